// What stands in a cell of a table that a kind draws: one text, without space around it.
import { type Change, paragraphOf, type RuledCell, type RuledRow, type Said } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph } from '../model/mark.ts'
import { plain } from './fields.ts'

/** One text of a cell, left where `change` does not say otherwise. */
export const cellText = (canvas: Canvas, said: Said, style: string, change: Change = {}): Paragraph =>
  paragraphOf(canvas, said, style, { align: 'left', ...change, before: 0, after: 0 })

/** The row of heads; a head of no words is an empty cell. `indent` in points moves all but the first to the right. */
export const headRow = (canvas: Canvas, heads: readonly Said[], indent = 0): RuledRow => ({
  head: true,
  highlight: false,
  cells: heads.map(
    (said, column): RuledCell => ({
      head: 'column',
      paragraphs: plain(said) === '' ? [] : [cellText(canvas, said, canvas.medium.table.head)],
      ...(column === 0 || indent === 0 ? {} : { indent }),
    }),
  ),
})
