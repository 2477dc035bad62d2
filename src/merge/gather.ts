// Finds what a document mentions: sources and facts in the order of first mention, exhibits in the order in which they are shown.
import { rememberedBy } from '../model/remembered-by.ts'
import type { Citation, Exhibit, Tag } from './nouns.ts'
import { isTag } from './nouns.ts'

/** What a tree mentions, each once, in order. */
export interface Mentions {
  sources: string[]
  facts: string[]
  exhibits: string[]
  /** Every mention in its order, again and again: two trees with the same one mention the same. */
  told: string
}

/** What is mentioned in the words, attributes and exhibits of a tree. */
export const gatherMentions = (root: Tag): Mentions => {
  const { shown, spoken } = mentionsOf(root)
  const ids = { '@': new Set<string>(), $: new Set<string>(), '#': new Set<string>() }
  const told: string[] = []
  // What a speaker says stands on no page: it comes after all that is shown.
  for (const [sign, id] of [...shown, ...spoken]) {
    ids[sign].add(id)
    told.push(sign + id)
  }
  return { sources: [...ids['@']], facts: [...ids.$], exhibits: [...ids['#']], told: told.join(' ') }
}

/** A fact (`$`), a source (`@`) or an exhibit (`#`) by its id. */
type Mention = readonly ['$' | '@' | '#', string]

/** What is mentioned on the pages that a tag comes to, and what in its notes. */
interface TagMentions {
  shown: readonly Mention[]
  spoken: readonly Mention[]
}

const mentionsOf = rememberedBy((tag: Tag): TagMentions => {
  const { notes, ...attributes } = tag.attributes
  const data = attributes['data'] as Exhibit | undefined
  const isExhibit = tag.tag === 'exhibit' && typeof data?.id === 'string'
  const shown: Mention[] = [...(isExhibit ? [['#', data.id] as const] : []), ...mentionsIn(attributes)]
  const spoken: Mention[] = [...mentionsIn(notes)]
  for (const child of tag.children) {
    const of = isTag(child) ? mentionsOf(child) : { shown: mentionsIn(child), spoken: NONE }
    shown.push(...of.shown)
    spoken.push(...of.spoken)
  }
  return { shown, spoken }
})

const NONE: readonly Mention[] = []

/** What a value mentions, at any depth and in its order. */
const mentionsIn = (value: unknown): readonly Mention[] =>
  typeof value === 'object' && value !== null ? mentionsOfRecord(value) : NONE

const mentionsOfRecord = rememberedBy((value: object): readonly Mention[] => {
  const { fact } = value as { fact?: unknown }
  const found: Mention[] = typeof fact === 'string' ? [['$', fact]] : []
  for (const [name, field] of Object.entries(value)) {
    if (name === 'at') continue
    if (name === 'cites' && Array.isArray(field))
      for (const { source } of field as Citation[]) found.push(['@', source])
    found.push(...mentionsIn(field))
  }
  return found.length === 0 ? NONE : found
})
