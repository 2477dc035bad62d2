// Widths of a table's columns: by what stands in them, on the grid of the page where it has one and that costs no height.
import { rowHeights } from '../draw/index.ts'
import type { Medium } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph, StyledRun } from '../model/mark.ts'
import { listIn } from './fields.ts'
import { ruledRows } from './table-cells.ts'

/** Least and most width that a column can use, in points. */
interface Wish {
  least: number
  most: number
}

/** How much taller a table may become to stand on the grid. */
const grace = 1.12

/** Widths by column, gutters included, the last without: they add up to the width. */
export function columnWidths(exhibit: Exhibit, width: number, canvas: Canvas): number[] {
  const { table, grid } = canvas.medium
  const wishes = wishesOf(exhibit, width, canvas)
  const count = wishes.length
  if (count === 0) return []
  const room = width - table.gutter * (count - 1)
  const shares = sharesIn(exhibit, count)
  const texts = shares === undefined ? fill(wishes, room) : shares.map((share) => share * room)
  const free = withGutters(texts, table.gutter)
  if (grid === undefined || shares !== undefined) return free
  const snapped = snap(free, wishes, width, grid)
  if (snapped === undefined) return free
  return heightAt(exhibit, canvas, snapped) <= heightAt(exhibit, canvas, free) * grace ? snapped : free
}

const withGutters = (texts: number[], gutter: number): number[] =>
  texts.map((text, column) => (column === texts.length - 1 ? text : text + gutter))

const heightAt = (exhibit: Exhibit, canvas: Canvas, columns: number[]): number =>
  rowHeights(canvas, ruledRows(exhibit, canvas, columns)).reduce((total, height) => total + height, 0)

function sharesIn(exhibit: Exhibit, count: number): number[] | undefined {
  const given = listIn(exhibit['widths']).filter((share): share is number => typeof share === 'number' && share > 0)
  if (given.length !== count) return undefined
  const total = given.reduce((sum, share) => sum + share, 0)
  return given.map((share) => share / total)
}

/** Least is the longest word, most the longest text on one line. */
function wishesOf(exhibit: Exhibit, width: number, canvas: Canvas): Wish[] {
  const { rows } = ruledRows(exhibit, canvas, [])
  const count = rows[0]?.cells.length ?? 0
  return Array.from({ length: count }, (_, column) => {
    const paragraphs = rows.flatMap((row) => row.cells[column]?.paragraphs ?? [])
    const least = Math.max(0, ...paragraphs.map((paragraph) => longestWord(canvas, paragraph)))
    const most = Math.max(0, ...paragraphs.map((paragraph) => onOneLine(canvas, paragraph)))
    // A hair more than measured, since decks are broken at 99 % of their width.
    return { least: Math.min(least * 1.02 + 1, width), most: most * 1.02 + 1 }
  })
}

const onOneLine = (canvas: Canvas, paragraph: Paragraph): number =>
  paragraph.runs.reduce((sum, run) => sum + canvas.type.width(run.text, run), 0)

function longestWord(canvas: Canvas, paragraph: Paragraph): number {
  const words = paragraph.runs.flatMap((run: StyledRun) =>
    run.text.split(/\s+/).map((word) => canvas.type.width(word, run)),
  )
  return Math.max(0, ...words)
}

/** Gives every column its one line where there is room; else short columns theirs, and the long ones what is left. */
function fill(wishes: Wish[], room: number): number[] {
  const most = wishes.reduce((sum, wish) => sum + wish.most, 0)
  if (most <= room) {
    const spare = room - most
    return wishes.map((wish) => wish.most + (spare * wish.most) / most)
  }
  const settled = new Map<number, number>()
  for (;;) {
    const open = wishes.map((wish, column) => ({ ...wish, column })).filter((wish) => !settled.has(wish.column))
    const left = room - [...settled.values()].reduce((sum, width) => sum + width, 0)
    const weight = open.reduce((sum, wish) => sum + wish.most, 0)
    const fair = left / Math.max(1, open.length)
    const short = open.filter((wish) => wish.most <= fair)
    const starved = open.filter((wish) => (left * wish.most) / weight < wish.least)
    if (short.length > 0 && short.length < open.length) for (const wish of short) settled.set(wish.column, wish.most)
    else if (starved.length > 0 && starved.length < open.length)
      for (const wish of starved) settled.set(wish.column, wish.least)
    else {
      for (const wish of open) settled.set(wish.column, (left * wish.most) / Math.max(1, weight))
      return wishes.map((_, column) => settled.get(column) ?? 0)
    }
  }
}

/** The nearest whole numbers of grid columns, where the width is so many and no word is wider than its column. */
function snap(free: number[], wishes: Wish[], width: number, grid: NonNullable<Medium['grid']>): number[] | undefined {
  const pitch = grid.column + grid.gutter
  const total = Math.round((width + grid.gutter) / pitch)
  if (Math.abs(total * pitch - grid.gutter - width) > 1 || total < free.length) return undefined
  const spans = free.map((wanted, column) => {
    const exact = (column === free.length - 1 ? wanted + grid.gutter : wanted) / pitch
    const fewest = Math.max(1, Math.ceil(((wishes[column]?.least ?? 0) + grid.gutter) / pitch - 1e-6))
    return { exact, fewest, span: Math.max(fewest, Math.floor(exact)) }
  })
  let spare = total - spans.reduce((sum, one) => sum + one.span, 0)
  while (spare !== 0) {
    const candidates = spans.filter((one) => spare > 0 || one.span > one.fewest)
    if (candidates.length === 0) return undefined
    const step = Math.sign(spare)
    const next = candidates.reduce((best, one) =>
      (one.exact - one.span) * step > (best.exact - best.span) * step ? one : best,
    )
    next.span += step
    spare -= step
  }
  return spans.map((one, column) => one.span * pitch - (column === free.length - 1 ? grid.gutter : 0))
}
