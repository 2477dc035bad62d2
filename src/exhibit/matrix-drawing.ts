// The field of a matrix with its edges, the names of its quadrants and the ends of its measures, and each thing at its place.
import {
  ellipse,
  fontFor,
  heightOf,
  longestWord,
  oneLine,
  rectangle,
  rule,
  ruleAcross,
  type Said,
  steppedStyle,
  textMark,
} from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, TextMark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { plain, textsIn } from './fields.ts'
import type { Axis, Item } from './matrix-items.ts'
import type { Placed } from './matrix-labels.ts'

const within = (value: number): number => Math.min(1, Math.max(0, value))

/** Where the dot of a thing stands. At the top and the foot `clear` points are left to the names of the quadrants. */
export const centerOf = (look: DrawnLook, item: Item, plot: Box, clear: number): { x: number; y: number } => {
  const edge = look.dot / 2 + 2
  const lift = edge + clear
  return {
    x: plot.x + edge + within(item.x) * (plot.w - 2 * edge),
    y: plot.y + lift + (1 - within(item.y)) * (plot.h - 2 * lift),
  }
}

/** The quadrant in which a thing lies, less a hair at its edges: its label stays there. */
export function quadrantOf(item: Item, plot: Box): Box {
  const w = plot.w / 2
  const h = plot.h / 2
  return {
    x: plot.x + (item.x >= 0.5 ? w : 0) + 2,
    y: plot.y + (item.y >= 0.5 ? 0 : h) + 2,
    w: w - 4,
    h: h - 4,
  }
}

/** Width and height in points of its label; and of the label over more lines, where that makes it narrower. */
export function sizeOf(
  canvas: Canvas,
  look: DrawnLook,
  item: Item,
  plot: Box,
): { w: number; h: number; narrow?: { w: number; h: number } } {
  const sized = (w: number) => ({ w, h: heightOf(canvas, item.label, look.text, w, { bold: item.key }) })
  const whole = sized(Math.min(oneLine(canvas, item.label, look.text, item.key) + 1, plot.w * 0.42))
  const word = longestWord(canvas, [item.label], look.text, item.key) + 2
  const narrow = sized(Math.max(word, whole.w * 0.56))
  return narrow.w < whole.w * 0.85 && narrow.h > whole.h ? { ...whole, narrow } : whole
}

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

/** Names of the quadrants in a width, from the top left clockwise, with their sizes in points. */
function namesOf(canvas: Canvas, look: DrawnLook, exhibit: Exhibit, width: number) {
  const names = textsIn(exhibit['quadrants']).slice(0, 4)
  return names.map((name) => {
    const w = Math.min(oneLine(canvas, name, look.head) + 1, width / 2 - 12)
    return { name, w, h: heightOf(canvas, name, look.head, w) }
  })
}

/** Points at the top and the foot of the field that the names of its quadrants take. */
export const clearOf = (canvas: Canvas, look: DrawnLook, exhibit: Exhibit, width: number): number =>
  Math.max(0, ...namesOf(canvas, look, exhibit, width).map(({ h }) => h + 5))

/** Names in the outer corners of their quadrants. */
export function nameQuadrants(canvas: Canvas, look: DrawnLook, exhibit: Exhibit, plot: Box): TextMark[] {
  return namesOf(canvas, look, exhibit, plot.w).map(({ name, w, h }, index) => {
    const isRight = index === 1 || index === 2
    const box = {
      x: isRight ? plot.x + plot.w - 6 - w : plot.x + 6,
      y: index >= 2 ? plot.y + plot.h - 5 - h : plot.y + 5,
      w,
      h,
    }
    const style = { style: look.head, color: 'muted' }
    return textMark(canvas, { words: name, ...style, box, role: 'artifact', name: 'quadrant name' })
  })
}

/** The band under a field of a width: how wide the ends of its axis are, and how tall its name is between them, in points. */
export function bandUnder(canvas: Canvas, look: DrawnLook, x: Axis, field: number): { ends: number; height: number } {
  const ends = Math.min(
    field / 3,
    Math.max(oneLine(canvas, x.low, look.gloss), oneLine(canvas, x.high, look.gloss)) + look.em,
  )
  const name = heightOf(canvas, pointed(canvas, x.name, look.gloss, '→'), look.gloss, field - 2 * ends, { bold: true })
  return { ends, height: Math.max(steppedStyle(canvas, look.gloss).leading, name) }
}

/** Height in points of the name of the upward measure, which stands over the field, with the space under it; 0 without a name. */
export const bandOver = (canvas: Canvas, look: DrawnLook, y: Axis, width: number): number =>
  plain(y.name) === ''
    ? 0
    : heightOf(canvas, pointed(canvas, y.name, look.gloss, '↑'), look.gloss, width, { bold: true }) + look.inset * 0.5

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
  const { ends, height } = bandUnder(canvas, look, x, plot.w)
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
  const over = bandOver(canvas, look, y, box.w)
  const up = { x: box.x, y: plot.y - over, w: box.w, h: Math.max(0, over - look.inset * 0.5) }
  return [
    ...text(pointed(canvas, y.name, look.gloss, '↑'), up, 'left', true),
    ...text(y.high, { x: box.x, y: plot.y, w: left, h: line }, 'right'),
    ...text(y.low, { x: box.x, y: plot.y + plot.h - line, w: left, h: line }, 'right'),
    ...text(x.low, { x: plot.x, y: under, w: ends, h: line }, 'left'),
    ...text(
      pointed(canvas, x.name, look.gloss, '→'),
      { x: plot.x + ends, y: under, w: plot.w - 2 * ends, h: height },
      'center',
      true,
    ),
    ...text(x.high, { x: plot.x + plot.w - ends, y: under, w: ends, h: line }, 'right'),
  ]
}

/** A name with the arrow of its axis after it, where the face has one. */
function pointed(canvas: Canvas, said: Said, style: string, arrow: string): Said {
  const font = fontFor(canvas, steppedStyle(canvas, style), { bold: true })
  if (plain(said) === '' || canvas.type.missing(arrow, font).length > 0) return said
  const end = `\u00a0${arrow}`
  return typeof said === 'string' ? said + end : { ...said, runs: [...said.runs, { text: end }] }
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
    align: label.align,
    ...(item.key ? { color } : {}),
  })
  if (!label.far) return [ball, words]
  const { box } = label
  const to = { x: Math.min(Math.max(center.x, box.x), box.x + box.w), y: box.y > center.y ? box.y : box.y + box.h }
  return [rule(canvas, center, to, look.hair, 'leader'), ball, words]
}
