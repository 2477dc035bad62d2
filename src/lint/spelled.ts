// Figures in words: "three times", "thirty-five per cent", "thirteen dollars". Hands on each as a literal.
import type { Literal } from './literals.ts'
import type { Lexicon } from './words/index.ts'
import { quick } from '../text/index.ts'

const patterns = new WeakMap<Lexicon, RegExp>()
function patternFor(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known) return known
  const [numerals, measures] = [lexicon.numerals, lexicon.measures].map((each) => Object.keys(each).join('|'))
  const tens = Object.keys(lexicon.numerals).filter((word) => isTen(lexicon.numerals[word]!))
  const units = Object.keys(lexicon.numerals).filter((word) => lexicon.numerals[word]! < 10)
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:(${tens.join('|')})-(one|${units.join('|')})|(${numerals})) (${measures})(?![\\p{L}-])`,
    'giu',
  )
  patterns.set(lexicon, pattern)
  return pattern
}

const isTen = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0

/** The base of a rate: "per ten dollars", "of every hundred euros". */
const RATE = quick(/(?<!\p{L})(?:per|every|each|je|pro) $/iu)
/** A share told in words, or a weight: "nine euros in ten", "five pounds of butter". */
const SHARED = quick(/^ (?:in|of|out of|von) (?:every |each |the )?\p{L}/iu)
/** A unit of money; none is of several countries. */
const CURRENCY = /^(?:[A-Z]{3})?$/

/** The figures in words of a text: numerals with a measure after them. */
export function spelledIn(text: string, lexicon: Lexicon | undefined): Literal[] {
  if (!lexicon) return []
  return [...text.matchAll(patternFor(lexicon))].flatMap(
    ({ 0: typed, 1: ten, 2: unit, 3: numeral, 4: measure, index }) => {
      const name = lexicon.measures[measure!.toLowerCase()]!
      const before = text.slice(0, index)
      const isRate = CURRENCY.test(name) && (RATE.test(before) || SHARED.test(text.slice(index + typed.length)))
      if (isRate) return []
      const { numerals } = lexicon
      const value = numeral
        ? numerals[numeral.toLowerCase()]!
        : numerals[ten!.toLowerCase()]! + (numerals[unit!.toLowerCase()] ?? 1)
      return [{ typed, before, value, unit: name }]
    },
  )
}
