// The ledger as it would be if one typed figure were another: everything computed from it follows. Changes nothing.
import { asDeclared, type Books } from './books.ts'
import { namesIn } from './expression.ts'
import { evaluate, type Lookup } from './formula.ts'
import { isProblem } from './problem.ts'
import { findUnit, ownNouns } from './units.ts'
import type { Outcome, Value } from './value.ts'

/** Figures with one fact moved by so much, in its own unit; a range is moved as a whole. */
export const whatIf = (books: Books, id: string, by: number): Lookup => {
  const moved = new Map<string, Outcome>()
  const moves = new Map<string, boolean>()
  const dependsOn = (name: string): boolean => {
    if (!moves.has(name)) {
      const formula = books.entry(name)?.formula
      moves.set(name, name === id || (formula !== undefined && namesIn(formula).some(dependsOn)))
    }
    return moves.get(name)!
  }
  const lookup: Lookup = (name, at) => {
    const entry = books.entry(name)
    if (!entry?.value || !dependsOn(name)) return books.lookup(name, at)
    if (name === id) return shift(entry.value, by)
    const known = moved.get(name)
    if (known) return known
    const { fact, formula, period } = entry
    const value = evaluate(formula!, lookup)
    const declared = isProblem(value)
      ? value
      : asDeclared(value, fact, fact.unit === undefined ? undefined : findUnit(fact.unit, ownNouns(books.ledger.units)))
    const found = isProblem(declared) || period === '' ? declared : { ...declared, period }
    moved.set(name, found)
    return found
  }
  return lookup
}

const shift = (value: Value, by: number): Value => ({
  ...value,
  value: value.value + by,
  low: value.low + by,
  high: value.high + by,
})

/** Typed figures that facts rest on, through all their formulas, in order, without repeats. */
export const typedBelow = (names: string[], books: Books): string[] => {
  const found: string[] = []
  const seen = new Set<string>()
  const walk = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const entry = books.entry(name)
    if (entry?.formula) for (const input of namesIn(entry.formula)) walk(input)
    else if (entry?.value) found.push(name)
  }
  for (const name of names) walk(name)
  return found
}
