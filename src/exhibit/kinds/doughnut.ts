// A whole in up to four parts, as a ring: values in it, names beside it, what it is a whole of in its middle. Native in PowerPoint.
import { longestWord } from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { chartStyle } from '../chart-look.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { drawnLook } from '../drawn-look.ts'
import { empty, mixedUnits, notAWhole, notPositive, severalSeries, tooMany, unknownName } from '../faults.ts'
import { plain, saidIn } from '../fields.ts'
import { phrasesFor } from '../phrases.ts'
import { seenIn, statedIn } from '../plotted.ts'
import { drawRing } from '../ring-drawing.ts'
import { bar, readRing, stacksOf } from '../ring-parts.ts'
import { tell } from '../tell.ts'
import { stackHeight } from '../text-stack.ts'
import { unitsOf } from '../units.ts'

/** More parts than this belong in bars. */
const most = 4

export const doughnut = drawnKind({
  name: 'doughnut',
  family: 'chart',
  about: 'A whole in two to four parts, as a ring.',
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
  check,
})

function check(exhibit: Exhibit): Diagnostic[] {
  const plotted = readRing(exhibit, 'en')
  const stated = statedIn(plotted)
  const [series, second] = plotted.series
  if (series === undefined || stated.length === 0) return [empty(exhibit, 'figures to plot')]
  if (second !== undefined) return [severalSeries(exhibit, plotted.series.length)]
  const faults: Diagnostic[] = []
  series.values.forEach((value, index) => {
    if (value === null || value <= 0) faults.push(notPositive(exhibit, plotted.categories[index] ?? '', value))
  })
  const units = [...new Set(stated.map((figure) => figure.unit))]
  if (units.length > 1) faults.push(mixedUnits(exhibit, units))
  const sum = stated.reduce((total, figure) => total + figure.value, 0)
  if (units.length === 1 && units[0] === '%' && Math.abs(sum - 100) > 1) faults.push(notAWhole(exhibit, sum))
  if (series.values.length > most) faults.push(tooMany(exhibit, 'parts', series.values.length, most))
  const highlight = plain(saidIn(exhibit['highlight']))
  if (highlight !== '' && seenIn(plotted, highlight) === undefined)
    faults.push(unknownName(exhibit, 'highlight', highlight, plotted.categories))
  return faults
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
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

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'doughnut')
  const chart = chartStyle(canvas)
  const plotted = readRing(exhibit, canvas.language)
  const gap = look.em * 1.6
  const word = longestWord(canvas, plotted.categories, look.head) + bar * 3
  const least = look.em * 8
  const natural = look.em * 13
  const names = width - natural - gap
  const beside = names >= Math.max(word, look.em * 8)
  const room = beside ? names : width
  const stacks = stacksOf(look, exhibit, plotted)
  const heights = stacks.map((stack) => stackHeight(canvas, stack, room - bar * 3))
  const list = heights.reduce((sum, height) => sum + height + look.inset, -look.inset)
  const under = beside ? 0 : look.inset * 2 + list
  const cut = 'shorten the names of the parts, or give it more room'
  return {
    least: Math.max(least + under, beside ? list : 0),
    natural: Math.max(natural + under, beside ? list : 0),
    most: Math.max(
      (beside ? Math.min(width - gap - Math.max(word, look.em * 8), look.em * 22) : natural) + under,
      list,
    ),
    cut,
    draw: (box) => {
      const size = Math.min(box.h - under, beside ? width - gap - Math.max(word, look.em * 8) : width)
      const ring: Box = { x: box.x, y: beside ? box.y + (box.h - size) / 2 : box.y, w: size, h: size }
      const at = beside
        ? { x: ring.x + size + gap, y: box.y, w: Math.min(width - size - gap, look.em * 22), h: box.h }
        : { x: box.x, y: ring.y + size + look.inset * 2, w: width, h: list }
      return [drawRing({ exhibit, canvas, look, chart, plotted, alt: alt(exhibit, canvas) }, box, ring, at, beside)]
    },
  }
}
