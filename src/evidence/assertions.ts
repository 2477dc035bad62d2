// Finds words of titles and takeaways that assert something countable which nothing carries: no condition, no printed figure, no
// fact in words. Hands on each with its place.
import type { Argument, Exhibit, Point } from '../model/brief.ts'
import type { Assertion, RawLedger } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import type { AssertingWord } from './asserting.ts'
import { assertingBesideFigures, assertingWords } from './asserting-words.ts'
import { isMaxim, isRated } from './rated-words.ts'
import { findFigures, locate } from './references.ts'
import { quick } from '../text/index.ts'

/** A word that asserts something, and where in its text it stands. */
interface Found {
  word: string
  asserts: Assertion['asserts']
  place: number
}

/** Letters before a word in which its clause is looked for. */
const CLAUSE = 80

/** Texts kept at most, for each language: a brief that is watched is settled again and again with nearly all its texts unchanged. */
const FULL = 2000
const kept = new WeakMap<AssertingWord[], Map<string, Found[]>>()

/** What ought to be, or would be if, asserts nothing that is: "a fee must cover half of the loss", "unless prices rise". "Target groups" are a name. */
const WISHED = quick(
  /(?<![\p{L}-])(?:must|should|shall|ought|(?:needs?|has|have|had|is|are) to|aims? to|(?:targets?|goals?) (?:is|are|was|were|of|to)|if|unless|whether|soll|sollen|sollte|sollten|muss|müssen|wenn|(?<=^|, )falls|ob)(?![\p{L}-])[^.:;,]*$/iu,
)
/** "Firms that have to report …": the duty is the firms' name, and what follows it in the past is said of them. */
const NAMED_BY = quick(
  /(?<!\p{L})(?:that|who|which) (?:must|should|shall|(?:needs?|has|have|had|is|are) to) (?:\p{L}+ )*(?!(?:be|been|have|get)(?!\p{L}))\p{L}+ $/iu,
)
const PAST = quick(/^(?:grew|fell|rose|sank|shrank|\p{L}{3,}ed)$/iu)

const isWished = (clause: string, word: string): boolean =>
  WISHED.test(clause) && !(PAST.test(word) && NAMED_BY.test(clause))

/** Of one kind in one text one word is told: "grew" and "doubled" are mended together. */
const search = (text: string, words: AssertingWord[]): Found[] => {
  const found = new Map<string, Found>()
  for (const { asserts, pattern } of words) {
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? match[0]
      const place = match.index + match[0].indexOf(word)
      const known = found.get(asserts)
      if ((known && known.place <= place) || isWished(text.slice(Math.max(0, place - CLAUSE), place), word)) continue
      found.set(asserts, { word, asserts, place })
    }
  }
  return [...found.values()].sort((a, b) => a.place - b.place)
}

const findIn = (raw: Raw, tag: string): Assertion[] => {
  const printed = new Set(findFigures(raw.raw).flatMap((piece) => (piece.is === 'figure' ? [piece.id] : [])))
  // Two figures can be compared by the reader, and one carries a change; that it is twice another, or less than any, it does not show.
  if (printed.size > 1) return []
  const words = printed.size === 1 ? assertingBesideFigures(tag) : assertingWords(tag)
  if (words.length === 0) return []
  const known = kept.get(words) ?? new Map<string, Found[]>()
  kept.set(words, known)
  if (known.size >= FULL) known.clear()
  const found = known.get(raw.raw) ?? search(raw.raw, words)
  known.set(raw.raw, found)
  return found.map(({ word, asserts, place }) => ({ word, asserts, at: locate(raw, place, word.length) }))
}

/** What the title of an argument asserts with nothing to carry it: neither a condition of its own nor one of its points. */
export const assertionsOfArgument = (argument: Argument<Raw>, tag: string): Assertion[] => {
  const conditions = [argument, ...argument.points].flatMap(({ holds }) => holds)
  return conditions.length > 0 ? [] : findIn(argument.claim, tag)
}

/**
 * True for a condition that says how many times one thing is another: it multiplies, divides, has a number from 2 on or a
 * fact in times.
 */
const isMultiple = (raw: string, { facts }: RawLedger): boolean =>
  /[*/]|(?<![\w.])(?:[2-9]|\d{2,}|1\.\d|0?\.\d)|\b(?:twice|double|half|majority|times|share|ratio)\b/.test(raw) ||
  (raw.match(/[a-z][a-z0-9_]*/g) ?? []).some((id) => Object.hasOwn(facts, id) && /^times/.test(facts[id]!.unit ?? ''))

/**
 * What the title and the takeaways of a point assert with nothing to carry it. Conditions carry both, a multiple only one that computes
 * a multiple; so does a fact in words, which no one can calculate with, and of a place in an order an exhibit that rates by just that. A number among its facts does not: what can be computed is to be computed.
 */
export const assertionsOfPoint = (
  point: Point<Raw>,
  exhibits: readonly Exhibit[],
  ledger: RawLedger,
  tag: string,
): Assertion[] => {
  const worded = point.facts.some((id) => Object.hasOwn(ledger.facts, id) && ledger.facts[id]!.says !== undefined)
  if (worded) return []
  const isHeld = point.holds.length > 0
  if (isHeld && point.holds.some(({ raw }) => isMultiple(raw, ledger))) return []
  const takeaways = point.takeaways.filter(
    ({ head }) => !head || findFigures(head.raw).every(({ is }) => is !== 'figure'),
  )
  return [point.claim, ...takeaways.map(({ says }) => says)]
    .flatMap((raw) => findIn(raw, tag).filter((found) => !isRated(found, raw, exhibits) && !isMaxim(found, raw)))
    .filter(({ asserts }) => !isHeld || asserts === 'multiple')
}
