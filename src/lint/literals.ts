// Numbers typed into a text: found, read and told from those that are no figures (years, dates, names such as "CentOS 7").
import type { Words } from '../model/words.ts'
import type { Lexicon } from './words/index.ts'

/** A number that somebody typed. */
export interface Literal {
  /** As typed, with its unit. */
  typed: string
  value: number
  /** What follows or precedes it, in the ledger's names: "%", "bn", "RMB bn", "times"; empty for a bare number. */
  unit: string
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
const CURRENCY = '(?:USD|EUR|GBP|JPY|CNY|RMB|CHF|INR|KRW|HKD|SGD|AUD|CAD|BRL|SEK|[$€£¥])'
const NUMBER = '\\d[\\d\\u00a0\\u202f,.]*\\d|\\d'
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?<sign>[+−-]?)(?:(?<currency>${CURRENCY})\\s?)?(?<number>${NUMBER})(?:\\s?(?<unit>%|‰|pp\\b|percentage points\\b|per ?cent\\b|Prozent\\b|times\\b|x\\b|-fold\\b)|[\\s ]?(?<scale>mn|mio|millions?|Millionen|bn|billions?|Mrd|Milliarden|tn|trillion|k|m|thousand|tausend)\\b)?(?:\\s(?<after>${CURRENCY}))?`,
  'giu',
)

/** Words before a number that only counts or names. */
const NAMED =
  /(?:\b(?:band|grade|year|day|week|month|quarter|jahr|woche|tag|monat|quartal|windows|office|soc|first|last|next|level|phase|step|shops?|stores?|plants?|sites?|lines?|gates?|tracks?|terminals?|wards?|blocks?|rooms?|floors?|berths?|piers?|platforms?|depots?|zones?|districts?|flights?|trains?|ages?|aged|age of|filiale|werk|linie|gleis|stage|tier|version|release|no\.?|number|nr\.?|article|chapter|part|section|option|scenario|wave|class|type|group|route|stufe|schritt|teil|kapitel|artikel|top|fortune|iso|din|page|pages|p\.|slide|slides|exhibit|exhibits|figure|table|fig\.))\s$/i

/** The size of a sample: "(n = 57)". */
const SAMPLE = /(?<![\p{L}\p{N}])n\s?=\s?$/iu
/** An hour of the day, or the first of two: "6 am", "between 6 and 8 pm". */
const HOUR =
  /^(?:(?:\s?(?:and|to|bis|und|–|-)\s?)\d[\d:.]*)?(?:\s?[ap]m(?![\p{L}\p{N}])|\s?[ap]\.m\.|\s?o['’]clock|\sUhr\b)/iu
/** A year long ago, which nothing follows that it could count. */
const EARLY = /^1[0-8]\d\d$/
const DATING = /\b(?:in|since|by|until|before|after|from|im jahre?|seit|bis) $/i
const UNCOUNTED = /^(?:[,.;)]|$|\s(?:the|an?|its|and|to|as|by|when|der|die|das|und)\b)/i
/** "IFRS 16", "SOC 2": capitals that are no currency and a short number. */
const CAPITALS =
  /(?<![\p{L}\p{N}])(?!(?:NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR|MXN|THB|IDR|SAR|AED|ILS|RUB|NZD|TWD)\s)\p{Lu}{2,5}\s$/u

/** The typed figures of a text. Runs that a fact printed are not typed. */
export function literalsIn(words: Words, lexicon: Lexicon | undefined): Literal[] {
  // "Plant 2" alone is the name of a thing.
  if (/^\p{Lu}\p{L}+ \d{1,3}$/u.test(words.runs.map((run) => run.text).join(''))) return []
  return words.runs.flatMap((run, index) => {
    if (run.fact !== undefined) return []
    if (!/\d/.test(run.text)) return spelled(run.text, lexicon)
    const before = words.runs[index - 1]?.text ?? ''
    return findIn(run.text, before.slice(-1), lexicon)
  })
}

function findIn(text: string, joint: string, lexicon: Lexicon | undefined): Literal[] {
  const months = (lexicon?.months ?? []).flatMap((month) => [month, month.slice(0, 3), `${month.slice(0, 3)}.`, 'sept'])
  const figures = [...text.matchAll(FIGURE)].flatMap((found): Literal[] => {
    const { number, sign, currency, unit, scale, after } = found.groups as Record<string, string | undefined>
    const start = found.index
    const end = start + found[0].length
    const next = text.slice(end)
    const prior = start === 0 ? joint : text.slice(0, start)
    // x86, V3, 5G, COVID-19, 1st, ISO-27001, 16:9.
    if (/[\p{L}\p{N}_]-?$/u.test(prior) && !/[-–]$/.test(prior)) return []
    if (/[\p{L}]-$/u.test(prior)) return []
    if (/^(?:\p{L}|-\p{L}|[:/]\d|\.\d)/u.test(next)) return []
    if (/[:/]$/.test(prior) && /\d[:/]$/.test(prior)) return []
    const bare = number!.replace(/[,.]$/, '')
    const plain = unit === undefined && scale === undefined && currency === undefined && after === undefined
    // The whole is a bound, and no figure of a source: "below 100% the base shrinks".
    if (bare === '100' && unit && /%|cent|Prozent/i.test(unit) && !/\b(?:by|um)\s$/i.test(prior)) return []
    if (SAMPLE.test(prior)) return []
    if (plain) {
      if (HOUR.test(next) || (EARLY.test(bare) && DATING.test(prior) && UNCOUNTED.test(next))) return []
      if (bare.length <= 3 && CAPITALS.test(prior)) return []
      if (/^(?:19|20)\d\d$/.test(bare)) return []
      if (/(?:19|20)\d\d[–/-]$/.test(prior) && /^\d\d$/.test(bare)) return []
      if (NAMED.test(prior) || isName(prior)) return []
      // "CentOS 7 and 8": the second number belongs to the same name.
      const listed = /^(.*\s)\d+(?:\.\d+)?(?:, | and | or | und | oder |–)$/u.exec(prior)?.[1]
      if (listed !== undefined && (NAMED.test(listed) || isName(listed))) return []
      const word = /^\s?(\p{L}+\.?)/u.exec(next)?.[1]?.toLowerCase()
      const last = /(\p{L}+\.?)\s$/u.exec(prior)?.[1]?.toLowerCase()
      if (
        Number(bare) <= 31 &&
        ((word && months.includes(word)) || (last && months.includes(last)) || /^\.\s?\p{L}/u.test(next))
      )
        return []
    }
    const value = Number(
      bare
        .replace(/[\u00a0\u202f]/g, '')
        .replace(/,(?=\d{3}(?:\D|$))/g, '')
        .replace(',', '.'),
    )
    if (!Number.isFinite(value)) return []
    const money = currency ?? after
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
      { typed: found[0].trim().replace(/[,.]$/, ''), value: sign === '-' || sign === '−' ? -value : value, unit: name },
    ]
  })
  return [...figures, ...spelled(text, lexicon)]
}

/** A name with a capital right before the number and not at the beginning of a sentence: "CentOS 7". */
const isName = (prior: string): boolean => {
  const word = /(^|\S+\s)(\p{L}[\p{L}\p{N}]*)\s$/u.exec(prior)
  if (!word) return false
  const [, before, name] = word
  if (/\p{Ll}\p{Lu}/u.test(name!)) return true
  return /^\p{Lu}\p{Ll}/u.test(name!) && before !== '' && !/[.:!?]\s$/.test(before!)
}

const patterns = new WeakMap<Lexicon, RegExp>()
function patternFor(lexicon: Lexicon): RegExp {
  const known = patterns.get(lexicon)
  if (known) return known
  const [numerals, measures] = [lexicon.numerals, lexicon.measures].map((each) => Object.keys(each).join('|'))
  const pattern = new RegExp(`(?<![\\p{L}-])(${numerals}) (${measures})(?![\\p{L}-])`, 'giu')
  patterns.set(lexicon, pattern)
  return pattern
}

/** "three times", "thirty per cent": numerals with a measure after them. */
function spelled(text: string, lexicon: Lexicon | undefined): Literal[] {
  if (!lexicon) return []
  const pattern = patternFor(lexicon)
  return [...text.matchAll(pattern)].map(({ 0: typed, 1: numeral, 2: measure }) => ({
    typed,
    value: lexicon.numerals[numeral!.toLowerCase()]!,
    unit: lexicon.measures[measure!.toLowerCase()]!,
  }))
}
