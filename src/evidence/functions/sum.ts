// Several figures together.
import { add } from '../arithmetic.ts'
import { isProblem } from '../problem.ts'
import type { Outcome } from '../value.ts'
import type { FormulaFunction } from './function.ts'

/** sum(a, b, …), in the unit of the first. */
export const sum: FormulaFunction = {
  takes: ['a', '…'],
  compute: ([first, ...rest]) =>
    rest.reduce<Outcome>((total, next) => (isProblem(total) ? total : add(total, next)), first!),
  write: (parts) => parts.join(' + '),
}
