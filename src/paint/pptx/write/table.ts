// Native tables: flags for heads, widths, heights, insets and a border for each side of each cell.
import type { Stroke } from '../../../model/brand.ts'
import type { Cell, TableMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'
import { fill, outline } from './color.ts'
import type { Context } from './context.ts'
import { frame, identity } from './object.ts'
import { anchors, textBody } from './text-body.ts'

/** Office's own style "No Style, No Grid": what is drawn is what the cells say. */
export const plainTableStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** One `p:graphicFrame` with a table. */
export function tableElement(context: Context, mark: TableMark): XmlElement {
  const rows = squareRows(mark)
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identity(context, mark, mark.alt.trim() === '' ? 'text' : { alt: mark.alt }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    frame({ x: mark.box.x, y: mark.box.y, w: sum(mark.columns), h: sum(mark.rows.map((row) => row.height)) }, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
        element(
          'a:tbl',
          {},
          element(
            'a:tblPr',
            { firstRow: mark.heads > 0 ? 1 : undefined, firstCol: hasRowHeads(mark) ? 1 : undefined, bandRow: 0 },
            element('a:tableStyleId', {}, plainTableStyle),
          ),
          element(
            'a:tblGrid',
            {},
            edges(mark.columns).map((w) => element('a:gridCol', { w })),
          ),
          mark.rows.map((row, index) =>
            element(
              'a:tr',
              { h: emu(row.height) },
              rows[index]!.map((cell, column) => cellElement(context, rows, index, column, cell)),
            ),
          ),
        ),
      ),
    ),
  )
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)

/** Widths in EMU whose sum is the rounded sum. */
function edges(widths: readonly number[]): number[] {
  let x = 0
  return widths.map((width) => {
    const from = emu(x)
    x += width
    return emu(x) - from
  })
}

const hasRowHeads = (mark: TableMark): boolean =>
  mark.rows.slice(mark.heads).some((row) => row.cells[0]?.head === 'row')

/** A cell, or a place that the cell to its left spans. */
type Place = { cell: Cell; spans: number } | 'spanned'

/** Rows with one place per column: spans cut at the edge, missing cells empty. */
function squareRows(mark: TableMark): Place[][] {
  return mark.rows.map((row) => {
    const places: Place[] = []
    for (const cell of row.cells) {
      const spans = Math.max(1, Math.min(cell.span ?? 1, mark.columns.length - places.length))
      if (places.length >= mark.columns.length) break
      places.push({ cell, spans })
      for (let more = 1; more < spans; more++) places.push('spanned')
    }
    while (places.length < mark.columns.length) places.push({ cell: emptyCell, spans: 1 })
    return places
  })
}

const emptyCell: Cell = { paragraphs: [], lines: [], anchor: 'top', inset: { left: 0, top: 0, right: 0, bottom: 0 } }

function cellElement(context: Context, rows: Place[][], row: number, column: number, place: Place): XmlElement {
  if (place === 'spanned')
    return element(
      'a:tc',
      { hMerge: 1 },
      textBody(context, element('a:bodyPr'), emptyCell, undefined, 'a:txBody'),
      element('a:tcPr'),
    )
  const { cell, spans } = place
  return element(
    'a:tc',
    { gridSpan: spans > 1 ? spans : undefined },
    textBody(context, element('a:bodyPr'), cell, undefined, 'a:txBody'),
    element(
      'a:tcPr',
      {
        marL: emu(cell.inset.left),
        marR: emu(cell.inset.right),
        marT: emu(cell.inset.top),
        marB: emu(cell.inset.bottom),
        anchor: anchors[cell.anchor],
      },
      outline(context.brand, cell.left, 'a:lnL'),
      outline(context.brand, cellAt(rows, row, column + (cell.span ?? 1))?.left, 'a:lnR'),
      outline(context.brand, edge(cellAt(rows, row - 1, column)?.bottom, cell.top), 'a:lnT'),
      outline(context.brand, edge(cell.bottom, cellAt(rows, row + 1, column)?.top), 'a:lnB'),
      fill(context.brand, cell.fill),
    ),
  )
}

/** The cell that covers a place. */
function cellAt(rows: Place[][], row: number, column: number): Cell | undefined {
  for (let at = column; at >= 0; at--) {
    const place = rows[row]?.[at]
    if (place === undefined) return undefined
    if (place !== 'spanned') return place.cell
  }
  return undefined
}

/** Two cells share an edge, and PowerPoint wants them to agree: the wider line is drawn, the lower cell's where equal. */
function edge(upper: Stroke | undefined, lower: Stroke | undefined): Stroke | undefined {
  if (!upper || !lower) return upper ?? lower
  return upper.width > lower.width ? upper : lower
}
