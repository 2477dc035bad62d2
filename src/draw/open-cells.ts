// Words of cells in tall rows, set larger: the type of a dense table looks lost in much white.
import { styleOf } from '../brand/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { SharedRows } from './row-grid.ts'
import { gridOf, type RuledTable } from './ruled-rows.ts'

/** Text styles of words in cells beside the table's own. */
const cellStyles = ['small', 'reading']
/** Height in points from which on rows are tall, where the look has no `from`. */
const tall = 56
/** Larger words fill no more than this part of a row. */
const fullest = 0.9

/**
 * The canvas on which words in cells are of the size that the look `table` has for tall rows; undefined where it has none. `amid`: what is
 * drawn may have takeaways beside or under it, and is no larger than these.
 */
export function openCanvas(canvas: Canvas, amid: boolean): Canvas | undefined {
  const open = canvas.medium.looks['table']?.['open']
  if (typeof open !== 'string') return undefined
  const { medium } = canvas
  const { size, leading, smallest } = styleOf(medium, open)
  if (amid && (medium.styles['takeaway']?.size ?? size) < size) return undefined
  const larger = [medium.table.cell, ...cellStyles].flatMap((name) => {
    const style = medium.styles[name]
    return style && style.size < size ? [[name, { ...style, size, leading, smallest }] as const] : []
  })
  return { ...canvas, medium: { ...medium, styles: { ...medium.styles, ...Object.fromEntries(larger) } } }
}

/** True where rows of these heights are all tall. Points. */
export function areTall(canvas: Canvas, heights: readonly number[]): boolean {
  const from = canvas.medium.looks['table']?.['from']
  return Math.min(...heights) >= (typeof from === 'number' ? from : tall)
}

/** True where rows of these heights are all tall, and hold larger words that want `natural`. Points. */
export const areOpen = (canvas: Canvas, heights: readonly number[], natural: readonly number[]): boolean =>
  areTall(canvas, heights) && heights.every((height, row) => (natural[row] ?? 0) <= height * fullest)

/** True where a table of larger words stands well in rows of these heights, heads included, and still in line with its neighbours. */
export function standsOpen(
  canvas: Canvas,
  table: RuledTable,
  heights: readonly number[],
  shared?: SharedRows,
): boolean {
  const { head, rows, lifts, inset } = gridOf(canvas, table)
  const lowered = rows.map((height, row) => {
    const first = shared?.firsts?.[row]
    return first === undefined ? height : height + Math.max(0, first - lifts![row]! - inset!)
  })
  // Words of a style that does not grow would stand smaller beside those that do.
  const cell = styleOf(canvas.medium, canvas.medium.table.cell)
  const words = table.rows.filter((row) => !row.head).flatMap(({ cells }) => cells.flatMap((one) => one.paragraphs))
  const isMixed = words.some(({ runs }) =>
    runs.some((run) => run.text !== '' && !run.raised && run.color === cell.color && run.size < cell.size - 1),
  )
  if (isMixed) return false
  const isHeadAlike = shared?.rows === undefined || head <= shared.head + 0.5
  return isHeadAlike && areOpen(canvas, heights.slice(heights.length - rows.length), lowered)
}
