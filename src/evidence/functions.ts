// The functions a formula may call: what each takes, how it is computed, and how it is written out in a derivation.
// All count the first figure against the second: growth(later, earlier), share(part, whole).
import { add, divide, subtract } from './arithmetic.ts'
import { clean, decimalsFor } from './digits.ts'
import * as faults from './faults.ts'
import { isProblem } from './problem.ts'
import { isPercent, isPure, measuresAlike, pureUnit } from './units.ts'
import { convertTo, type Outcome, type Value } from './value.ts'

/** One function. */
export interface FormulaFunction {
  /** Names of what it takes, for faults; the last may repeat where it ends in "…". */
  takes: string[]
  compute(given: Value[]): Outcome
  /** The same as arithmetic, for a derivation; each part is already in parentheses where it must be. */
  write(parts: string[]): string
}

/** Percentages of our own are shown without decimals from 10% on, with one below (consultancies' rule for chart labels). */
const asPercent = (ratio: Value, unit: '%' | '% p.a.', measure: 'growth' | 'share'): Value => {
  const percent = convertTo(ratio, pureUnit(unit))
  const whole = Math.abs(percent.value) >= 10 || percent.about || Number.isInteger(percent.value)
  // A small change is never shown as none.
  return { ...percent, measure, decimals: Math.max(whole ? 0 : 1, decimalsFor(percent.value, 1)) }
}

const yearOf = (value: Value): number | undefined => {
  const found = /^(?:FY\s?)?(\d{4})$/.exec(value.period ?? '')
  return found ? Number(found[1]) : undefined
}

/** Faults that growth and cagr share, or undefined. */
const whyNoGrowth = (later: Value, earlier: Value): Outcome | undefined => {
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

const growth: FormulaFunction = {
  takes: ['later', 'earlier'],
  compute: ([later, earlier]) => {
    const fault = whyNoGrowth(later!, earlier!)
    if (fault) return fault
    const ratio = divide(later!, earlier!)
    if (isProblem(ratio)) return ratio
    const less = (x: number): number => clean(x - 1)
    const change = { ...ratio, value: less(ratio.value), low: less(ratio.low), high: less(ratio.high) }
    return asPercent(change, '%', 'growth')
  },
  write: ([later, earlier]) => `${later} ÷ ${earlier} − 1`,
}

const cagr: FormulaFunction = {
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

const share: FormulaFunction = {
  takes: ['part', 'whole'],
  compute: ([part, whole]) => {
    if (!measuresAlike(part!.unit, whole!.unit)) {
      return faults.noShare(part!.unit, whole!.unit)
    }
    const ratio = divide(part!, whole!)
    return isProblem(ratio) ? ratio : asPercent(ratio, '%', 'share')
  },
  write: ([part, whole]) => `${part} ÷ ${whole}`,
}

const ratio: FormulaFunction = {
  takes: ['a', 'b'],
  compute: ([a, b]) => {
    if (!measuresAlike(a!.unit, b!.unit)) {
      return faults.noRatio(a!.unit, b!.unit)
    }
    const result = divide(a!, b!)
    return isProblem(result) ? result : convertTo(result, pureUnit('times'))
  },
  write: ([a, b]) => `${a} ÷ ${b}`,
}

const difference: FormulaFunction = {
  takes: ['a', 'b'],
  compute: ([a, b]) => subtract(a!, b!),
  write: ([a, b]) => `${a} − ${b}`,
}

const sum: FormulaFunction = {
  takes: ['a', '…'],
  compute: ([first, ...rest]) =>
    rest.reduce<Outcome>((total, next) => (isProblem(total) ? total : add(total, next)), first!),
  write: (parts) => parts.join(' + '),
}

const index: FormulaFunction = {
  takes: ['a', 'base'],
  compute: ([a, base]) => {
    if (!measuresAlike(a!.unit, base!.unit) || (isPure(a!.unit) && isPercent(a!.unit) !== isPercent(base!.unit))) {
      return faults.noIndex(a!.unit, base!.unit)
    }
    const result = divide(a!, base!)
    if (isProblem(result)) return result
    const times100 = (x: number): number => clean(x * 100)
    return {
      ...result,
      value: times100(result.value),
      low: times100(result.low),
      high: times100(result.high),
      unit: pureUnit('index'),
      decimals: 0,
    }
  },
  write: ([a, base]) => `${a} ÷ ${base} × 100`,
}

/** By name. */
export const FUNCTIONS: Record<string, FormulaFunction> = { growth, cagr, share, ratio, difference, sum, index }
