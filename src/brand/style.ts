// Text styles of a medium by name, and the font that a style is set in.
import type { Medium, TextStyle, Weight } from '../model/brand.ts'
import type { Font } from '../model/mark.ts'

const weights: Record<Weight, Font['weight']> = { regular: 400, semibold: 600, bold: 700 }

/** A text style of the medium. A name that it has not is a fault of the program: names are checked when templates are read. */
export const styleOf = (medium: Medium, name: string): TextStyle => {
  const style = medium.styles[name]
  if (style === undefined) throw new Error(`the medium "${medium.name}" has no style "${name}"`)
  return style
}

const fonts = new WeakMap<Medium, Map<string, Font>>()

/** The font of a style: one object for all that is set alike in a medium, so that fonts can be told apart at a glance. Not to be changed. */
export const fontOf = (medium: Medium, style: Pick<TextStyle, 'face' | 'weight' | 'italic'>): Font => {
  const known = fonts.get(medium) ?? new Map<string, Font>()
  fonts.set(medium, known)
  const key = `${style.face} ${style.weight} ${style.italic}`
  const font = known.get(key) ?? newFont(medium, style)
  known.set(key, font)
  return font
}

const newFont = (
  medium: Medium,
  { face: name, weight, italic }: Pick<TextStyle, 'face' | 'weight' | 'italic'>,
): Font => {
  const face = medium.faces[name]
  if (face === undefined) throw new Error(`the medium "${medium.name}" has no face "${name}"`)
  return { family: face.family, twin: face.twin, weight: weights[weight], italic }
}
