// Numbers and strings as the operators of a page's content write them.

/** A number with at most three decimals, never in exponent form. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000)

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

/** A color of six hexadecimal digits, with or without `#`, as three numbers from 0 to 1. */
export const rgb = (hex: string): string => {
  const digits = hex.replace('#', '')
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16) / 255
  return numbers(part(0), part(2), part(4))
}
