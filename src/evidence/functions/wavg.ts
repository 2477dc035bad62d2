// A weighted average: shares, rates or prices, each with the size of what it is of.
import * as faults from '../faults.ts'
import { clean, decimalsOf } from '../digits.ts'
import { isPercent, isPure, measuresAlike } from '../units.ts'
import { convertTo, type Value } from '../value.ts'
import type { FormulaFunction } from './function.ts'
import { asPercent } from './percent.ts'

interface Pair {
  value: Value
  weight: Value
}

const TAKES = ['value', 'weight', 'value', 'weight', '…']

/** wavg(value, weight, value, weight, …), in the unit of the first value. */
export const wavg: FormulaFunction = {
  takes: TAKES,
  compute: (given) => {
    if (given.length < 4 || given.length % 2 === 1) return faults.wrongCount('wavg', TAKES)
    const pairs: Pair[] = []
    const [first, size] = given as [Value, Value]
    for (let i = 0; i < given.length; i += 2) {
      const [value, weight] = given.slice(i, i + 2) as [Value, Value]
      if (!areAlike(value, first)) return faults.mixedAverage('values', first.unit, value.unit)
      if (!areAlike(weight, size)) return faults.mixedAverage('weights', size.unit, weight.unit)
      if (weight.low < 0) return faults.negativeWeight()
      pairs.push({ value: convertTo(value, first.unit), weight: convertTo(weight, size.unit) })
    }
    const middle = average(
      pairs,
      ({ value }) => value.value,
      ({ weight }) => weight.value,
    )
    if (middle === undefined) return faults.dividesByZero(false)
    const lows = bounds(pairs, ({ value }) => value.low)
    const highs = bounds(pairs, ({ value }) => value.high)
    const result: Value = {
      ...first,
      value: middle,
      low: Math.min(middle, ...lows),
      high: Math.max(middle, ...highs),
      decimals: Math.min(decimalsOf(middle), decimalsShown(Math.max(...pairs.map(({ value }) => value.decimals)))),
      significant: Math.max(...given.map((one) => one.significant)),
      about: given.some((one) => one.about),
    }
    delete result.period
    return first.unit.pure === '%' || first.unit.pure === '% p.a.'
      ? asPercent(result, first.unit.pure, first.measure)
      : result
  },
  write: (parts) => {
    const products = parts.flatMap((value, i) => (i % 2 === 0 ? [`${value} × ${parts[i + 1]}`] : []))
    return `(${products.join(' + ')}) ÷ (${parts.filter((_, i) => i % 2 === 1).join(' + ')})`
  },
}

/** One more than the values have, since an average lies between them; two are enough, as of a price. */
const decimalsShown = (typed: number): number => (typed < 2 ? typed + 1 : typed)

/** Of one dimension; a count is no percentage. */
const areAlike = (a: Value, b: Value): boolean =>
  measuresAlike(a.unit, b.unit) && (!isPure(a.unit) || isPercent(a.unit) === isPercent(b.unit))

const average = (pairs: Pair[], value: (pair: Pair) => number, weight: (pair: Pair) => number): number | undefined => {
  const total = pairs.reduce((sum, pair) => sum + weight(pair), 0)
  return total === 0 ? undefined : clean(pairs.reduce((sum, pair) => sum + value(pair) * weight(pair), 0) / total)
}

/**
 * Averages with weights at the ends of their ranges. The extremes are among them: it is least with the small values at their
 * largest weights and the others at their smallest, and greatest the other way round.
 */
const bounds = (pairs: Pair[], value: (pair: Pair) => number): number[] => {
  const sorted = [...pairs].sort((a, b) => value(a) - value(b))
  const cut = (heavy: (i: number) => boolean): number | undefined => {
    const places = new Map(sorted.map((pair, i) => [pair, i]))
    return average(sorted, value, (pair) => (heavy(places.get(pair)!) ? pair.weight.high : pair.weight.low))
  }
  const cuts = sorted.flatMap((_, at) => [cut((i) => i <= at), cut((i) => i >= at)])
  return cuts.filter((one) => one !== undefined)
}
