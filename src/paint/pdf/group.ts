// Paints groups, charts and images: things that hold other marks, or a picture.
import type { ChartMark, GroupMark, ImageMark, Mark } from '../../model/mark.ts'
import { type Desk, under } from './desk.ts'
import { paintFigure } from './figure.ts'
import { append, element } from './structure.ts'

/** Paints a group: a figure where it is one, or has words for itself and none inside; else its marks one by one. */
export const paintGroup = (desk: Desk, mark: GroupMark): void => {
  const draw = (): void => within(desk, mark, () => mark.marks.forEach(desk.paint))
  if (mark.role === 'section' && !desk.figure) under(desk, append(desk.parent, element('Sect')), draw)
  else if (mark.alt && (mark.role === 'figure' || !mark.marks.some(isRead))) {
    paintFigure(desk, mark.box, mark.alt, draw)
  } else draw()
}

/** True for words that would be lost to a screen reader inside a figure. */
const isRead = (mark: Mark): boolean =>
  mark.kind === 'table' ||
  (mark.kind === 'text' && mark.role !== 'artifact') ||
  (mark.kind === 'group' && mark.marks.some(isRead))

/** The marks of a scaled group count from its own corner. */
const within = (desk: Desk, mark: GroupMark, draw: () => void): void => {
  const { ink } = desk
  const outer = ink.frame
  if (mark.scale !== undefined) {
    ink.frame = {
      scale: outer.scale * mark.scale,
      x: outer.x + mark.box.x * outer.scale,
      y: outer.y + mark.box.y * outer.scale,
    }
  }
  draw()
  ink.frame = outer
}

/** Paints the drawing of a chart as one figure. */
export const paintChart = (desk: Desk, mark: ChartMark): void =>
  paintFigure(desk, mark.box, mark.alt || mark.name, () => mark.marks.forEach(desk.paint))

/** Paints a picture; one without words is furniture. */
export const paintImage = (desk: Desk, mark: ImageMark): void => {
  const { name, reference } = desk.picture(mark)
  // A picture without bytes leaves its place empty.
  if (reference === undefined) return
  const { x, y, w, h } = mark.box
  const draw = (): void => desk.ink.image(name, reference, { x, y, w, h }, mark.cut)
  if (mark.alt) paintFigure(desk, mark.box, mark.alt, draw)
  else desk.ink.artifact('Layout', draw)
}
