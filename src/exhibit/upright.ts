// Charts of columns, clustered or stacked: measured, placed and drawn.
import { steppedStyle } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { bubbleBreadth, drawArrow, roomBeyond, roomPast } from './arrow.ts'
import { stageBars } from './bars.ts'
import { type Bracketed, bracketed, underHeight, underLabels } from './category-labels.ts'
import { barMarks, baseLine, type Chart, chartMark, composeChart, figureMarks, notStated } from './composition.ts'
import { type ChartStyle, tallestPlot } from './chart-look.ts'
import { tooTall } from './faults.ts'
import type { Heights } from './kind.ts'
import { rangeFor, type Range } from './scale.ts'
import { legend, sideNames, sideWidth } from './series-names.ts'
import { endsOf, reachOf } from './shared-scale.ts'
import { barWidth, chooseSpacing, type Spacing } from './spacing.ts'
import { roomForLabels } from './value-labels.ts'

/** Everything that follows from the width alone. */
interface Upright {
  chart: Chart
  spacing: Spacing
  /** Width of the plot. */
  extent: number
  /** Width of the names right of the last stack; 0 for none. */
  side: number
  bracketed?: Bracketed
  key?: ReturnType<typeof legend>
  /** Height of what stands under the plot. */
  under: number
}

/** Heights of a chart of columns. */
export function measureUpright(exhibit: Exhibit, stacked: boolean, width: number, canvas: Canvas): Heights {
  const upright = compose(exhibit, stacked, width, canvas)
  const { pitch, native } = upright.chart.look
  const around = overhead(upright)
  const natural = pitch * (native ? 12 : 9)
  return {
    least: around + pitch * 5,
    natural: around + natural,
    most: around + Math.max(natural, tallestPlot(upright.chart.look, width, 0.75)),
  }
}

/** The marks of a chart of columns. */
export function drawUpright(exhibit: Exhibit, stacked: boolean, box: Box, canvas: Canvas): Mark[] {
  const upright = compose(exhibit, stacked, box.w, canvas)
  const { chart, side } = upright
  const { look, plotted, head, foot } = chart
  const least = overhead(upright) + look.pitch * 5
  if (box.h < least - 0.5)
    canvas.report(tooTall(exhibit, least, box.h, 'give it more room, or cut its title to one line'))
  const top = box.y + head.height
  const frame = { x: box.x, y: top, w: box.w, h: Math.max(1, box.h - head.height - foot.height) }
  const keyHeight = upright.key === undefined ? 0 : upright.key.height + look.pitch / 2
  const plot = {
    x: box.x,
    y: top + keyHeight,
    w: upright.extent,
    h: Math.max(1, frame.h - keyHeight - upright.under - gapUnder(chart)),
  }
  const stage = stageBars(plotted, chart.manner, plot, upright.spacing, rangeOf(chart, plot.h))
  const under = plot.y + plot.h + gapUnder(chart)
  const figures = figureMarks(chart, stage)
  const native = [...barMarks(chart, stage), baseLine(chart, stage), ...figures.marks]
  const overlay = notStated(chart, stage)
  if (upright.bracketed !== undefined) overlay.push(...upright.bracketed.draw(stage, under))
  else native.push(...underLabels(canvas, look, plotted, stage, under))
  if (side > 0) overlay.push(...sideNames(canvas, look, plotted, stage, side))
  if (upright.key !== undefined) overlay.push(...upright.key.draw(box.x, top))
  if (chart.difference !== undefined) overlay.push(...drawArrow(canvas, look, stage, chart.difference))
  const mark = chartMark(chart, stage, frame, {
    native,
    overlay,
    hidden: figures.hidden,
    labelsDrawn: upright.bracketed !== undefined,
  })
  return [...head.draw(box.x, box.y), mark, ...foot.draw(box.x, box.y + box.h - foot.height)]
}

function compose(exhibit: Exhibit, stacked: boolean, width: number, canvas: Canvas): Upright {
  const chart = composeChart(exhibit, { direction: 'column', stacked }, width, canvas)
  const { look, plotted, bubble } = chart
  const several = plotted.series.length > 1
  const names = stacked && several ? sideWidth(canvas, look, plotted, width) : 0
  const between = bubble === undefined ? 0 : bubbleBreadth(look, bubble, 'column')
  const abreast = stacked ? 1 : Math.max(1, plotted.series.length)
  const categories = Math.max(1, plotted.categories.length)
  // One stack alone stands flush with the left edge, like the text around it.
  const alone = stacked && plotted.categories.length === 1
  /** Columns fill what `beside` leaves of the width, with `clear` points between the slots. */
  const spaced = (beside: number, clear: number): { extent: number; spacing: Spacing; ends: number } => {
    const whole = Math.max(1, width - beside)
    const widest = widestColumn(look, whole / categories / abreast)
    if (alone) return { extent: Math.min(whole, look.widest * 1.45), spacing: { gap: 0, overlap: 0 }, ends: 0 }
    const asked = { extent: whole, categories: plotted.categories.length, bars: abreast, widest, between, clear }
    const spacing = chooseSpacing({ ...asked, look: { gap: look.gap, overlap: look.overlap } })
    const slot = whole / categories
    return { extent: whole, spacing, ends: (barWidth(slot, abreast, spacing) * spacing.gap) / 200 }
  }
  const past = bubble === undefined ? 0 : roomPast(look, bubble, 'column')
  const clear = past === 0 ? 0 : past + look.pitch / 2
  const beside = names > 0 ? names + look.pitch * 0.75 : 0
  // An arrow past the last column stands in the gap there, where that is wide enough.
  const within = spaced(beside, 0)
  const { extent, spacing } = within.ends >= past && !alone ? within : spaced(Math.max(beside, past), clear)
  const slot = extent / categories
  const upright: Upright = { chart, spacing, extent, side: names, under: 0 }
  if (!stacked && several) {
    const column = barWidth(slot, abreast, spacing)
    const room = { slot, width: column, pitch: column * (1 - spacing.overlap / 100) }
    const named = bracketed(canvas, look, plotted, room)
    if (named !== undefined) upright.bracketed = named
    // Every column is named, so color is free to say one thing: which is the one to see.
    if (named !== undefined && plotted.highlight !== undefined)
      chart.look = { ...look, series: look.series.slice(0, 1), context: look.context.slice(0, 1) }
  }
  if (several && upright.bracketed === undefined && names === 0) upright.key = legend(canvas, look, plotted, width)
  upright.under = upright.bracketed?.height ?? underHeight(canvas, look, plotted.categories, slot)
  return upright
}

/** No column is wider, in points; in print few of them grow, so that they do not stand lost on the line. */
const widestColumn = (look: ChartStyle, room: number): number =>
  look.native ? look.widest : Math.max(look.widest, Math.min(look.widest * 1.5, room * 0.28))

/** Points between the plot and what stands under it. */
const gapUnder = (chart: Chart): number => chart.look.pitch * 0.375

/** Height of everything but the plot. */
function overhead(upright: Upright): number {
  const { chart, key, under } = upright
  const keyHeight = key === undefined ? 0 : key.height + chart.look.pitch / 2
  return chart.head.height + keyHeight + gapUnder(chart) + under + chart.foot.height
}

/** The value axis: as far as the columns and their figures reach. Shares end at 100. */
function rangeOf(chart: Chart, height: number): Range {
  const { plotted, look, canvas, manner, difference, bubble } = chart
  if (plotted.percent) return { min: 0, max: 100 }
  const ends = [...endsOf(plotted, manner.stacked), ...reachOf(chart.exhibit)]
  const label = roomForLabels(canvas, look, [], 'column')
  const below = !manner.stacked && ends.some((value) => value < 0) ? label : 0
  // "n/a" stands on the base line, so that much room is wanted even where every column is shorter.
  const above =
    manner.stacked && chart.totals === undefined ? 0 : Math.max(label, steppedStyle(canvas, look.label).leading)
  const range = rangeFor(ends, height, { before: below, after: above })
  if (difference === undefined || bubble === undefined) return range
  const length = (Math.abs(difference.to.value - difference.from.value) / (range.max - range.min)) * height
  const beyond = roomBeyond(look, bubble, length, 'column')
  return beyond <= above ? range : rangeFor(ends, height, { before: below, after: beyond })
}
