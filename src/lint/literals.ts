// Numbers typed into a text: found, read and told from those that are no figures (years, dates, names such as "CentOS 7").
import type { Words } from '../model/words.ts'
import { isNoFigure } from './naming.ts'
import { unquoted } from './quoting.ts'
import { spelledIn } from './spelled.ts'
import type { Lexicon } from './words/index.ts'
import { quick } from '../text/index.ts'

/** A number that somebody typed. */
export interface Literal {
  /** As typed, with its unit. */
  typed: string
  value: number
  /** What follows or precedes it, in the ledger's names: "%", "bn", "RMB bn", "times"; empty for a bare number. */
  unit: string
  /** What is typed before it in its run, with the space between: the last 200 characters. */
  before: string
}

const SCALES: Record<string, string> = {
  m: 'm',
  mn: 'm',
  mio: 'm',
  million: 'm',
  millions: 'm',
  bn: 'bn',
  billion: 'bn',
  billions: 'bn',
  tn: 'tn',
  trillion: 'tn',
  k: 'k',
  thousand: 'k',
  mrd: 'bn',
  milliarden: 'bn',
  millionen: 'm',
}
const SIGNS: Record<string, string> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' }
/** Words for money after its number. A dollar or a pound in words may be of several countries. */
const MONEY: Record<string, string> = { euro: 'EUR', euros: 'EUR' }
const CURRENCY = '(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|KRW|HKD|SGD|AUD|CAD|BRL|SEK|[$€£¥])'
const NUMBER = '\\d[\\d\\u00a0\\u202f,.]*\\d|\\d'
const FIGURE = quick(
  `(?<![\\p{L}\\p{N}_])(?<sign>[+−-]?)(?:(?<currency>${CURRENCY})\\s?)?(?<number>${NUMBER})(?:\\s?(?<unit>%|‰|pp\\b|percentage points\\b|per ?cent\\b|Prozent\\b|times\\b|x\\b|-fold\\b)|[\\s ]?(?<scale>mn|mio|millions?|Millionen|bn|billions?|Mrd|Milliarden|tn|trillion|k|m|thousand|tausend)\\b)?(?:\\.?\\s(?:(?<after>${CURRENCY})(?![\\p{L}\\p{N}])|(?<word>euros?)(?![\\p{L}\\p{N}-])))?`,
  'giu',
)

/** Characters before a number that say what it is: a text of many numbers is not searched from its beginning for each. */
const NEAR = 200

/** What was found in words, and with which lexicon: several rules ask for the figures of each. */
const kept = new WeakMap<Words, { lexicon: Lexicon | undefined; literals: readonly Literal[] }>()

/** The typed figures of a text. Runs that a fact printed are not typed, and what is quoted another has said. */
export function literalsIn(words: Words, lexicon: Lexicon | undefined): readonly Literal[] {
  const known = kept.get(words)
  if (known && known.lexicon === lexicon) return known.literals
  const literals = search(words, lexicon)
  kept.set(words, { lexicon, literals })
  return literals
}

function search(words: Words, lexicon: Lexicon | undefined): Literal[] {
  const whole = words.runs.map((run) => run.text).join('')
  // "Plant 2" alone is the name of a thing.
  if (/^\p{Lu}\p{L}+ \d{1,3}$/u.test(whole)) return []
  const own = unquoted(whole)
  let place = 0
  return words.runs.flatMap((run, index) => {
    const text = own.slice(place, place + run.text.length)
    place += run.text.length
    if (run.fact !== undefined) return []
    if (!/\d/.test(text)) return spelledIn(text, lexicon)
    const before = words.runs[index - 1]?.text ?? ''
    return findIn(text, before.slice(-1), lexicon)
  })
}

function findIn(text: string, joint: string, lexicon: Lexicon | undefined): Literal[] {
  const figures = [...text.matchAll(FIGURE)].flatMap((found): Literal[] => {
    const { number, sign, currency, unit, scale, after, word } = found.groups as Record<string, string | undefined>
    const start = found.index
    const end = start + found[0].length
    const next = text.slice(end)
    const prior = start === 0 ? joint : text.slice(Math.max(0, start - NEAR), start)
    const bare = number!.replace(/[,.]$/, '')
    const plain = unit === undefined && scale === undefined && (currency ?? after ?? word) === undefined
    // The whole is a bound, and no figure of a source: "below 100% the base shrinks".
    if (bare === '100' && unit && /%|cent|Prozent/i.test(unit) && !/\b(?:by|um)\s$/i.test(prior)) return []
    if (isNoFigure({ bare, prior, next, plain }, lexicon)) return []
    const value = Number(
      bare
        .replace(/[\u00a0\u202f]/g, '')
        .replace(/,(?=\d{3}(?:\D|$))/g, '')
        .replace(',', '.'),
    )
    if (!Number.isFinite(value)) return []
    const money = currency ?? after ?? (word && MONEY[word.toLowerCase()])
    const size = scale && SCALES[scale.toLowerCase()]
    const name = unit
      ? /%|cent|Prozent/i.test(unit)
        ? '%'
        : /^pp|points/i.test(unit)
          ? 'pp'
          : unit === '‰'
            ? '‰'
            : 'times'
      : [money && (SIGNS[money] ?? money.toUpperCase()), size].filter(Boolean).join(' ')
    return [
      {
        typed: found[0].trim().replace(/[,.]$/, ''),
        value: sign === '-' || sign === '−' ? -value : value,
        unit: name,
        before: prior,
      },
    ]
  })
  return [...figures, ...spelledIn(text, lexicon)]
}
