// Compares figures: brings them to one unit, and says which is surely above which.
import * as faults from '../faults.ts'
import type { Language } from '../language.ts'
import { print } from '../printing.ts'
import type { Problem } from '../problem.ts'
import { isPercent, isPure, measuresAlike, type Unit } from '../units.ts'
import { convertTo, type Value } from '../value.ts'

/** What rounding in binary arithmetic may differ by: far below any figure of a ledger. */
const SAME = 1e-9

/** True where two numbers differ by nothing that a ledger could mean. */
export const isSame = (x: number, y: number): boolean => Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y))

/** True where one number is above another by more than rounding. */
export const isAbove = (x: number, y: number): boolean => x > y && !isSame(x, y)

/** True where every value of one range is above every value of another. */
export const isSurelyAbove = (a: Value, b: Value): boolean => isAbove(a.low, b.high)

/** Several figures in one unit, and how each prints when asked; or why they cannot be compared. */
export const inOneUnit = (values: Value[], language: Language): { compared: Value[]; show(): string[] } | Problem => {
  const [first, ...others] = values as [Value, ...Value[]]
  for (const other of others) {
    const apart = whyIncomparable(first, other)
    if (apart) return apart
  }
  const unit = values.find((one) => one.unit.pure !== 'plain')?.unit ?? first.unit
  return {
    compared: values.map((one) => (one.unit.pure === 'plain' ? { ...one, unit } : convertTo(one, unit))),
    show: () => values.map((one) => sayValue(one, unit, language)),
  }
}

/**
 * A bare number is that many of the other side's unit, its scale included ("capex_2024 > 70" is RMB 70 bn), and that many points. But
 * against a percentage only 0 is clear: 20 may be meant as 20% or as twenty times.
 */
const whyIncomparable = (a: Value, b: Value): Problem | undefined => {
  const [bare, other] = a.unit.pure === 'plain' ? [a, b] : [b, a]
  if (bare.unit.pure === 'plain') {
    if (!isPercent(other.unit) || other.unit.pure === 'pp' || bare.value === 0) return undefined
    return faults.bareAgainstPercent(other.unit, bare.value)
  }
  const mixed =
    isPure(a.unit) && isPercent(a.unit) !== isPercent(b.unit) && (a.unit.pure === 'count' || b.unit.pure === 'count')
  if (measuresAlike(a.unit, b.unit) && !mixed) return undefined
  return faults.cannotCompare(a.unit, b.unit)
}

/** A value as a condition shows it: without a sign for growth, and without "about". */
export const sayValue = (value: Value, unit: Unit, language: Language): string => {
  const own = value.unit.pure === 'plain' ? unit : value.unit
  return print({ ...value, unit: own, about: false, measure: 'level' }, language, 'value').printed
}
