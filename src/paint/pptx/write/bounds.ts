// The box that marks fill together.
import type { Box } from '../../../model/brand.ts'
import type { Mark } from '../../../model/mark.ts'

/** The box of one mark; a line's is the one between its ends. */
export const boxOf = (mark: Mark): Box =>
  mark.kind === 'line'
    ? {
        x: Math.min(mark.from.x, mark.to.x),
        y: Math.min(mark.from.y, mark.to.y),
        w: Math.abs(mark.to.x - mark.from.x),
        h: Math.abs(mark.to.y - mark.from.y),
      }
    : mark.box

/** The box around all of them; nothing at the origin where there are none. */
export function boundsOf(marks: readonly Mark[]): Box {
  const boxes = marks.map(boxOf)
  if (boxes.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  }
}
