// Finds what a document mentions: sources and facts in the order of first mention, exhibits in the order in which they are shown.
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
  const sources = new Set<string>()
  const facts = new Set<string>()
  const exhibits = new Set<string>()
  const told: string[] = []
  const note = (kind: Set<string>, sign: string, id: string): void => {
    kind.add(id)
    told.push(sign + id)
  }
  // What a speaker says stands on no page: it comes after all that is shown.
  const spoken: unknown[] = []
  const noteIn = (value: unknown): void => {
    for (const [sign, id] of mentionsIn(value)) note(sign === '@' ? sources : facts, sign, id)
  }
  const walkTag = (tag: Tag): void => {
    if (tag.tag === 'exhibit') {
      const data = tag.attributes['data'] as Exhibit | undefined
      if (typeof data?.id === 'string') note(exhibits, '#', data.id)
    }
    const { notes, ...shown } = tag.attributes
    spoken.push(notes)
    noteIn(shown)
    for (const child of tag.children)
      if (isTag(child)) walkTag(child)
      else noteIn(child)
  }
  walkTag(root)
  noteIn(spoken)
  return { sources: [...sources], facts: [...facts], exhibits: [...exhibits], told: told.join(' ') }
}

/** A fact (`$`) or a source (`@`) by its id. */
type Mention = readonly ['$' | '@', string]

const NONE: readonly Mention[] = []
const known = new WeakMap<object, readonly Mention[]>()

/** What a value mentions, at any depth and in its order. It is never changed, and most are the same objects in the next document. */
const mentionsIn = (value: unknown): readonly Mention[] => {
  if (typeof value !== 'object' || value === null) return NONE
  const before = known.get(value)
  if (before) return before
  const { fact } = value as { fact?: unknown }
  const found: Mention[] = typeof fact === 'string' ? [['$', fact]] : []
  for (const [name, field] of Object.entries(value)) {
    if (name === 'at') continue
    if (name === 'cites' && Array.isArray(field))
      for (const { source } of field as Citation[]) found.push(['@', source])
    found.push(...mentionsIn(field))
  }
  const made = found.length === 0 ? NONE : found
  known.set(value, made)
  return made
}
