// A table drawn: ruled rows of paragraphs turned into one native table mark.
import type { Box, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Cell, TableMark } from '../model/mark.ts'
import { clearOf, type SharedRows } from './row-grid.ts'
import {
  cellWidth,
  contentHeight,
  dropOf,
  gridOf,
  headTop,
  liftOf,
  type RuledCell,
  type RuledRow,
  type RuledTable,
  standsOnLine,
  tallestOf,
  underHeads,
} from './ruled-rows.ts'

/** What a table is called, says and carries on top. */
export interface TableMeaning {
  name: string
  /** Said to those who cannot see it. */
  alt: string
  /** The id of the table of an earlier page that it continues. */
  continues?: string
  /** Rule above the first row; default the look's. */
  top?: Stroke
  /** What it shares with what stands beside it. */
  beside?: SharedRows
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
  // What stands in line with a neighbour's words is not centred by itself.
  const onLine = meaning.beside?.firsts !== undefined || standsOnLine(canvas, table)
  const { beside } = meaning
  const firsts = beside?.firsts ?? firstLines(canvas, table, heights, beside !== undefined)
  const under = beside?.under ?? underHeads(canvas, table)
  let y = at.y
  const rows = table.rows.map((_, r) => {
    const height = heights[r]!
    const first = firsts[r - heads] ?? 0
    const cells = drawRow(canvas, table, r, { x: at.x, y, w: 0, h: height }, { first, under, onLine })
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
 * How deep under its rule the first line of each row under the heads stands. The space above it is the same in all rows: the fullest
 * stands in the middle between its rules. `hangs`: beside a thing whose rows decide, its words keep near the rule above them.
 */
function firstLines(canvas: Canvas, table: RuledTable, heights: readonly number[], hangs: boolean): number[] {
  const { inset } = canvas.medium.table
  const { rows: natural, lifts } = gridOf(canvas, table)
  if (natural.length === 0) return []
  const open = heights.slice(heights.length - natural.length)
  const near = (height: number): number => Math.max(inset, Math.min(height * 0.15, inset * 2))
  const middle = clearOf(open, natural, inset)
  const clear = hangs ? Math.min(middle, ...open.map(near)) : middle
  return lifts!.map((lift) => clear + lift)
}

/** How the words of a row stand, in points: their first line under the rule above, a head over its rule, and whether on one line. */
interface Standing {
  first: number
  under: number
  onLine: boolean
}

function drawRow(canvas: Canvas, table: RuledTable, index: number, at: Box, standing: Standing): Cell[] {
  const { first, onLine } = standing
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
    : isBetweenRules(canvas, table, index) || isBetweenRules(canvas, table, index + 1)
      ? { ...look.headRule, color: look.highlight }
      : last
        ? look.lastRule
        : look.rowRule
  const goesOn = row.head ? 0 : goingOn(table, next)
  let column = 0
  let x = at.x
  return row.cells.map((cell, place) => {
    const span = cell.span ?? 1
    const full = table.columns.slice(column, column + span).reduce((sum, w) => sum + w, 0)
    const indent = cell.indent ?? 0
    const width = cellWidth(canvas, table, column, cell)
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
          ? first - lift + drop
          : 0
    const box = { x: x + indent, y: at.y + top, w: width, h: at.h - top }
    const drawn: Cell = {
      paragraphs: cell.paragraphs,
      lines: canvas.type.set(cell.paragraphs, box, anchor).lines,
      anchor,
      inset: { left: indent, top, right: full - width - indent, bottom: 0 },
      ...(below && place >= goesOn ? { bottom: below } : {}),
      ...(span > 1 ? { span } : {}),
      ...(cell.head ? { head: cell.head } : {}),
      ...(cell.marks ? { marks: cell.marks({ x, y: at.y, w: full, h: at.h }) } : {}),
    }
    column += span
    x += full
    return drawn
  })
}

/** True for the row to see where it has a rule of its own above and below: one alone would look like the end of a head. */
function isBetweenRules(canvas: Canvas, { rows }: RuledTable, index: number): boolean {
  const isFirst = index === 0 || rows[index - 1]!.head
  const isOpenBelow = index === rows.length - 1 && canvas.medium.table.lastRule === undefined
  return rows[index]?.highlight === true && !isFirst && !isOpenBelow
}

/**
 * How many cells at the start of a row say nothing: what stands above them goes on, and no rule parts them from it. Without a number
 * alone nothing goes on: the row has a name of its own.
 */
function goingOn(table: RuledTable, row: RuledRow | undefined): number {
  const empty = Math.max(0, row?.cells.findIndex((cell) => says(cell) || cell.marks !== undefined) ?? 0)
  return empty > nameColumn(table) ? empty : 0
}

/** The first column of a table that has letters under its heads. */
const nameColumn = ({ rows }: RuledTable): number =>
  Math.min(
    ...rows
      .filter(({ head }) => !head)
      .map(({ cells }) => cells.findIndex(names))
      .filter((at) => at >= 0),
  )

const says = ({ paragraphs }: RuledCell): boolean =>
  paragraphs.some(({ runs }) => runs.some(({ text, field }) => text !== '' || field !== undefined))

const names = ({ paragraphs }: RuledCell): boolean =>
  paragraphs.some(({ runs }) => runs.some(({ text }) => /\p{L}/u.test(text)))
