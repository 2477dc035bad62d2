// Figures in words: "three times", "thirty-five per cent", "thirteen dollars". Hands on each as a literal.
import type { Literal } from './literals.ts'
import type { Lexicon } from './words/index.ts'
import { quick } from '../text/index.ts'

/** A number in words, as the text of a pattern. Its groups are a ten and the one after its hyphen, a numeral alone, and what is joined. */
export function numberPattern(lexicon: Lexicon): string {
  const numerals = Object.keys(lexicon.numerals).join('|')
  const tens = Object.keys(lexicon.numerals).filter((word) => isTen(lexicon.numerals[word]!))
  const units = Object.keys(lexicon.numerals).filter((word) => lexicon.numerals[word]! < 10)
  const joined =
    lexicon.language === 'de'
      ? `(?:ein|${units.join('|')})und(?:${tens.join('|')})|(?:ein|${numerals})?(?:hundert|tausend)(?:(?:ein|${numerals}))?`
      : `(?:one|a|${numerals}) hundred(?: and (?:${numerals}))?`
  return `(${tens.join('|')})-(one|${units.join('|')})|(${numerals})|(${joined})`
}

/** The value of what the groups of such a pattern found. */
export function spelledValue([ten, unit, numeral, joined]: readonly (string | undefined)[], lexicon: Lexicon): number {
  const { numerals } = lexicon
  if (numeral) return numerals[numeral.toLowerCase()]!
  if (joined) return joinedValue(joined, lexicon)
  return numerals[ten!.toLowerCase()]! + (numerals[unit!.toLowerCase()] ?? 1)
}

const patterns = new WeakMap<Lexicon, RegExp>()
function patternFor(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known) return known
  const measures = Object.keys(lexicon.measures).join('|')
  const units = Object.keys(lexicon.numerals).filter((word) => lexicon.numerals[word]! < 10)
  const parts =
    lexicon.language === 'de'
      ? 'anderthalb|eine halbe|eine|einer|(?:zwei|drei|vier|fünf)einhalb'
      : `half a|a quarter of a|(?:one|${units.join('|')}) and a half|one`
  const pattern = quick(`(?<![\\p{L}-])(?:${numberPattern(lexicon)}|(${parts}))[ -](${measures})(?![\\p{L}-])`, 'giu')
  patterns.set(lexicon, pattern)
  return pattern
}

/** The value of a number in words that is made of others: "two hundred", "fünfunddreißig", "zwanzigtausend". */
function joinedValue(words: string, { numerals, language }: Lexicon): number {
  const low = words.toLowerCase()
  const one = (word: string): number => numerals[word] ?? (/^(?:ein|one|a|)$/.test(word) ? 1 : 0)
  const twin = /^(.+)und(.+)$/.exec(low)
  if (language === 'de' && twin && numerals[twin[2]!] !== undefined) return one(twin[1]!) + one(twin[2]!)
  const scaled = /^(.*?) ?(hundert|tausend|hundred)(?: and )?(.*)$/.exec(low)
  if (!scaled) return one(low)
  const rest = scaled[3]!
  return one(scaled[1]!) * (scaled[2] === 'tausend' ? 1000 : 100) + (rest === '' ? 0 : one(rest))
}

/** A half more, or a half: "half a", "two and a half", "anderthalb". */
function partOf(words: string, { numerals }: Lexicon): number {
  const low = words.toLowerCase()
  if (/^(?:half a|eine halbe)$/.test(low)) return 0.5
  if (low === 'a quarter of a') return 0.25
  if (low === 'anderthalb') return 1.5
  const whole = low.replace(/ and a half$|einhalb$/, '')
  const value = numerals[whole] ?? 1
  return whole === low ? value : value + 0.5
}

/** Multiples in one word: "tenfold", "a threefold rise", "dreimal so viel", "das Dreifache". */
const folds = new WeakMap<Lexicon, RegExp>()
function foldsIn(text: string, lexicon: Lexicon): Literal[] {
  const isGerman = lexicon.language === 'de'
  if (!(isGerman ? /mal so |fach/i : /fold/i).test(text)) return []
  const words = Object.keys(lexicon.numerals).join('|')
  const pattern =
    folds.get(lexicon) ??
    quick(
      isGerman
        ? `(?<![\\p{L}-])(${words})(?:einhalb)?(?:mal(?= so (?!oft im |viele Male))|fach(?:e[rnms]?)?(?!\\p{L}))`
        : `(?<![\\p{L}-])(${words})-?fold(?![\\p{L}-])`,
      'giu',
    )
  folds.set(lexicon, pattern)
  return [...text.matchAll(pattern)].map(({ 0: typed, 1: numeral, index }) => ({
    typed,
    before: text.slice(0, index),
    value: lexicon.numerals[numeral!.toLowerCase()]! + (/einhalb/i.test(typed) ? 0.5 : 0),
    unit: 'times',
  }))
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
  const measured = [...text.matchAll(patternFor(lexicon))].flatMap(
    ({ 0: typed, 1: ten, 2: unit, 3: numeral, 4: joined, 5: part, 6: measure, index }) => {
      const name = lexicon.measures[measure!.toLowerCase()]!
      const before = text.slice(0, index)
      const isRate = CURRENCY.test(name) && (RATE.test(before) || SHARED.test(text.slice(index + typed.length)))
      // "One per cent" and "one dollar" stand for a small part as often.
      const isFew = part !== undefined && /^(?:one|einer?|eine)$/i.test(part) && !/^(?:m|bn|tn)$/.test(name)
      if (isRate || isFew) return []
      const value = part ? partOf(part, lexicon) : spelledValue([ten, unit, numeral, joined], lexicon)
      return [{ typed, before, value, unit: name }]
    },
  )
  return [...measured, ...foldsIn(text, lexicon)]
}
