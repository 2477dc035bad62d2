// The rows of a work plan: heads, names of groups, and a row for each activity and milestone with its bar.
import type { RuledCell, RuledRow } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import { nameOfDay } from './calendar.ts'
import { cellText } from './cell-text.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain } from './fields.ts'
import { phrasesFor } from './phrases.ts'
import { type Columns, indentOf } from './plan-columns.ts'
import { drawTask } from './plan-marks.ts'
import type { Task } from './plan-tasks.ts'
import type { TimeScale } from './time-scale.ts'

/** Rows of the table, and which of them carry the name of a group. */
export function rowsOf(
  canvas: Canvas,
  look: DrawnLook,
  tasks: Task[],
  columns: Columns,
  scale: TimeScale,
): { rows: RuledRow[]; groups: number[] } {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const heads = [
    phrases.activity,
    ...(columns.owner ? [phrases.owner] : []),
    ...(columns.end ? [phrases.end] : []),
  ].map((head, column): RuledCell => {
    const align = head === phrases.end ? 'right' : 'left'
    const indent = column === 0 ? { indent: indentOf(look, tasks) } : {}
    return { head: 'column', paragraphs: [cellText(canvas, head, table.head, { align })], ...indent }
  })
  const rows: RuledRow[] = [{ head: true, highlight: false, cells: [...heads, { paragraphs: [] }] }]
  const groups: number[] = []
  let group = ''
  for (const task of tasks) {
    const own = plain(task.group)
    if (own !== group && own !== '') {
      groups.push(rows.length)
      const cell: RuledCell = {
        head: 'row',
        span: columns.widths.length,
        paragraphs: [cellText(canvas, task.group!, table.head)],
        indent: indentOf(look, tasks),
      }
      rows.push({ head: false, highlight: false, cells: [cell] })
    }
    group = own
    const color = task.key ? { color: look.key } : {}
    const name: RuledCell = {
      head: 'row',
      paragraphs: [
        cellText(canvas, task.says, table.cell, { ...color, ...(task.key || task.milestone ? { bold: true } : {}) }),
        ...(!columns.owner && task.owner !== undefined ? [cellText(canvas, task.owner, look.gloss)] : []),
      ],
      indent: indentOf(look, tasks),
    }
    const cells: RuledCell[] = [name]
    if (columns.owner)
      cells.push({ paragraphs: task.owner === undefined ? [] : [cellText(canvas, task.owner, table.cell, color)] })
    if (columns.end)
      cells.push({
        paragraphs: [cellText(canvas, nameOfDay(task.to, canvas.language), table.cell, { ...color, align: 'right' })],
      })
    cells.push({ paragraphs: [], marks: (box) => drawTask(canvas, look, task, scale, box, columns.end) })
    rows.push({ head: false, highlight: false, cells })
  }
  return { rows, groups }
}
