// Compound growth per year.
import { divide } from '../arithmetic.ts'
import { clean } from '../digits.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import type { Unit } from '../units.ts'
import type { FormulaFunction } from './function.ts'
import { whyNoGrowth, yearsBetween } from './growing.ts'
import { asPercent } from './percent.ts'

/** Years that a number of years may be off: half a month, for months and years are not all of one length. */
const NEAR = 0.042

type Three = [number, number, number]

/** cagr(later, earlier, years): growth per year over several years. */
export const cagr: FormulaFunction = {
  takes: ['later', 'earlier', 'years'],
  compute: ([later, earlier, span]) => {
    const fault = whyNoGrowth(later!, earlier!)
    if (fault) return fault
    if (!isNumberOfYears(span!.unit)) return faults.noNumberOfYears(span!.unit)
    const [years, fewest, most] = [span!.value, span!.low, span!.high].map((x) => clean(x * span!.unit.factor)) as Three
    if (fewest <= 0) return faults.noYears()
    const between = yearsBetween(earlier!, later!)
    if (between !== undefined && Math.abs(between - years) > NEAR) {
      return faults.otherYears(earlier!.period!, later!.period!, between, years)
    }
    const ratio = divide(later!, earlier!)
    if (isProblem(ratio)) return ratio
    if (ratio.low <= 0) return faults.growthToZero()
    const root = (x: number, over: number): number => clean(x ** (1 / over) - 1)
    const ends = [ratio.low, ratio.high].flatMap((x) => [root(x, fewest), root(x, most)])
    const yearly = { ...ratio, value: root(ratio.value, years), low: Math.min(...ends), high: Math.max(...ends) }
    return asPercent(yearly, '% p.a.', 'growth')
  },
  write: ([later, earlier, years]) => `(${later} ÷ ${earlier})^(1 ÷ ${years}) − 1`,
}

/** A number typed or counted, or a stretch of time. */
const isNumberOfYears = ({ dimension, pure }: Unit): boolean =>
  pure === 'plain' || pure === 'count' || (dimension['time'] === 1 && Object.keys(dimension).length === 1)
