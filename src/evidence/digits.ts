// Digits: how many a number was typed with, and how it prints with a given number of decimals. Rounds half away from zero.
import { MOST_DIGITS, MOST_PLACES } from '../text/index.ts'
import type { Language } from './language.ts'

/** U+2212. */
export const MINUS = '\u2212'

/** Digits that are sure after a few steps of binary arithmetic. */
const SURE = 12

/** Takes out the noise of binary arithmetic by rounding to twelve digits; a longer whole number keeps all of its own, up to fifteen. */
export const clean = (value: number): number => {
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1
  return Number(value.toPrecision(whole > SURE ? Math.min(whole, MOST_DIGITS) : SURE))
}

/** The sum of two numbers as they are written: 0.1 + 0.2 is 0.3, and a sum has no more decimals than what is added. */
export const addUp = (a: number, b: number): number => {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b))
  // Intermediate zeros may have come out negative.
  return (decimals > MAX_FIXED ? clean(a + b) : Number((a + b).toFixed(decimals))) + 0
}

/** Most decimals that `toFixed` takes. */
const MAX_FIXED = 100

/** A number told in another scale: one step of arithmetic, after which all fifteen digits are sure. */
export const rescale = (value: number, ratio: number): number =>
  ratio === 1 ? value : Number((value * ratio).toPrecision(MOST_DIGITS))

/** Decimals of a number as typed: 1.38 has 2. */
export const decimalsOf = (value: number): number => {
  const [mantissa, exponent = '0'] = String(value).split('e')
  const typed = mantissa!.split('.')[1]?.length ?? 0
  return Math.max(0, typed - Number(exponent))
}

/** Significant digits of a number as typed; the zeros at the end of a whole number do not count: 6000 has 1, 25.7 has 3. */
export const significantOf = (value: number): number => {
  const digits = String(Math.abs(value)).split('e')[0]!.replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
  return Math.max(1, digits.length)
}

/** Decimals that show a value with this many significant digits. A whole number is never rounded to tens. */
export const decimalsFor = (value: number, significant: number): number => {
  if (value === 0) return 0
  const before = Math.floor(Math.log10(Math.abs(value))) + 1
  return Math.max(0, significant - before)
}

/**
 * Decimals of these that may be printed: a number shows no more digits than a double holds. Intl refuses more than a hundred decimals,
 * Excel more than thirty, and nobody reads twenty.
 */
export const heldDecimals = (value: number, decimals: number): number => {
  // Told by its text: the logarithm of 999,999,999.999998 is 9.
  const held = value === 0 ? MOST_PLACES : MOST_DIGITS - 1 - Number(value.toExponential().split('e')[1])
  return Math.min(decimals, MOST_PLACES, Math.max(0, held))
}

// Making a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.NumberFormat>()
const formatFor = (tag: string, decimals: number, grouped: boolean): Intl.NumberFormat => {
  const key = `${tag} ${decimals} ${grouped}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: grouped,
  })
  formats.set(key, made)
  return made
}

/**
 * A number in a language: grouped thousands, true minus. Halves go away from zero as they were typed: Intl is given the
 * decimal text, since the nearest double of 1.005 lies below it.
 */
export const formatNumber = (value: number, decimals: number, language: Language, grouped = true): string => {
  const format = formatFor(language.tag, heldDecimals(value, decimals), grouped)
  // A whole number may be longer than what a double holds of it: the rest is noise.
  const held = Math.abs(value) < 10 ** MOST_DIGITS ? value : Number(value.toPrecision(MOST_DIGITS))
  const printed = format.format(String(Math.abs(held)) as `${number}`)
  const text = printed.replace(/[\u00a0\u202f\u2009]/g, '\u00a0')
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text
}

/** What an Excel number format is asked to do. */
export interface FormatWish {
  decimals: number
  /** Thousands are grouped. */
  grouped: boolean
  /** Plus before positive numbers. */
  signed: boolean
  /** There are negative numbers: they get a true minus, which Excel does not write by itself. */
  negative: boolean
  /** "~" before the number. */
  about: boolean
}

/** Excel format code that prints a number as `formatNumber` does. Signs outside ASCII are quoted, as Excel itself saves them. */
export const excelFormat = (wish: FormatWish): string => {
  const digits = `${wish.grouped ? '#,##0' : '0'}${wish.decimals > 0 ? `.${'0'.repeat(Math.min(wish.decimals, MOST_PLACES))}` : ''}`
  const tilde = wish.about ? '"~"' : ''
  if (wish.signed) return `${tilde}+${digits};${tilde}"${MINUS}"${digits};${tilde}${digits}`
  return wish.negative ? `${tilde}${digits};${tilde}"${MINUS}"${digits}` : `${tilde}${digits}`
}
