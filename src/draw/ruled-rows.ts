// A table as ruled rows of paragraphs, and how tall its rows are: by their words, and stretched to a box.
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import { fillRows, type RowGrid, type SharedRows } from './row-grid.ts'
import { trimmed } from './runs.ts'

/** One cell of a ruled table: its paragraphs, and the columns that it spans. */
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

/** One row of it. */
export interface RuledRow {
  cells: RuledCell[]
  /** Heads of columns. */
  head: boolean
  /** The row to see. */
  highlight: boolean
}

/** A table of rows parted by rules, before its heights are known. */
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

/** Width of the text of a cell: the columns it spans, less the gutter after them (none after the last). */
function textWidth(canvas: Canvas, table: RuledTable, from: number, span: number): number {
  const width = table.columns.slice(from, from + span).reduce((sum, w) => sum + w, 0)
  return from + span >= table.columns.length ? width : width - (table.gutter ?? canvas.medium.table.gutter)
}

/** Of the width of a line on a slide, the part that is used when it is broken: PowerPoint is to need no more lines. */
export const usedOnSlides = 0.99

/**
 * Width of the words of a cell from this column on. Words that miss a line less by the hair that is kept free on a slide have it of the
 * gutter: else a row is measured for two lines and PowerPoint sets one.
 */
export function cellWidth(canvas: Canvas, table: RuledTable, from: number, cell: RuledCell): number {
  const span = cell.span ?? 1
  const width = textWidth(canvas, table, from, span) - (cell.indent ?? 0)
  const gutter = from + span >= table.columns.length ? 0 : (table.gutter ?? canvas.medium.table.gutter)
  const wider = width / usedOnSlides
  const isLeft = cell.paragraphs.every(({ align }) => align === 'left')
  if (canvas.medium.name !== 'deck' || !isLeft || wider - width > gutter / 2) return width
  const height = contentHeight(canvas, cell.paragraphs, width)
  return contentHeight(canvas, cell.paragraphs, wider) < height ? wider : width
}

/** Height in points of paragraphs at a width. */
export const contentHeight = (canvas: Canvas, paragraphs: Paragraph[], width: number): number =>
  trimmed(paragraphs).reduce((height, paragraph) => height + canvas.type.break(paragraph, width).height, 0)

/** Distance from the top of a cell's text to its first baseline; undefined where the cell is empty. */
export const firstBaseline = (canvas: Canvas, paragraphs: Paragraph[]): number | undefined => {
  const first = paragraphs[0]
  const run = first?.runs[0]
  return first && run ? canvas.type.ascent(run.font, first.leading) : undefined
}

/** How deep the first baseline of a row lies below the top of its text. */
export const liftOf = (canvas: Canvas, row: RuledRow): number =>
  Math.max(0, ...row.cells.map((c) => firstBaseline(canvas, c.paragraphs) ?? 0))

/** How far a cell's text is lowered so that its first line stands on the row's. */
export const dropOf = (canvas: Canvas, cell: RuledCell, lift: number): number =>
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
export const standsOnLine = (canvas: Canvas, table: RuledTable): boolean =>
  table.anchor === 'baseline' || (table.anchor === 'even' && !isAllSingle(canvas, table))

/** Height in points of the tallest cell of a row. */
export function tallestOf(canvas: Canvas, table: RuledTable, row: RuledRow, onLine: boolean): number {
  const lift = liftOf(canvas, row)
  let column = 0
  let tallest = 0
  for (const cell of row.cells) {
    const span = cell.span ?? 1
    const drop = onLine ? dropOf(canvas, cell, lift) : 0
    const width = cellWidth(canvas, table, column, cell)
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
    // A printed table stands at its natural height; what fills a page is decided there.
    ...(canvas.medium.name === 'deck' ? { yields: true } : {}),
    lifts: table.rows.filter((row) => !row.head).map((row) => liftOf(canvas, row)),
    inset: canvas.medium.table.inset,
    under: underHeads(canvas, table),
  }
}

/** Between the words of the last head and its rule. */
export function underHeads(canvas: Canvas, table: RuledTable): number {
  const head = table.rows.findLast((row) => row.head)
  if (!head) return 0
  return naturalHeight(canvas, table, head, false) - tallestOf(canvas, table, head, false) - headTop(canvas)
}

/** A head hangs from the top of the page's white; under a rule it stands clear of it. */
export const headTop = (canvas: Canvas): number => (canvas.medium.table.topRule ? canvas.medium.table.inset : 0)

/**
 * Heights stretched in `height`, as `fillRows` has it. Beside a neighbour its rules stand at the neighbour's heights, or it ends where
 * the neighbour does.
 */
export function stretchRows(canvas: Canvas, table: RuledTable, height: number, shared?: SharedRows): number[] {
  const natural = rowHeights(canvas, table)
  const grid = gridOf(canvas, table)
  const under = Math.max(grid.head, shared?.head ?? 0)
  const room = height - under
  const filled = shared?.rows ?? fillRows(grid.rows, room, shared ? Number.POSITIVE_INFINITY : grid.tallest)
  let body = 0
  let first = true
  return natural.map((h, index) => {
    if (!table.rows[index]!.head) return filled[body++] ?? h
    const extra = first ? under - grid.head : 0
    first = false
    return h + extra
  })
}
