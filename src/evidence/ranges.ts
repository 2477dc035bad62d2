// Finds the ranges of the ledger that a formula mentions more than once, itself or through the formulas below it.
import type { Books } from './books.ts'
import { MOST_RANGES } from './corners.ts'
import { type Expression, mentionsIn } from './expression.ts'
import { isProblem } from './problem.ts'

/**
 * Typed ranges with two mentions or more below these expressions together, but for those of `besides`. None where a fact below
 * has a fault, or where there are more than can be computed with.
 */
export const rangesIn = (
  expressions: readonly Expression[],
  books: Books,
  besides: { has(name: string): boolean } = new Set(),
): string[] => {
  if (!Object.values(books.ledger.facts).some(({ range }) => range !== undefined)) return []
  const mentions = expressions.flatMap((expression) => mentionsIn(expression))
  // Looked up first: that ends circles, and tells them.
  if (mentions.some((name) => isProblem(books.lookup(name, 0)))) return []
  const known = new Map<string, Map<string, number>>()
  const below = (names: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const name of names)
      for (const [range, count] of rangesOf(name)) counts.set(range, Math.min(2, (counts.get(range) ?? 0) + count))
    return counts
  }
  const rangesOf = (name: string): Map<string, number> => {
    if (!known.has(name)) {
      const { formula, value } = books.entry(name)!
      const isRange = value !== undefined && value.low !== value.high && !besides.has(name)
      known.set(name, formula ? below(mentionsIn(formula)) : new Map(isRange ? [[name, 1]] : []))
    }
    return known.get(name)!
  }
  const twice = [...below(mentions)].flatMap(([name, count]) => (count > 1 ? [name] : []))
  return twice.length > MOST_RANGES ? [] : twice
}
