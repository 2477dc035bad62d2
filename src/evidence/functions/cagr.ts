// Compound growth per year.
import { divide } from '../arithmetic.ts'
import { clean } from '../digits.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import type { FormulaFunction } from './function.ts'
import { whyNoGrowth, yearOf } from './growing.ts'
import { asPercent } from './percent.ts'

/** cagr(later, earlier, years): growth per year over several years. */
export const cagr: FormulaFunction = {
  takes: ['later', 'earlier', 'years'],
  compute: ([later, earlier, span]) => {
    const fault = whyNoGrowth(later!, earlier!)
    if (fault) return fault
    const years = span!.unit.dimension['time'] === 1 ? clean(span!.value * span!.unit.factor) : span!.value
    if (years <= 0) return faults.noYears()
    const [to, from] = [yearOf(later!), yearOf(earlier!)]
    if (to !== undefined && from !== undefined && to - from !== years) {
      return faults.otherYears(from, to, years)
    }
    const ratio = divide(later!, earlier!)
    if (isProblem(ratio)) return ratio
    if (ratio.low <= 0) return faults.growthToZero()
    const root = (x: number): number => clean(x ** (1 / years) - 1)
    const yearly = { ...ratio, value: root(ratio.value), low: root(ratio.low), high: root(ratio.high) }
    return asPercent(yearly, '% p.a.', 'growth')
  },
  write: ([later, earlier, years]) => `(${later} ÷ ${earlier})^(1 ÷ ${years}) − 1`,
}
