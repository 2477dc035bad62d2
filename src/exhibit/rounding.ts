// Whether a printed figure can follow from other printed figures: each stands for all values that are rounded to it.
import type { Quantity } from '../model/quantity.ts'
import { decimalsOf } from './numbers.ts'

/** How a figure follows from others, in their order. */
export const operations = ['+', '-', 'x', '/'] as const
export type Operation = (typeof operations)[number]

/** The values that print alike. */
interface Interval {
  low: number
  high: number
}

const scales = new Map(Object.entries({ k: 1e3, m: 1e6, bn: 1e9, tn: 1e12, '%': 0.01 }))

/** How many of its base one of a unit is: "EUR m" a million, "%" a hundredth. Spaces part a unit's words. */
const scaleOf = (unit: string): number => unit.split(/\s+/).reduce((scale, word) => scale * (scales.get(word) ?? 1), 1)

function intervalOf(figure: Quantity, scaled: boolean): Interval {
  const half = 0.5 * 10 ** -decimalsOf(figure.format)
  const scale = scaled ? scaleOf(figure.unit) : 1
  const { low, high } = figure.range ?? { low: figure.value, high: figure.value }
  return { low: (low - half) * scale, high: (high + half) * scale }
}

function combine(a: Interval, op: Operation, b: Interval): Interval {
  if (op === '+') return { low: a.low + b.low, high: a.high + b.high }
  if (op === '-') return { low: a.low - b.high, high: a.high - b.low }
  // What can be rounded to nothing divides by anything.
  if (op === '/' && b.low <= 0 && b.high >= 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
  const ends = [a.low, a.high].flatMap((one) =>
    [b.low, b.high].map((other) => (op === 'x' ? one * other : one / other)),
  )
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** True where `whole` may be the result of the parts, each rounded as it is printed. */
export function fits(whole: Quantity, op: Operation, parts: readonly Quantity[]): boolean {
  const isSum = op === '+' || op === '-'
  const scaled = !isSum || parts.some((part) => part.unit !== whole.unit)
  const [first, ...rest] = parts.map((part) => intervalOf(part, scaled))
  if (first === undefined) return true
  const result = rest.reduce((sum, part) => combine(sum, op, part), first)
  const own = intervalOf(whole, scaled)
  const slack = Math.max(Math.abs(own.low), Math.abs(own.high)) * 1e-9
  return result.low <= own.high + slack && result.high >= own.low - slack
}
