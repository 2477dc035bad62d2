// Shares told in words, "two in three", "a third of", "more than half", and whether the shares of an exhibit have them.
import type { Quantity } from '../model/quantity.ts'
import { english } from './words/english.ts'
import { quick } from '../text/index.ts'

/** Numerals of shares, to ten. */
const ONES: Record<string, number> = {
  one: 1,
  ...Object.fromEntries(Object.entries(english.numerals).filter(([, value]) => value <= 10)),
}
const PARTS: Record<string, number> = { third: 3, quarter: 4, fifth: 5 }

/** A share in words. */
export interface Fraction {
  /** As typed. */
  typed: string
  /** In percent. */
  value: number
  /** How it is meant: that much, more or less. */
  is: 'about' | 'above' | 'below'
}

const ABOVE = 'more than|over|at least|well over|just over'
const BELOW = 'less than|fewer than|under|nearly|almost|just under|not quite'
const LEAD = `(?:(${ABOVE})|(${BELOW})|(?:about|some|around|roughly)) `
const ONE = Object.keys(ONES).join('|')
/** "One in three months" is a time, and "one in two steps" a way to do it. */
const RATIO = quick(
  `(?<![\\p{L}-])(?:${LEAD})?(${ONE}) in (${ONE})(?![\\p{L}-])(?! (?:years?|quarters|months?|weeks?|days?|hours?|steps?|stages?|phases?|parts?|moves?|halves|thirds))`,
  'giu',
)
const PART = quick(
  `(?<![\\p{L}-])(?:${LEAD})?(?:(a|one|two|three)[ -](third|quarter|fifth)s? of|(half) (?:of |the |its |our |all ))(?! (?:a|the) (?:year|day|month|week|hour|century))`,
  'giu',
)

const isOf = (above: string | undefined, below: string | undefined): Fraction['is'] =>
  above ? 'above' : below ? 'below' : 'about'

/** The shares that a text tells in words. */
export const fractionsIn = (text: string): Fraction[] => [
  ...[...text.matchAll(RATIO)].flatMap(({ 0: typed, 1: above, 2: below, 3: some, 4: all }) => {
    const [part, whole] = [ONES[some!.toLowerCase()]!, ONES[all!.toLowerCase()]!]
    return part < whole ? [{ typed, value: (100 * part) / whole, is: isOf(above, below) }] : []
  }),
  ...[...text.matchAll(PART)].map(({ 0: typed, 1: above, 2: below, 3: some, 4: part, 5: half }) => ({
    typed: typed.trim(),
    value: half ? 50 : (100 * (ONES[some!.toLowerCase()] ?? 1)) / PARTS[part!.toLowerCase()]!,
    is: isOf(above, below),
  })),
]

/** True where a share in percent can be told so: a twelfth more or less is, and not less than 2.5 points. */
export const isTold = ({ value, is }: Fraction, share: number): boolean => {
  const slack = Math.max(2.5, value / 12)
  if (is === 'above') return share >= value - 0.5
  return is === 'below' ? share <= value + 0.5 : Math.abs(share - value) <= slack
}

/** True for shares of one whole that are all of it. */
export const areWhole = (figures: readonly Quantity[]): boolean =>
  figures.length > 1 &&
  figures.every(({ unit, measure }) => unit === '%' && measure === 'share') &&
  Math.abs(figures.reduce((sum, { value }) => sum + value, 0) - 100) <= 0.5 * figures.length
