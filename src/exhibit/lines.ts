// Lines over moments before they are drawn: their figures, the range of their axis, their strokes and the room that names take.
import { oneLine, widthOf } from '../draw/index.ts'
import type { ColorName, Stroke } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import { type ChartStyle, chartStyle } from './chart-look.ts'
import { drawnLook } from './drawn-look.ts'
import { printNumber } from './numbers.ts'
import { isSeen, type Plotted, readPlotted } from './plotted.ts'
import { roundRange } from './scale.ts'

/** Marked values on the axis, at most. */
const ticks = 4
const widths = { seen: 2.25, others: 1.5 }

/** The lines of an exhibit at a width. Lengths in points. */
export interface Lines {
  canvas: Canvas
  chart: ChartStyle
  plotted: Plotted
  range: ReturnType<typeof roundRange>
  /** Room left of the plot for the values of the axis, and right of it for names. */
  left: number
  right: number
  /** Every so-manieth moment is named. */
  every: number
}

/** Reads them for a width in points. */
export function readLines(exhibit: Exhibit, width: number, canvas: Canvas): Lines {
  const chart = chartStyle(canvas)
  const plotted = readPlotted(exhibit, canvas.language)
  const values = plotted.series.flatMap((series) => series.values.filter((value) => value !== null))
  const range = roundRange(values, ticks)
  const left = Math.max(...ticksOf(range, canvas.language).map((tick) => widthOf(canvas, tick.label, chart.label))) + 6
  const right =
    Math.max(...plotted.series.map((_, index) => oneLine(canvas, endOf(plotted, index), chart.label, true))) + 10
  const slot = (width - left - right) / Math.max(1, plotted.categories.length)
  const widest = Math.max(1, ...plotted.categories.map((name) => widthOf(canvas, name, chart.label) * 1.03 + 2))
  return {
    canvas,
    chart,
    plotted,
    range,
    left,
    right,
    every: Math.max(1, Math.ceil(widest / Math.max(1, slot))),
  }
}

/** "North 21": the name of a series and its last value. */
export function endOf(plotted: Plotted, series: number): string {
  const { name, labels } = plotted.series[series]!
  const last = [...labels].reverse().find((label) => label !== '')
  return last === undefined ? name : `${name}\u2002${last}`
}

/** Marked values of the axis, as printed. */
export function ticksOf(range: ReturnType<typeof roundRange>, language: string): { value: number; label: string }[] {
  const count = Math.round((range.max - range.min) / range.step)
  const decimals = decimalsIn(range.step)
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = range.min + index * range.step
    return { value, label: printNumber(value, decimals, language) }
  })
}

/** Decimals that a step of the axis needs. */
export const decimalsIn = (step: number): number => (String(step).split('.')[1] ?? '').length

/** Colors of lines that are not the one to see: fills of bars are too pale for lines. */
const others: ColorName[] = ['muted', 'grey', 'ink', 'edge']

/** The stroke of a series. */
export function strokeOf({ canvas, chart, plotted }: Lines, series: number): Stroke {
  if (isSeen(plotted.highlight, series, 0)) return { color: chart.highlight, width: widths.seen }
  const place = plotted.series.slice(0, series).filter((_, index) => !isSeen(plotted.highlight, index, 0)).length
  const color = others[place % others.length] ?? 'muted'
  const own = drawnLook(canvas, 'line').own.word(`series-${place + 1}`, color)
  return { color: own, width: plotted.highlight === undefined ? widths.seen : widths.others }
}

/** The stroke of lines across the plot. */
export const gridOf = (canvas: Canvas): Stroke =>
  drawnLook(canvas, 'line').own.stroke('grid') ?? { color: 'hair', width: 0.5 }
