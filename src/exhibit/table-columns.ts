// Widths of a table's columns: by what stands in them, on the grid of the page where it has one and that costs no height.
import { roomFor, rowHeights, runsWidth, steppedStyle, widestStretch, widestWord } from '../draw/index.ts'
import type { Medium } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import { aloneIn, eased } from './eased-columns.ts'
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
  const { brand, medium } = canvas
  const sizes = [medium.table.head, medium.table.name, medium.table.cell].map(
    (style) => steppedStyle(canvas, style).size,
  )
  const key = [brand.name, medium.name, width, ...sizes].join(' ')
  const known = chosen.get(exhibit) ?? new Map<string, number[]>()
  chosen.set(exhibit, known)
  const widths = known.get(key) ?? chooseWidths(exhibit, width, canvas)
  known.set(key, widths)
  return widths
}

/** Measuring and drawing ask for the same widths, and weighing ways to break many cells is slow. */
const chosen = new WeakMap<Exhibit, Map<string, number[]>>()

function chooseWidths(exhibit: Exhibit, width: number, canvas: Canvas): number[] {
  const { table, grid } = canvas.medium
  const words = wishesOf(exhibit, width, canvas)
  const count = words.length
  if (count === 0) return []
  const room = width - table.gutter * (count - 1)
  // A number stays with its unit where that does not cut a word elsewhere.
  const stretches = wishesOf(exhibit, width, canvas, true)
  const wishes = stretches.reduce((sum, { least }) => sum + least, 0) <= room ? stretches : words
  const shares = sharesIn(exhibit, count)
  const free = withGutters(
    shares === undefined ? best(exhibit, wishes, room, canvas) : wideEnough(shares, wishes, room),
    table.gutter,
  )
  const mended = (columns: number[]): number[] => withoutLonely(exhibit, columns, wishes, canvas)
  if (grid === undefined || shares !== undefined) return mended(free)
  const snapped = snap(free, wishes, width, grid)
  if (snapped === undefined) return mended(free)
  return mended(heightAt(exhibit, canvas, snapped) <= heightAt(exhibit, canvas, free) * grace ? snapped : free)
}

/** On a slide columns leave the grid, or their shares, by a few points where a word would stand alone in the last line of a cell. */
function withoutLonely(exhibit: Exhibit, columns: number[], wishes: Wish[], canvas: Canvas): number[] {
  const { table, name } = canvas.medium
  if (name !== 'deck') return columns
  const least = wishes.map((wish, column) => wish.least + (column === wishes.length - 1 ? 0 : table.gutter))
  return eased(columns, least, (widths) => {
    const ruled = ruledRows(exhibit, canvas, widths)
    const height = rowHeights(canvas, ruled).reduce((total, one) => total + one, 0)
    return { height, alone: aloneIn(canvas, ruled) }
  })
}

/** Of two ways to fill the width, the one that makes the lower table. */
function best(exhibit: Exhibit, wishes: Wish[], room: number, canvas: Canvas): number[] {
  const short = fill(wishes, room, true)
  const even = fill(wishes, room, false)
  const height = (texts: number[]): number => heightAt(exhibit, canvas, withGutters(texts, canvas.medium.table.gutter))
  return short.some((width, column) => Math.abs(width - (even[column] ?? 0)) > 1) && height(even) < height(short) - 0.5
    ? even
    : short
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

/** Widths by the shares of the brief, with room for the longest word of each column at the cost of those that have more. */
function wideEnough(shares: number[], wishes: Wish[], room: number): number[] {
  const widths = shares.map((share, column) => Math.max(share * room, wishes[column]?.least ?? 0))
  const spares = widths.map((width, column) => width - (wishes[column]?.least ?? 0))
  const spare = spares.reduce((sum, one) => sum + one, 0)
  const excess = widths.reduce((sum, width) => sum + width, 0) - room
  return excess > spare
    ? shares.map((share) => share * room)
    : widths.map((w, i) => w - (excess * spares[i]!) / Math.max(1, spare))
}

/** Least is the longest word, or with `whole` the longest stretch that stays on one line; most the longest text on one line. */
function wishesOf(exhibit: Exhibit, width: number, canvas: Canvas, whole = false): Wish[] {
  const { rows } = ruledRows(exhibit, canvas, [])
  const count = rows[0]?.cells.length ?? 0
  return Array.from({ length: count }, (_, column) => {
    const paragraphs = rows.flatMap((row) => row.cells[column]?.paragraphs ?? [])
    const indent = rows[0]?.cells[column]?.indent ?? 0
    const least = whole ? widestStretch(canvas, paragraphs) : roomFor(widestWord(canvas, paragraphs))
    const most = Math.max(0, ...paragraphs.map(({ runs }) => runsWidth(canvas, runs)))
    return { least: Math.min(least + indent, width), most: Math.max(roomFor(most), least) + indent }
  })
}

/**
 * Gives every column its one line where there is room. Else, with `shortFirst`, the short columns get theirs, as long as every
 * other keeps room for its longest word; and the rest share what is left by how much they have to say.
 */
function fill(wishes: Wish[], room: number, shortFirst: boolean): number[] {
  const sum = (list: readonly Wish[], of: keyof Wish): number => list.reduce((total, wish) => total + wish[of], 0)
  const most = sum(wishes, 'most')
  if (most <= room) return wishes.map((wish) => wish.most + ((room - most) * wish.most) / Math.max(1, most))
  const least = sum(wishes, 'least')
  if (least >= room) return wishes.map((wish) => (wish.least * room) / Math.max(1, least))
  const open = [...wishes].sort((a, b) => a.most - b.most)
  const widths = new Map<Wish, number>()
  let left = room
  while (shortFirst && open.length > 1) {
    const [shortest] = open as [Wish]
    if (shortest.most > left / open.length || left - shortest.most < sum(open.slice(1), 'least')) break
    widths.set(shortest, shortest.most)
    left -= shortest.most
    open.shift()
  }
  const slack = left - sum(open, 'least')
  const wanted = sum(open, 'most') - sum(open, 'least')
  return wishes.map(
    (wish) =>
      widths.get(wish) ??
      wish.least + (wanted === 0 ? slack / open.length : (slack * (wish.most - wish.least)) / wanted),
  )
}

/** Width in points below which a word of some column would have to be cut. */
export const leastWidth = (exhibit: Exhibit, width: number, canvas: Canvas): number => {
  const wishes = wishesOf(exhibit, width, canvas)
  return wishes.reduce((total, wish) => total + wish.least, canvas.medium.table.gutter * Math.max(0, wishes.length - 1))
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
  // The last column ends with the table, which may be a hair narrower than the grid.
  const widths = spans.map((one) => one.span * pitch)
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one, 0)
  return [...widths.slice(0, -1), width - before]
}
