// What stands behind a typed number: the condition of its own claim that computes it, and the fact that it surely means.
import type { SettledLedger } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import { quick } from '../text/index.ts'
import { isBound, isToldBy } from './bounds.ts'
import type { Literal } from './literals.ts'
import { type Meant, meantBy } from './near.ts'
import type { Placed, Reading } from './reading.ts'
import type { Text } from './texts.ts'

/** How far a multiple in words may lie from the one that a condition computes, as a part of it: "almost five times" of 4.8. */
const ROUNDED = 0.1

/** True for a multiple in words that the words before it tell as a rounded one: "almost five times", "fast dreimal". */
const rounds = (literal: Literal, computed: number): boolean =>
  literal.value === computed ||
  (literal.unit === 'times' &&
    isToldBy(literal, computed) &&
    Math.abs(literal.value - computed) <= ROUNDED * literal.value)

/** The conditions of the claim that a text is: of a point, or of a section. */
const holdsOf = ({ part, point, words }: Text, points: readonly Placed[]): readonly Raw[] => {
  if (part === 'claim') return points.find((placed) => placed.point === point)?.point.holds ?? []
  if (part !== 'section') return []
  return points.find(({ argument }) => argument.claim === words)?.argument.holds ?? []
}

/**
 * True for a number in a claim whose own condition has it too: the number is computed at each build. "Three times" is held by
 * "about 3", "almost five times" by "about 4.8" too, and "above 80%" by "hull > 80%"; a number that the claim tells as the value
 * needs a condition that does so.
 */
export const isHeld = (literal: Literal, text: Text, points: readonly Placed[]): boolean =>
  isHeldBy(literal, holdsOf(text, points))

/** The same of the conditions of a claim. */
export const isHeldBy = (literal: Literal, holds: readonly Raw[]): boolean => {
  const numbers = isBound(literal) ? COMPARED : literal.unit === 'times' ? EQUALED : undefined
  return (
    numbers !== undefined &&
    holds.some(({ raw }) =>
      [...raw.matchAll(numbers)].some(
        ({ 1: number, 2: percent }) =>
          rounds(literal, Number(number)) && (percent === '%') === (literal.unit === '%' || literal.unit === 'pp'),
      ),
    )
  )
}

const EQUALED = /\b(?:about|=|==|is)\s+(\d+(?:\.\d+)?)(?![\d.%])/g
const COMPARED = /(?:[<>]=?|=|\b(?:is|about|than|least|most|above|below|over|under))\s*(\d+(?:\.\d+)?)\s*(%)?/g

/** True for a number that the team sets itself, and no source has: what would change an answer, "a rise of 20% over two quarters",
 * and how many things a next step is to reach, "200 sites secured". */
export const isOurs = (literal: Literal, text: Text, { brief, ledger }: Reading): boolean =>
  (text.part === 'step' && literal.unit === '' && Number.isInteger(literal.value) && !isCounted(literal, text)) ||
  (text.part === 'against' &&
    [...brief.against, ...Object.values(ledger.conflicts)].some((each) => each.would_change === text.words))

const POINTED_AT = quick(/(?<!\p{L})(?:the|all|our|its|their|those|these|die|der|den|alle[nr]?) $/iu)
const TOLD_WHICH = quick(/^ \p{Ll}+ (?:that|which|who|whose)(?!\p{L})/u)
/** True for as many as there are: "the 12 stores", "340 people who stay". */
const isCounted = ({ typed, before }: Literal, { typed: whole }: Text): boolean =>
  POINTED_AT.test(before) || TOLD_WHICH.test(whole.slice(whole.indexOf(typed) + typed.length))

const LAST_WORD = quick(/(\p{L}+) $/u)
/** True for a number that belongs to the name of a figure: "within 500 metres" where a label says so. */
export const isNamed = ({ typed, before }: Literal, ledger: SettledLedger): boolean => {
  const word = LAST_WORD.exec(before)?.[1]
  if (word === undefined) return false
  const wording = ` ${word} ${typed} `.toLowerCase()
  return Object.values(ledger.facts).some(({ label }) => ` ${label} `.toLowerCase().includes(wording))
}

const FOLLOWS = quick(/^(?:\s|-)(\p{L}{3,})/u)
/** True for a number that says what a figure beside it counts, as its label does: "4,300 who wait more than 18 weeks". */
export function isOfLabel({ typed, unit }: Literal, { words, typed: whole }: Text, { facts }: SettledLedger): boolean {
  const noun = FOLLOWS.exec(whole.slice(whole.indexOf(typed) + typed.length))?.[1]
  if (unit !== '' || noun === undefined) return false
  const wording = ` ${typed} ${noun} `.toLowerCase()
  return words.runs.some(
    ({ fact }) => fact !== undefined && ` ${facts[fact]?.label ?? ''} `.toLowerCase().includes(wording),
  )
}

const NEXT_WORD = quick(/^\s?(\p{L}{3,})/u)
const NO_LETTERS = quick(/[^\p{L}]+/u)
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
    const nouns = named.toLowerCase().split(NO_LETTERS)
    const at = low.indexOf(literal.typed.toLowerCase())
    const next = NEXT_WORD.exec(low.slice(at + literal.typed.length))?.[1]
    return at >= 0 && next !== undefined && nouns.includes(next) ? meant : undefined
  }
  const entity = ledger.facts[meant.id]?.entity
  const others = new Set(Object.values(ledger.facts).flatMap((fact) => fact.entity ?? []))
  if (entity !== undefined && others.size > 1 && !has(entity)) return undefined
  return quantity.name.split(NO_LETTERS).some((word) => word.length >= 4 && has(word)) ? meant : undefined
}
