// Takes the result of a formula to what its fact declares: a unit, a measure, that it is about so much.
import type { Fact } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import * as faults from './faults.ts'
import { isProblem } from './problem.ts'
import { pureUnit, type Unit } from './units.ts'
import { declareUnit, type Outcome, type Value } from './value.ts'

/** The result of a fact's formula as the fact declares it: its unit, its measure, whether it is "about". */
export const asDeclared = (value: Value, fact: Fact<Raw>, unit: Unit | undefined): Outcome => {
  const declared = inUnit(value, unit)
  if (isProblem(declared)) return declared
  const measure = fact.measure === 'level' ? declared.measure : fact.measure
  return { ...declared, measure, about: declared.about || fact.about === true }
}

/** A result in its declared unit; without one it must have a unit of its own. */
export const inUnit = (value: Value, unit: Unit | undefined): Outcome => {
  if (unit) return declareUnit(value, unit)
  if (value.unit.name === '') return faults.noUnitOfItsOwn()
  return value.unit.pure === 'plain' ? { ...value, unit: pureUnit('count') } : value
}
