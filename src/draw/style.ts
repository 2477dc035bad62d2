// A text style as one canvas reads it: by name, with the step that fitting took and the face's own bold.
// Hands on sizes and fonts; draws nothing.
import { fontOf, styleOf } from '../brand/index.ts'
import type { TextStyle } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Font } from '../model/mark.ts'

/**
 * A style of the canvas's medium with the step of fitting applied: size in points, never below the style's smallest; the leading
 * follows in proportion, to the half point.
 */
export function steppedStyle(canvas: Canvas, name: string): TextStyle {
  const style = styleOf(canvas.medium, name)
  const step = canvas.step(name)
  if (step === 0) return style
  const size = Math.max(Math.min(style.smallest, style.size), style.size + step)
  if (size === style.size) return style
  return { ...style, size, leading: Math.round(((style.leading * size) / style.size) * 2) / 2 }
}

/** The font of a style; with `bold` the weight that its face keeps for emphasis: semibold in print, bold on screen. */
export function fontFor(canvas: Canvas, style: TextStyle, look: { bold?: boolean; italic?: boolean } = {}): Font {
  const face = canvas.medium.faces[style.face]
  const heavy = face !== undefined && face.family === face.twin ? 'semibold' : 'bold'
  const weight = look.bold === undefined ? style.weight : look.bold ? heavy : 'regular'
  const italic = look.italic === true ? !style.italic : style.italic
  return fontOf(canvas.medium, { face: style.face, weight, italic })
}
