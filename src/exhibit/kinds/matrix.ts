// Things placed by two measures in a field of four quadrants, each quadrant with a name.
import {
  ellipse,
  group,
  heightOf,
  oneLine,
  rectangle,
  rule,
  ruleAcross,
  type Said,
  steppedStyle,
  textMark,
} from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark, TextMark } from '../../model/mark.ts'
import type { Shape } from '../../model/shape.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { empty, labelsMeet, notBetween, quadrantsMissing, tooMany } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from '../fields.ts'
import { type Placed, placeLabels, shared } from '../matrix-labels.ts'

/** More things than this cannot be told apart. */
const most = 12

const axis = (about: string): Shape => ({
  is: 'record',
  of: {
    name: { is: 'phrase', about: 'What is measured.' },
    low: { is: 'phrase', about: 'What the low end means.' },
    high: { is: 'phrase', about: 'What the high end means.' },
  },
  about,
})

export const matrix = drawnKind({
  name: 'matrix',
  family: 'chart',
  about: 'Up to twelve things placed by two measures, in four named quadrants.',
  shape: {
    x: axis('The measure from left to right.'),
    y: axis('The measure from bottom to top.'),
    quadrants: {
      is: 'list',
      of: { is: 'phrase' },
      count: [4, 4],
      about: 'Names of the quadrants: top left, top right, bottom right, bottom left.',
    },
    items: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          label: { is: 'phrase', about: 'Its name.' },
          x: { is: 'number', about: 'From 0 at the left to 1 at the right.' },
          y: { is: 'number', about: 'From 0 at the bottom to 1 at the top.' },
          key: { is: 'flag', optional: true, about: 'The one to see.' },
        },
      },
      count: [1, most],
      about: 'The things placed.',
    },
  },
  sample: {
    x: { name: 'Ease', low: 'hard', high: 'easy' },
    y: { name: 'Value', low: 'small', high: 'large' },
    quadrants: ['Plan', 'Do first', 'Do beside', 'Leave'],
    items: [
      { label: 'Games', x: 0.8, y: 0.75, key: true },
      { label: 'Streaming', x: 0.62, y: 0.6 },
      { label: 'Payments', x: 0.2, y: 0.82 },
      { label: 'Office', x: 0.3, y: 0.25 },
    ],
  },
  set,
  alt,
  check,
})

interface Item {
  label: Said
  x: number
  y: number
  key: boolean
}

interface Axis {
  name: Said
  low: Said
  high: Said
}

const axisIn = (value: unknown): Axis => {
  const record = recordIn(value)
  return { name: saidIn(record['name']) ?? '', low: saidIn(record['low']) ?? '', high: saidIn(record['high']) ?? '' }
}

const itemsIn = (exhibit: Exhibit): Item[] =>
  listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const at = (key: string): number => (typeof record[key] === 'number' ? record[key] : 0)
    return { label: saidIn(record['label']) ?? '', x: at('x'), y: at('y'), key: record['key'] === true }
  })

const within = (value: number): number => Math.min(1, Math.max(0, value))

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const phrases = phrasesFor(canvas.language)
  const x = axisIn(exhibit['x'])
  const y = axisIn(exhibit['y'])
  const names = textsIn(exhibit['quadrants']).map(plain)
  const items = itemsIn(exhibit)
  const quadrant = (item: Item): number => (item.y >= 0.5 ? (item.x < 0.5 ? 0 : 1) : item.x < 0.5 ? 3 : 2)
  return tell([
    titled(exhibit, phrases.matrix),
    `${phrases.across} ${plain(x.name)} (${plain(x.low)} – ${plain(x.high)}), ${phrases.up} ${plain(y.name)} (${plain(y.low)} – ${plain(y.high)})`,
    ...[1, 0, 2, 3].map((index) => {
      const inside = items.filter((item) => quadrant(item) === index).map((item) => plain(item.label))
      return inside.length === 0 ? '' : `${names[index] ?? ''}: ${inside.join(', ')}`
    }),
  ])
}

function check(exhibit: Exhibit): Diagnostic[] {
  const items = itemsIn(exhibit)
  if (items.length === 0) return [empty(exhibit, 'items')]
  const faults: Diagnostic[] = []
  for (const item of items)
    for (const [name, value] of [
      ['x', item.x],
      ['y', item.y],
    ] as const)
      if (value < 0 || value > 1) faults.push(notBetween(exhibit, `${name} of "${plain(item.label)}"`, value, 0, 1))
  const names = textsIn(exhibit['quadrants']).length
  if (names !== 4) faults.push(quadrantsMissing(exhibit, names))
  if (items.length > most) faults.push(tooMany(exhibit, 'things', items.length, most))
  const keys = items.filter((item) => item.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key things', keys, 1))
  return faults
}

/** The name of the upward axis stands over the field, its ends at the left; the other's ends and name under it. */
function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'matrix')
  const x = axisIn(exhibit['x'])
  const y = axisIn(exhibit['y'])
  const line = steppedStyle(canvas, look.gloss).leading
  const ends = Math.max(oneLine(canvas, y.low, look.gloss), oneLine(canvas, y.high, look.gloss))
  const left = Math.min(ends, width * 0.2) + look.em * 0.5
  const field = width - left
  const around = 2 * (line + look.inset * 0.5)
  const natural = Math.max(look.em * 10, Math.min(field * 0.62, look.em * 15))
  const least = Math.max(look.em * 10, Math.min(natural, itemsIn(exhibit).length * line * 0.9))
  return {
    least: around + Math.min(least, natural),
    natural: around + natural,
    most: around + Math.max(natural, field * 0.8),
    cut: 'leave out a thing, or give it more room',
    draw: (box) => {
      const top = box.y + line + look.inset * 0.5
      const plot: Box = { x: box.x + left, y: top, w: field, h: box.h - around }
      const items = itemsIn(exhibit)
      const dots = items.map((item) => centerOf(look, item, plot))
      const quadrants = nameQuadrants(canvas, look, exhibit, plot, dots)
      const labels = placeLabels(
        items.map((item, index) => ({
          center: dots[index]!,
          radius: look.dot / 2,
          ...sizeOf(canvas, look, item, plot),
        })),
        { x: plot.x + 2, y: plot.y + 2, w: plot.w - 4, h: plot.h - 4 },
        quadrants.map((mark) => mark.box),
        middlesOf(plot),
      )
      const meeting = items.filter((_, index) => (labels[index]?.covers ?? 0) > 12).map((item) => plain(item.label))
      if (meeting.length > 0) canvas.report(labelsMeet(exhibit, meeting))
      const marks = [
        ...drawField(canvas, look, plot),
        ...quadrants,
        ...drawEnds(canvas, look, { x, y }, box, plot, line),
        ...items.flatMap((item, index) => drawItem(canvas, look, item, dots[index]!, labels[index]!)),
      ]
      return [group(canvas, box, marks, 'matrix', alt(exhibit, canvas))]
    },
  }
}

const centerOf = (look: DrawnLook, item: Item, plot: Box): { x: number; y: number } => {
  const edge = look.dot / 2 + 2
  return {
    x: plot.x + edge + within(item.x) * (plot.w - 2 * edge),
    y: plot.y + edge + (1 - within(item.y)) * (plot.h - 2 * edge),
  }
}

function sizeOf(canvas: Canvas, look: DrawnLook, item: Item, plot: Box): { w: number; h: number } {
  const w = Math.min(oneLine(canvas, item.label, look.text, item.key) + 1, plot.w * 0.42)
  return { w, h: heightOf(canvas, item.label, look.text, w, { bold: item.key }) }
}

/** The lines between the quadrants: a label had better not stand on them. */
const middlesOf = (plot: Box): Box[] => [
  { x: plot.x + plot.w / 2, y: plot.y, w: 0, h: plot.h },
  { x: plot.x, y: plot.y + plot.h / 2, w: plot.w, h: 0 },
]

function drawField(canvas: Canvas, look: DrawnLook, plot: Box): Mark[] {
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
function nameQuadrants(
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

function drawEnds(
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

function drawItem(
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
