// How a value prints: alone, without its sign, as a change, in words, and on a chart. Hands on a Quantity.
import type { Quantity } from '../model/quantity.ts'
import { excelFormat, formatNumber, heldDecimals } from './digits.ts'
import { MOST_PLACES } from '../text/index.ts'
import type { Language } from './language.ts'
import { dressOf, pureUnit, type Unit } from './units.ts'
import type { Value } from './value.ts'

/**
 * `bare` has a sign for growth · `value` has none for growth · `change` always has one · `words` says small numbers in words ·
 * `amount` is the value without what it is per, for a sentence that says it: EUR 5 k of EUR 5 k per performance.
 */
export type Form = 'bare' | 'value' | 'change' | 'words' | 'amount'

/** A value as text, whole and in parts. */
export interface Printed {
  printed: string
  parts: Quantity['parts']
}

const NBSP = '\u00a0'

const isRange = (value: Value): boolean => value.low !== value.high

/** Decimals that a range may gain so that its ends do not print alike: "10.9–11.1%" and not "11–11%". */
const MOST_MORE = 3

const withEndsApart = (value: Value): Value => {
  const alike = (decimals: number): boolean => value.low.toFixed(decimals) === value.high.toFixed(decimals)
  let decimals = heldBy(value, value.decimals)
  const most = heldBy(value, decimals + MOST_MORE)
  while (isRange(value) && decimals < most && alike(decimals)) decimals++
  return { ...value, decimals }
}

/** Decimals of these that the number and both its bounds have. */
const heldBy = ({ value, low, high }: Value, decimals: number): number =>
  Math.min(...[value, low, high].map((x) => heldDecimals(x, decimals)))

/** Digits of a number; `decimals` overrides the value's own, so that a series shows the same number everywhere. */
const digits = (x: number, value: Value, language: Language, signed: boolean, decimals = value.decimals): string => {
  const text = formatNumber(x, decimals, language, value.unit.pure !== 'year')
  return signed && x > 0 ? `+${text}` : text
}

/** The number of a value, or both ends of its range: "12–15", "−3 to +5". */
const digitsOf = (value: Value, language: Language, form: Form, decimals?: number): string => {
  const signed = form === 'change' || (form === 'bare' && value.measure === 'growth')
  const bare = value.measure === 'growth' && (form === 'value' || form === 'words' || form === 'amount')
  const shown = (x: number, sign: boolean): string => digits(x, value, language, sign, decimals)
  if (!isRange(value)) return shown(bare ? Math.abs(value.value) : value.value, signed)
  if (value.low >= 0) return `${shown(value.low, signed)}–${shown(value.high, false)}`
  if (bare && value.high <= 0) return `${shown(-value.high, false)}–${shown(-value.low, false)}`
  return `${shown(value.low, signed)} ${language.to} ${shown(value.high, signed)}`
}

/** Prints a value with its unit. */
export const print = (exact: Value, language: Language, form: Form): Printed => {
  const value = withEndsApart(form === 'words' ? asSaid(exact) : exact)
  const number = digitsOf(value, language, form)
  const inWords = form === 'words' ? smallNumber(value, number, language) : undefined
  const hedge = value.about ? language.about : ''
  if (inWords) {
    const printed = [hedge, inWords].filter((part) => part !== '').join(' ')
    return { printed, parts: { prefix: hedge, number: inWords, suffix: '' } }
  }
  const dress = dressOf(
    form === 'amount' ? withoutPer(value.unit) : value.unit,
    language,
    number === '1',
    form === 'words',
  )
  const money = dress.prefix === '' ? '' : `${dress.prefix}${NBSP}`
  const unit = dress.suffix === '' ? '' : `${dress.glue}${dress.suffix}`
  return {
    printed: `${hedge === '' ? '' : `${hedge} `}${money}${number}${unit}`,
    parts: { prefix: [hedge, dress.prefix].filter((part) => part !== '').join(' '), number, suffix: dress.suffix },
  }
}

/** EUR k of "EUR k per performance", % of "% p.a.". */
const withoutPer = ({ per: _, ...unit }: Unit): Unit => (unit.pure === '% p.a.' ? pureUnit('%') : unit)

/** A multiple as one says it: nobody says "2.20 times". Small ones would lose what they say. */
const asSaid = (value: Value): Value =>
  value.unit.pure === 'times' && value.value >= 1 ? { ...value, decimals: Math.min(value.decimals, 1) } : value

/** "three times", "four", "five people"; undefined where digits are read more easily. */
const smallNumber = (value: Value, number: string, language: Language): string | undefined => {
  const whole = Math.round(value.value)
  const { pure, noun, scale, currency, per } = value.unit
  if (isRange(value) || scale || currency || per || value.measure !== 'level') return undefined
  // "2.9" is not "three": the number in words must be the number in digits.
  if (number !== formatNumber(whole, value.decimals, language)) return undefined
  if (pure === 'times') return language.multiples[whole]
  const word = language.numbers[whole]
  if (word === undefined || (pure !== 'count' && !noun)) return undefined
  return noun ? `${word} ${dressOf(value.unit, language, whole === 1).suffix}` : word
}

/** What is known of a quantity besides its value. */
export type Origin = Pick<Quantity, 'name' | 'period' | 'cites'> & { fact?: string }

/** How the numbers of one series are shown alike: the same decimals, one number format. */
export interface Alike {
  decimals: number
  grouped: boolean
  negative: boolean
}

/** A value as the later phases read it. */
export const quantityOf = (
  value: Value,
  origin: Origin,
  language: Language,
  alike: Alike = ownLook(value),
): Quantity => {
  const { printed, parts } = print(value, language, 'bare')
  const tilde = value.about ? '~' : ''
  const label = `${tilde}${digitsOf(value, language, 'bare', alike.decimals)}`
  // A range has no one number that Excel could print: its format is its text.
  const format = isRange(value)
    ? `"${label}"`
    : excelFormat({ ...alike, signed: value.measure === 'growth', about: value.about })
  const { unit, measure } = value
  const { prefix, suffix } = dressOf(unit, language, false)
  const measuredIn = [prefix, suffix].filter((part) => part !== '').join(' ')
  const range = isRange(value) ? { range: { low: value.low, high: value.high } } : {}
  return {
    value: value.value,
    ...range,
    unit: unit.name,
    measure,
    printed,
    parts,
    measuredIn,
    label,
    format,
    ...origin,
    ...(value.inferred ? { inferred: true } : {}),
  }
}

const ownLook = (value: Value): Alike => lookAlike([value])

/** The look that the values of one series share: as many decimals as the one with most. */
export const lookAlike = (values: Value[]): Alike => ({
  decimals: Math.min(
    Math.max(0, ...values.map((value) => withEndsApart(value).decimals)),
    ...values.map((value) => heldBy(value, MOST_PLACES)),
  ),
  grouped: values.some((value) => Math.abs(value.value) >= 1000 && value.unit.pure !== 'year'),
  negative: values.some((value) => value.value < 0),
})
