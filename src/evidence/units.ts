// Units by name: a scale, a currency or a noun, perhaps per another. Hands on what they measure, how large they are, and their words.
import type { OwnUnits } from '../model/ledger.ts'
import { POWERS, type Language, type Scale } from './language.ts'
import { nearest } from '../text/index.ts'
import { ADVICE, ALIASES, CURRENCIES, NOUNS, PURE, type Noun, ownNoun } from './unit-list.ts'

/** Exponents of base measures: money per person is `{ 'money(RMB)': 1, people: -1 }`; a pure number is `{}`. */
export type Dimension = Record<string, number>

/** Kinds of pure numbers; `plain` is a bare number in a formula. */
export type Pure = (typeof PURE)[number] | 'plain'

/** A unit of the list, or one that a formula made. */
export interface Unit {
  /** As in the ledger, e.g. "RMB bn"; empty for what a formula makes on its way. */
  name: string
  dimension: Dimension
  /** How many of the base unit one is: 10^9 for "RMB bn", 0.01 for "%". */
  factor: number
  scale?: Scale
  currency?: string
  noun?: Noun
  pure?: Pure
  /** What it is divided by: "per person". */
  per?: Noun
}

const PURE_FACTORS: Partial<Record<Pure, number>> = { '%': 0.01, '% p.a.': 0.01, pp: 0.01 }

/** A pure number of a kind. */
export const pureUnit = (pure: Pure): Unit => ({ name: pure, dimension: {}, factor: PURE_FACTORS[pure] ?? 1, pure })

/** What a product or a ratio of units measures before anyone has named it. */
export const namelessUnit = (dimension: Dimension): Unit => ({ name: '', dimension, factor: 1 })

const scaleOf = (word: string): Scale | undefined => (Object.hasOwn(POWERS, word) ? (word as Scale) : undefined)

/** Nouns that a ledger adds to the list. */
export const ownNouns = (units: OwnUnits | undefined): Noun[] =>
  Object.entries(units ?? {}).map(([many, { one }]) => ownNoun(many, one))

/** The unit of this name, or undefined. `own` are the nouns of the ledger. */
export const findUnit = (name: string, own: readonly Noun[] = []): Unit | undefined => {
  const nouns = [...NOUNS, ...own]
  const [whole, divisor, ...rest] = name.split(' per ')
  if (divisor !== undefined) {
    const per = nouns.find((noun) => noun.en[0] === divisor || noun.name === divisor) ?? moneyAsNoun(divisor)
    const unit = findUnit(whole!, own)
    if (!unit || unit.pure || !per || rest.length > 0) return undefined
    const dimension = mix(unit.dimension, { [per.base]: 1 }, -1)
    return { ...unit, name, dimension, factor: unit.factor / per.factor, per }
  }
  const pure = PURE.find((known) => known === name)
  if (pure) return pureUnit(pure)
  const words = name.split(' ')
  if (CURRENCIES.includes(words[0]!)) {
    const scale = words[1] === undefined ? undefined : scaleOf(words[1])
    if (words.length > 2 || (words[1] !== undefined && !scale)) return undefined
    return { name, dimension: { [moneyBase(words[0]!)]: 1 }, factor: tens(scale), scale, currency: words[0] }
  }
  const scale = scaleOf(words[0]!)
  if (scale && words.length === 1) return { name, dimension: {}, factor: tens(scale), scale, pure: 'count' }
  const noun = nouns.find((known) => known.name === (scale ? words.slice(1).join(' ') : name))
  return noun && { name, dimension: { [noun.base]: 1 }, factor: tens(scale) * noun.factor, scale, noun }
}

/** A currency that something is counted per: "RMB per USD". */
const moneyAsNoun = (code: string): Noun | undefined => {
  if (!CURRENCIES.includes(code)) return undefined
  return { name: code, base: moneyBase(code), factor: 1, en: [code, code], de: [code, code] }
}

/** RMB is what readers call CNY, and is the same money. */
const moneyBase = (code: string): string => `money(${code === 'RMB' ? 'CNY' : code})`

const tens = (scale: Scale | undefined): number => (scale ? 10 ** POWERS[scale] : 1)

/** The product of two dimensions, or with `power` -1 their ratio. */
export const mix = (a: Dimension, b: Dimension, power: 1 | -1): Dimension => {
  const mixed: Dimension = { ...a }
  for (const [base, exponent] of Object.entries(b)) {
    mixed[base] = (mixed[base] ?? 0) + power * exponent
    if (mixed[base] === 0) delete mixed[base]
  }
  return mixed
}

/** True where two units measure the same, so that they may be added and compared. */
export const measuresAlike = (a: Unit, b: Unit): boolean => Object.keys(mix(a.dimension, b.dimension, -1)).length === 0

/** True for one currency per another: what money is converted at. */
export const isExchangeRate = ({ dimension }: Unit): boolean => {
  const [first, second, ...rest] = Object.entries(dimension)
  if (!first || !second || rest.length > 0 || first[1] + second[1] !== 0) return false
  return [first, second].every(([base, exponent]) => base.startsWith('money(') && Math.abs(exponent) === 1)
}

/** True for pure numbers: counts, ratios, percentages. */
export const isPure = (unit: Unit): boolean => Object.keys(unit.dimension).length === 0

/** %, pp, % p.a. */
export const isPercent = (unit: Unit): boolean => unit.pure !== undefined && unit.factor === 0.01

/** A unit as a person says it in a fault: its name, or what it measures. */
export const sayUnit = (unit: Unit): string => {
  if (unit.pure === 'plain') return 'a bare number'
  if (unit.pure === 'count' && !unit.scale) return 'a count'
  if (unit.name) return unit.name
  const said = (sign: 1 | -1): string =>
    Object.entries(unit.dimension)
      .filter(([, exponent]) => Math.sign(exponent) === sign)
      .flatMap(([base, exponent]) => Array(Math.abs(exponent)).fill(base.replace(/^money\((.*)\)$/, '$1')))
      .join(' × ')
  const [above, below] = [said(1), said(-1)]
  return below ? `${above || '1'} per ${below}` : above
}

/** Every name but those with "per", for hints and for the schema. */
export const unitNames = (): string[] => {
  const scales = ['', ...Object.keys(POWERS)]
  return [
    ...PURE,
    ...Object.keys(POWERS),
    ...NOUNS.flatMap((noun) => scales.map((scale) => `${scale} ${noun.name}`.trim())),
    ...CURRENCIES.flatMap((code) => scales.map((scale) => `${code} ${scale}`.trim())),
  ]
}

/** Units of one sort. */
export interface UnitGroup {
  /** What they are, as a head. */
  name: string
  /** As typed in a ledger. */
  names: string[]
  /** How they are written with others. */
  about: string
}

/** The list as a person reads it: what stands alone, what is counted or measured, currencies, scales, and how they are put together. */
export const unitGroups = (): UnitGroup[] => [
  { name: 'pure numbers', names: [...PURE], about: 'alone; "count" is for whatever has no unit of its own' },
  {
    name: 'things and measures',
    names: NOUNS.map(({ name }) => name),
    about: 'alone, or after a scale: m people; a ledger adds its own under `units`',
  },
  { name: 'currencies', names: CURRENCIES, about: 'alone, or before a scale: DKK m' },
  { name: 'scales', names: Object.keys(POWERS), about: 'thousand, million, billion, trillion; alone for a count: m' },
  {
    name: 'one per another',
    names: ['people per day', 'DKK per person', 'RMB per USD'],
    about: 'any but a pure number, per one of a thing or per a currency',
  },
]

/** The name most likely meant by a unit that is not in the list: "USD mn" → "USD m", "patient" → "patients". */
export const nearestUnit = (typed: string, own: readonly Noun[] = []): string | undefined => {
  const nouns = [...NOUNS, ...own]
  const named = (word: string): string =>
    ALIASES.get(word.toLowerCase()) ?? nouns.find(({ en }) => en[0] === word.toLowerCase())?.name ?? word
  const oneOf = (word: string): string => nouns.find(({ name }) => name === named(word))?.en[0] ?? named(word)
  const [above, ...below] = typed.split(/ per |\s*\/\s*/)
  const words = above!.split(' ').map(named)
  const [scale, currency] = words
  // "m EUR" is how a thing is counted, and money has its scale behind it.
  if (words.length === 2 && scaleOf(scale!) && CURRENCIES.includes(currency!)) words.reverse()
  const meant = ALIASES.get(typed.toLowerCase()) ?? [words.join(' '), ...below.map(oneOf)].join(' per ')
  if (findUnit(meant, own)) return meant
  const names = [...unitNames(), ...own.map(({ name }) => name)]
  const alike = names.find((name) => name.toLowerCase() === typed.toLowerCase())
  // Of short words nearly every other is near, and who begins with another letter meant another word.
  const near = typed.length < 4 ? undefined : nearest(typed, names)
  return alike ?? (near?.[0]?.toLowerCase() === typed[0]?.toLowerCase() ? near : undefined)
}

/** What to do about a unit that is told in another with another number; undefined for all others. */
export const adviceFor = (typed: string): string | undefined => ADVICE.get(typed.toLowerCase())

/** Words of a unit around a number. */
export interface Dress {
  prefix: string
  suffix: string
  /** Between the number and its suffix. */
  glue: string
}

const NBSP = '\u00a0'

/**
 * What stands before and after a number. Everything is tied by no-break spaces, so that a number never loses its unit at a line end.
 * `one` asks for the singular; `long` for scales in words, as in prose.
 */
export const dressOf = (unit: Unit, language: Language, one: boolean, long = false): Dress => {
  if (unit.pure && !unit.scale) return dressOfPure(unit.pure, language, one)
  const words: string[] = []
  if (unit.scale) words.push(long ? language.long[unit.scale][one ? 0 : 1] : language.short[unit.scale])
  const number = one && !unit.scale ? 0 : 1
  if (unit.noun) words.push(unit.noun[language.speaks][number])
  if (unit.currency && !language.moneyFirst) words.push(unit.currency)
  if (unit.per) words.push(language.per, unit.per[language.speaks][0])
  const prefix = unit.currency && language.moneyFirst ? unit.currency : ''
  return { prefix, suffix: words.join(NBSP), glue: NBSP }
}

const dressOfPure = (pure: Pure, language: Language, one: boolean): Dress => {
  switch (pure) {
    case '%':
      return { prefix: '', suffix: '%', glue: language.beforePercent }
    case '% p.a.':
      return { prefix: '', suffix: language.perYear, glue: language.beforePercent }
    case 'pp':
      return { prefix: '', suffix: language.points[one ? 0 : 1], glue: NBSP }
    case 'times':
      return { prefix: '', ...language.times }
    default:
      return { prefix: '', suffix: '', glue: '' }
  }
}
