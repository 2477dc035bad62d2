// Turns what a token stood for into words, where words are wanted.
import { tagFault } from './faults.ts'
import type { Diagnostic, Quantity, Span, Words } from './nouns.ts'
import { isWords, say } from './words.ts'

/** A value as words, or what is wrong with printing it. `at` is the place of the tag, for values without a place of their own. */
export const wordsOfValue = (value: unknown, at: Span): { words: Words } | { fault: Diagnostic } => {
  if (typeof value === 'string') return { words: say(value, at) }
  if (typeof value === 'number') return { fault: tagFault.number(at) }
  if (isWords(value)) return { words: value.at.file === '' ? { ...value, at } : value }
  if (isQuantity(value)) {
    const run = value.fact === undefined ? { text: value.printed } : { text: value.printed, fact: value.fact }
    return { words: { runs: [run], cites: value.cites, at } }
  }
  return { fault: tagFault.thingAsWords(at, Array.isArray(value) ? 'list' : 'record') }
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === 'object' && value !== null && 'printed' in value
