// What a document mentioned the last time: put together with a register of that, it shows in one pass whether it mentions the same again.
import type { Mentions } from './gather.ts'
import type { MadeBefore } from './made-before.ts'
import type { SettledLedger } from './nouns.ts'

/** What the last merge of a deliverable came to, for the next one with the same templates. `merge` fills it in and reads it. */
export interface Mentioned {
  last?: {
    /** All of the ledger that a register may mention. */
    basis: string
    /** What the register lists. */
    mentions: Mentions
    /** What the document mentions with that register in it, again and again, in its order. */
    told: string
  }
  /** What its document and each of its slides was made of, and came to. */
  made?: MadeBefore
}

/** What was made the last time, kept with what was mentioned; undefined where nothing is kept. */
export function madeIn(mentioned: Mentioned | undefined): MadeBefore | undefined {
  if (mentioned) mentioned.made ??= new Map()
  return mentioned?.made
}

/** All of a ledger that a register may mention, as one text: where it is the same, documents that mention the same have the same register. */
export const basisOf = ({ sources, traces, quantities }: SettledLedger): string =>
  JSON.stringify([
    Object.values(sources).map(({ at: _at, ...source }) => source),
    traces.map(({ fact }) => [fact, quantities[fact]?.cites.map(({ source }) => source)]),
  ])
