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

/** The font of a style. */
export const fontOf = (medium: Medium, style: TextStyle): Font => {
  const face = medium.faces[style.face]
  if (face === undefined) throw new Error(`the medium "${medium.name}" has no face "${style.face}"`)
  return { family: face.family, twin: face.twin, weight: weights[style.weight], italic: style.italic }
}
