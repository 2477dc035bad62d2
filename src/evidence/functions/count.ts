// How many things a list of the ledger has.
import type { FormulaFunction } from './function.ts'

/** count(list): the number of its items, so that a count and the names printed beside it cannot part. */
export const count: FormulaFunction = {
  takes: ['LIST'],
  compute: ([number]) => number!,
  write: ([list], language) => language.countOf(list!),
}
