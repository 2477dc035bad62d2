// Money in another currency, at a rate of the ledger that says what time it is of.
import { divide, multiply } from '../arithmetic.ts'
import * as faults from '../faults.ts'
import { isProblem } from '../problem.ts'
import { findUnit, measuresAlike, mix, type Unit } from '../units.ts'
import { convertTo } from '../value.ts'
import type { FormulaFunction } from './function.ts'

/** convert(figure, CURRENCY, rate): the rate is of either currency per the other, and has a period. */
export const convert: FormulaFunction = {
  takes: ['figure', 'CURRENCY', 'rate'],
  compute: ([figure, currency, rate]) => {
    if (!figure!.unit.currency || figure!.unit.per) return faults.convertsNoMoney(figure!.unit)
    const target = inScaleOf(figure!.unit, currency!.unit)
    if (measuresAlike(figure!.unit, target)) return faults.convertsToItself(figure!.unit)
    if (!rate!.period) return faults.rateWithoutDate()
    const onto = mix(target.dimension, figure!.unit.dimension, -1)
    const back = mix(figure!.unit.dimension, target.dimension, -1)
    const forwards = isSame(rate!.unit, onto)
    if (!forwards && !isSame(rate!.unit, back)) return faults.otherRate(rate!.unit, figure!.unit, target)
    const result = forwards ? multiply(figure!, rate!) : divide(figure!, rate!)
    return isProblem(result) ? result : { ...convertTo(result, target), measure: figure!.measure }
  },
  write: ([figure, currency, rate]) => `${figure} → ${currency} (${rate})`,
}

const inScaleOf = (unit: Unit, currency: Unit): Unit =>
  findUnit(unit.scale ? `${currency.name} ${unit.scale}` : currency.name)!

const isSame = (unit: Unit, dimension: Unit['dimension']): boolean =>
  Object.keys(mix(unit.dimension, dimension, -1)).length === 0
