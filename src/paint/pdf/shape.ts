// Paints shapes and lines. What has no words for those who cannot see it is furniture.
import type { LineMark, ShapeMark } from '../../model/mark.ts'
import { arrowOf, cornersOf, outlineOf, type PenStep } from '../../model/outline.ts'
import type { Desk } from './desk.ts'
import { paintFigure } from './figure.ts'

/** Paints a shape. */
export const paintShape = (desk: Desk, mark: ShapeMark): void => {
  const draw = (): void =>
    desk.ink.shape(
      outlineOf(mark),
      mark.fill === undefined ? undefined : desk.color(mark.fill),
      mark.stroke,
      mark.stroke && desk.color(mark.stroke.color),
    )
  if (mark.alt) paintFigure(desk, mark.box, mark.alt, draw)
  else desk.ink.artifact('Layout', draw)
}

/** Paints a line with its arrow heads. */
export const paintLine = (desk: Desk, mark: LineMark): void =>
  desk.ink.artifact('Layout', () => {
    const { from, to, heads } = arrowOf(mark)
    const color = desk.color(mark.stroke.color)
    const corners = mark.bend === true ? cornersOf(mark) : [from, to]
    const shaft = corners.map((at, index): PenStep => ({ to: index === 0 ? 'move' : 'line', at }))
    desk.ink.shape(shaft, undefined, mark.stroke, color)
    for (const head of heads) {
      const outline = head.map((at, index): PenStep => ({ to: index === 0 ? 'move' : 'line', at }))
      desk.ink.shape([...outline, { to: 'close' }], color)
    }
  })
