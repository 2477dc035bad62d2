// The door of culori: colors of a brand as hex, their contrast, and which of two reads on a fill.
import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn'
import type { Brand, ColorName } from '../model/brand.ts'

useMode(modeRgb)
useMode(modeLrgb)

/** Contrast of two colors by WCAG 2, 1 to 21; takes "1C1C1E" and "#1C1C1E". */
export const contrast = (one: string, other: string): number => wcagContrast(hash(one), hash(other))

/** Six hex digits of a named color of the brand, without "#". A name that it has not is a fault of the program: names are checked when it is read. */
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
