// Numbers, strings and names as the operators of a page's content write them.

/** Three decimals and their point by thousandths, without zeros at the end. */
const decimals = Array.from({ length: 1000 }, (_, value) => String(value / 1000).slice(1))

/** A number with at most three decimals, never in exponent form. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 1000)
  if (rounded === 0) return '0'
  const thousandths = Math.abs(rounded)
  const part = thousandths % 1000
  // A page has some ten thousand: whole numbers and a table are several times as fast as one with decimals.
  return `${rounded < 0 ? '-' : ''}${(thousandths - part) / 1000}${decimals[part]}`
}

/** Numbers separated by spaces. */
export const numbers = (...values: number[]): string => values.map(number).join(' ')

/** A number below 65536 in four hexadecimal digits, e.g. the code of a glyph. */
export const codeOf = (value: number): string => value.toString(16).padStart(4, '0')

/** A text as the hexadecimal digits of its 16-bit units. */
export const unitsOf = (text: string): string => {
  let hex = ''
  for (let index = 0; index < text.length; index++) hex += codeOf(text.charCodeAt(index))
  return hex.toUpperCase()
}

/** A hexadecimal string of 16-bit units, e.g. the value of an ActualText: `<FEFF00AD>`. */
export const hexText = (text: string): string => `<FEFF${unitsOf(text)}>`

const colors = new Map<string, string>()

/** A color of six hexadecimal digits, with or without `#`, as three numbers from 0 to 1. */
export const rgb = (hex: string): string => {
  const known = colors.get(hex)
  if (known !== undefined) return known
  const digits = hex.replace('#', '')
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  const made = numbers(part(0), part(2), part(4))
  colors.set(hex, made)
  return made
}

/** A name as a PDF writes it: what is no letter, digit or hyphen as the bytes of its UTF-8. */
export const nameOf = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `#${byte.toString(16).padStart(2, '0')}`).join(''),
  )
