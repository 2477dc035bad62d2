// The outline of a shape or of an arrow head as points, straight edges and curves, for the painters that draw them themselves.
import type { Stroke } from './brand.ts'
import type { LineMark, Point, ShapeMark } from './mark.ts'

/** One step of a pen. Points are in the coordinates of the mark; `close` returns to the last `move`. */
export type PenStep =
  | { to: 'move' | 'line'; at: Point }
  | { to: 'curve'; out: Point; into: Point; at: Point }
  | { to: 'close' }

const polygon = (points: Point[]): PenStep[] => [
  ...points.map((at, index): PenStep => ({ to: index === 0 ? 'move' : 'line', at })),
  { to: 'close' },
]

const DEGREE = Math.PI / 180

/** An arc of an ellipse as curves of at most a quarter each; degrees clockwise from 12 o'clock. */
const arc = (center: Point, rx: number, ry: number, from: number, to: number): PenStep[] => {
  const count = Math.max(1, Math.ceil((to - from) / 90 - 1e-9))
  const step = ((to - from) / count) * DEGREE
  const reach = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, index): PenStep => {
    const a = from * DEGREE + index * step
    const b = a + step
    return {
      to: 'curve',
      out: {
        x: center.x + rx * (Math.sin(a) + reach * Math.cos(a)),
        y: center.y - ry * (Math.cos(a) - reach * Math.sin(a)),
      },
      into: {
        x: center.x + rx * (Math.sin(b) - reach * Math.cos(b)),
        y: center.y - ry * (Math.cos(b) + reach * Math.sin(b)),
      },
      at: { x: center.x + rx * Math.sin(b), y: center.y - ry * Math.cos(b) },
    }
  })
}

/** The outline of a shape. The point of a chevron or a home plate is half as deep as the shape's shorter side. */
export const outlineOf = (shape: ShapeMark): PenStep[] => {
  const { x, y, w, h } = shape.box
  const center = { x: x + w / 2, y: y + h / 2 }
  const depth = Math.min(w, h) / 2
  switch (shape.geometry) {
    case 'rect':
      return polygon([
        { x, y },
        { x: x + w, y },
        { x: x + w, y: y + h },
        { x, y: y + h },
      ])
    case 'ellipse':
      return [{ to: 'move', at: { x: center.x, y } }, ...arc(center, w / 2, h / 2, 0, 360), { to: 'close' }]
    case 'pie': {
      const from = shape.angles?.from ?? 0
      const to = shape.angles?.to ?? 360
      const start = {
        x: center.x + (w / 2) * Math.sin(from * DEGREE),
        y: center.y - (h / 2) * Math.cos(from * DEGREE),
      }
      return [
        { to: 'move', at: center },
        { to: 'line', at: start },
        ...arc(center, w / 2, h / 2, from, to),
        { to: 'close' },
      ]
    }
    case 'chevron':
      return polygon([
        { x, y },
        { x: x + w - depth, y },
        { x: x + w, y: center.y },
        { x: x + w - depth, y: y + h },
        { x, y: y + h },
        { x: x + depth, y: center.y },
      ])
    case 'home-plate':
      return polygon([
        { x, y },
        { x: x + w - depth, y },
        { x: x + w, y: center.y },
        { x: x + w - depth, y: y + h },
        { x, y: y + h },
      ])
    case 'triangle':
      return polygon([
        { x: center.x, y },
        { x: x + w, y: y + h },
        { x, y: y + h },
      ])
    case 'diamond':
      return polygon([
        { x: center.x, y },
        { x: x + w, y: center.y },
        { x: center.x, y: y + h },
        { x, y: center.y },
      ])
    case 'path':
      return shape.points?.length ? polygon(shape.points) : []
  }
}

/** A line with its arrow heads cut off it: the shaft that is left, and a triangle for each head, as long as it is wide. */
export const arrowOf = (line: LineMark): { from: Point; to: Point; heads: Point[][] } => {
  const length = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y)
  const head = line.head
  if (head === undefined || length === 0) return { from: line.from, to: line.to, heads: [] }
  const size = Math.min(head.size, length / (head.at === 'both' ? 2 : 1))
  const along = { x: (line.to.x - line.from.x) / length, y: (line.to.y - line.from.y) / length }
  const back = (tip: Point, sign: 1 | -1): Point => ({
    x: tip.x - sign * along.x * size,
    y: tip.y - sign * along.y * size,
  })
  const triangle = (tip: Point, base: Point): Point[] => [
    tip,
    { x: base.x - (along.y * size) / 2, y: base.y + (along.x * size) / 2 },
    { x: base.x + (along.y * size) / 2, y: base.y - (along.x * size) / 2 },
  ]
  const atTo = head.at !== 'from'
  const atFrom = head.at !== 'to'
  const to = atTo ? back(line.to, 1) : line.to
  const from = atFrom ? back(line.from, -1) : line.from
  return {
    from,
    to,
    heads: [...(atTo ? [triangle(line.to, to)] : []), ...(atFrom ? [triangle(line.from, from)] : [])],
  }
}

/** The points that a line without heads runs through: its ends, and the two corners of an elbow. */
export const cornersOf = ({ from, to, bend }: LineMark): Point[] => {
  if (bend !== true) return [from, to]
  const middle = (from.x + to.x) / 2
  return [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to]
}

/** Lengths of dashes and gaps in points; empty for an unbroken stroke. */
export const dashesOf = (stroke: Stroke): number[] => {
  if (stroke.dash === 'dot') return [stroke.width, stroke.width * 2]
  if (stroke.dash === 'dash') return [stroke.width * 4, stroke.width * 3]
  return []
}
