// A whole in a few parts, as a ring: values in it, names beside it, what it is a whole of in its middle. Native in PowerPoint.
import { longestWord, oneLine } from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { checkRanges } from '../chart-check.ts'
import { chartStyle } from '../chart-look.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { empty, mixedUnits, notAWhole, notPositive, severalSeries, unknownName } from '../faults.ts'
import { plain, saidIn } from '../fields.ts'
import { lookNamed } from '../looks.ts'
import { phrasesFor } from '../phrases.ts'
import { type Plotted, seenIn, statedIn } from '../plotted.ts'
import { addUpTo100 } from '../printed-shares.ts'
import { drawRing } from '../ring-drawing.ts'
import { bar, fromSeen, MOST_PARTS, readRing, stacksOf, valuesOf } from '../ring-parts.ts'
import { arcsOf, sideOf } from '../ring.ts'
import { tell } from '../tell.ts'
import { type Stacked, stackHeight } from '../text-stack.ts'
import { unitsOf } from '../units.ts'

export const doughnut = drawnKind({
  name: 'doughnut',
  family: 'chart',
  about: `A whole in at most ${MOST_PARTS} parts, as a ring.`,
  shape: {
    series: {
      is: 'map',
      of: { is: 'list', of: { is: 'figure' }, one: true },
      about: 'One series: the name of the whole, and the figures of its parts.',
    },
    categories: {
      is: 'list',
      of: {
        is: 'record',
        short: 'says',
        of: {
          says: { is: 'phrase', about: 'The name of the part.' },
          gloss: { is: 'words', optional: true, about: 'A line under its name.' },
        },
      },
      optional: true,
      about: 'Names of the parts; the labels of the facts where absent.',
    },
    highlight: { is: 'name', optional: true, about: 'The part to see: the id of its fact, or its name.' },
  },
  sample: {
    title: 'Cloud market by provider',
    units: '% of market, 2025',
    series: { 'The market': [30, 70] },
    categories: [{ says: 'All others', gloss: 'Many small ones' }, { says: 'The three largest' }],
    highlight: 'All others',
  },
  set,
  alt,
  units: (exhibit, { language }) => unitsOf(exhibit, readRing(exhibit, language), language),
  check,
})

function check(exhibit: Exhibit): Diagnostic[] {
  const plotted = readRing(exhibit, 'en')
  const stated = statedIn(plotted)
  const [series, second] = plotted.series
  if (series === undefined || stated.length === 0) return [empty(exhibit, 'figures to plot')]
  if (second !== undefined) return [severalSeries(exhibit, plotted.series.length)]
  const ranges = checkRanges(exhibit, stated)
  if (ranges.length > 0) return ranges
  const faults: Diagnostic[] = []
  series.values.forEach((value, index) => {
    if (value === null || value <= 0) faults.push(notPositive(exhibit, plotted.categories[index] ?? '', value))
  })
  const units = [...new Set(stated.map((figure) => figure.unit))]
  if (units.length > 1) faults.push(mixedUnits(exhibit, units))
  const sum = stated.reduce((total, figure) => total + figure.value, 0)
  if (units.length === 1 && units[0] === '%' && Math.abs(sum - 100) > 1) faults.push(notAWhole(exhibit, sum))
  const highlight = plain(saidIn(exhibit['highlight']))
  if (highlight !== '' && seenIn(plotted, highlight) === undefined)
    faults.push(unknownName(exhibit, 'highlight', highlight, plotted.categories))
  return faults
}

function alt(given: Exhibit, canvas: Canvas): string {
  const exhibit = fromSeen(given)
  const plotted = readRing(exhibit, canvas.language)
  const [series] = plotted.series
  const parts = plotted.categories.map((name, index) => `${name} ${series?.labels[index] ?? ''}`.trim())
  const subject = [plain(plotted.title), series?.name ?? '', plain(unitsOf(exhibit, plotted, canvas.language))]
  return tell([
    phrasesFor(canvas.language).doughnut,
    subject.filter((part) => part !== '').join(', '),
    parts.join('; '),
  ])
}

/** That rounded shares may not add up, where they do not; a part that no source states makes no sum. */
function notesOf(plotted: Plotted, canvas: Canvas): string[] {
  const isShares = statedIn(plotted).every(({ unit }) => unit === '%')
  const [series] = plotted.series
  if (!isShares || series === undefined || series.values.includes(null) || addUpTo100(series.labels)) return []
  return [phrasesFor(canvas.language).rounding]
}

/** Larger rings than this many em outweigh what they say, where the look of a brand names no width: 196 points where text has 12. */
const largest = 16.33

/** A ring this many times as large is worth names that do not stand at their parts. */
const clearlyLarger = 1.25

function set(turned: Exhibit, width: number, canvas: Canvas): Setting {
  const exhibit = fromSeen(turned)
  const look = drawnLook(canvas, 'doughnut')
  const widest = lookNamed(canvas, 'doughnut').number('ring', look.em * largest)
  const chart = chartStyle(canvas)
  const plotted = readRing(exhibit, canvas.language)
  const gap = look.em * 1.6
  const stacks = stacksOf(look, exhibit, plotted)
  const least = look.em * 8
  const natural = look.em * 12
  const notes = notesOf(plotted, canvas)
  const ringed = { exhibit, canvas, look, chart, plotted, alt: alt(exhibit, canvas) }
  const cut = 'shorten the names of the parts, or give it more room'
  const arcs = arcsOf(valuesOf(plotted))
  // Each name at the side of its own part; at the right alone where the width allows no more, or a ring that is so much larger.
  const isRight = arcs.map((arc) => sideOf(arc).right)
  const ways = [isRight, isRight.map(() => true)].map((sides) => {
    const columns = columnsOf(canvas, look, stacks, sides, gap)
    return { columns, ring: Math.min(widest, width - columns.left - columns.right) }
  })
  const largestRing = Math.max(...ways.map(({ ring }) => ring))
  const columns = ways.find(({ ring }) => ring >= natural && ring * clearlyLarger >= largestRing)?.columns
  const heightIn = (room: number): number =>
    stacks.reduce((sum, stack) => sum + stackHeight(canvas, stack, room - bar * 3) + look.inset, -look.inset)
  if (columns === undefined) {
    const list = heightIn(width)
    const under = look.inset * 2 + list
    return {
      ...{ least: least + under, natural: natural + under, most: natural + under, cut, notes },
      draw: (box) => {
        const ring: Box = { x: box.x, y: box.y, w: Math.min(box.h - under, width), h: Math.min(box.h - under, width) }
        const names = { x: box.x, y: ring.y + ring.h + look.inset * 2, w: width, h: list }
        return [drawRing(ringed, box, ring, { under: names })]
      },
    }
  }
  const list = heightIn(Math.max(columns.right - gap, bar * 4))
  const size = (height: number): number => Math.min(height, width - columns.left - columns.right, widest)
  return {
    least: Math.max(least, list),
    natural: Math.max(natural, list),
    most: Math.max(natural * 3, list),
    cut,
    notes,
    draw: (box) => {
      const w = size(box.h)
      // Names have what the ring leaves, but no longer lines than can be read at a glance.
      const spare = width - columns.left - columns.right - w
      const left = columns.left === 0 ? 0 : Math.min(columns.left + spare / 2, columns.leftWish)
      const ring: Box = { x: box.x + left, y: box.y + (box.h - w) / 2, w, h: w }
      const right = {
        x: ring.x + w + gap,
        y: box.y,
        w: Math.min(box.x + width - ring.x - w - gap, look.em * 22),
        h: box.h,
      }
      const names = left === 0 ? { right } : { right, left: { x: box.x, y: box.y, w: left - gap, h: box.h } }
      return [drawRing(ringed, box, ring, names)]
    },
  }
}

/** Widths in points, gaps to the ring included, that the names at either side want at least; and the left ones at most. */
function columnsOf(
  canvas: Canvas,
  look: DrawnLook,
  stacks: readonly Stacked[][],
  isRight: readonly boolean[],
  gap: number,
): { left: number; right: number; leftWish: number } {
  const side = (right: boolean): Stacked[][] => stacks.filter((_, index) => isRight[index] === right)
  const least = (names: readonly Stacked[][]): number => {
    if (names.length === 0) return 0
    const words = names.map((stack) => longestWord(canvas, [stack[0]!.said], look.head))
    return Math.max(look.em * 7.5, ...words.map((word) => word + bar * 3)) + gap
  }
  // A value without room in its part stands after its name.
  const value = oneLine(canvas, '\u00a0100', look.head)
  const lines = side(false).flatMap((stack) =>
    stack.map((row, index) => oneLine(canvas, row.said, row.style) + (index === 0 ? value : 0)),
  )
  return { left: least(side(false)), right: least(side(true)), leftWish: Math.max(0, ...lines) + bar * 3 + gap + 1 }
}
