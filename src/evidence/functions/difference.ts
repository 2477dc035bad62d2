// One figure less another.
import { subtract } from '../arithmetic.ts'
import type { FormulaFunction } from './function.ts'

/** difference(a, b); of two percentages in percentage points. */
export const difference: FormulaFunction = {
  takes: ['a', 'b'],
  compute: ([a, b]) => subtract(a!, b!),
  write: ([a, b]) => `${a} − ${b}`,
}
