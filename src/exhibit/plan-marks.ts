// What is drawn over the rows of a work plan: bars and diamonds, the marks of the time axis, and lines down to milestones.
import { oneLine, rule, type RuledRow, shape, steppedStyle, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { nameOfDay } from './calendar.ts'
import type { DrawnLook } from './drawn-look.ts'
import { lineDown } from './lines-down.ts'
import type { Task } from './plan-tasks.ts'
import type { TimeMark, TimeScale } from './time-scale.ts'

/** The bar of an activity, with its last day beside it where no column tells it; or the diamond of a milestone, always with its day. */
export function drawTask(
  canvas: Canvas,
  look: DrawnLook,
  task: Task,
  scale: TimeScale,
  box: Box,
  isDated: boolean,
): Mark[] {
  const color = task.key ? look.key : task.milestone ? 'ink' : look.own.word('bar', 'grey')
  const h = barHeight(look, box.h)
  const x = box.x + Math.max(0, scale.at(task.from))
  const end = box.x + Math.min(box.w, scale.at(task.to + 1))
  const middle = box.y + box.h / 2
  const size = look.em * 1.1
  const center = Math.min(Math.max((x + end) / 2, box.x + size / 2), box.x + box.w - size / 2)
  const bar: Box = task.milestone
    ? { x: center - size / 2, y: middle - size / 2, w: size, h: size }
    : { x, y: middle - h / 2, w: Math.max(1, end - x), h }
  const marks: Mark[] = [
    shape(canvas, task.milestone ? 'diamond' : 'rect', bar, {
      fill: color,
      name: task.milestone ? 'milestone' : 'bar',
    }),
  ]
  if (isDated && !task.milestone) return marks
  const day = nameOfDay(task.to, canvas.language)
  const w = oneLine(canvas, day, look.label)
  const { leading } = steppedStyle(canvas, look.label)
  const after = bar.x + bar.w + 4
  const at = after + w <= box.x + box.w ? after : bar.x - 4 - w
  if (at < box.x) return marks
  const words = { x: at, y: middle - leading / 2, w, h: leading }
  return [...marks, textMark(canvas, { words: day, style: look.label, box: words, role: 'artifact', name: 'day' })]
}

/** How tall the bar of an activity is in its row, in points. */
export const barHeight = (look: DrawnLook, row: number): number => Math.min(look.em * 1.1, row * 0.5)

/** Names of the axis in the head, and hairlines down to the last row. */
export function drawAxis(
  canvas: Canvas,
  look: DrawnLook,
  scale: TimeScale,
  styles: { over: string; marks: string },
  left: number,
  head: Box,
  over: number,
  end: { to: number; clear: number },
): Mark[] {
  const { table } = canvas.medium
  const top = head.y + (table.topRule === undefined ? 0 : table.inset)
  const name = (mark: TimeMark, y: number, style: string, bold: boolean): Mark[] => {
    if (mark.name === undefined) return []
    const w = oneLine(canvas, mark.name, style, bold)
    const box = { x: left + mark.x + 2, y, w, h: steppedStyle(canvas, style).leading }
    const color = bold ? { color: 'ink' } : {}
    return [textMark(canvas, { words: mark.name, style, box, bold, ...color, role: 'artifact', name: 'time' })]
  }
  const lines = scale.over.length > 0 ? scale.over : scale.marks
  const lift = Math.max(0, (steppedStyle(canvas, table.head).leading - steppedStyle(canvas, styles.marks).leading) / 2)
  return [
    ...lines.map((mark) => lineDown(canvas, left + mark.x, { from: head.y + head.h, ...end }, look.hair, 'time line')),
    ...scale.over.flatMap((mark) => name(mark, head.y - over, styles.over, true)),
    ...scale.marks.flatMap((mark) => name(mark, top + lift, styles.marks, scale.over.length === 0)),
  ]
}

/** Lines from the head down to the diamonds of the milestones, under the bars that they cross. */
export function drops(
  canvas: Canvas,
  look: DrawnLook,
  tasks: Task[],
  rows: RuledRow[],
  scale: TimeScale,
  heights: number[],
  at: { x: number; y: number },
): Mark[] {
  const milestones = tasks.filter((task) => task.milestone)
  const upTo = (index: number): number => heights.slice(0, index).reduce((sum, height) => sum + height, 0)
  return milestones.map((task, index) => {
    const row = rows.length - milestones.length + index
    const x = at.x + scale.at(task.to + 0.5)
    const stroke = { color: task.key ? look.key : 'ink', width: task.key ? 1 : 0.5 }
    return rule(canvas, { x, y: at.y + upTo(1) }, { x, y: at.y + upTo(row) + (heights[row] ?? 0) / 2 }, stroke, 'drop')
  })
}
