// Shapes and lines as SVG.
import type { Stroke } from '../../model/brand.ts'
import type { LineMark, Point, ShapeMark } from '../../model/mark.ts'
import { arrowOf, cornersOf, dashesOf, outlineOf, type PenStep } from '../../model/outline.ts'
import { number, type SvgElement, svg } from './element.ts'
import type { Colors } from './text.ts'

/** A shape, by the plainest element that draws it. */
export const drawShape = (mark: ShapeMark, colors: Colors, attributes: SvgElement['attributes']): SvgElement => {
  const look = {
    ...attributes,
    fill: mark.fill === undefined ? 'none' : colors(mark.fill),
    ...strokeOf(mark.stroke, colors),
  }
  const { x, y, w, h } = mark.box
  if (mark.geometry === 'rect') return svg('rect', { ...look, x, y, width: w, height: h })
  if (mark.geometry === 'ellipse')
    return svg('ellipse', { ...look, cx: x + w / 2, cy: y + h / 2, rx: w / 2, ry: h / 2 })
  return svg('path', { ...look, d: outlineOf(mark).map(step).join(' ') })
}

/** A line; with its heads as a group. */
export const drawLine = (mark: LineMark, colors: Colors, attributes: SvgElement['attributes']): SvgElement => {
  if (mark.bend === true) {
    const d = cornersOf(mark).map((corner, index) => `${index === 0 ? 'M' : 'L'} ${at(corner)}`)
    return svg('path', { ...attributes, d: d.join(' '), fill: 'none', ...strokeOf(mark.stroke, colors) })
  }
  const { from, to, heads } = arrowOf(mark)
  if (heads.length === 0) return line(from, to, { ...attributes, ...strokeOf(mark.stroke, colors) })
  const triangles = heads.map((head) =>
    svg('path', { d: `M ${head.map(at).join(' L ')} Z`, fill: colors(mark.stroke.color) }),
  )
  return svg('g', attributes, [line(from, to, strokeOf(mark.stroke, colors)), ...triangles])
}

/** A straight line. */
export const line = (from: Point, to: Point, attributes: SvgElement['attributes']): SvgElement =>
  svg('line', { ...attributes, x1: from.x, y1: from.y, x2: to.x, y2: to.y })

/** A stroke as attributes; none where there is no stroke. */
export const strokeOf = (stroke: Stroke | undefined, colors: Colors): SvgElement['attributes'] => {
  if (stroke === undefined || stroke.width === 0) return {}
  const dashes = dashesOf(stroke)
  return {
    stroke: colors(stroke.color),
    'stroke-width': stroke.width,
    'stroke-dasharray': dashes.length > 0 ? dashes.map(number).join(' ') : undefined,
  }
}

const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`

const step = (pen: PenStep): string => {
  switch (pen.to) {
    case 'move':
      return `M ${at(pen.at)}`
    case 'line':
      return `L ${at(pen.at)}`
    case 'curve':
      return `C ${at(pen.out)} ${at(pen.into)} ${at(pen.at)}`
    case 'close':
      return 'Z'
  }
}
