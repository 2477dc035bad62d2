// A number on its way through a formula: its bounds, its unit, and how exactly it may be printed.
import { decimalsFor, decimalsOf, rescale, significantOf } from './digits.ts'
import type { Measure } from '../model/quantity.ts'
import * as faults from './faults.ts'
import type { Problem } from './problem.ts'
import { isPercent, measuresAlike, pureUnit, type Unit } from './units.ts'

/** A number with its unit. */
export interface Value {
  /** In the unit's own scale; the middle of a range. */
  value: number
  /** Equal to `value` where it is not a range. */
  low: number
  high: number
  unit: Unit
  measure: Measure
  /** Decimals to print. */
  decimals: number
  /** Significant digits it is known with; 0 for a number typed in a formula, which is exact. */
  significant: number
  /** Estimated or assumed by its kind, derived by more than adding up, or computed from something that is. */
  inferred?: boolean
  /** Rounded or estimated, or computed from something that is. */
  about: boolean
  /** As in the ledger; absent for what has none, and for what was computed. */
  period?: string
  /** True for an exchange rate of which nobody says what time it is of. */
  undated?: true
  /** True for what is left of a whole within one formula: 1 − a, from which − b leaves a part again and no points. */
  remainder?: true
}

/** A value, or why there is none. */
export type Outcome = Value | Problem

/** A value as typed, with the exactness it was typed with. */
export const typedValue = (value: number, unit: Unit, measure: Measure, about = false): Value => ({
  value,
  low: value,
  high: value,
  unit,
  measure,
  decimals: decimalsOf(value),
  significant: significantOf(value),
  about,
})

/** A number written in a formula. */
export const bareValue = (value: number, percent: boolean): Value => ({
  ...typedValue(value, pureUnit(percent ? '%' : 'plain'), 'level'),
  significant: 0,
})

/** True for a number typed in a formula, and for what was computed from such numbers alone. */
export const isBare = (value: Value): boolean => value.significant === 0

/** True where the number and both its bounds can be printed: neither endless nor undefined. */
export const isWritable = ({ value, low, high }: Value): boolean => [value, low, high].every(Number.isFinite)

/** The same value in a unit that measures the same. RMB 500 m is RMB 0.5 bn: no digit is made up. */
export const convertTo = (value: Value, unit: Unit): Value => {
  const ratio = value.unit.factor / unit.factor
  const scaled = (x: number): number => rescale(x, ratio)
  const shifted = Math.max(0, value.decimals - Math.round(Math.log10(ratio)))
  const result = scaled(value.value)
  const known = isBare(value) ? decimalsOf(result) : decimalsFor(result, value.significant)
  return {
    ...value,
    value: result,
    low: scaled(value.low),
    high: scaled(value.high),
    unit,
    decimals: ratio < 1 ? Math.min(shifted, Math.max(known, value.decimals)) : shifted,
  }
}

/** The value as a figure of its own: what it was left of no longer counts. */
export const asFigure = ({ remainder: _, ...value }: Value): Value => value

/** The value with its sign turned. */
export const negate = (a: Value): Value => ({ ...a, value: -a.value, low: -a.high, high: -a.low })

/** Takes a result to the unit that the ledger declares for it. */
export const declareUnit = (value: Value, unit: Unit): Outcome => {
  const counted = value.unit.pure === 'count' && isPercent(unit)
  // The change of a percentage is told in points: "8% to 24%" is 16 pp, and a rise by 200%.
  const points = value.unit.pure === 'pp' && isPercent(unit) && unit.pure !== 'pp'
  if (!measuresAlike(value.unit, unit) || counted || points) {
    return faults.otherUnit(unit, value.unit)
  }
  const converted = convertTo(value, unit)
  return isWritable(converted) ? converted : faults.notFinite()
}
