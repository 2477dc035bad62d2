// Lines and shapes, named and with ids: everything that is drawn and is not text.
import type { Box, ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Geometry, GroupMark, LineMark, Mark, Point, ShapeMark } from '../model/mark.ts'
import { nameOf } from './name.ts'

/** How a shape looks, and what it says to those who cannot see it (nothing for decoration). */
export interface ShapeLook {
  fill?: ColorName
  stroke?: Stroke
  name?: string
  alt?: string
}

/** A straight line; positions on the page in points. */
export function rule(canvas: Canvas, from: Point, to: Point, stroke: Stroke, name = 'rule'): LineMark {
  return { kind: 'line', ...nameOf(canvas, name), from, to, stroke }
}

/** A horizontal line across a box at a height. */
export function ruleAcross(
  canvas: Canvas,
  x: number,
  y: number,
  width: number,
  stroke: Stroke,
  name = 'rule',
): LineMark {
  return rule(canvas, { x, y }, { x: x + width, y }, stroke, name)
}

/** A line with a head at its end; `size` is the length of the head in points. */
export function arrow(canvas: Canvas, from: Point, to: Point, stroke: Stroke, size = 6, name = 'arrow'): LineMark {
  return { ...rule(canvas, from, to, stroke, name), head: { at: 'to', size } }
}

/** A rectangle, filled, outlined or both. */
export function rectangle(canvas: Canvas, box: Box, look: ShapeLook): ShapeMark {
  return shape(canvas, 'rect', box, { name: 'rectangle', ...look })
}

/** An ellipse that fills its box. */
export function ellipse(canvas: Canvas, box: Box, look: ShapeLook): ShapeMark {
  return shape(canvas, 'ellipse', box, { name: 'ellipse', ...look })
}

/** A sector of the ellipse that fills its box, in degrees clockwise from 12 o'clock. */
export function pie(canvas: Canvas, box: Box, from: number, to: number, look: ShapeLook): ShapeMark {
  return { ...shape(canvas, 'pie', box, { name: 'sector', ...look }), angles: { from, to } }
}

/** A closed path through points of the page; its box is their bounds. */
export function polygon(canvas: Canvas, points: Point[], look: ShapeLook): ShapeMark {
  return { ...shape(canvas, 'path', boundsOf(points), { name: 'path', ...look }), points }
}

/** Any shape of the closed list. */
export function shape(canvas: Canvas, geometry: Geometry, box: Box, look: ShapeLook): ShapeMark {
  const mark: ShapeMark = { kind: 'shape', ...nameOf(canvas, look.name ?? geometry), box, geometry }
  if (look.fill !== undefined) mark.fill = look.fill
  if (look.stroke !== undefined) mark.stroke = look.stroke
  if (look.alt !== undefined) mark.alt = look.alt
  return mark
}

/** Marks that move as one, with what they show said once. */
export function group(canvas: Canvas, box: Box, marks: Mark[], name: string, alt?: string): GroupMark {
  const mark: GroupMark = { kind: 'group', ...nameOf(canvas, name), box, marks }
  if (alt !== undefined) {
    mark.alt = alt
    mark.role = 'figure'
  }
  return mark
}

function boundsOf(points: readonly Point[]): Box {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}
