// A table as ruled rows of paragraphs: measured, stretched to its box, and turned into one native table mark.
import type { Box, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Cell, Mark, Paragraph, TableMark } from '../model/mark.ts'

export interface RuledCell {
  paragraphs: Paragraph[]
  /** Head of a column or of a row. */
  head?: 'column' | 'row'
  /** Columns it spans; default 1. */
  span?: number
  /** Shapes drawn in the cell, given the cell's box. */
  marks?: (box: Box) => Mark[]
  /** Text starts this far right of the cell's edge. */
  indent?: number
}

export interface RuledRow {
  cells: RuledCell[]
  head: boolean
  highlight: boolean
}

export interface RuledTable {
  rows: RuledRow[]
  /** Widths, gutters included: text ends one gutter before the next column. */
  columns: number[]
  /** `baseline`: first lines of a row stand on one line; `middle`: cells are centred. */
  anchor: 'baseline' | 'middle'
}

/** What a table is called, says and carries on top. */
export interface TableMeaning {
  name: string
  /** Said to those who cannot see it. */
  alt: string
  /** The id of the table of an earlier page that it continues. */
  continues?: string
  /** Rule above the first row; default the look's. */
  top?: Stroke
}

/** Width of the text of a cell: the columns it spans, less the gutter after them (none after the last). */
function textWidth(canvas: Canvas, table: RuledTable, from: number, span: number): number {
  const width = table.columns.slice(from, from + span).reduce((sum, w) => sum + w, 0)
  return from + span >= table.columns.length ? width : width - canvas.medium.table.gutter
}

const contentHeight = (canvas: Canvas, paragraphs: Paragraph[], width: number): number =>
  canvas.type.set(paragraphs, { x: 0, y: 0, w: width, h: 0 }, 'top').height

/** Distance from the top of a cell's text to its first baseline; undefined where the cell is empty. */
const firstBaseline = (canvas: Canvas, paragraphs: Paragraph[]): number | undefined => {
  const first = paragraphs[0]
  const run = first?.runs[0]
  return first && run ? canvas.type.ascent(run.font, first.leading) : undefined
}

/** How deep the first baseline of a row lies below the top of its text. */
const liftOf = (canvas: Canvas, row: RuledRow): number =>
  Math.max(0, ...row.cells.map((c) => firstBaseline(canvas, c.paragraphs) ?? 0))

/** How far a cell's text is lowered so that its first line stands on the row's. */
const dropOf = (canvas: Canvas, cell: RuledCell, lift: number): number =>
  lift - (firstBaseline(canvas, cell.paragraphs) ?? lift)

/** Height in points of a row at its text: the tallest cell and the inset above and below it. Rules have no height of their own. */
function naturalHeight(canvas: Canvas, table: RuledTable, row: RuledRow): number {
  const look = canvas.medium.table
  const lift = liftOf(canvas, row)
  let column = 0
  let tallest = 0
  for (const cell of row.cells) {
    const span = cell.span ?? 1
    const drop = table.anchor === 'baseline' ? dropOf(canvas, cell, lift) : 0
    const width = textWidth(canvas, table, column, span) - (cell.indent ?? 0)
    tallest = Math.max(tallest, contentHeight(canvas, cell.paragraphs, width) + drop)
    column += span
  }
  if (!row.head) return tallest + 2 * look.inset
  return Math.max(look.headHeight, tallest + (look.topRule ? 2 * look.inset : look.headHeight * 0.25))
}

/** Natural heights of the rows, in order. */
export const rowHeights = (canvas: Canvas, table: RuledTable): number[] =>
  table.rows.map((row) => naturalHeight(canvas, table, row))

/** Heights stretched to fill `height`: rows of one table share a height where they can, and none grows past the look's tallest. */
export function stretchRows(canvas: Canvas, table: RuledTable, height: number): number[] {
  const natural = rowHeights(canvas, table)
  const heads = natural.filter((_, i) => table.rows[i]!.head).reduce((sum, h) => sum + h, 0)
  const body = natural.filter((_, i) => !table.rows[i]!.head)
  const room = height - heads
  const equal = Math.max(Math.min(room / Math.max(1, body.length), canvas.medium.table.tallest), 0)
  if (body.every((h) => h <= equal + 0.01)) return natural.map((h, i) => (table.rows[i]!.head ? h : equal))
  const spare = Math.max(0, room - body.reduce((sum, h) => sum + h, 0))
  const limit = canvas.medium.table.tallest
  return natural.map((h, i) => (table.rows[i]!.head ? h : Math.min(h + spare / body.length, Math.max(h, limit))))
}

/** The mark: cells with their lines set, rules by the brand's look. `heights` come from `rowHeights` or `stretchRows`. */
export function drawTable(
  canvas: Canvas,
  table: RuledTable,
  at: { x: number; y: number },
  heights: number[],
  meaning: TableMeaning,
): TableMark {
  const look = canvas.medium.table
  const heads = table.rows.filter((row) => row.head).length
  let y = at.y
  const rows = table.rows.map((_, r) => {
    const height = heights[r]!
    const cells = drawRow(canvas, table, r, { x: at.x, y, w: 0, h: height })
    y += height
    return { height, cells }
  })
  const topRule = meaning.top ?? look.topRule
  if (topRule && rows[0]) for (const cell of rows[0].cells) cell.top = topRule
  return {
    kind: 'table',
    id: canvas.id('table'),
    name: meaning.name,
    alt: meaning.alt,
    box: { x: at.x, y: at.y, w: table.columns.reduce((sum, w) => sum + w, 0), h: y - at.y },
    columns: table.columns,
    rows,
    heads,
    ...(meaning.continues ? { continues: meaning.continues } : {}),
  }
}

/**
 * Space above the first lines of a row. A row of single lines is centred; longer ones hang from a line that lies the deeper the
 * taller the row is, so that a stretched table keeps its text near its rules.
 */
function clearance(canvas: Canvas, table: RuledTable, row: RuledRow, height: number): number {
  const { inset } = canvas.medium.table
  const content = naturalHeight(canvas, table, row) - 2 * inset
  const spare = Math.max(0, height - content) / 2
  const single = content <= Math.max(0, ...row.cells.map((cell) => cell.paragraphs[0]?.leading ?? 0)) + 2
  return single ? spare : Math.max(Math.min(inset, spare), Math.min(spare, height * 0.15))
}

function drawRow(canvas: Canvas, table: RuledTable, index: number, at: Box): Cell[] {
  const look = canvas.medium.table
  const row = table.rows[index]!
  const last = index === table.rows.length - 1
  const next = table.rows[index + 1]
  const lift = liftOf(canvas, row)
  // A head hangs from the top of the page's white; under a rule it stands clear of it.
  const headTop = look.topRule ? look.inset : 0
  const clear = clearance(canvas, table, row, at.h)
  const below = row.head
    ? next?.head
      ? undefined
      : look.headRule
    : row.highlight || next?.highlight
      ? { ...look.headRule, color: look.highlight }
      : last
        ? look.lastRule
        : look.rowRule
  let column = 0
  let x = at.x
  return row.cells.map((cell) => {
    const span = cell.span ?? 1
    const full = table.columns.slice(column, column + span).reduce((sum, w) => sum + w, 0)
    const indent = cell.indent ?? 0
    const width = textWidth(canvas, table, column, span) - indent
    const drop = table.anchor === 'baseline' && !row.head ? dropOf(canvas, cell, lift) : 0
    const anchor = row.head ? 'top' : table.anchor === 'baseline' ? 'top' : 'middle'
    const top = row.head ? headTop : anchor === 'top' ? clear + drop : 0
    const box = { x: x + indent, y: at.y + top, w: width, h: at.h - top }
    const drawn: Cell = {
      paragraphs: cell.paragraphs,
      lines: canvas.type.set(cell.paragraphs, box, anchor).lines,
      anchor,
      inset: { left: indent, top, right: full - width - indent, bottom: 0 },
      ...(below ? { bottom: below } : {}),
      ...(span > 1 ? { span } : {}),
      ...(cell.head ? { head: cell.head } : {}),
      ...(cell.marks ? { marks: cell.marks({ x, y: at.y, w: full, h: at.h }) } : {}),
    }
    column += span
    x += full
    return drawn
  })
}
