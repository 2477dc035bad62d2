// Colors of a brand as hex, their contrast, and which of two reads on a fill. WCAG's arithmetic stands here in full: a library of
// colors takes longer to load than all that is asked of it.
import type { Brand, ColorName } from '../model/brand.ts'

/** The least contrast of text of any size with what is behind it (WCAG 2, AA). */
export const readable = 4.5

/** Contrast of two colors by WCAG 2, 1 to 21; takes "1C1C1E" and "#1C1C1E". */
export const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

/** Relative luminance by WCAG 2, 0 to 1: the channels of sRGB made linear, and weighted as the eye weighs them. */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hash(hex).slice(at, at + 2), 16) / 255))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/**
 * Six hex digits of a named color of the brand, without "#". A name that it has not is a fault of the program: names are
 * checked when it is read.
 */
export const colorOf = (brand: Brand, name: ColorName): string => {
  const hex = brand.colors[name]
  if (hex === undefined) throw new Error(`the brand "${brand.name}" has no color "${name}"`)
  return hex.replace(/^#/, '').toUpperCase()
}

/** The color of text that reads best on a fill: `ink` or `white`. */
export const inkOn = (brand: Brand, fill: ColorName): ColorName => {
  const on = colorOf(brand, fill)
  return contrast(colorOf(brand, 'ink'), on) >= contrast(colorOf(brand, 'white'), on) ? 'ink' : 'white'
}

const hash = (hex: string): string => (hex.startsWith('#') ? hex : `#${hex}`)
