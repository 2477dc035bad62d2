// The rows under steps that stand side by side: what is said in each, aligned across the steps, and what they hand on.
import { heightOf, ruleAcross, type Said, steppedStyle, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Column } from './chevrons.ts'
import type { DrawnLook } from './drawn-look.ts'
import { phrasesFor } from './phrases.ts'
import { outputsOf, type Step } from './step.ts'

/** One row across all steps. */
export interface Row {
  /** The least it takes, in points. */
  height: number
  /** What is said under each step; that under an open one is in the color of context. */
  cells: { said?: Said; open: boolean }[]
  /** What the row is about, at the left of all steps. */
  name?: Said
  /** Over what is handed on. */
  label?: string
}

/** One row for each thing said, aligned across the steps, and one for what they hand on. */
export function rowsOf(canvas: Canvas, look: DrawnLook, steps: Step[], columns: Column[], names: Said[]): Row[] {
  const phrases = phrasesFor(canvas.language)
  const count = Math.max(0, ...steps.map((step) => step.says.length))
  const row = (cells: Row['cells'], named: Pick<Row, 'name' | 'label'> = {}): Row => {
    const tallest = Math.max(
      0,
      ...cells.map(({ said }, at) => (said === undefined ? 0 : heightOf(canvas, said, look.text, columns[at]!.w))),
    )
    const over = named.label === undefined ? 0 : steppedStyle(canvas, look.gloss).leading
    return { height: tallest + over + look.inset * 2, cells, ...named }
  }
  const rows = Array.from({ length: count }, (_, index) =>
    row(
      steps.map((step) => ({
        open: step.open,
        ...(step.says[index] === undefined ? {} : { said: step.says[index] }),
      })),
      names[index] === undefined ? {} : { name: names[index] },
    ),
  )
  if (outputsOf(steps).length > 0)
    rows.push(
      row(
        steps.map((step) => ({ open: step.open, ...(step.output === undefined ? {} : { said: step.output }) })),
        { label: phrases.output },
      ),
    )
  return rows
}

/** A row in its box; `left` is the room for its name before the box. */
export function drawRow(canvas: Canvas, look: DrawnLook, row: Row, box: Box, columns: Column[], left: number): Mark[] {
  const top = box.y + look.inset
  const lines = (words: Said, style: string, x: number, y: number, w: number, name: string, color?: string): Mark => {
    const box = { x, y, w, h: heightOf(canvas, words, style, w) }
    return textMark(canvas, { words, style, box, name, ...(color === undefined ? {} : { color }) })
  }
  const { leading, color: context } = steppedStyle(canvas, look.gloss)
  return [
    ...(row.name === undefined ? [] : [lines(row.name, look.text, box.x - left, top, left, 'row name', context)]),
    ...row.cells.flatMap(({ said, open }, index) => {
      if (said === undefined) return []
      const column = columns[index]!
      const x = box.x + column.x
      const color = open ? context : undefined
      if (row.label === undefined) return [lines(said, look.text, x, top, column.w, 'says', color)]
      return [
        lines(row.label, look.gloss, x, top, column.w, 'label'),
        lines(said, look.text, x, top + leading, column.w, 'output', color),
      ]
    }),
  ]
}

/** Between two rows: one line across a track and under names of rows, else one in each column, the last to the end of the row. */
export function rulesAt(
  canvas: Canvas,
  look: DrawnLook,
  columns: Column[],
  box: Box,
  left: number,
  whole: boolean,
): Mark[] {
  if (whole || left > 0) return [ruleAcross(canvas, box.x, box.y, box.w, look.hair, 'row rule')]
  return columns.map(({ x, w }, index) =>
    ruleAcross(canvas, box.x + x, box.y, index === columns.length - 1 ? box.w - x : w, look.hair, 'row rule'),
  )
}
