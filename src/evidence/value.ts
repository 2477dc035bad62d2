// A number on its way through a formula: its bounds, its unit, and how exactly it may be printed. Hands on the arithmetic.
import { clean, decimalsFor, decimalsOf, significantOf } from './digits.ts'
import type { Measure } from '../model/quantity.ts'
import { isPercent, isPure, measuresAlike, mix, namelessUnit, pureUnit, sayUnit, type Unit } from './units.ts'

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
  /** Rounded or estimated, or computed from something that is. */
  about: boolean
  /** As in the ledger; absent for what has none, and for what was computed. */
  period?: string
}

/** Why something cannot be computed, as a person would say it. */
export interface Problem {
  problem: string
  hint?: string
  /** Where in the formula, from its start, and how many characters; absent for the whole. */
  at?: number
  length?: number
  /** True where the cause has been reported elsewhere: nothing more is said. */
  told?: boolean
}

export type Outcome = Value | Problem

export const isProblem = (outcome: Outcome): outcome is Problem => 'problem' in outcome

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

const isBare = (value: Value): boolean => value.significant === 0

/** The same value in a unit that measures the same. */
export const convertTo = (value: Value, unit: Unit): Value => {
  const ratio = value.unit.factor / unit.factor
  const shift = Math.round(Math.log10(ratio))
  const scaled = (x: number): number => clean(x * ratio)
  return {
    ...value,
    value: scaled(value.value),
    low: scaled(value.low),
    high: scaled(value.high),
    unit,
    decimals: Math.max(0, value.decimals - shift),
  }
}

export const negate = (a: Value): Value => ({ ...a, value: -a.value, low: -a.high, high: -a.low })

export const add = (a: Value, b: Value): Outcome => combine(a, b, 1)
export const subtract = (a: Value, b: Value): Outcome => combine(a, b, -1)

const combine = (a: Value, b: Value, sign: 1 | -1): Outcome => {
  const kind = kindOfSum(a, b, sign)
  if ('problem' in kind) return kind
  const left = convertTo(a, kind.unit)
  const right = sign === 1 ? convertTo(b, kind.unit) : negate(convertTo(b, kind.unit))
  const value = clean(left.value + right.value)
  const decimals = Math.max(left.decimals, right.decimals)
  return {
    value,
    low: clean(left.low + right.low),
    high: clean(left.high + right.high),
    unit: kind.unit,
    measure: kind.measure,
    decimals,
    significant: isBare(a) && isBare(b) ? 0 : significantAt(value, decimals),
    about: a.about || b.about,
  }
}

/** Significant digits of a value shown with these decimals. */
const significantAt = (value: number, decimals: number): number =>
  value === 0 ? 1 : Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1 + decimals)

/** What a sum or a difference is: its unit and measure, or why there is none. */
const kindOfSum = (a: Value, b: Value, sign: 1 | -1): { unit: Unit; measure: Measure } | Problem => {
  const [verb, link] = sign === 1 ? ['add', 'and'] : ['subtract', 'from']
  const [first, second] = sign === 1 ? [a, b] : [b, a]
  const refused: Problem = { problem: `cannot ${verb} ${sayUnit(first.unit)} ${link} ${sayUnit(second.unit)}` }
  if (!measuresAlike(a.unit, b.unit)) return refused
  if (!isPure(a.unit)) return { unit: a.unit, measure: 'level' }
  const [percentA, percentB] = [isPercent(a.unit), isPercent(b.unit)]
  if (percentA && percentB) return kindOfPercents(a, b, sign)
  if (percentA !== percentB) {
    const [percent, other] = percentA ? [a, b] : [b, a]
    if (other.unit.pure === 'plain' && Math.abs(other.value) > 1) {
      return { ...refused, hint: `write ${other.value}% if percent is meant` }
    }
    if (other.unit.pure === 'count' || other.unit.pure === 'year') return refused
    // 1 − a share is the share that is left; 1 + a growth rate is a multiple.
    return percent.measure === 'share'
      ? { unit: pureUnit('%'), measure: 'share' }
      : { unit: pureUnit('times'), measure: 'level' }
  }
  if (a.unit.pure === 'year' && b.unit.pure === 'year') {
    return sign === 1 ? { problem: 'cannot add two calendar years' } : { unit: pureUnit('count'), measure: 'level' }
  }
  return { unit: a.unit.pure === 'plain' ? b.unit : a.unit, measure: 'level' }
}

const kindOfPercents = (a: Value, b: Value, sign: 1 | -1): { unit: Unit; measure: Measure } | Problem => {
  const points = (value: Value): boolean => value.unit.pure === 'pp'
  if (sign === 1) {
    if (a.measure === 'growth' && b.measure === 'growth' && !points(a) && !points(b)) {
      return { problem: 'growth rates do not add up', hint: 'write (1 + a) × (1 + b) − 1' }
    }
    return points(a) ? { unit: b.unit, measure: b.measure } : { unit: a.unit, measure: a.measure }
  }
  if (points(a) !== points(b)) return { unit: a.unit, measure: a.measure }
  // 100% − 70% is a share; the difference of two percentages of the ledger is told in points (never in %).
  if (isBare(a) || isBare(b))
    return isBare(a) ? { unit: b.unit, measure: b.measure } : { unit: a.unit, measure: a.measure }
  return { unit: pureUnit('pp'), measure: 'growth' }
}

export const multiply = (a: Value, b: Value): Outcome => {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return scaleBy(a, b, a.value * b.value, corners, 1)
}

export const divide = (a: Value, b: Value): Outcome => {
  if (b.low <= 0 && b.high >= 0) {
    return { problem: b.value === 0 ? 'cannot divide by zero' : 'cannot divide by a range that has zero in it' }
  }
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return scaleBy(a, b, a.value / b.value, corners, -1)
}

/** Finishes a product (`power` 1) or a ratio (-1) computed in the operands' own scales. */
const scaleBy = (a: Value, b: Value, value: number, corners: number[], power: 1 | -1): Outcome => {
  const { unit, measure } = kindOfProduct(a, b, power)
  const ratio = (a.unit.factor * b.unit.factor ** power) / unit.factor
  const result = clean(value * ratio)
  const about = a.about || b.about
  const significant = isBare(a) && isBare(b) ? 0 : exactness(a, b, about)
  return {
    value: result,
    low: clean(Math.min(...corners) * ratio),
    high: clean(Math.max(...corners) * ratio),
    unit,
    measure,
    decimals: significant === 0 ? decimalsOf(result) : decimalsFor(result, significant),
    significant,
    about,
  }
}

/**
 * Significant digits of a product: those of its most exact input, at least two and at most three, as consultancies label charts;
 * one is enough where an input is itself "about".
 */
const exactness = (a: Value, b: Value, about: boolean): number =>
  Math.min(3, Math.max(about ? 1 : 2, a.significant, b.significant))

const kindOfProduct = (a: Value, b: Value, power: 1 | -1): { unit: Unit; measure: Measure } => {
  const dimension = mix(a.unit.dimension, b.unit.dimension, power)
  const pure = Object.keys(dimension).length === 0
  if (!isPure(a.unit) && isPure(b.unit)) return { unit: a.unit, measure: 'level' }
  if (isPure(a.unit) && !isPure(b.unit) && power === 1) return { unit: b.unit, measure: 'level' }
  if (!pure) return { unit: namelessUnit(dimension), measure: 'level' }
  const [percentA, percentB] = [isPercent(a.unit), isPercent(b.unit)]
  if (power === 1) {
    if (percentA && percentB) return { unit: pureUnit('%'), measure: a.measure === b.measure ? a.measure : 'level' }
    if (percentA)
      return b.unit.pure === 'count' ? { unit: b.unit, measure: 'level' } : { unit: a.unit, measure: a.measure }
    if (percentB)
      return a.unit.pure === 'count' ? { unit: a.unit, measure: 'level' } : { unit: b.unit, measure: b.measure }
    return { unit: a.unit.pure === 'plain' || a.unit.pure === 'times' ? b.unit : a.unit, measure: 'level' }
  }
  if (percentA && !percentB) return { unit: a.unit, measure: a.measure }
  if (a.unit.pure === 'count' && (isBare(b) || b.unit.pure === 'times' || percentB))
    return { unit: a.unit, measure: 'level' }
  return { unit: pureUnit('times'), measure: 'level' }
}

/** Takes a result to the unit that the ledger declares for it. */
export const declareUnit = (value: Value, unit: Unit): Outcome => {
  const counted = value.unit.pure === 'count' && isPercent(unit)
  if (!measuresAlike(value.unit, unit) || counted) {
    return { problem: `the unit says ${sayUnit(unit)}, and the formula gives ${sayUnit(value.unit)}` }
  }
  return convertTo(value, unit)
}
