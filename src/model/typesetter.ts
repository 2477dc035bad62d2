// What it takes to know how wide and tall text is. Implemented in `text`, used by whoever draws.
import type { Box } from './brand.ts'
import type { Font, Line, Paragraph, StyledRun } from './mark.ts'

/** A paragraph broken into lines, not yet placed: baselines and x count from the top left of the paragraph's box. */
export interface Broken {
  lines: Line[]
  /** Leading × lines, with before and after. */
  height: number
  /** Width of the longest line. */
  width: number
  /** True where a word was wider than the line and had to be cut between letters. */
  split?: boolean
}

export interface BreakOptions {
  /** Fraction of the width to use: decks 0.99, so that PowerPoint never needs more lines. */
  use?: number
  /** False on screens, whose lines are as full as they get, as PowerPoint breaks; in print they are evened out. Default true. */
  kerning?: boolean
  /** BCP 47; undefined for no hyphenation. */
  hyphenate?: string
}

/** Measures and breaks. One per build; faces are shared by the process. */
export interface Typesetter {
  /** Width of a text on one line. */
  width(text: string, run: Pick<StyledRun, 'font' | 'size' | 'tracking' | 'tabular' | 'raised'>): number
  /** Width of a box for the longest stretch of a paragraph that stays on one line: a word, a number with its unit. Its indent is in it. */
  least(paragraph: Paragraph): number
  /** Breaks one paragraph at a width. */
  break(paragraph: Paragraph, width: number): Broken
  /** The paragraphs set in a box, one under the other: lines in page coordinates. */
  set(
    paragraphs: Paragraph[],
    box: Box,
    anchor: 'top' | 'middle' | 'bottom',
  ): { lines: Line[]; height: number; width: number; split?: boolean }
  /** Distance from the top of a line box to its baseline. */
  ascent(font: Font, leading: number): number
  /** Characters that the font has no glyph for. */
  missing(text: string, font: Font): string[]
  /** A typesetter of the same faces with other options. */
  with(options: BreakOptions): Typesetter
}
