// How wide words need a box to be: the longest word, so that none is cut, and a text on one line.
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph, StyledRun } from '../model/mark.ts'
import { plain } from '../model/words.ts'
import { type Change, paragraphOf, runsOf, type Said } from './runs.ts'

/** Width in points of a box for what measures `width`: a hair more, since decks are broken at 99 % of their width. */
export const roomFor = (width: number): number => width * 1.02 + 1

/** Width in points of runs on one line, as they measure. */
export const runsWidth = (canvas: Canvas, runs: readonly StyledRun[]): number =>
  runs.reduce((width, run) => width + canvas.type.width(run.text, run), 0)

/** Width in points of a text on one line, as it measures. */
export const widthOf = (canvas: Canvas, words: Said, style: string, change: Change = {}): number =>
  runsWidth(canvas, runsOf(canvas, words, style, change))

/** Width in points of the longest word of paragraphs, with the indent it stands behind, as it measures. */
export const widestWord = (canvas: Canvas, paragraphs: readonly Paragraph[]): number =>
  Math.max(
    0,
    ...paragraphs.flatMap(({ runs, indent }) =>
      runs.flatMap((run) => run.text.split(/\s+/).map((word) => canvas.type.width(word, run) + indent.left)),
    ),
  )

/** Width in points of a box for the longest stretch of paragraphs that stays on one line, as a number with its unit; 0 without any. */
export const widestStretch = (canvas: Canvas, paragraphs: readonly Paragraph[]): number =>
  Math.max(0, ...paragraphs.map((paragraph) => canvas.type.least(paragraph) + 0.1))

/** Width in points of a box for the longest word of texts in one style; 0 where there are none. */
export function longestWord(canvas: Canvas, texts: readonly Said[], style: string, bold?: boolean): number {
  if (texts.length === 0) return 0
  const bare = texts.map((text) => (typeof text === 'string' ? text : plain(text)))
  return roomFor(
    widestWord(
      canvas,
      bare.map((text) => paragraphOf(canvas, text, style, { bold })),
    ),
  )
}

/** Width in points of a box for a text on one line. */
export const oneLine = (canvas: Canvas, text: Said, style: string, bold?: boolean): number =>
  roomFor(widthOf(canvas, text, style, { bold }))
