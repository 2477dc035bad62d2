// How much one figure has grown over another.
import { divide } from '../arithmetic.ts'
import { addUp } from '../digits.ts'
import { isProblem } from '../problem.ts'
import type { FormulaFunction } from './function.ts'
import { whyNoGrowth } from './growing.ts'
import { asPercent } from './percent.ts'

/** growth(later, earlier): by how many percent it grew. */
export const growth: FormulaFunction = {
  takes: ['later', 'earlier'],
  compute: ([later, earlier]) => {
    const fault = whyNoGrowth(later!, earlier!)
    if (fault) return fault
    const ratio = divide(later!, earlier!)
    if (isProblem(ratio)) return ratio
    const less = (x: number): number => addUp(x, -1)
    const change = { ...ratio, value: less(ratio.value), low: less(ratio.low), high: less(ratio.high) }
    return asPercent(change, '%', 'growth')
  },
  write: ([later, earlier]) => `${later} ÷ ${earlier} − 1`,
}
