// How a ratio of our own is shown as a percentage.
import type { Measure } from '../../model/quantity.ts'
import { decimalsFor } from '../digits.ts'
import { pureUnit } from '../units.ts'
import { convertTo, type Value } from '../value.ts'

/** Percentages of our own are shown without decimals from 10% on, with one below (consultancies' rule for chart labels). */
export const asPercent = (ratio: Value, unit: '%' | '% p.a.', measure: Measure): Value => {
  const percent = convertTo(ratio, pureUnit(unit))
  const whole = Math.abs(percent.value) >= 10 || percent.about || Number.isInteger(percent.value)
  // A small change is never shown as none.
  return { ...percent, measure, decimals: Math.max(whole ? 0 : 1, decimalsFor(percent.value, 1)) }
}
