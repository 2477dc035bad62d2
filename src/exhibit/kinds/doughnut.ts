// A whole in up to four parts, as a ring: values in it, names beside it, what it is a whole of in its middle. Native in PowerPoint.
import {
  longestWord,
  nameOf,
  polygon,
  rectangle,
  type Said,
  steppedStyle,
  textMark,
  widthOf,
} from '../../draw/index.ts'
import type { Box, ColorName } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ChartMark, Mark } from '../../model/mark.ts'
import type { ChartPlan } from '../../model/plan.ts'
import { tell } from '../tell.ts'
import { type ChartStyle, chartStyle, labelLook } from '../chart-look.ts'
import { empty, mixedUnits, notAWhole, notPositive, severalSeries, tooMany, unknownName } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { readableOn } from '../ink.ts'
import { phrasesFor } from '../phrases.ts'
import { isSeen, type Plotted, readPlotted, seenIn, statedIn } from '../plotted.ts'
import { type Arc, arcsOf, outlineOfArc, pointAt } from '../ring.ts'
import { spread } from '../spread.ts'
import { drawStack, type Stacked, stackHeight } from '../text-stack.ts'
import { unitsOf } from '../units.ts'
import { workbookOf } from '../workbook.ts'

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

interface Part {
  name: Said
  gloss?: Said
}

const partsIn = (exhibit: Exhibit): Part[] =>
  listIn(exhibit['categories']).map((item) => {
    const record = recordIn(item)
    const gloss = saidIn(record['gloss'])
    return { name: saidIn(item) ?? saidIn(record['says']) ?? '', ...(gloss === undefined ? {} : { gloss }) }
  })

/** The exhibit as charts read it: names as bare texts. */
const read = (exhibit: Exhibit, language: string): Plotted => {
  const names = partsIn(exhibit).map((part) => plain(part.name))
  return readPlotted({ ...exhibit, categories: names }, language)
}

function check(exhibit: Exhibit): Diagnostic[] {
  const plotted = read(exhibit, 'en')
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
  const plotted = read(exhibit, canvas.language)
  const [series] = plotted.series
  const parts = plotted.categories.map((name, index) => `${name} ${series?.labels[index] ?? ''}`.trim())
  const subject = [plain(plotted.title), series?.name ?? '', plain(unitsOf(exhibit, plotted, canvas.language))]
  return tell([
    phrasesFor(canvas.language).doughnut,
    subject.filter((part) => part !== '').join(', '),
    parts.join('; '),
  ])
}

/** The numbers that are drawn; what no source states draws nothing. */
const valuesOf = (plotted: Plotted): number[] =>
  (plotted.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0))

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'doughnut')
  const chart = chartStyle(canvas)
  const plotted = read(exhibit, canvas.language)
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
      return [drawRing({ exhibit, canvas, look, chart, plotted }, box, ring, at, beside)]
    },
  }
}

interface Ringed {
  exhibit: Exhibit
  canvas: Canvas
  look: DrawnLook
  chart: ChartStyle
  plotted: Plotted
}

/** Width of the bar that shows the color of a part before its name. */
const bar = 3

const holeOf = (look: DrawnLook): number => Math.min(80, Math.max(40, look.own.number('hole', 61)))

function stacksOf(look: DrawnLook, exhibit: Exhibit, plotted: Plotted): Stacked[][] {
  const parts = partsIn(exhibit)
  return plotted.categories.map((name, index) => {
    const part = parts[index]
    const seen = isSeen(plotted.highlight, 0, index)
    return [
      { said: part?.name ?? name, style: look.head, ...(seen ? { color: look.key } : {}) },
      ...(part?.gloss === undefined ? [] : [{ said: part.gloss, style: look.text }]),
    ]
  })
}

const fillOf = (chart: ChartStyle, plotted: Plotted, index: number): ColorName => {
  if (isSeen(plotted.highlight, 0, index)) return chart.highlight
  const others = plotted.categories.flatMap((_, at) => (isSeen(plotted.highlight, 0, at) ? [] : [at]))
  return chart.series[others.indexOf(index) % Math.max(1, chart.series.length)] ?? chart.highlight
}

function drawRing(ringed: Ringed, frame: Box, ring: Box, names: Box, beside: boolean): ChartMark {
  const { exhibit, canvas, look, chart, plotted } = ringed
  const arcs = arcsOf(valuesOf(plotted))
  const hole = holeOf(look) / 100
  const seam = { color: 'white', width: look.own.number('seam', 1.5) }
  const labels = plotted.series[0]?.labels ?? []
  const hidden = arcs.flatMap((arc, index) =>
    fits(canvas, chart, labels[index] ?? '', arc, ring, hole) ? [] : [index],
  )
  const native: Mark[] = []
  arcs.forEach((arc, index) => {
    const look = { fill: fillOf(chart, plotted, index), stroke: seam, name: 'part' }
    native.push(polygon(canvas, outlineOfArc(ring, arc, hole), look))
    if (hidden.includes(index)) return
    const middle = pointAt(ring, (arc.from + arc.to) / 2, (1 + hole) / 2)
    const { leading } = steppedStyle(canvas, chart.inside)
    const w = widthOf(canvas, labels[index] ?? '', chart.inside) + 2
    native.push(
      textMark(canvas, {
        words: labels[index] ?? '',
        style: chart.inside,
        box: { x: middle.x - w / 2, y: middle.y - leading / 2, w, h: leading },
        align: 'center',
        role: 'artifact',
        name: 'value',
        color: readableOn(canvas, fillOf(chart, plotted, index), steppedStyle(canvas, chart.inside).color),
      }),
    )
  })
  // What stands in the hole comes first: it lies on the page and on no part.
  const middle = drawMiddle(ringed, ring, hole)
  const beyond = drawNames(ringed, arcs, hidden, ring, names, beside)
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box: frame,
    alt: alt(exhibit, canvas),
    plan: planOf(ringed, ring, hidden),
    marks: [...middle, ...native, ...beyond],
    overlay: [...middle, ...beyond],
  }
}

/** True where a value has room in its part of the ring. */
function fits(canvas: Canvas, chart: ChartStyle, label: string, arc: Arc, ring: Box, hole: number): boolean {
  const width = widthOf(canvas, label, chart.inside)
  const { size } = steppedStyle(canvas, chart.inside)
  const long = ((arc.to - arc.from) / 360) * Math.PI * ring.w * ((1 + hole) / 2)
  const deep = (ring.w / 2) * (1 - hole)
  return width + 2 <= deep && long >= Math.max(size * 1.3, width * 0.9)
}

/** The name of the whole, where it has room in the hole. */
function drawMiddle({ canvas, look, plotted }: Ringed, ring: Box, hole: number): Mark[] {
  const name = plotted.series[0]?.name ?? ''
  const w = ring.w * hole * 0.74
  if (name === '' || longestWord(canvas, [name], look.gloss) > w) return []
  const stack: Stacked[] = [{ said: name, style: look.gloss, align: 'center' }]
  const h = stackHeight(canvas, stack, w)
  if (h > ring.h * hole * 0.7) return []
  const box = { x: ring.x + (ring.w - w) / 2, y: ring.y + (ring.h - h) / 2, w, h }
  return drawStack(canvas, stack, box, 'whole')
}

/** Names at the height of their parts, in reading order down the ring; a value that has no room in its part stands with its name. */
function drawNames(ringed: Ringed, arcs: Arc[], hidden: number[], ring: Box, names: Box, beside: boolean): Mark[] {
  const { exhibit, canvas, look, chart, plotted } = ringed
  const stacks = stacksOf(look, exhibit, plotted)
  const labels = plotted.series[0]?.labels ?? []
  const middle = (arc: Arc): number => pointAt(ring, (arc.from + arc.to) / 2, 0.8).y
  const order = arcs.map((_, index) => index).sort((a, b) => (beside ? middle(arcs[a]!) - middle(arcs[b]!) : a - b))
  const width = names.w - bar * 3
  const things = order.map((index) => {
    const height = stackHeight(canvas, stacks[index]!, width)
    return { at: beside ? middle(arcs[index]!) - height / 2 : names.y, length: height + look.inset, height }
  })
  const starts = spread(things, names.y, names.y + names.h + look.inset)
  return order.flatMap((index, place): Mark[] => {
    const y = starts[place]!
    const { height } = things[place]!
    const [head, ...rest] = stacks[index]!
    const label = hidden.includes(index) ? ` ${labels[index] ?? ''}` : ''
    const said: Said =
      typeof head!.said === 'string'
        ? head!.said + label
        : { ...head!.said, runs: [...head!.said.runs, { text: label }] }
    return [
      rectangle(canvas, { x: names.x, y, w: bar, h: height }, { fill: fillOf(chart, plotted, index), name: 'color' }),
      ...drawStack(canvas, [{ ...head!, said }, ...rest], { x: names.x + bar * 3, y, w: width, h: height }, 'name'),
    ]
  })
}

function planOf({ canvas, look, chart, plotted }: Ringed, ring: Box, hidden: number[]): ChartPlan {
  const [series] = plotted.series
  const fills = plotted.categories.map((_, index) => fillOf(chart, plotted, index))
  const own = steppedStyle(canvas, chart.inside).color
  const ink = fills.map((fill) => readableOn(canvas, fill, own))
  const axis = { visible: false, format: 'General' }
  return {
    plot: ring,
    categories: plotted.categories,
    groups: [
      {
        type: 'doughnut',
        direction: 'column',
        grouping: 'clustered',
        gap: 100 - holeOf(look),
        overlap: 0,
        series: [
          {
            name: series?.name ?? '',
            values: valuesOf(plotted),
            color: fills[0] ?? chart.highlight,
            outline: { color: 'white', width: look.own.number('seam', 1.5) },
            points: fills.map((color, index) => ({ index, color })),
            labels: {
              ...labelLook(canvas, chart.inside, ink[0]),
              format: series?.format ?? 'General',
              position: 'center',
              points: ink.map((color, index) => (hidden.includes(index) ? { index, hidden: true } : { index, color })),
            },
          },
        ],
      },
    ],
    category: axis,
    value: axis,
    workbook: workbookOf(plotted, { totals: false }, phrasesFor(canvas.language)),
  }
}
