// The field of a matrix with its edges, the names of its quadrants and the ends of its measures, and each thing at its place.
import { ellipse, heightOf, oneLine, rectangle, rule, ruleAcross, type Said, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, TextMark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain, textsIn } from './fields.ts'
import type { Axis, Item } from './matrix-items.ts'
import { type Placed, shared } from './matrix-labels.ts'

const within = (value: number): number => Math.min(1, Math.max(0, value))

/** Where the dot of a thing stands. */
export const centerOf = (look: DrawnLook, item: Item, plot: Box): { x: number; y: number } => {
  const edge = look.dot / 2 + 2
  return {
    x: plot.x + edge + within(item.x) * (plot.w - 2 * edge),
    y: plot.y + edge + (1 - within(item.y)) * (plot.h - 2 * edge),
  }
}

/** Width and height in points of its label. */
export function sizeOf(canvas: Canvas, look: DrawnLook, item: Item, plot: Box): { w: number; h: number } {
  const w = Math.min(oneLine(canvas, item.label, look.text, item.key) + 1, plot.w * 0.42)
  return { w, h: heightOf(canvas, item.label, look.text, w, { bold: item.key }) }
}

/** The lines between the quadrants: a label had better not stand on them. */
export const middlesOf = (plot: Box): Box[] => [
  { x: plot.x + plot.w / 2, y: plot.y, w: 0, h: plot.h },
  { x: plot.x, y: plot.y + plot.h / 2, w: plot.w, h: 0 },
]

/** Edges and middles of the field, the best quadrant filled where the look says so. */
export function drawField(canvas: Canvas, look: DrawnLook, plot: Box): Mark[] {
  const fill = look.own.word('fill', '')
  const best = { x: plot.x + plot.w / 2, y: plot.y, w: plot.w / 2, h: plot.h / 2 }
  const middle = { x: plot.x + plot.w / 2, y: plot.y + plot.h / 2 }
  return [
    ...(fill === '' ? [] : [rectangle(canvas, best, { fill, name: 'quadrant' })]),
    ruleAcross(canvas, plot.x, plot.y, plot.w, look.hair, 'edge'),
    rule(canvas, { x: plot.x + plot.w, y: plot.y }, { x: plot.x + plot.w, y: plot.y + plot.h }, look.hair, 'edge'),
    rule(canvas, { x: middle.x, y: plot.y }, { x: middle.x, y: plot.y + plot.h }, look.hair, 'middle'),
    ruleAcross(canvas, plot.x, middle.y, plot.w, look.hair, 'middle'),
    rule(canvas, { x: plot.x, y: plot.y }, { x: plot.x, y: plot.y + plot.h }, look.line, 'axis'),
    ruleAcross(canvas, plot.x, plot.y + plot.h, plot.w, look.line, 'axis'),
  ]
}

/** Names in the corners of their quadrants, the outer one where no dot lies there. */
export function nameQuadrants(
  canvas: Canvas,
  look: DrawnLook,
  exhibit: Exhibit,
  plot: Box,
  dots: { x: number; y: number }[],
): TextMark[] {
  const names = textsIn(exhibit['quadrants']).slice(0, 4)
  const half = { w: plot.w / 2, h: plot.h / 2 }
  const balls = dots.map(({ x, y }) => ({ x: x - look.dot, y: y - look.dot, w: look.dot * 2, h: look.dot * 2 }))
  return names.map((name, index) => {
    const isRight = index === 1 || index === 2
    const isLow = index >= 2
    const w = Math.min(oneLine(canvas, name, look.head) + 1, half.w - 12)
    const h = heightOf(canvas, name, look.head, w)
    const at = (right: boolean, low: boolean): Box => ({
      x: (isRight ? plot.x + half.w : plot.x) + (right ? half.w - 6 - w : 6),
      y: (isLow ? plot.y + half.h : plot.y) + (low ? half.h - 5 - h : 5),
      w,
      h,
    })
    const corners = [at(isRight, isLow), at(!isRight, isLow), at(isRight, !isLow), at(!isRight, !isLow)]
    const covered = (box: Box): number => balls.reduce((sum, ball) => sum + shared(box, ball), 0)
    const box = corners.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best))
    return textMark(canvas, {
      words: name,
      style: look.head,
      color: 'muted',
      box,
      role: 'artifact',
      name: 'quadrant name',
    })
  })
}

/** Names of the measures and of their ends, around the field; `line` is the height of one in points. */
export function drawEnds(
  canvas: Canvas,
  look: DrawnLook,
  axes: { x: Axis; y: Axis },
  box: Box,
  plot: Box,
  line: number,
): Mark[] {
  const { x, y } = axes
  const left = plot.x - box.x - look.em * 0.5
  const under = plot.y + plot.h + look.inset * 0.5
  const third = plot.w / 3
  const text = (words: Said, at: Box, align: 'left' | 'center' | 'right', name = false): Mark[] =>
    plain(words) === ''
      ? []
      : [
          textMark(canvas, {
            words,
            style: look.gloss,
            box: at,
            align,
            role: 'artifact',
            name: 'axis name',
            ...(name ? { bold: true, color: 'ink' } : {}),
          }),
        ]
  return [
    ...text(y.name, { x: box.x, y: box.y, w: box.w, h: line }, 'left', true),
    ...text(y.high, { x: box.x, y: plot.y, w: left, h: line }, 'right'),
    ...text(y.low, { x: box.x, y: plot.y + plot.h - line, w: left, h: line }, 'right'),
    ...text(x.low, { x: plot.x, y: under, w: third, h: line }, 'left'),
    ...text(x.name, { x: plot.x + third, y: under, w: third, h: line }, 'center', true),
    ...text(x.high, { x: plot.x + 2 * third, y: under, w: third, h: line }, 'right'),
  ]
}

/** The dot and its label, tied by a line where the label stands far off. */
export function drawItem(
  canvas: Canvas,
  look: DrawnLook,
  item: Item,
  center: { x: number; y: number },
  label: Placed,
): Mark[] {
  const { dot } = look
  const color = item.key ? look.key : 'ink'
  const ball = ellipse(
    canvas,
    { x: center.x - dot / 2, y: center.y - dot / 2, w: dot, h: dot },
    { fill: color, name: 'dot' },
  )
  const words = textMark(canvas, {
    words: item.label,
    style: look.text,
    box: label.box,
    role: 'artifact',
    name: 'label',
    bold: item.key,
    ...(item.key ? { color } : {}),
  })
  if (!label.far) return [ball, words]
  const { box } = label
  const to = { x: Math.min(Math.max(center.x, box.x), box.x + box.w), y: box.y > center.y ? box.y : box.y + box.h }
  return [rule(canvas, center, to, look.hair, 'leader'), ball, words]
}
