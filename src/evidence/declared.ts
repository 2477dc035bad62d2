// Takes the result of a formula to what its fact declares: a unit, a measure, that it is about so much.
import type { Fact } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import type { Expression } from './expression.ts'
import * as faults from './faults.ts'
import { isCount } from './lists.ts'
import { isProblem } from './problem.ts'
import { pureUnit, type Unit } from './units.ts'
import { declareUnit, type Outcome, type Value } from './value.ts'

/**
 * The result of a fact's formula as the fact declares it: its unit, its measure, whether it is "about". The count of a list may be
 * of any thing one by one: `unit: customers`.
 */
export const asDeclared = (
  value: Value,
  fact: Fact<Raw>,
  unit: Unit | undefined,
  formula: Expression | undefined,
): Outcome => {
  const named = isCount(formula) && unit?.noun && !unit.scale && !unit.per
  const declared = named ? { ...value, unit } : inUnit(value, unit)
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
