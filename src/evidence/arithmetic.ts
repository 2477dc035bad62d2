// The arithmetic of formulas: what may be added, what a product measures, and how exactly a result may be printed.
import type { Measure } from '../model/quantity.ts'
import { addUp, clean, decimalsFor, decimalsOf, significantOf } from './digits.ts'
import * as faults from './faults.ts'
import type { Problem } from './problem.ts'
import { findUnit, isPercent, isPure, measuresAlike, mix, namelessUnit, pureUnit, type Unit } from './units.ts'
import { convertTo, isBare, negate, type Outcome, type Value } from './value.ts'

/** From one calendar year to another. */
const YEARS = findUnit('years')!

/** The sum, in the unit of the first that has one. */
export const add = (a: Value, b: Value): Outcome => combine(a, b, 1)

/** The difference; that of two percentages is in percentage points. */
export const subtract = (a: Value, b: Value): Outcome => combine(a, b, -1)

const combine = (a: Value, b: Value, sign: 1 | -1): Outcome => {
  // Nothing is nothing in every unit: "0 - ebit" is a loss as an amount.
  if (isNothing(b)) return alone(a)
  if (isNothing(a)) return alone(sign === 1 ? b : negate(b))
  const kind = kindOfSum(a, b, sign)
  if ('problem' in kind) return kind
  const left = convertTo(a, kind.unit)
  const right = sign === 1 ? convertTo(b, kind.unit) : negate(convertTo(b, kind.unit))
  const value = addUp(left.value, right.value)
  const decimals = decimalsOfSum(left, right)
  return {
    value,
    low: addUp(left.low, right.low),
    high: addUp(left.high, right.high),
    unit: kind.unit,
    measure: kind.measure,
    decimals,
    significant: isBare(a) && isBare(b) ? 0 : significantAt(value, decimals),
    about: a.about || b.about,
    ...(sign === -1 && isRemainder(a, b) && { remainder: true }),
    ...((a.undated || b.undated) && { undated: true }),
  }
}

/**
 * Decimals of a sum: as many as the term with most, but no more than a term that is printed rounded: of 18.8, printed as 19, less 8.0
 * the result is 11. A reader adds up what is printed.
 */
const decimalsOfSum = (...terms: [Value, Value]): number => {
  const rounded = terms.filter(({ value, decimals }) => decimalsOf(clean(value)) > decimals)
  return Math.min(Math.max(...terms.map(({ decimals }) => decimals)), ...rounded.map(({ decimals }) => decimals))
}

/** A 0 that was typed. */
const isNothing = (value: Value): boolean => value.value === 0 && value.unit.pure === 'plain' && isBare(value)

/** A figure as the result of a sum: it has no period of its own. */
const alone = ({ period: _, ...value }: Value): Value => value

/** 1 − a, 100% − a, and what is left of them less another part. Growth and points are no parts. */
const isRemainder = (a: Value, b: Value): boolean => {
  if (!isPercent(b.unit) || b.unit.pure === 'pp' || b.measure === 'growth' || isBare(b)) return false
  return a.remainder === true || (isBare(a) && isPure(a.unit) && clean(a.value * a.unit.factor) === 1)
}

/** Significant digits of a value shown with these decimals. */
const significantAt = (value: number, decimals: number): number =>
  decimals === 0 ? significantOf(value) : Math.max(1, Math.floor(Math.log10(Math.abs(value) || 1)) + 1 + decimals)

/** What a sum or a difference is: its unit and measure, or why there is none. */
const kindOfSum = (a: Value, b: Value, sign: 1 | -1): { unit: Unit; measure: Measure } | Problem => {
  const refused = sign === 1 ? faults.cannotAdd(a, b) : faults.cannotSubtract(b, a)
  if (!measuresAlike(a.unit, b.unit)) return refused
  if (!isPure(a.unit)) return { unit: a.unit, measure: 'level' }
  const [percentA, percentB] = [isPercent(a.unit), isPercent(b.unit)]
  if (percentA && percentB) return kindOfPercents(a, b, sign)
  if (percentA !== percentB) {
    const [percent, other] = percentA ? [a, b] : [b, a]
    if (other.unit.pure === 'plain' && Math.abs(other.value) > 1) {
      return faults.meansPercent(refused, other.value)
    }
    if (other.unit.pure === 'count' || other.unit.pure === 'year') return refused
    // 1 − a share is the share that is left; 1 + a growth rate is a multiple.
    return percent.measure === 'share'
      ? { unit: pureUnit('%'), measure: 'share' }
      : { unit: pureUnit('times'), measure: 'level' }
  }
  if (a.unit.pure === 'year' && b.unit.pure === 'year') {
    return sign === 1 ? faults.addsYears() : { unit: YEARS, measure: 'level' }
  }
  // 2024 − a year is a stretch of time; a year − 5 is a year.
  if (a.unit.pure === 'plain' && b.unit.pure === 'year' && sign === -1) return { unit: YEARS, measure: 'level' }
  return { unit: a.unit.pure === 'plain' ? b.unit : a.unit, measure: 'level' }
}

const kindOfPercents = (a: Value, b: Value, sign: 1 | -1): { unit: Unit; measure: Measure } | Problem => {
  const points = (value: Value): boolean => value.unit.pure === 'pp'
  if (sign === 1) {
    if (a.measure === 'growth' && b.measure === 'growth' && !points(a) && !points(b)) {
      return faults.addsGrowth()
    }
    return points(a) ? { unit: b.unit, measure: b.measure } : { unit: a.unit, measure: a.measure }
  }
  if (points(a) !== points(b) || isRemainder(a, b)) return { unit: a.unit, measure: a.measure }
  // 100% − 70% is a share; the difference of two percentages of the ledger is told in points (never in %).
  if (isBare(a) || isBare(b))
    return isBare(a) ? { unit: b.unit, measure: b.measure } : { unit: a.unit, measure: a.measure }
  return { unit: pureUnit('pp'), measure: 'growth' }
}

/** The product: a part of something is in its unit, a product of two things in a unit yet to be named. */
export const multiply = (a: Value, b: Value): Outcome => {
  if (a.undated || b.undated) return faults.rateWithoutDate()
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return scaleBy(a, b, a.value * b.value, corners, 1)
}

/** The ratio: of two like things in times, of two others in a unit yet to be named. */
export const divide = (a: Value, b: Value): Outcome => {
  if (a.undated || b.undated) return faults.rateWithoutDate()
  if (b.low <= 0 && b.high >= 0) {
    return faults.dividesByZero(b.low !== b.high)
  }
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return scaleBy(a, b, a.value / b.value, corners, -1)
}

/** Finishes a product (`power` 1) or a ratio (-1) computed in the operands' own scales. */
const scaleBy = (a: Value, b: Value, value: number, corners: number[], power: 1 | -1): Outcome => {
  const { unit, measure } = kindOfProduct(a, b, power)
  const ratio = (a.unit.factor * b.unit.factor ** power) / unit.factor
  const result = clean(value * ratio)
  if (result === 0 && a.value !== 0 && b.value !== 0) return faults.nextToNothing()
  const ends = corners.map((corner) => clean(corner * ratio))
  const about = a.about || b.about
  const significant = isBare(a) && isBare(b) ? 0 : exactness(a, b, about, power)
  const largest = Math.max(...ends.map(Math.abs))
  // A ratio shows that it was computed ("3.0 times"); a scaled figure does not pretend to digits it does not have, and keeps those
  // that were typed: half of 4.20 is 2.10.
  const shown = significant === 0 ? Number.POSITIVE_INFINITY : decimalsFor(largest, significant)
  const own = unit.pure === 'times' && significant > 0 ? shown : Math.max(decimalsOf(result), zerosOf(a), zerosOf(b))
  return {
    value: result,
    low: Math.min(...ends),
    high: Math.max(...ends),
    unit,
    measure,
    decimals: Math.min(shown, own),
    significant,
    about,
  }
}

/** Decimals of an amount that ends in a zero behind the point, as typed or as a sum of such; 0 for others, and for a ratio, which adds its own. */
const zerosOf = ({ value, unit, decimals }: Value): number =>
  unit.pure !== 'times' && decimals > decimalsOf(value) ? decimals : 0

/**
 * Significant digits of a product or a ratio: those of its most exact input, at least two and at most three, as consultancies label
 * charts; at least one and at most two where an input is itself "about": what is rounded gives no third. A product of figures that are
 * all known to more has as many as the least exact of them; a number typed in the formula is exact.
 */
const exactness = (a: Value, b: Value, about: boolean, power: 1 | -1): number => {
  const known = Math.min(about ? 2 : 3, Math.max(about ? 1 : 2, a.significant, b.significant))
  if (about || power === -1) return known
  const least = Math.min(...[a, b].filter((one) => !isBare(one)).map(({ significant }) => significant))
  return Math.max(known, least)
}

const kindOfProduct = (a: Value, b: Value, power: 1 | -1): { unit: Unit; measure: Measure } => {
  const dimension = mix(a.unit.dimension, b.unit.dimension, power)
  const pure = Object.keys(dimension).length === 0
  if (!isPure(a.unit) && isPure(b.unit)) return { unit: a.unit, measure: 'level' }
  if (isPure(a.unit) && !isPure(b.unit) && power === 1) return { unit: b.unit, measure: 'level' }
  if (!pure) return { unit: namelessUnit(dimension), measure: 'level' }
  if (!isPure(a.unit)) return { unit: pureUnit('times'), measure: 'level' }
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
