// How charts look on one canvas: the brand's chart look, and the few measures that follow from its type.
import { colorOf, contrast } from '../brand/index.ts'
import { fontFor, steppedStyle } from '../draw/index.ts'
import type { ChartLook, ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { LabelLook } from '../model/plan.ts'
import { lookNamed } from './looks.ts'
import { isInferred, isSeen, type Plotted } from './plotted.ts'

/** The chart look with everything a chart needs to know. Lengths in points. */
export interface ChartStyle extends ChartLook {
  /** The series colors that are paler than the highlight, for what stands beside the one to see. */
  context: ColorName[]
  /** Style of values that stand inside a bar. */
  inside: string
  /** Style of what stands under the chart: "n/a" explained, rounding. */
  note: string
  /** Leading of category labels: the unit of every gap. */
  pitch: number
  /** No column is wider. */
  widest: number
  /** True where PowerPoint may draw it: then category labels stand where PowerPoint puts them. */
  native: boolean
  /** Width of the line between the pieces of a stack. */
  seam: number
  /** Thickness of a lying bar, and from one to the next. */
  bar: number
  lane: number
  /** Lines of a difference: from the ends of the bars, and the arrow itself. */
  level: Stroke
  arrow: Stroke
  /** Diameter of the circle that carries a difference; 0 for a label beside the arrow. */
  bubble: number
}

/**
 * Reads the look of the medium. `looks.chart` of a brand may set `inside`, `note`, `widest`, `seam`, `bar`, `pitch`,
 * `level` (or `extension`), `arrow` and `bubble`.
 */
export function chartStyle(canvas: Canvas): ChartStyle {
  const { chart, name } = canvas.medium
  const own = lookNamed(canvas, 'chart')
  const native = name === 'deck' || name === 'handout'
  const pitch = steppedStyle(canvas, chart.label).leading
  return {
    ...chart,
    context: palerThan(canvas, chart.highlight, chart.series),
    inside: own.style('inside', chart.value),
    note: own.style('note', 'source', chart.units),
    pitch,
    widest: own.number('widest', native ? 90 : 42),
    native,
    seam: own.number('seam', 0.75),
    bar: own.number('bar', pitch * 1.4),
    lane: own.number('pitch', pitch * 2.5),
    level: own.stroke('level') ?? own.stroke('extension') ?? { color: chart.axis.color, width: 0.5 },
    arrow: own.stroke('arrow') ?? { color: chart.axis.color, width: 1 },
    bubble: own.number('bubble', native ? 34 : 0),
  }
}

/** The most that a plot uses, in points: on a slide all that a body has, in print a share of its width. */
export const tallestPlot = (look: ChartStyle, width: number, share: number): number =>
  look.native ? 480 : Math.max(look.pitch * 12, width * share)

/** What is not the one to see must not be darker than it. */
function palerThan({ brand }: Canvas, color: ColorName, others: ColorName[]): ColorName[] {
  const weight = (name: ColorName): number => contrast(colorOf(brand, name), 'FFFFFF')
  const paler = others.filter((other) => weight(other) < weight(color) * 0.75)
  return paler.length > 0 ? paler : others
}

/** Fill of a bar whose figure is derived or estimated; every brand has it for this. */
const inferredFill = 'pale'

/** The outline of a bar whose figure is derived or estimated, where it is not the one to see; pieces of stacks have none. */
export function outlineAt(look: ChartStyle, plotted: Plotted, series: number, category: number): Stroke | undefined {
  if (plotted.percent || category < 0 || isSeen(plotted.highlight, series, category)) return undefined
  return isInferred(plotted, series, category) ? { color: look.context[0] ?? look.highlight, width: 1 } : undefined
}

/** The fill of a bar: the highlight where it is the one to see, else its series' color, paler beside one that is highlighted. */
export function fillAt(look: ChartStyle, plotted: Plotted, series: number, category: number): ColorName {
  const seen = plotted.highlight
  // A whole category of several series keeps their colors: one color for all would hide which is which.
  const applies = seen?.series !== undefined || plotted.series.length === 1
  if (applies && isSeen(seen, series, category)) return look.highlight
  if (outlineAt(look, plotted, series, category)) return inferredFill
  const isBeside = seen?.series !== undefined && seen.series !== series
  const colors = isBeside ? look.context : look.series
  const place = isBeside && seen.series! < series ? series - 1 : series
  return colors[place % Math.max(1, colors.length)] ?? look.highlight
}

/** A text style as PowerPoint's labels take it. */
export function labelLook(canvas: Canvas, style: string, color?: ColorName): LabelLook {
  const stepped = steppedStyle(canvas, style)
  const font = fontFor(canvas, stepped)
  return { font, size: stepped.size, color: color ?? stepped.color, bold: font.weight >= 600 }
}
