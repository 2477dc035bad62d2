// Reads the looks of a brand: the numbers, lines and names of styles that one kind of exhibit has to itself, with what holds where
// a brand leaves one out.
import type { Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'

/** One look of a medium, read key by key. */
export interface Look {
  number(key: string, otherwise: number): number
  /** A word: the name of a color, a structure. */
  word(key: string, otherwise: string): string
  /** A text style of the medium: the look's, else the first that the medium has, else its body. */
  style(key: string, ...otherwise: string[]): string
  stroke(key: string): Stroke | undefined
}

/** The look of the canvas's medium with this name; an absent one reads as empty. */
export function lookNamed(canvas: Canvas, name: string): Look {
  const { looks, styles } = canvas.medium
  const own = looks[name] ?? {}
  const word = (key: string): string | undefined => {
    const value = own[key]
    return typeof value === 'string' ? value : undefined
  }
  return {
    number: (key, otherwise) => {
      const value = own[key]
      return typeof value === 'number' ? value : otherwise
    },
    word: (key, otherwise) => word(key) ?? otherwise,
    style: (key, ...otherwise) =>
      [word(key), ...otherwise].find((style): style is string => style !== undefined && styles[style] !== undefined) ??
      'body',
    stroke: (key) => {
      const value = own[key]
      return typeof value === 'object' ? value : undefined
    },
  }
}
