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
  const seen = new Set<object>()
  // What a speaker says stands on no page: it comes after all that is shown.
  const spoken: unknown[] = []
  const walkValue = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (key === 'cites' && Array.isArray(value)) for (const cite of value as Citation[]) note(sources, '@', cite.source)
    const { fact } = value as { fact?: unknown }
    if (typeof fact === 'string') note(facts, '$', fact)
    for (const [name, field] of Object.entries(value)) if (name !== 'at') walkValue(field, name)
  }
  const walkTag = (tag: Tag): void => {
    if (tag.tag === 'exhibit') {
      const data = tag.attributes['data'] as Exhibit | undefined
      if (typeof data?.id === 'string') note(exhibits, '#', data.id)
    }
    const { notes, ...shown } = tag.attributes
    spoken.push(notes)
    walkValue(shown, '')
    for (const child of tag.children)
      if (isTag(child)) walkTag(child)
      else walkValue(child, '')
  }
  walkTag(root)
  walkValue(spoken, '')
  return { sources: [...sources], facts: [...facts], exhibits: [...exhibits], told: told.join(' ') }
}
