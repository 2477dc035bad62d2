// Digits: how many a number was typed with, and how it prints with a given number of decimals. Rounds half away from zero.
import type { Language } from './language.ts'

/** U+2212. */
export const MINUS = '\u2212'

/** Takes out the noise of binary arithmetic: 0.1 + 0.2 is 0.3. Twelve digits are more than any ledger holds. */
export const clean = (value: number): number => Number(value.toPrecision(12))

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
  const format = formatFor(language.tag, decimals, grouped)
  const printed = format.format(String(Math.abs(value)) as `${number}`)
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
  const digits = `${wish.grouped ? '#,##0' : '0'}${wish.decimals > 0 ? `.${'0'.repeat(wish.decimals)}` : ''}`
  const tilde = wish.about ? '"~"' : ''
  if (wish.signed) return `${tilde}+${digits};${tilde}"${MINUS}"${digits};${tilde}${digits}`
  return wish.negative ? `${tilde}${digits};${tilde}"${MINUS}"${digits}` : `${tilde}${digits}`
}
