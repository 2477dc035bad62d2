// Labels of events that stand evenly along a line: all begin at their dots and are as wide as each other, the last too, so that the
// line and its words fill one width.
import { longestWord, steppedStyle } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { DrawnLook } from './drawn-look.ts'
import { stackHeight } from './text-stack.ts'
import { type Event, stackOf } from './timeline-events.ts'
import type { Label } from './timeline-labels.ts'

/** Wider cells than this many em are hard to take in. */
const widest = 22

/** Points that a cell may take: the last ends at the edge, and two on one side of the line do not meet. */
export const widestCell = (look: DrawnLook, count: number, width: number): number =>
  count < 2 ? width : count < 3 ? width / 2 : ((2 * width) / (count - 1) - look.gap) / (1 + 2 / (count - 1))

/** Labels by turns above and below in cells of one width: as narrow as the line divides, wider where texts would take a third line. */
export function placeEvenly(canvas: Canvas, look: DrawnLook, events: Event[], width: number): Label[] {
  const count = events.length
  const most = widestCell(look, count, width)
  const stacks = events.map((event) => stackOf(look, event))
  const word = Math.max(0, ...stacks.flat().map((row) => longestWord(canvas, [row.said], row.style) + 2))
  const isShort = (cell: number): boolean =>
    stacks.flat().every((row) => stackHeight(canvas, [row], cell) <= 2 * steppedStyle(canvas, row.style).leading + 0.01)
  const limit = Math.min(most, Math.max(look.em * widest, word))
  let cell = Math.min(limit, Math.max(word, width / Math.max(1, count) - look.gap))
  while (cell < limit && !isShort(cell)) cell = Math.min(limit, cell + look.em / 2)
  const pitch = count < 2 ? 0 : Math.min((width - cell) / (count - 1), width / count)
  return events.map((event, index) => ({
    event,
    above: index % 2 === 0,
    dot: index * pitch,
    left: index * pitch,
    width: cell,
    height: stackHeight(canvas, stacks[index]!, cell),
    flush: false,
  }))
}
