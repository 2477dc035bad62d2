// The ledger as it would be if typed figures were others: everything computed from it follows. Changes nothing.
import type { Books } from './books.ts'
import type { Grid, Places } from './corners.ts'
import { asDeclared } from './declared.ts'
import { addUp, clean } from './digits.ts'
import { type Expression, namesIn } from './expression.ts'
import { evaluate, type Lookup } from './formula.ts'
import { isCount } from './lists.ts'
import { isProblem } from './problem.ts'
import { rangesIn } from './ranges.ts'
import { findUnit, ownNouns } from './units.ts'
import type { Outcome, Value } from './value.ts'

/** What a typed figure becomes, by its name. */
export type Changes = ReadonlyMap<string, (value: Value) => Value>

/** Figures with some facts changed, in their own units. */
export const whatIf = (books: Books, changes: Changes, grid: Grid = 'whole'): Lookup =>
  lookupWith(books, changes, new Map(), grid)

/** Figures with some facts changed, and some ranges cut to a part of themselves. */
export const pinned = (books: Books, changes: Changes, places: Places, grid: Grid): Lookup =>
  lookupWith(books, new Map([...changes, ...pins(changes, places)]), places, grid)

/** A change that moves a figure by so much, a range as a whole. */
export const movedBy =
  (by: number) =>
  (value: Value): Value => ({ ...value, value: value.value + by, low: value.low + by, high: value.high + by })

const pins = (changes: Changes, places: Places): Changes =>
  new Map(
    [...places].map(([name, place]) => [
      name,
      (typed) => {
        const value = changes.get(name)?.(typed) ?? typed
        const at = (part: number): number => addUp(value.low, clean((value.high - value.low) * part))
        return { ...value, value: at((place.from + place.to) / 2), low: at(place.from), high: at(place.to) }
      },
    ]),
  )

const lookupWith = (books: Books, changes: Changes, places: Places, grid: Grid): Lookup => {
  const changed = new Map<string, Outcome>()
  const moves = new Map<string, boolean>()
  const cut = new Map<string, Lookup>()
  const dependsOn = (name: string): boolean => {
    if (!moves.has(name)) {
      const formula = books.entry(name)?.formula
      moves.set(name, changes.has(name) || (formula !== undefined && namesIn(formula).some(dependsOn)))
    }
    return moves.get(name)!
  }
  const findValue = (name: string, at: number): Outcome => {
    const entry = books.entry(name)
    if (!entry?.value || !dependsOn(name)) return books.lookup(name, at)
    const change = changes.get(name)
    if (change) return change(entry.value)
    const known = changed.get(name)
    if (known) return known
    const { fact, formula, period } = entry
    const value = evaluate(formula!, lookup)
    const declared = isProblem(value)
      ? value
      : asDeclared(
          value,
          fact,
          fact.unit === undefined ? undefined : findUnit(fact.unit, ownNouns(books.ledger.units)),
          formula,
        )
    const found = isProblem(declared) || period === '' ? declared : { ...declared, period }
    changed.set(name, found)
    return found
  }
  const lookup: Lookup = Object.assign(findValue, {
    items: books.lookup.items,
    ranges: (among: readonly Expression[]) => rangesIn(among, books, places),
    grid,
    // Formulas that share their ranges ask for the same places, and what one has computed there serves the next.
    pinned: (further: Places) => {
      const key = JSON.stringify([...further])
      if (!cut.has(key)) cut.set(key, pinned(books, changes, new Map([...places, ...further]), grid))
      return cut.get(key)!
    },
  })
  return lookup
}

/** Typed figures that facts rest on, and counts of typed lists, through all their formulas, in order, without repeats. */
export const typedBelow = (names: string[], books: Books): string[] => {
  const found: string[] = []
  const seen = new Set<string>()
  const walk = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const entry = books.entry(name)
    if (entry?.formula && !isCount(entry.formula)) for (const input of namesIn(entry.formula)) walk(input)
    else if (entry?.value) found.push(name)
  }
  for (const name of names) walk(name)
  return found
}
