// Counts in words that are figures of the ledger: "thirty-eight evenings" where a fact is 38 evenings. Others may be anybody's count.
import type { SettledLedger } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import { quick } from '../text/index.ts'
import { isNamed } from './backed.ts'
import { unquoted } from './quoting.ts'
import { numberPattern, spelledValue } from './spelled.ts'
import type { Part, Text } from './texts.ts'
import type { Lexicon } from './words/index.ts'

/** A count in words, and the fact that has its value and counts the same. */
export interface SpelledCount {
  typed: string
  id: string
  quantity: Quantity
}

/** What is read as a statement: in prose a small count is told as a way of speaking. */
const STATED: readonly Part[] = [
  ...(['title', 'answer', 'section', 'support', 'claim', 'takeaway', 'so-what', 'decision', 'move', 'step'] as const),
]

/** Up to ten, words count what is in sight: three reasons, two sides. */
const LEAST = 11

const patterns = new WeakMap<Lexicon, RegExp>()
function patternFor(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known) return known
  const more = lexicon.language === 'de' ? '(?:weitere|zusätzliche|neue)n?' : '(?:more|further|additional|new)'
  const pattern = quick(`(?<![\\p{L}-])(?:${numberPattern(lexicon)})(?: ${more})? (\\p{L}{3,})`, 'giu')
  patterns.set(lexicon, pattern)
  return pattern
}

/** The counts in words of a text that a fact of the ledger has. What a condition of its point says is computed, and let be. */
export function spelledCountsIn(text: Text, ledger: SettledLedger, lexicon: Lexicon | undefined): SpelledCount[] {
  if (!lexicon || !STATED.includes(text.part)) return []
  const typed = unquoted(text.typed)
  return [...typed.matchAll(patternFor(lexicon))].flatMap((found) => {
    const [whole, ten, unit, numeral, joined, noun] = found
    const value = spelledValue([ten, unit, numeral, joined], lexicon)
    if (value < LEAST || isComputed(value, text)) return []
    const number = ten ? `${ten}-${unit}` : (numeral ?? joined)!
    const before = typed.slice(0, found.index)
    if (isNamed({ typed: number, before, value, unit: '' }, ledger)) return []
    const meant = Object.entries(ledger.quantities).find(
      ([, quantity]) => quantity.value === value && !quantity.range && counts(quantity, noun!.toLowerCase(), text.text),
    )
    return meant ? [{ typed: whole, id: meant[0], quantity: meant[1] }] : []
  })
}

const isComputed = (value: number, { point }: Text): boolean =>
  point?.holds.some(({ raw }) => new RegExp(`(?<![\\d.])${value}(?![\\d.])`).test(raw)) ?? false

const NO_LETTERS = quick(/[^\p{L}]+/u)
/** Time is measured by anyone: of a length the words around have to name what lasts so long. */
const TIME = /^(?:second|minute|hour|day|week|month|quarter|year|sekunde|minute|stunde|tag|woche|monat|quartal|jahr)/

/** True where a noun is the unit of a figure, or of a plain count a word of its label. */
const counts = ({ unit, name, parts }: Quantity, noun: string, text: string): boolean => {
  const label = name.toLowerCase().split(NO_LETTERS)
  if (unit === 'count') return label.some((word) => word.length > 3 && isAlike(word, noun))
  // A scale, a currency and a rate have more than one word.
  if (parts.prefix !== '' || /\s/.test(unit) || !isAlike(parts.suffix.toLowerCase(), noun)) return false
  const low = text.toLowerCase()
  return !TIME.test(noun) || label.some((word) => word.length > 3 && low.includes(word))
}

/** True where a figure of the ledger is this count of that: "five depots", where a fact is 5 depots. */
export const isCounted = (value: number, noun: string, text: string, { quantities }: SettledLedger): boolean =>
  Object.values(quantities).some(
    (quantity) => quantity.value === value && !quantity.range && counts(quantity, noun.toLowerCase(), text),
  )

/** Many and one, and the German dative of many. */
const isAlike = (word: string, noun: string): boolean =>
  word === noun || `${word}s` === noun || word === `${noun}s` || `${word}n` === noun
