// Paints a table: fills and rules as furniture, then its cells by rows under heads and body.
import type { Stroke } from '../../model/brand.ts'
import { cellsOf } from '../../model/cells.ts'
import type { Cell, Point, TableMark } from '../../model/mark.ts'
import type { PenStep } from '../../model/outline.ts'
import { type Desk, under } from './desk.ts'
import { drawStrokes } from './glyphs.ts'
import { clean } from './metadata.ts'
import { drawPassage, passagesOf, strokesOf } from './paragraph.ts'
import { append, type Element, element, lastChild } from './structure.ts'
import { paintText } from './text.ts'

/** Paints a table. The heads of one that continues are repeated for the eye only. */
export const paintTable = (desk: Desk, mark: TableMark): void => {
  desk.ink.artifact('Layout', () => drawGrid(desk, mark))
  if (desk.figure) {
    for (const row of mark.rows) for (const cell of row.cells) drawQuietly(desk, cell)
    return
  }
  if (mark.columns.length === 1) {
    paintColumn(desk, mark)
    return
  }
  const earlier = mark.continues === undefined ? undefined : desk.tables.get(mark.continues)
  const table = earlier === undefined ? openTable(desk, mark) : undefined
  const body = earlier ?? append(table!, element('TBody'))
  desk.tables.set(mark.id, body)
  const head = mark.heads > 0 && table !== undefined ? element('THead') : undefined
  if (head !== undefined) table!.kids.splice(table!.kids.indexOf(body), 0, head)
  const hasHeads = mark.heads > 0 || mark.rows.some((row) => row.cells.some((cell) => cell.head !== undefined))
  for (const [index, row] of mark.rows.entries()) {
    const isHead = index < mark.heads
    if (isHead && head === undefined) {
      desk.ink.artifact('Pagination', () => {
        for (const cell of row.cells) drawQuietly(desk, cell)
      })
      continue
    }
    const line = append(isHead ? head! : body, element('TR'))
    for (const [column, cell] of row.cells.entries()) {
      // A table without any head is told by its first column: its cells must belong to something.
      const head = isHead ? 'column' : (cell.head ?? (hasHeads || column > 0 ? undefined : 'row'))
      paintCell(desk, line, cell, head)
    }
  }
}

/** A single column is a table to the eye only: it is read as the paragraphs it holds. */
const paintColumn = (desk: Desk, mark: TableMark): void => {
  for (const [index, row] of mark.rows.entries()) {
    for (const cell of row.cells) {
      if (index < mark.heads && mark.continues !== undefined) {
        desk.ink.artifact('Pagination', () => drawQuietly(desk, cell))
      } else {
        paintText(desk, asText(cell))
        cell.marks?.forEach(desk.paint)
      }
    }
  }
}

/** A caption that stands right before a table is the table's own. */
const openTable = (desk: Desk, mark: TableMark): Element => {
  const table = element(
    'Table',
    mark.alt === '' ? {} : { attributes: { Table: { Summary: desk.file.text(clean(mark.alt)) } } },
  )
  const before = lastChild(desk.parent)
  if (before?.type === 'Caption') {
    desk.parent.kids.pop()
    append(table, before)
  }
  return append(desk.parent, table)
}

const paintCell = (desk: Desk, row: Element, cell: Cell, head: Cell['head']): void => {
  const scope = head === 'column' ? 'Column' : head === 'row' ? 'Row' : undefined
  const values = { ...(scope && { Scope: scope }), ...((cell.span ?? 1) > 1 && { ColSpan: cell.span }) }
  const place = append(
    row,
    element(scope ? 'TH' : 'TD', Object.keys(values).length > 0 ? { attributes: { Table: values } } : {}),
  )
  under(desk, place, () => {
    const passages = passagesOf(cell.lines, cell.paragraphs)
    const plain = passages.length === 1 && (passages[0]!.paragraph?.bullet?.text ?? '') === ''
    if (plain) drawPassage(desk, passages[0]!, place)
    else if (passages.length > 0) paintText(desk, asText(cell))
    cell.marks?.forEach(desk.paint)
  })
}

/** Several paragraphs in a cell are painted as a text is. */
const asText = (cell: Cell) => ({
  kind: 'text' as const,
  id: '',
  name: '',
  box: { x: 0, y: 0, w: 0, h: 0 },
  anchor: cell.anchor,
  role: 'paragraph' as const,
  paragraphs: cell.paragraphs,
  lines: cell.lines,
})

const drawQuietly = (desk: Desk, cell: Cell): void => {
  for (const passage of passagesOf(cell.lines, cell.paragraphs)) {
    const { bullet, text } = strokesOf(passage)
    drawStrokes(desk, [...bullet, ...text])
  }
  const figure = desk.figure
  desk.figure = true
  cell.marks?.forEach(desk.paint)
  desk.figure = figure
}

/** Fills first, so that no rule is covered by the cell below it. */
const drawGrid = (desk: Desk, mark: TableMark): void => {
  const cells = cellsOf(mark).flat()
  for (const { cell, x, y, w, h } of cells) {
    if (cell.fill !== undefined) {
      const corners = [
        { x, y },
        { x: x + w, y },
        { x: x + w, y: y + h },
        { x, y: y + h },
      ]
      const steps = corners.map((at, index): PenStep => ({ to: index === 0 ? 'move' : 'line', at }))
      desk.ink.shape([...steps, { to: 'close' }], desk.color(cell.fill))
    }
  }
  for (const { cell, x, y, w, h } of cells) {
    rule(desk, cell.top, { x, y }, { x: x + w, y })
    rule(desk, cell.bottom, { x, y: y + h }, { x: x + w, y: y + h })
    rule(desk, cell.left, { x, y }, { x, y: y + h })
  }
}

const rule = (desk: Desk, stroke: Stroke | undefined, from: Point, to: Point): void => {
  if (stroke === undefined) return
  const steps: PenStep[] = [
    { to: 'move', at: from },
    { to: 'line', at: to },
  ]
  desk.ink.shape(steps, undefined, stroke, desk.color(stroke.color))
}
