// What a language does to numbers and dates: its signs, scale words, small numbers in words, names of months. Hands on one
// record per language.
import { type Months, months, type Spoken, spokenIn } from '../text/index.ts'

/** A scale of large numbers: thousand, million, billion (10^9), trillion (10^12). */
export type Scale = 'k' | 'm' | 'bn' | 'tn'

/** Ten to the power of this many. */
export const POWERS: Record<Scale, number> = { k: 3, m: 6, bn: 9, tn: 12 }

/** The conventions of one language. */
export interface Language {
  /** BCP 47 tag by which Intl is asked for digits. */
  tag: string
  /** Which of their words things that are counted have. */
  speaks: Spoken
  /** Before a rounded or estimated number: "about". */
  about: string
  /** Between the ends of a range where one of them is negative: "to". */
  to: string
  /** True where money stands before its number ("RMB 78 bn") and not after it ("78 Mrd. RMB"). */
  moneyFirst: boolean
  /** Between a number and a percent sign: nothing in English, a no-break space in German (DIN 5008). */
  beforePercent: string
  /** How a scale prints beside a number. */
  short: Record<Scale, string>
  /** How a scale is said in prose, for one and for many. */
  long: Record<Scale, [one: string, many: string]>
  /** Between a unit and what it is divided by: "per", in "RMB per person". */
  per: string
  /** Growth in percent a year, sign included. */
  perYear: string
  /** Percentage points, for one and for many. */
  points: [one: string, many: string]
  /** What stands after a multiple, and between the two. */
  times: { suffix: string; glue: string }
  /** A fact's label where its growth is meant, in a derivation: the label alone would name the level. */
  growthOf(label: string): string
  /** Before the last thing of a list: "and". */
  and: string
  /** A count of a list, in a derivation. */
  countOf(list: string): string
  /** Zero and on, in words. English stops at ten, German at twelve, as their style guides do. */
  numbers: string[]
  /** The same as multiples: "twice", "three times". Index 0 and 1 are never "none" or "once", which read badly before "as fast". */
  multiples: string[]
  /** Names of the months. */
  months: Months
  /** Puts a date together; `day` has no leading zero. */
  date(day: string, month: string, year: string): string
}

const ENGLISH: Language = {
  tag: 'en-GB',
  speaks: 'en',
  about: 'about',
  to: 'to',
  moneyFirst: true,
  beforePercent: '',
  short: { k: 'k', m: 'm', bn: 'bn', tn: 'tn' },
  long: {
    k: ['thousand', 'thousand'],
    m: ['million', 'million'],
    bn: ['billion', 'billion'],
    tn: ['trillion', 'trillion'],
  },
  per: 'per',
  perYear: '%\u00a0p.a.',
  points: ['pp', 'pp'],
  times: { suffix: 'times', glue: '\u00a0' },
  growthOf: (label) => (/growth/i.test(label) ? label : `${label} growth`),
  and: 'and',
  countOf: (list) => `count of ${list}`,
  numbers: 'zero one two three four five six seven eight nine ten'.split(' '),
  multiples: [
    'zero times',
    'one time',
    'twice',
    ...'three four five six seven eight nine ten'.split(' ').map((word) => `${word} times`),
  ],
  months: months.en,
  date: (day, month, year) => `${day}\u00a0${month} ${year}`,
}

const AMERICAN: Language = {
  ...ENGLISH,
  tag: 'en-US',
  // American readers write "$78B" or "78 billion" and do not know "bn"; beside an ISO code only the word reads well.
  short: { k: 'thousand', m: 'million', bn: 'billion', tn: 'trillion' },
  date: (day, month, year) => `${month}\u00a0${day}, ${year}`,
}

const GERMAN: Language = {
  tag: 'de-DE',
  speaks: 'de',
  about: 'rund',
  to: 'bis',
  moneyFirst: false,
  beforePercent: '\u00a0',
  short: { k: 'Tsd.', m: 'Mio.', bn: 'Mrd.', tn: 'Bio.' },
  long: {
    k: ['Tausend', 'Tausend'],
    m: ['Million', 'Millionen'],
    bn: ['Milliarde', 'Milliarden'],
    tn: ['Billion', 'Billionen'],
  },
  per: 'je',
  perYear: '%\u00a0p.\u00a0a.',
  points: ['Prozentpunkt', 'Prozentpunkte'],
  times: { suffix: '-mal', glue: '' },
  growthOf: (label) => (/wachstum/i.test(label) ? label : `Wachstum ${label}`),
  and: 'und',
  countOf: (list) => `Anzahl ${list}`,
  numbers: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  multiples: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word) => `${word}mal`),
  months: months.de,
  date: (day, month, year) => `${day}.\u00a0${month} ${year}`,
}

/** The language's conventions, or undefined where we have none. English other than American follows British use. */
export const languageOf = (tag: string): Language | undefined => {
  const spoken = spokenIn(tag)
  if (spoken === 'en') return /^en-us\b/i.test(tag) ? AMERICAN : ENGLISH
  return spoken === 'de' ? GERMAN : undefined
}

/** What is used where a language is not known; `settle` warns then. */
export const HOUSE_LANGUAGE = ENGLISH
