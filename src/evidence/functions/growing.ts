// What growth and cagr ask of their figures.
import * as faults from '../faults.ts'
import type { Problem } from '../problem.ts'
import { measuresAlike } from '../units.ts'
import type { Value } from '../value.ts'

/** The calendar or fiscal year of a figure, where its period is one. */
export const yearOf = (value: Value): number | undefined => {
  const found = /^(?:FY\s?)?(\d{4})$/.exec(value.period ?? '')
  return found ? Number(found[1]) : undefined
}

/** Why one figure is no growth of another: other units, no base, the wrong way round. Shared by growth and cagr. */
export const whyNoGrowth = (later: Value, earlier: Value): Problem | undefined => {
  if (later.measure === 'growth' || earlier.measure === 'growth') {
    return faults.growthOfGrowth()
  }
  if (!measuresAlike(later.unit, earlier.unit)) {
    return faults.cannotCompare(later.unit, earlier.unit)
  }
  if (earlier.low <= 0) return faults.growthFromZero()
  const [to, from] = [yearOf(later), yearOf(earlier)]
  if (to !== undefined && from !== undefined && to <= from) {
    return faults.growthBackwards(to, from)
  }
  return undefined
}
