// Charts of bars that lie, clustered or stacked: measured, placed and drawn. The first category stands at the top.
import { heightOf, steppedStyle } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { bubbleBreadth, drawArrow, roomBeyond, roomPast } from './arrow.ts'
import { type Stage, stageBars } from './bars.ts'
import { besideLabels, besideWidth } from './category-labels.ts'
import { barMarks, baseLine, type Chart, chartMark, composeChart, figureMarks, notStated } from './composition.ts'
import { tooTall } from './faults.ts'
import type { Heights } from './kind.ts'
import { phrasesFor } from './phrases.ts'
import { totalAt } from './plotted.ts'
import { type Range, rangeFor } from './scale.ts'
import { aboveNames, legend } from './series-names.ts'
import { chooseSpacing, type Spacing } from './spacing.ts'
import { roomForLabels } from './value-labels.ts'

/** Everything that follows from the width alone. */
interface Lying {
  chart: Chart
  /** Left edge of the plot, from the left edge of the box, and its width. */
  left: number
  extent: number
  range: Range
  /** Names above the first bar, or a legend. */
  above: boolean
  key?: ReturnType<typeof legend>
  /** Height of names or legend with the gap below. */
  names: number
}

/** Heights of a chart of bars. */
export function measureLying(exhibit: Exhibit, stacked: boolean, width: number, canvas: Canvas): Heights {
  const lying = compose(exhibit, stacked, width, canvas)
  const lanes = lanesOf(lying.chart)
  const around = overhead(lying)
  const { pitch, lane, bar, native } = lying.chart.look
  const alone = stacked && lying.chart.plotted.categories.length === 1
  const natural = alone ? Math.max(bar, pitch * 2) : lane
  const most = alone ? natural * 1.5 : native ? lane * 1.7 : lane
  const least = leastPlot(lying)
  return {
    least: around + least,
    natural: around + Math.max(least, lanes * natural),
    most: around + Math.max(least, lanes * most),
  }
}

/** Least height of the plot: bars no thinner than a line of text, and room for the lines of the tallest label in each slot. */
function leastPlot(lying: Lying): number {
  const { chart, left } = lying
  const { canvas, look, plotted } = chart
  const room = left - look.pitch / 2
  const labels = plotted.categories.map((label) => (label === '' ? 0 : heightOf(canvas, label, look.label, room)))
  return Math.max(lanesOf(chart) * look.pitch * 1.3, plotted.categories.length * (Math.max(0, ...labels) + 2))
}

/** The marks of a chart of bars. */
export function drawLying(exhibit: Exhibit, stacked: boolean, box: Box, canvas: Canvas): Mark[] {
  const lying = compose(exhibit, stacked, box.w, canvas)
  const { chart, key } = lying
  const { look, plotted, head, foot, manner } = chart
  const least = overhead(lying) + leastPlot(lying)
  if (box.h < least - 0.5) canvas.report(tooTall(exhibit, least, box.h, 'cut a category, or give it more room'))
  const { most } = measureLying(exhibit, stacked, box.w, canvas)
  const height = Math.min(box.h, most)
  const top = box.y + head.height
  const frame = { x: box.x, y: top, w: box.w, h: Math.max(1, height - head.height - foot.height) }
  const plot = {
    x: box.x + lying.left,
    y: top + lying.names,
    w: lying.extent,
    h: Math.max(1, frame.h - lying.names - pastLast(chart)),
  }
  const stage = stageBars(plotted, manner, plot, spacingOf(chart, plot.h), lying.range)
  const figures = figureMarks(chart, stage)
  const native = [...barMarks(chart, stage), baseLine(chart, stage), ...figures.marks]
  const overlay = notStated(chart, stage)
  if (lying.left > 0) native.push(...besideLabels(canvas, look, plotted, stage, box.x, lying.left - look.pitch / 2))
  if (lying.above) overlay.push(...drawAbove(chart, stage, top))
  if (key !== undefined) overlay.push(...key.draw(box.x, top))
  if (chart.difference !== undefined) overlay.push(...drawArrow(canvas, look, stage, chart.difference))
  const mark = chartMark(chart, stage, frame, {
    native,
    overlay,
    hidden: figures.hidden,
    labelsDrawn: false,
  })
  return [...head.draw(box.x, box.y), mark, ...foot.draw(box.x, box.y + height - foot.height)]
}

function compose(exhibit: Exhibit, stacked: boolean, width: number, canvas: Canvas): Lying {
  const chart = composeChart(exhibit, { direction: 'bar', stacked }, width, canvas)
  const { look, plotted } = chart
  const labels = besideWidth(canvas, look, plotted, width)
  const left = labels === 0 ? 0 : labels + look.pitch / 2
  const extent = Math.max(1, width - left)
  const lying: Lying = { chart, left, extent, range: rangeOf(chart, extent), above: false, names: 0 }
  if (plotted.series.length < 2) return lying
  const { leading } = steppedStyle(canvas, look.label)
  if (stacked) {
    const trial = { x: left, y: 0, w: extent, h: 100 }
    const stage = stageBars(plotted, chart.manner, trial, { gap: 0, overlap: 0 }, lying.range)
    lying.above = aboveNames(canvas, look, plotted, firstPieces(stage)) !== undefined
  }
  if (!lying.above) lying.key = legend(canvas, look, plotted, width)
  lying.names = lying.above ? leading + 2 : (lying.key?.height ?? 0) + look.pitch / 2
  return lying
}

const firstPieces = (stage: Stage) => stage.bars.filter((bar) => bar.category === 0)

/** Names over the first bar: right above it, whatever the gap between bars is. */
function drawAbove(chart: Chart, stage: Stage, top: number): Mark[] {
  const { leading } = steppedStyle(chart.canvas, chart.look.label)
  const y = Math.max(top, stage.lane(0, 0).start - leading - 2)
  return aboveNames(chart.canvas, chart.look, chart.plotted, firstPieces(stage))?.draw(y) ?? []
}

/** Bars of normal thickness that the chart has one above the other. */
const lanesOf = (chart: Chart): number => {
  const { plotted, manner } = chart
  const abreast = manner.stacked ? 1 : Math.max(1, plotted.series.length)
  // A cluster shares its gap, so each further bar adds less than a lane.
  return Math.max(1, plotted.categories.length) * (1 + (abreast - 1) * 0.65)
}

function spacingOf(chart: Chart, height: number): Spacing {
  const { plotted, look, manner, bubble } = chart
  const alone = manner.stacked && plotted.categories.length === 1
  if (alone) return { gap: 0, overlap: 0 }
  return chooseSpacing({
    extent: height,
    categories: plotted.categories.length,
    bars: manner.stacked ? 1 : Math.max(1, plotted.series.length),
    look: { gap: look.gap, overlap: manner.stacked ? 0 : Math.max(-20, look.overlap) },
    widest: look.bar * 1.6,
    between: bubble === undefined ? 0 : bubbleBreadth(look, bubble, 'bar'),
  })
}

/** Height that an arrow past the last bar takes. */
const pastLast = (chart: Chart): number => (chart.bubble === undefined ? 0 : roomPast(chart.look, chart.bubble, 'bar'))

/** Height of everything but the plot. */
const overhead = (lying: Lying): number =>
  lying.chart.head.height + lying.names + lying.chart.foot.height + pastLast(lying.chart)

/** The value axis: as far as the bars and their figures reach. Shares end at 100. */
function rangeOf(chart: Chart, extent: number): Range {
  const { plotted, look, canvas, manner, totals, difference, bubble } = chart
  if (plotted.percent) return { min: 0, max: 100 }
  const series = plotted.series
  const ends = manner.stacked
    ? plotted.categories.map((_, category) => totalAt(plotted, category))
    : series.flatMap((one) => one.values.filter((value) => value !== null))
  const signed = (below: boolean): string[] =>
    series.flatMap((one) => one.labels.filter((_, index) => (one.values[index] ?? 0) < 0 === below))
  const outside = manner.stacked ? (totals?.labels ?? []) : [...signed(false), phrasesFor(canvas.language).missing]
  const after = outside.length === 0 ? 0 : roomForLabels(canvas, look, outside, 'bar')
  const negative = manner.stacked ? [] : signed(true)
  const before = negative.length === 0 ? 0 : roomForLabels(canvas, look, negative, 'bar')
  const range = rangeFor(ends, extent, { before, after })
  if (difference === undefined || bubble === undefined) return range
  const length = (Math.abs(difference.to.value - difference.from.value) / (range.max - range.min)) * extent
  const beyond = roomBeyond(look, bubble, length, 'bar')
  return beyond <= after ? range : rangeFor(ends, extent, { before, after: beyond })
}
