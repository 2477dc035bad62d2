// The parts of a ring: read from the exhibit, with their names, their values and their colors.
import type { Said } from '../draw/index.ts'
import type { ColorName } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { ChartStyle } from './chart-look.ts'
import type { DrawnLook } from './drawn-look.ts'
import { listIn, plain, recordIn, saidIn } from './fields.ts'
import { isSeen, type Plotted, readPlotted } from './plotted.ts'
import type { Stacked } from './text-stack.ts'

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

/** More parts than this belong in bars: a ring of more is drawn, and told by `lint/ring-misused`. */
export const MOST_PARTS = 3

/** The exhibit as charts read it: names as bare texts. */
export const readRing = (exhibit: Exhibit, language: string): Plotted => {
  const names = partsIn(exhibit).map((part) => plain(part.name))
  return readPlotted({ ...exhibit, categories: names }, language)
}

/** The exhibit with the part to see first, so that it starts at 12 o'clock; the others keep their order round the ring. */
export function fromSeen(exhibit: Exhibit): Exhibit {
  const plotted = readRing(exhibit, 'en')
  const first = plotted.categories.findIndex((_, index) => isSeen(plotted.highlight, 0, index))
  const entries = Object.entries(recordIn(exhibit['series']))
  if (first <= 0 || entries.length !== 1) return exhibit
  const turned = (list: unknown[]): unknown[] => [...list.slice(first), ...list.slice(0, first)]
  const [name, values] = entries[0]!
  const categories = listIn(exhibit['categories'])
  return {
    ...exhibit,
    series: { [name]: turned(listIn(values)) },
    ...(categories.length === 0 ? {} : { categories: turned(categories) }),
  }
}

/** The numbers that are drawn; what no source states draws nothing. */
export const valuesOf = (plotted: Plotted): number[] =>
  (plotted.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0))

/** A ring on its way to the page. */
export interface Ringed {
  exhibit: Exhibit
  canvas: Canvas
  look: DrawnLook
  chart: ChartStyle
  plotted: Plotted
  /** What it says to those who cannot see it. */
  alt: string
}

/** Width of the bar that shows the color of a part before its name. */
export const bar = 3

/** Width of the hole in percent of the ring. */
export const holeOf = (look: DrawnLook): number => Math.min(80, Math.max(40, look.own.number('hole', 61)))

/** What stands beside each part: its name, and a line under it. */
export function stacksOf(look: DrawnLook, exhibit: Exhibit, plotted: Plotted): Stacked[][] {
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

/** The color of a part. */
export const fillOf = (chart: ChartStyle, plotted: Plotted, index: number): ColorName => {
  if (isSeen(plotted.highlight, 0, index)) return chart.highlight
  const others = plotted.categories.flatMap((_, at) => (isSeen(plotted.highlight, 0, at) ? [] : [at]))
  const colors = plotted.highlight === undefined ? chart.series : chart.context
  return colors[others.indexOf(index) % Math.max(1, colors.length)] ?? chart.highlight
}
