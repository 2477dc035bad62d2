// What growth and cagr ask of their figures.
import * as faults from '../faults.ts'
import { type Period, readPeriod } from '../periods.ts'
import type { Problem } from '../problem.ts'
import { measuresAlike } from '../units.ts'
import type { Value } from '../value.ts'

/**
 * Why one figure is no growth of another: other units, no base, periods of other lengths, the wrong way round. Shared by
 * growth and cagr.
 */
export const whyNoGrowth = (later: Value, earlier: Value): Problem | undefined => {
  if (later.measure === 'growth' || earlier.measure === 'growth') {
    return faults.growthOfGrowth()
  }
  if (!measuresAlike(later.unit, earlier.unit)) {
    return faults.cannotCompare(later.unit, earlier.unit)
  }
  if (earlier.low <= 0) return faults.growthFromZero()
  return whyNotInTime(later, earlier)
}

/** What cannot be read as a period, or may be of several lengths, is not judged. */
const whyNotInTime = (later: Value, earlier: Value): Problem | undefined => {
  const [to, from] = [later, earlier].map(({ period = '' }) => readPeriod(period))
  if (!to || !from) return undefined
  const names = [later.period!, earlier.period!] as const
  if (areOtherLengths(to, from)) return faults.otherLengths(...names)
  if (to.end < from.end) return faults.growthBackwards(...names)
  return to.end === from.end && areComparable(to, from) && !to.spans ? faults.growthAtOnce(...names) : undefined
}

/** A quarter and a year. A figure of one day may stand beside any: staff at the end of a month and at the end of a year. */
const areOtherLengths = (a: Period, b: Period): boolean =>
  !a.spans && !b.spans && Boolean(a.months) && Boolean(b.months) && a.months !== b.months

const areComparable = (a: Period, b: Period): boolean =>
  a.months !== undefined && a.months === b.months && a.spans === b.spans

/** Years from the period of one figure to that of another, to a hundredth; undefined where they cannot be told for sure. */
export const yearsBetween = (earlier: Value, later: Value): number | undefined => {
  const [to, from] = [later, earlier].map(({ period = '' }) => readPeriod(period))
  if (!to || !from || !areComparable(to, from)) return undefined
  const days = (Date.parse(to.end) - Date.parse(from.end)) / 86_400_000
  return Math.round((days / 365.25) * 100) / 100
}
