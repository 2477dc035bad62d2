// What a language does to numbers and dates: its signs, scale words, small numbers in words, names of months. Hands on one record per language.

/** A scale of large numbers: thousand, million, billion (10^9), trillion (10^12). */
export type Scale = 'k' | 'm' | 'bn' | 'tn'

/** Ten to the power of this many. */
export const POWERS: Record<Scale, number> = { k: 3, m: 6, bn: 9, tn: 12 }

/** The conventions of one language. */
export interface Language {
  /** BCP 47 tag by which Intl is asked for digits. */
  tag: string
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
  /** A fact's label where its growth is meant, in a derivation: the label alone would name the level. */
  growthOf(label: string): string
  /** Zero and on, in words. English stops at ten, German at twelve, as their style guides do. */
  numbers: string[]
  /** The same as multiples: "twice", "three times". Index 0 and 1 are never "none" or "once", which read badly before "as fast". */
  multiples: string[]
  /** January to December, in full. */
  months: string[]
  /** January to December, short: always three letters in English, so that a column of dates is even. */
  monthsShort: string[]
  /** Puts a date together; `day` has no leading zero. */
  date(day: string, month: string, year: string): string
}

const ENGLISH: Language = {
  tag: 'en-GB',
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
  growthOf: (label) => (/growth/i.test(label) ? label : `${label} growth`),
  numbers: 'zero one two three four five six seven eight nine ten'.split(' '),
  multiples: [
    'zero times',
    'one time',
    'twice',
    ...'three four five six seven eight nine ten'.split(' ').map((word) => `${word} times`),
  ],
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
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
  growthOf: (label) => (/wachstum/i.test(label) ? label : `Wachstum ${label}`),
  numbers: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  multiples: 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
    .split(' ')
    .map((word) => `${word}mal`),
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  monthsShort: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  date: (day, month, year) => `${day}.\u00a0${month} ${year}`,
}

/** The language's conventions, or undefined where we have none. English other than American follows British use. */
export const languageOf = (tag: string): Language | undefined => {
  const [primary, region] = tag.split('-')
  if (primary === 'en') return region === 'US' ? AMERICAN : ENGLISH
  return primary === 'de' ? GERMAN : undefined
}

/** What is used where a language is not known; `settle` warns then. */
export const HOUSE_LANGUAGE = ENGLISH
