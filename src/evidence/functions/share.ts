// A part of a whole.
import { divide } from '../arithmetic.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { measuresAlike } from '../units.ts'
import type { FormulaFunction } from './function.ts'
import { asPercent } from './percent.ts'

/** What rounding in binary arithmetic may differ by, in points of a percentage. */
const NOISE = 1e-9

/** share(part, whole), in percent. A part that is surely larger than its whole is a fault: the two stand the wrong way round. */
export const share: FormulaFunction = {
  takes: ['part', 'whole'],
  compute: ([part, whole]) => {
    if (!measuresAlike(part!.unit, whole!.unit)) {
      return faults.noShare(part!.unit, whole!.unit)
    }
    const ratio = divide(part!, whole!)
    const percent = isProblem(ratio) ? ratio : asPercent(ratio, '%', 'share')
    return !isProblem(percent) && percent.low > 100 + NOISE ? faults.moreThanAll(percent.low) : percent
  },
  write: ([part, whole]) => `${part} ÷ ${whole}`,
}
