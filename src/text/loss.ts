// What of a typed number would be lost without a word: a double holds any fifteen digits, and not every sixteenth.

/** Too large or too small to be kept, or of more digits than are kept. */
export type Loss = 'too large' | 'too small' | 'too long'

/** Most digits of a number that are kept, from the first that is no zero. */
export const MOST_DIGITS = 15

/** Most places behind the point that are ever printed: what has more would print as zero. */
export const MOST_PLACES = 20

/** What is lost of a number as typed: 1e-400 would be 0. Zeros at the end of a whole number are no digits of it. Undefined where all is kept. */
export function lossOf(typed: string): Loss | undefined {
  const [, whole = '', part = '', power = '0'] = /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(typed.trim()) ?? []
  const digits = (part === '' ? whole.replace(/0+$/, '') : whole + part).replace(/^0+/, '')
  if (digits === '') return undefined
  if (Math.abs(Number(typed)) > Number.MAX_SAFE_INTEGER) return 'too large'
  if (digits.length > MOST_DIGITS) return 'too long'
  return part.replace(/0+$/, '').length - Number(power) > MOST_PLACES ? 'too small' : undefined
}
