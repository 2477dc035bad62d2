// A ruled table cut into its rows, for whoever fills pages: heads stay with the first row and are drawn again on each page.
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Breaking } from './breaking.ts'
import { type RuledRow, type RuledTable, rowHeights } from './ruled-rows.ts'
import { drawTable, type TableMeaning } from './ruled-table.ts'

/** What stands over a table and stays with its first row, e.g. its title. */
export interface Above {
  /** In points, the gap to the table included. */
  height: number
  draw(x: number, y: number): Mark[]
}

/** One part per row. What is drawn after a break continues the first table. */
export function breakTable(canvas: Canvas, table: RuledTable, meaning: TableMeaning, above?: Above): Breaking {
  const { rows } = table
  const heights = rowHeights(canvas, table)
  const heads = rows.filter((row) => row.head)
  let first = ''
  return {
    repeat: heights.filter((_, index) => rows[index]!.head).reduce((sum, h) => sum + h, 0),
    parts: rows.map((row, index) => ({
      height: heights[index]! + (index === 0 ? (above?.height ?? 0) : 0),
      notes: notesIn(row),
      keep: row.head,
    })),
    place: (from, to, at) => {
      const isFirst = from === 0
      const some = { ...table, rows: isFirst ? rows.slice(0, to) : [...heads, ...rows.slice(from, to)] }
      const top = isFirst ? at.y + (above?.height ?? 0) : at.y
      const mark = drawTable(canvas, some, { x: at.x, y: top }, rowHeights(canvas, some), {
        ...meaning,
        ...(isFirst || first === '' ? {} : { continues: first }),
      })
      if (!isFirst) return [mark]
      first = mark.id
      return [...(above?.draw(at.x, at.y) ?? []), mark]
    },
  }
}

/** Numbers of the notes called in a row. */
const notesIn = (row: RuledRow): number[] =>
  row.cells.flatMap((cell) => cell.paragraphs.flatMap((p) => p.runs.flatMap((run) => run.notes ?? [])))
