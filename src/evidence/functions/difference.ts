// One figure less another.
import { subtract } from '../arithmetic.ts'
import { asFigure } from '../value.ts'
import type { FormulaFunction } from './function.ts'

/** difference(a, b); of two percentages in percentage points. */
export const difference: FormulaFunction = {
  takes: ['a', 'b'],
  compute: ([a, b]) => subtract(asFigure(a!), b!),
  write: ([a, b]) => `${a} − ${b}`,
}
