// Sums over the words of a paragraph, so that the width of any line is known without walking it.
import type { Word } from './words.ts'

/** A line of words `from` up to and without `to`, as it would be set with nothing added. */
export interface Measure {
  /** In points, with the hyphen that its end would add. */
  width: number
  /** Width of its spaces together. */
  spaces: number
  /** How many spaces. */
  gaps: number
  /** Glyphs, those of the spaces included. */
  glyphs: number
  /** How far its end may hang in the margin. */
  hang: number
  /** True where its end adds a hyphen. */
  hyphen: boolean
  /** True where it ends inside a compound, at its own hyphen. */
  seam: boolean
}

/** Measures any line of these words. */
export const measureLines = (words: readonly Word[]): ((from: number, to: number) => Measure) => {
  const widths = [0]
  const spaces = [0]
  const gaps = [0]
  const glyphs = [0]
  for (const word of words) {
    const count = word.after.text.length
    widths.push(widths.at(-1)! + word.width + word.after.width)
    spaces.push(spaces.at(-1)! + word.after.width)
    gaps.push(gaps.at(-1)! + count)
    glyphs.push(glyphs.at(-1)! + word.glyphs + count)
  }
  return (from, to) => {
    const last = words[to - 1]!
    const count = last.after.text.length
    const hyphen = last.after.kind === 'hyphen'
    return {
      width: widths[to]! - widths[from]! - last.after.width + last.after.hyphen,
      spaces: spaces[to]! - spaces[from]! - last.after.width,
      gaps: gaps[to]! - gaps[from]! - count,
      glyphs: glyphs[to]! - glyphs[from]! - count + (hyphen ? 1 : 0),
      // A hyphen is a wide dark stroke: all of it outside would leave a dent.
      hang: hyphen ? last.after.hyphen * 0.7 : last.hang,
      hyphen,
      seam: last.after.kind === 'seam',
    }
  }
}
