// What of a typed number would be lost without a word: a double holds any fifteen digits, and not every sixteenth.

/** Too large or too small to be kept, or of more digits than are kept. */
export type Loss = 'too large' | 'too small' | 'too long'

/** Most digits of a number that are kept, from the first that is no zero. */
export const MOST_DIGITS = 15

/** Most places behind the point that are ever printed: what has more would print as zero. */
export const MOST_PLACES = 20

/** A number as typed: its digits before and behind the point, and its power of ten. Zeros at the end behind the point are none of it. */
function partsOf(typed: string): { whole: string; part: string; power: number } {
  const [, whole = '', part = '', power = '0'] = /^[-+]?(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(typed.trim()) ?? []
  return { whole, part: part.replace(/0+$/, ''), power: Number(power) }
}

/** How many digits a number as typed has, from the first that is no zero. Zeros at its end are no digits of it. */
export function digitCount(typed: string): number {
  const { whole, part } = partsOf(typed)
  return (part === '' ? whole.replace(/0+$/, '') : whole + part).replace(/^0+/, '').length
}

/** What is lost of a number as typed: 1e-400 would be 0. Undefined where all is kept, and for what is no number. */
export function lossOf(typed: string): Loss | undefined {
  const digits = digitCount(typed)
  if (digits === 0) return undefined
  if (Math.abs(Number(typed)) > Number.MAX_SAFE_INTEGER) return 'too large'
  if (digits > MOST_DIGITS) return 'too long'
  const { part, power } = partsOf(typed)
  return part.length - power > MOST_PLACES ? 'too small' : undefined
}

/** What may help where a number is too small, without a capital: a power of ten is rather a slip than a measure. */
export const hintForSmall = (typed: string): string =>
  /e/i.test(typed) ? 'check its power of ten' : 'write it in a smaller unit, as in EUR k'
