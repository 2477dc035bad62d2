// A word that asserts something countable, as a pattern that stands for it in a text.
import type { Assertion } from '../model/ledger.ts'
import { quick } from '../text/index.ts'

/** A pattern whose first group is the word that is told; without a group it is the whole. */
export interface AssertingWord {
  asserts: Assertion['asserts']
  pattern: RegExp
}

/** A pattern of whole words: no letter, digit or hyphen stands before or after it. */
export const asserting = (asserts: Assertion['asserts'], pattern: string): AssertingWord => ({
  asserts,
  pattern: quick(`(?<![\\p{L}\\p{N}-])${pattern}(?![\\p{L}\\p{N}-])`, 'giu'),
})
