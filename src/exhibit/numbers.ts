// Numbers that a chart computes itself, printed in the language of the page and as an Excel format that prints the same.
import type { Figure } from '../model/brief.ts'

/** A number with so many decimals, true minus, and a plus where `signed`. */
export function printNumber(value: number, decimals: number, language: string, signed = false): string {
  const digits = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const printed = digits.format(Math.abs(value))
  const isZero = Number(Math.abs(value).toFixed(decimals)) === 0
  if (isZero) return printed
  return value < 0 ? `−${printed}` : signed ? `+${printed}` : printed
}

/** The Excel format that prints the same; quoted, since a true minus is no character of the format language. */
export function numberFormat(decimals: number, signed = false, grouped = false): string {
  const digits = (grouped ? '#,##0' : '0') + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '')
  return `${signed ? '+' : ''}${digits};"−"${digits};${digits}`
}

/** True for a figure that is rounded or estimated: its label has a "~". */
export const isAbout = (figure: Figure | undefined): boolean => figure?.label.startsWith('~') === true

/** The Excel format without the "~" before each of its sections, and with it. */
export const exactFormat = (format: string): string => format.replaceAll('"~"', '')
export const aboutFormat = (format: string): string =>
  exactFormat(format)
    .split(';')
    .map((section) => `"~"${section}`)
    .join(';')

/** Decimals that a label shows: "8.25" two, "1,380" none. */
export const decimalsOf = (format: string): number => /\.(0+)/.exec(format.split(';')[0] ?? '')?.[1]?.length ?? 0

/** A number that a file can hold without noise: seven significant digits. */
export const tidy = (value: number): number => Number(value.toPrecision(7))
