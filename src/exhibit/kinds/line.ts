// Lines over time: several moments, each series named at its end, the one to see in the accent. Native in PowerPoint.
import { ellipse, nameOf, oneLine, rule, ruleAcross, steppedStyle, textMark, widthOf } from '../../draw/index.ts'
import type { Box, ColorName, Stroke } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ChartMark, Mark, Point } from '../../model/mark.ts'
import type { ChartPlan } from '../../model/plan.ts'
import { tell } from '../tell.ts'
import { checkChart } from '../chart-check.ts'
import { type ChartStyle, chartStyle, labelLook } from '../chart-look.ts'
import { tooFew } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { drawnLook } from '../drawn-look.ts'
import { plain } from '../fields.ts'
import { numberFormat, printNumber } from '../numbers.ts'
import { phrasesFor } from '../phrases.ts'
import { isSeen, type Plotted, readPlotted } from '../plotted.ts'
import { roundRange, valueScale } from '../scale.ts'
import { spread } from '../spread.ts'
import { unitsOf } from '../units.ts'
import { workbookOf } from '../workbook.ts'

/** Marked values on the axis, at most. */
const ticks = 4
const widths = { seen: 2.25, others: 1.5 }

export const line = drawnKind({
  name: 'line',
  family: 'chart',
  about: 'Up to five series over several moments, each named at its end.',
  shape: {
    series: {
      is: 'map',
      of: { is: 'list', of: { is: 'figure' } },
      about: 'Figures by the name of their series: ids of facts, =formulas, or null for one that no source states.',
    },
    categories: {
      is: 'list',
      of: { is: 'phrase' },
      optional: true,
      about: 'The moments; the periods of the facts where absent.',
    },
    highlight: { is: 'name', optional: true, about: 'The series to see.' },
    missing: { is: 'phrase', optional: true, about: 'Why a figure is not stated; printed under the chart.' },
  },
  sample: {
    title: 'Sales by shop',
    units: 'EUR m',
    categories: ['2020', '2021', '2022', '2023', '2024'],
    series: { North: [10, 12, 15, 14, 21], South: [8, 8, 9, 11, 12] },
    highlight: 'North',
  },
  set,
  alt,
  check: (exhibit) => {
    const faults: Diagnostic[] = checkChart(exhibit, false)
    const { categories } = readPlotted(exhibit, 'en')
    return faults.length === 0 && categories.length < 3 ? [tooFew(exhibit, categories.length, 3)] : faults
  },
})

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const plotted = readPlotted(exhibit, canvas.language)
  const { missing } = phrasesFor(canvas.language)
  const subject = [plain(plotted.title), plain(unitsOf(exhibit, plotted, canvas.language))].filter(
    (part) => part !== '',
  )
  const ordered = [...plotted.series.entries()].sort(
    ([a], [b]) => Number(isSeen(plotted.highlight, b, 0)) - Number(isSeen(plotted.highlight, a, 0)),
  )
  return tell([
    phrasesFor(canvas.language).line,
    subject.join(', '),
    ...ordered.map(([, series]) => {
      const values = plotted.categories.map((name, index) => `${name} ${series.labels[index] || missing}`)
      return `${series.name}: ${values.join(', ')}`
    }),
  ])
}

interface Lines {
  exhibit: Exhibit
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

function read(exhibit: Exhibit, width: number, canvas: Canvas): Lines {
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
    exhibit,
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
function endOf(plotted: Plotted, series: number): string {
  const { name, labels } = plotted.series[series]!
  const last = [...labels].reverse().find((label) => label !== '')
  return last === undefined ? name : `${name}\u2002${last}`
}

function ticksOf(range: ReturnType<typeof roundRange>, language: string): { value: number; label: string }[] {
  const count = Math.round((range.max - range.min) / range.step)
  const decimals = decimalsIn(range.step)
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = range.min + index * range.step
    return { value, label: printNumber(value, decimals, language) }
  })
}

const decimalsIn = (step: number): number => (String(step).split('.')[1] ?? '').length

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const lines = read(exhibit, width, canvas)
  const { chart, plotted } = lines
  const under = chart.pitch * 1.4
  const missing = plotted.missing
  return {
    least: under + Math.max(chart.pitch * 5, plotted.series.length * chart.pitch),
    natural: under + chart.pitch * (chart.native ? 12 : 9),
    most: under + Math.max(chart.pitch * 12, width * 0.6),
    cut: 'give it more room, or leave out a series',
    narrow: { least: lines.left + lines.right + chart.pitch * 4, cut: 'shorten the names of the series' },
    ...(missing === undefined ? {} : { notes: [`${phrasesFor(canvas.language).missing}: ${plain(missing)}`] }),
    draw: (box) => {
      const lift = chart.pitch * 0.5
      const plot = {
        x: box.x + lines.left,
        y: box.y + lift,
        w: Math.max(1, width - lines.left - lines.right),
        h: box.h - under - lift,
      }
      return [drawLines(lines, box, plot)]
    },
  }
}

/** Colors of lines that are not the one to see: fills of bars are too pale for lines. */
const others: ColorName[] = ['muted', 'grey', 'ink', 'edge']

function strokeOf({ canvas, chart, plotted }: Lines, series: number): Stroke {
  if (isSeen(plotted.highlight, series, 0)) return { color: chart.highlight, width: widths.seen }
  const place = plotted.series.slice(0, series).filter((_, index) => !isSeen(plotted.highlight, index, 0)).length
  const color = others[place % others.length] ?? 'muted'
  const own = drawnLook(canvas, 'line').own.word(`series-${place + 1}`, color)
  return { color: own, width: plotted.highlight === undefined ? widths.seen : widths.others }
}

function drawLines(lines: Lines, box: Box, plot: Box): ChartMark {
  const { canvas, plotted, range, exhibit } = lines
  const at = valueScale(range, plot.y + plot.h, plot.y)
  const slot = plot.w / Math.max(1, plotted.categories.length)
  const points = plotted.series.map((series) =>
    series.values.map((value, index) => (value === null ? null : { x: plot.x + slot * (index + 0.5), y: at(value) })),
  )
  const native: Mark[] = [...drawScale(lines, plot, at), ...drawMoments(lines, plot, slot)]
  points.forEach((line, series) => {
    const stroke = strokeOf(lines, series)
    line.forEach((point, index) => {
      const next = line[index + 1]
      if (point !== null && next !== null && next !== undefined) native.push(rule(canvas, point, next, stroke, 'line'))
    })
  })
  const overlay = drawEnds(lines, points, plot)
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box,
    alt: alt(exhibit, canvas),
    plan: planOf(lines, plot),
    marks: [...native, ...overlay],
    overlay,
  }
}

const gridOf = (canvas: Canvas): Stroke => drawnLook(canvas, 'line').own.stroke('grid') ?? { color: 'hair', width: 0.5 }

/** Values at the left, a hairline for each but the base. */
function drawScale({ canvas, chart, range }: Lines, plot: Box, at: (value: number) => number): Mark[] {
  const { leading } = steppedStyle(canvas, chart.label)
  return ticksOf(range, canvas.language).flatMap(({ value, label }) => {
    const y = at(value)
    const w = widthOf(canvas, label, chart.label) + 2
    const box = { x: plot.x - 4 - w, y: y - leading / 2, w, h: leading }
    return [
      ruleAcross(
        canvas,
        plot.x,
        y,
        plot.w,
        value === 0 ? chart.axis : gridOf(canvas),
        value === 0 ? 'base line' : 'grid line',
      ),
      textMark(canvas, { words: label, style: chart.label, box, align: 'right', role: 'artifact', name: 'scale' }),
    ]
  })
}

function drawMoments({ canvas, chart, plotted, every }: Lines, plot: Box, slot: number): Mark[] {
  const { leading } = steppedStyle(canvas, chart.label)
  return plotted.categories.flatMap((name, index) => {
    if (name === '' || index % every !== 0) return []
    const w = Math.max(slot, widthOf(canvas, name, chart.label) * 1.03 + 1)
    const x = Math.max(plot.x - 4, plot.x + slot * (index + 0.5) - w / 2)
    const box = { x, y: plot.y + plot.h + chart.pitch * 0.3, w, h: leading }
    return [
      textMark(canvas, { words: name, style: chart.label, box, align: 'center', role: 'artifact', name: 'moment' }),
    ]
  })
}

/** A dot at the end of every line, and its name and last value at the right, moved apart where lines end close together. */
function drawEnds(lines: Lines, points: (Point | null)[][], plot: Box): Mark[] {
  const { canvas, chart, plotted } = lines
  const { leading } = steppedStyle(canvas, chart.label)
  const ends = points
    .map((line, series) => ({ series, end: line.findLast((point) => point !== null) ?? null }))
    .filter((one): one is { series: number; end: Point } => one.end !== null)
    .sort((a, b) => a.end.y - b.end.y)
  const wanted = ends.map(({ end }) => ({ at: end.y - leading / 2, length: leading }))
  const tops = spread(wanted, plot.y - chart.pitch * 0.5, plot.y + plot.h + chart.pitch * 0.5)
  const x = plot.x + plot.w
  return ends.flatMap(({ series, end }, index): Mark[] => {
    const seen = isSeen(plotted.highlight, series, 0)
    const stroke = strokeOf(lines, series)
    const middle = tops[index]! + leading / 2
    const size = stroke.width * 2.6
    const dot = ellipse(
      canvas,
      { x: end.x - size / 2, y: end.y - size / 2, w: size, h: size },
      { fill: stroke.color, name: 'end' },
    )
    const words = endOf(plotted, series)
    const w = oneLine(canvas, words, chart.label, true)
    return [
      rule(
        canvas,
        { x: end.x + size / 2, y: end.y },
        { x: x + 2, y: middle },
        { color: stroke.color, width: 0.5 },
        'leader',
      ),
      dot,
      textMark(canvas, {
        words,
        style: chart.label,
        box: { x: x + 5, y: tops[index]!, w, h: leading },
        role: 'artifact',
        name: 'series',
        ...(seen ? { color: chart.highlight, bold: true } : { color: 'ink' }),
      }),
    ]
  })
}

function planOf(lines: Lines, plot: Box): ChartPlan {
  const { canvas, chart, plotted, range, every } = lines
  const format = numberFormat(decimalsIn(range.step))
  return {
    plot,
    categories: plotted.categories,
    groups: [
      {
        type: 'line',
        direction: 'column',
        grouping: 'clustered',
        gap: 0,
        overlap: 0,
        series: plotted.series.map((series, index) => {
          const stroke = strokeOf(lines, index)
          return { name: series.name, values: series.values, color: stroke.color, outline: stroke, points: [] }
        }),
      },
    ],
    category: { visible: true, line: chart.axis, labels: labelLook(canvas, chart.label), format: 'General', every },
    value: {
      visible: true,
      labels: labelLook(canvas, chart.label),
      min: range.min,
      max: range.max,
      step: range.step,
      grid: gridOf(canvas),
      format,
    },
    workbook: workbookOf(plotted, { totals: false }, phrasesFor(canvas.language)),
  }
}
