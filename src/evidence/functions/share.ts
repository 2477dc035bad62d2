// A part of a whole.
import { divide } from '../arithmetic.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { measuresAlike } from '../units.ts'
import type { FormulaFunction } from './function.ts'
import { asPercent } from './percent.ts'

/** share(part, whole), in percent. */
export const share: FormulaFunction = {
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
