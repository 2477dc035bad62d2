// Things placed by two measures in a field of four quadrants, each quadrant with a name.
import { group, oneLine, steppedStyle } from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Shape } from '../../model/shape.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { drawnLook } from '../drawn-look.ts'
import { empty, labelsMeet, notBetween, quadrantsMissing, tooMany } from '../faults.ts'
import { plain, textsIn } from '../fields.ts'
import {
  bandOver,
  bandUnder,
  centerOf,
  clearOf,
  drawEnds,
  drawField,
  drawItem,
  nameQuadrants,
  quadrantOf,
  sizeOf,
} from '../matrix-drawing.ts'
import { axisIn, type Item, itemsIn } from '../matrix-items.ts'
import { placeLabels } from '../matrix-labels.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'

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
          key: { is: 'flag', optional: true, about: 'One to see: what the claim is about.' },
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
  // Where all are to be seen, none is.
  const mostKeys = Math.max(1, Math.min(4, items.length - 1))
  if (keys > mostKeys) faults.push(tooMany(exhibit, 'key things', keys, mostKeys))
  return faults
}

/** The upward axis has its ends at its left and its name over it, the other both under it. */
function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'matrix')
  const x = axisIn(exhibit['x'])
  const y = axisIn(exhibit['y'])
  const line = steppedStyle(canvas, look.gloss).leading
  const ends = Math.max(oneLine(canvas, y.low, look.gloss), oneLine(canvas, y.high, look.gloss))
  const left = Math.min(ends + 2, width * 0.22) + look.em * 0.5
  const field = width - left
  const over = bandOver(canvas, look, y, width)
  const around = over + bandUnder(canvas, look, x, field).height + look.inset * 0.5
  // The names of the quadrants take their lines from the field and not from the things in it.
  const clear = clearOf(canvas, look, exhibit, field)
  const natural = Math.max(look.em * 10, Math.min(field * 0.62, look.em * 15)) + 2 * clear
  const least = Math.max(look.em * 10, Math.min(natural, itemsIn(exhibit).length * line * 0.9))
  return {
    least: around + Math.min(least, natural),
    natural: around + natural,
    most: around + Math.max(natural, field * 1.25),
    cut: 'leave out a thing, or give it more room',
    draw: (box) => {
      const plot: Box = { x: box.x + left, y: box.y + over, w: field, h: box.h - around }
      const items = itemsIn(exhibit)
      const dots = items.map((item) => centerOf(look, item, plot, clear))
      const quadrants = nameQuadrants(canvas, look, exhibit, plot)
      const labels = placeLabels(
        items.map((item, index) => ({
          center: dots[index]!,
          radius: look.dot / 2,
          room: quadrantOf(item, plot),
          ...sizeOf(canvas, look, item, plot),
        })),
        // Beside the name of a quadrant a label would read as a part of it.
        quadrants.map(({ box: name }) => ({
          x: name.x - look.em,
          y: name.y - 2,
          w: name.w + 2 * look.em,
          h: name.h + 4,
        })),
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
