// Which slides show what people said, by their templates: the words there are not the analyst's own.
import type { SettledBrief } from '../model/brief.ts'
import type { Workspace } from '../model/workspace.ts'
import { readTemplates } from '../read/index.ts'

/** Names of the archetypes that say `quotes: true` at their head, where a point of the brief asks for a slide by name; else none. */
export function quotingSlides(brief: SettledBrief, workspace: Workspace): ReadonlySet<string> {
  const isAsked = brief.arguments.some(({ points }) => points.some(({ slide }) => slide !== undefined))
  const slides = isAsked ? readTemplates('deck', workspace).templates?.slides : undefined
  return new Set(Object.values(slides ?? {}).flatMap(({ name, head }) => (head['quotes'] === true ? [name] : [])))
}
