// Text on its way through the phases: raw as typed, settled into runs, and the figures and citations it carries.
import type { Span } from './diagnostic.ts'

/** A text as the analyst typed it, before it is settled against the ledger. */
export interface Raw {
  raw: string
  at: Span
}

/** A place in a source that a sentence rests on. One per source and place. */
export interface Citation {
  /** Id of the source in the ledger. */
  source: string
  /** Where in the source, e.g. "take-away 1"; may be empty. */
  where: string
  /** True where the figure was computed by us from other figures; prints as "team analysis". */
  derived: boolean
}

/** A stretch of text with one look. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
  /** Address of a link. */
  link?: string
  /** Id of the fact that printed this run. */
  fact?: string
  /** Raised mark of footnotes, e.g. "1" or "1,2"; filled by the merge in a memo or one-pager. */
  mark?: boolean
  /** Set by layout once it knows the answer: page, pages, part, section, sources, ref. */
  field?: string
  /** Number of the page of this document that it leads to, from 1; filled by layout. */
  to?: number
  /** What a `ref` field refers to: the id of a point or an exhibit. */
  target?: string
}

/** A settled text. Several paragraphs are several `Words`. */
export interface Words {
  runs: Run[]
  /** What it rests on: figures printed in it, and the `facts` it names. In order, without repeats. */
  cites: Citation[]
  at: Span
}

/** The bare text of words, marks left out. */
export const plain = (words: Words): string =>
  words.runs
    .filter((run) => !run.mark)
    .map((run) => run.text)
    .join('')

/** The words with a capital first: a reason or a result that stands by itself, in a cell or as a sentence. "iPhone" stays. */
export const capitalize = (words: Words): Words => {
  const [first, ...rest] = words.runs
  if (!first || !/^\p{Ll}(?!\p{Lu})/u.test(first.text) || first.fact !== undefined) return words
  const [letter] = first.text
  return { ...words, runs: [{ ...first, text: letter!.toUpperCase() + first.text.slice(letter!.length) }, ...rest] }
}
