// A table as SVG: a group per row; in it fills, rules and words of its cells.
import { cellsOf, type PlacedCell } from '../../model/cells.ts'
import type { Mark, TableMark } from '../../model/mark.ts'
import { type SvgElement, svg } from './element.ts'
import { line, strokeOf } from './shape.ts'
import { drawLines, type Pen } from './text.ts'

/** A table; `draw` draws the marks inside its cells. */
export const drawTable = (
  mark: TableMark,
  pen: Pen,
  named: SvgElement['attributes'],
  draw: (mark: Mark) => SvgElement,
): SvgElement => {
  const rows = cellsOf(mark).map((cells, index) =>
    svg(
      'g',
      { 'data-row': index < mark.heads ? 'head' : String(index - mark.heads + 1) },
      cells.flatMap((placed) => drawCell(placed, pen, draw)),
    ),
  )
  return svg('g', named, rows)
}

const drawCell = ({ cell, x, y, w, h }: PlacedCell, pen: Pen, draw: (mark: Mark) => SvgElement): SvgElement[] => {
  const elements: SvgElement[] = []
  if (cell.fill !== undefined) elements.push(svg('rect', { x, y, width: w, height: h, fill: pen.colors(cell.fill) }))
  for (const [stroke, at] of [
    [cell.top, y],
    [cell.bottom, y + h],
  ] as const) {
    if (stroke !== undefined) elements.push(line({ x, y: at }, { x: x + w, y: at }, strokeOf(stroke, pen.colors)))
  }
  if (cell.left !== undefined) elements.push(line({ x, y }, { x, y: y + h }, strokeOf(cell.left, pen.colors)))
  if (cell.lines.length > 0) elements.push(drawLines(cell.lines, pen, {}))
  return [...elements, ...(cell.marks ?? []).map(draw)]
}
