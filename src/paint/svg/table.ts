// A table as SVG: a group per row; in it fills, rules and words of its cells.
import type { Cell, Mark, TableMark } from '../../model/mark.ts'
import { type SvgElement, svg } from './element.ts'
import { line, strokeOf } from './shape.ts'
import { type Colors, drawLines } from './text.ts'

/** A table; `draw` draws the marks inside its cells. */
export const drawTable = (
  mark: TableMark,
  colors: Colors,
  named: SvgElement['attributes'],
  draw: (mark: Mark) => SvgElement,
): SvgElement => {
  let y = mark.box.y
  const rows = mark.rows.map(({ height, cells }, index) => {
    let x = mark.box.x
    let column = 0
    const elements = cells.flatMap((cell) => {
      const span = cell.span ?? 1
      const w = mark.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0)
      const drawn = drawCell(cell, x, y, w, height, colors, draw)
      x += w
      column += span
      return drawn
    })
    y += height
    return svg('g', { 'data-row': index < mark.heads ? 'head' : String(index - mark.heads + 1) }, elements)
  })
  return svg('g', named, rows)
}

const drawCell = (
  cell: Cell,
  x: number,
  y: number,
  w: number,
  h: number,
  colors: Colors,
  draw: (mark: Mark) => SvgElement,
): SvgElement[] => {
  const elements: SvgElement[] = []
  if (cell.fill !== undefined) elements.push(svg('rect', { x, y, width: w, height: h, fill: colors(cell.fill) }))
  for (const [stroke, at] of [
    [cell.top, y],
    [cell.bottom, y + h],
  ] as const) {
    if (stroke !== undefined) elements.push(line({ x, y: at }, { x: x + w, y: at }, strokeOf(stroke, colors)))
  }
  if (cell.lines.length > 0) elements.push(drawLines(cell.lines, colors, {}))
  return [...elements, ...(cell.marks ?? []).map(draw)]
}
