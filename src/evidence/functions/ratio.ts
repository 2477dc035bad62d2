// How many times one figure is another.
import { divide } from '../arithmetic.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { measuresAlike, pureUnit } from '../units.ts'
import { convertTo } from '../value.ts'
import type { FormulaFunction } from './function.ts'

/** ratio(a, b) of two like things, in times. */
export const ratio: FormulaFunction = {
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
