// What stands behind a typed number: the condition of its own claim that computes it, and the fact that it surely means.
import type { SettledLedger } from '../model/ledger.ts'
import type { Literal } from './literals.ts'
import { type Meant, meantBy } from './near.ts'
import type { Placed } from './reading.ts'
import type { Text } from './texts.ts'

/** True for "three times" in a claim whose own condition says "about 3": the number is computed at each build. */
export const isHeld = (literal: Literal, text: Text, points: readonly Placed[]): boolean =>
  text.part === 'claim' &&
  literal.unit === 'times' &&
  points.some(
    ({ point }) =>
      point === text.point &&
      point.holds.some(({ raw }) =>
        [...raw.matchAll(/\b(?:about|=|==|is)\s+(\d+(?:\.\d+)?)(?![\d.%])/g)].some(
          ([, number]) => Number(number) === literal.value,
        ),
      ),
  )

/** The fact to write instead of a typed number. Another figure in its place would be wrong, so it has to be equal, and
 * the words around have to name its unit, for a bare number, or its label and entity. */
export function surelyMeant(literal: Literal, text: string, ledger: SettledLedger): Meant | undefined {
  const meant = meantBy(literal, ledger)
  if (!meant?.equal || (meant.quantity.value < 0 && literal.value > 0)) return undefined
  const { quantity } = meant
  const low = text.toLowerCase()
  const has = (word: string): boolean => low.includes(word.toLowerCase())
  if (literal.unit === '') {
    const named = quantity.unit === 'count' ? quantity.name : quantity.unit
    const nouns = named.toLowerCase().split(/[^\p{L}]+/u)
    const at = low.indexOf(literal.typed.toLowerCase())
    const next = /^\s?(\p{L}{3,})/u.exec(low.slice(at + literal.typed.length))?.[1]
    return at >= 0 && next !== undefined && nouns.includes(next) ? meant : undefined
  }
  const entity = ledger.facts[meant.id]?.entity
  const others = new Set(Object.values(ledger.facts).flatMap((fact) => fact.entity ?? []))
  if (entity !== undefined && others.size > 1 && !has(entity)) return undefined
  return quantity.name.split(/[^\p{L}]+/u).some((word) => word.length >= 4 && has(word)) ? meant : undefined
}
