// A table as ruled rows of paragraphs: measured, stretched to its box, and turned into one native table mark.
import type { Box, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Cell, Mark, Paragraph, TableMark } from '../model/mark.ts'
import { fillRows, type RowGrid, type SharedRows } from './row-grid.ts'

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
  /** Between the words of a column and the next column; default the look's. */
  gutter?: number
  /**
   * `baseline`: first lines of a row stand on one line; `middle`: cells are centred; `even`: cells are centred where every row is a
   * single line, else first lines stand on one line in all of them.
   */
  anchor: 'baseline' | 'middle' | 'even'
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
  /** Points between the words of the heads and their rule; default the look's. */
  under?: number
}

/** Width of the text of a cell: the columns it spans, less the gutter after them (none after the last). */
function textWidth(canvas: Canvas, table: RuledTable, from: number, span: number): number {
  const width = table.columns.slice(from, from + span).reduce((sum, w) => sum + w, 0)
  return from + span >= table.columns.length ? width : width - (table.gutter ?? canvas.medium.table.gutter)
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

/** True for a row of single lines. */
function isSingle(canvas: Canvas, table: RuledTable, row: RuledRow): boolean {
  const content = tallestOf(canvas, table, row, false)
  return content <= Math.max(0, ...row.cells.map((cell) => cell.paragraphs[0]?.leading ?? 0)) + 2
}

/** True where every row under the heads is a single line. */
const isAllSingle = (canvas: Canvas, table: RuledTable): boolean =>
  table.rows.every((row) => row.head || isSingle(canvas, table, row))

/** How the cells of a table stand, the same in all its rows. */
const standsOnLine = (canvas: Canvas, table: RuledTable): boolean =>
  table.anchor === 'baseline' || (table.anchor === 'even' && !isAllSingle(canvas, table))

/** Height in points of the tallest cell of a row. */
function tallestOf(canvas: Canvas, table: RuledTable, row: RuledRow, onLine: boolean): number {
  const lift = liftOf(canvas, row)
  let column = 0
  let tallest = 0
  for (const cell of row.cells) {
    const span = cell.span ?? 1
    const drop = onLine ? dropOf(canvas, cell, lift) : 0
    const width = textWidth(canvas, table, column, span) - (cell.indent ?? 0)
    tallest = Math.max(tallest, contentHeight(canvas, cell.paragraphs, width) + drop)
    column += span
  }
  return tallest
}

/** Height in points of a row at its text: the tallest cell and the inset above and below it. Rules have no height of their own. */
function naturalHeight(canvas: Canvas, table: RuledTable, row: RuledRow, onLine: boolean): number {
  const look = canvas.medium.table
  const tallest = tallestOf(canvas, table, row, onLine)
  if (!row.head) return tallest + 2 * look.inset
  return Math.max(look.headHeight, tallest + (look.topRule ? 2 * look.inset : look.headHeight * 0.25))
}

/** Natural heights of the rows, in order. */
export function rowHeights(canvas: Canvas, table: RuledTable): number[] {
  const onLine = standsOnLine(canvas, table)
  return table.rows.map((row) => naturalHeight(canvas, table, row, onLine))
}

/** Where the rules of a table want to stand. */
export function gridOf(canvas: Canvas, table: RuledTable): RowGrid {
  const natural = rowHeights(canvas, table)
  const isHead = (index: number): boolean => table.rows[index]!.head
  return {
    head: natural.filter((_, index) => isHead(index)).reduce((sum, h) => sum + h, 0),
    rows: natural.filter((_, index) => !isHead(index)),
    tallest: canvas.medium.table.tallest,
    under: underHeads(canvas, table),
  }
}

/** Between the words of the last head and its rule. */
function underHeads(canvas: Canvas, table: RuledTable): number {
  const head = table.rows.findLast((row) => row.head)
  if (!head) return 0
  return naturalHeight(canvas, table, head, false) - tallestOf(canvas, table, head, false) - headTop(canvas)
}

/** A head hangs from the top of the page's white; under a rule it stands clear of it. */
const headTop = (canvas: Canvas): number => (canvas.medium.table.topRule ? canvas.medium.table.inset : 0)

/**
 * Heights stretched to fill `height`: rows of one table share a height where they can, and none grows past the look's tallest. Beside
 * a neighbour its rules stand at the neighbour's heights, and it ends where the neighbour does.
 */
export function stretchRows(canvas: Canvas, table: RuledTable, height: number, shared?: SharedRows): number[] {
  const natural = rowHeights(canvas, table)
  const { head, rows, tallest } = gridOf(canvas, table)
  const under = Math.max(head, shared?.head ?? 0)
  const filled = shared?.rows ?? fillRows(rows, height - under, shared ? Number.POSITIVE_INFINITY : tallest)
  let body = 0
  let first = true
  return natural.map((h, index) => {
    if (!table.rows[index]!.head) return filled[body++] ?? h
    const extra = first ? under - head : 0
    first = false
    return h + extra
  })
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
  const onLine = standsOnLine(canvas, table)
  const clears = clearances(canvas, table, heights, onLine)
  const under = meaning.under ?? underHeads(canvas, table)
  let y = at.y
  const rows = table.rows.map((_, r) => {
    const height = heights[r]!
    const cells = drawRow(canvas, table, r, { x: at.x, y, w: 0, h: height }, { clear: clears[r]!, under, onLine })
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
 * Space above the first lines of the rows of a table, the same in all of them: rows of single lines are centred; where one has more,
 * all hang from a line that lies the deeper the taller the rows are, so that a stretched table keeps its text near its rules.
 */
function clearances(canvas: Canvas, table: RuledTable, heights: readonly number[], onLine: boolean): number[] {
  const { inset } = canvas.medium.table
  const spares = table.rows.map((row, index) =>
    Math.max(0, (heights[index]! - (row.head ? 0 : naturalHeight(canvas, table, row, onLine) - 2 * inset)) / 2),
  )
  if (isAllSingle(canvas, table)) return spares
  const hanging = table.rows.flatMap((row, index) =>
    row.head
      ? []
      : [Math.max(Math.min(inset, spares[index]!), Math.min(spares[index]!, heights[index]! * 0.15, inset * 2))],
  )
  const clear = Math.min(...hanging)
  return spares.map(() => clear)
}

/** How the words of a row stand, in points: clear of the rule above, of that under a head, and whether on one line. */
interface Standing {
  clear: number
  under: number
  onLine: boolean
}

function drawRow(canvas: Canvas, table: RuledTable, index: number, at: Box, standing: Standing): Cell[] {
  const { clear, onLine } = standing
  const look = canvas.medium.table
  const row = table.rows[index]!
  const last = index === table.rows.length - 1
  const next = table.rows[index + 1]
  const lift = liftOf(canvas, row)
  // A head that was made taller stands on its rule.
  const taller = row.head && !next?.head ? at.h - tallestOf(canvas, table, row, false) - standing.under : 0
  const clearOfHead = Math.max(headTop(canvas), taller)
  const tallest = row.head ? tallestOf(canvas, table, row, false) : 0
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
    const drop = onLine && !row.head ? dropOf(canvas, cell, lift) : 0
    const anchor = row.head || onLine ? 'top' : 'middle'
    // Heads end on one line, just over their rule, however many lines each has. PowerPoint puts an empty line into an empty cell: under a
    // margin it would make the row taller than what is drawn over it.
    const isEmpty = cell.paragraphs.length === 0
    const top = isEmpty
      ? 0
      : row.head
        ? clearOfHead + tallest - contentHeight(canvas, cell.paragraphs, width)
        : anchor === 'top'
          ? clear + drop
          : 0
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
