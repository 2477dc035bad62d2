// Ranges that a formula mentions more than once: each is one unknown, not as many as it has mentions. What is computed is
// computed at the corners, with every range at one of its ends, and along the edges between them.
import { isProblem } from './problem.ts'
import type { Outcome, Value } from './value.ts'

/** Where each range stands by name: 0 at its lower end, 1 at its upper. */
export type Places = ReadonlyMap<string, number>

/** Ranges whose corners are computed: twice as many for each, and no reader follows more. */
export const MOST_RANGES = 5

/** Places along an edge, its ends among them. */
const STEPS = [0, 0.25, 0.5, 0.75, 1]

/** What rounding may differ by, as a part of the largest number in question. */
const NOISE = 1e-9

/** Every edge of the box that the ranges span, as the places along it. */
const edgesOf = (names: readonly string[]): Places[][] =>
  names.flatMap((moving) => {
    const others = names.filter((name) => name !== moving)
    return Array.from({ length: 2 ** others.length }, (_, corner) => {
      const fixed = others.map((name, i): [string, number] => [name, (corner >> i) & 1])
      return STEPS.map((step) => new Map([...fixed, [moving, step]]))
    })
  })

/** True where something is so at every corner and along every edge. */
export const isSoEverywhere = (names: readonly string[], isSo: (places: Places) => boolean): boolean =>
  edgesOf(names).every((edge) => edge.every(isSo))

/**
 * The bounds of a result, where it only rises or only falls along every edge: its corners are its extremes then. Else `outcome`
 * stays, whose bounds are those of each mention moving by itself: too wide, and never too narrow.
 */
export const narrow = (outcome: Outcome, names: readonly string[], compute: (places: Places) => Outcome): Outcome => {
  if (names.length === 0) return outcome
  const bounds = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
  for (const edge of edgesOf(names)) {
    const values: Value[] = []
    for (const places of edge) {
      const value = compute(places)
      if (isProblem(value)) return outcome
      values.push(value)
    }
    if (!goesOneWay(values.map(({ low }) => low)) || !goesOneWay(values.map(({ high }) => high))) return outcome
    bounds.low = Math.min(bounds.low, ...values.map(({ low }) => low))
    bounds.high = Math.max(bounds.high, ...values.map(({ high }) => high))
  }
  const middle = isProblem(outcome) ? compute(new Map(names.map((name) => [name, 0.5]))) : outcome
  return isProblem(middle) ? outcome : { ...middle, ...bounds }
}

const goesOneWay = (values: readonly number[]): boolean => {
  const noise = NOISE * Math.max(...values.map(Math.abs))
  const steps = values.slice(1).map((value, i) => value - values[i]!)
  return steps.every((step) => step >= -noise) || steps.every((step) => step <= noise)
}
