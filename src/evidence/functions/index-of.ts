// A figure on a base of 100.
import { divide } from '../arithmetic.ts'
import { clean } from '../digits.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { isPercent, isPure, measuresAlike, pureUnit } from '../units.ts'
import type { FormulaFunction } from './function.ts'

/** index(a, base): the base is 100. */
export const index: FormulaFunction = {
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
