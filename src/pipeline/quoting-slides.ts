// Which slides show what people said, by their templates: the words there are not the analyst's own.
import type { SettledBrief } from '../model/brief.ts'
import type { Workspace } from '../model/workspace.ts'
import { templatesOf } from './templates-of.ts'
import type { Last } from './wishes.ts'

/** Names of the archetypes that say `quotes: true` at their head, where a point of the brief asks for a slide by name; else none. */
export function quotingSlides(brief: SettledBrief, workspace: Workspace, last: Last | undefined): ReadonlySet<string> {
  const isAsked = brief.arguments.some(({ points }) => points.some(({ slide }) => slide !== undefined))
  const slides = isAsked ? templatesOf('deck', workspace, last).templates?.slides : undefined
  return new Set(Object.values(slides ?? {}).flatMap(({ name, head }) => (head['quotes'] === true ? [name] : [])))
}
