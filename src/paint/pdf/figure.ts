// A figure: a drawing that is told in words. Its contents have no elements of their own.
import type { Box } from '../../model/brand.ts'
import { type Desk, under } from './desk.ts'
import { append, element } from './structure.ts'

/** Paints a drawing as one figure with its words and the rectangle it takes. */
export const paintFigure = (desk: Desk, box: Box, alt: string, draw: () => void): void => {
  if (desk.figure) {
    draw()
    return
  }
  const { scale, x, y } = desk.ink.frame
  const left = x + box.x * scale
  const bottom = desk.height - (y + (box.y + box.h) * scale)
  const figure = append(
    desk.parent,
    element('Figure', {
      alt,
      attributes: {
        Layout: { Placement: 'Block', BBox: [left, bottom, left + box.w * scale, bottom + box.h * scale] },
      },
    }),
  )
  desk.figure = true
  under(desk, figure, () => desk.ink.tagged(figure, draw))
  desk.figure = false
}
