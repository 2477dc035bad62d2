// The native plan of a chart: the numbers of the stage in the nouns that the PowerPoint painter reads.
import { steppedStyle } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Axis, ChartPlan, Labels, PlotGroup, Series } from '../model/plan.ts'
import type { Bar, Stage } from './bars.ts'
import type { Difference } from './difference.ts'
import { readableOn } from './ink.ts'
import { fillAt, type ChartStyle, labelLook, outlineAt } from './chart-look.ts'
import { phrasesFor } from './phrases.ts'
import { isSeen, type Plotted, type PlottedSeries, totalAt } from './plotted.ts'
import { workbookOf } from './workbook.ts'

/** How the labels of a series print. */
type Formats = Pick<PlottedSeries, 'format' | 'formats'>

/** What the plan must know beside the stage. */
export interface PlanAsked {
  /** Formats of the totals; absent where none are shown. */
  totals?: Formats
  /** Pieces whose figure is left out. */
  hidden: Bar[]
  /** True where the names of categories are shapes of the overlay. */
  labelsDrawn: boolean
  difference?: Difference
}

/** The plan of a stage. */
export function planOf(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage, asked: PlanAsked): ChartPlan {
  const bars: PlotGroup = {
    type: 'bar',
    direction: stage.direction,
    grouping: stage.stacked ? 'stacked' : 'clustered',
    gap: stage.spacing.gap,
    overlap: stage.stacked ? 100 : stage.spacing.overlap,
    series: plotted.series.map((_, index) => seriesOf(canvas, look, plotted, stage, index, asked.hidden)),
  }
  const groups = [bars]
  if (asked.totals !== undefined) {
    const totals = totalsOf(canvas, look, plotted, stage, asked.totals)
    // A line cannot lie beside horizontal bars: there the totals are a last piece without fill, labelled at its base.
    if (stage.direction === 'column') groups.push({ ...bars, type: 'line', grouping: 'clustered', series: [totals] })
    else bars.series.push(totals)
  }
  const category: Axis = { visible: true, line: look.axis, format: 'General' }
  if (!asked.labelsDrawn) category.labels = labelLook(canvas, look.label)
  if (stage.direction === 'bar') category.reversed = true
  if (stage.range.min < 0) category.low = true
  return {
    plot: stage.plot,
    categories: plotted.categories,
    groups,
    category,
    value: {
      visible: false,
      min: stage.range.min,
      max: stage.range.max,
      format: plotted.series[0]?.format ?? 'General',
    },
    workbook: workbookOf(
      plotted,
      { totals: asked.totals !== undefined, ...(asked.difference ? { difference: asked.difference } : {}) },
      phrasesFor(canvas.language),
    ),
  }
}

function seriesOf(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  stage: Stage,
  index: number,
  hidden: Bar[],
): Series {
  const own = plotted.series[index]
  const values = own?.values ?? []
  const color = fillAt(look, plotted, index, -1)
  const points = values.flatMap((_, category) => {
    const fill = fillAt(look, plotted, index, category)
    const outline = stage.stacked ? undefined : outlineAt(look, plotted, index, category)
    return fill === color ? [] : [{ index: category, color: fill, ...(outline ? { outline } : {}) }]
  })
  const series: Series = { name: own?.name ?? '', values, color, points }
  // A seam on the first piece of a stack would cut the base line; the second one's parts the two.
  if (stage.stacked && index > 0) series.outline = { color: canvas.brand.theme['lt1'] ?? 'white', width: look.seam }
  const formats = own ?? { format: 'General', formats: [] }
  series.labels = stage.stacked
    ? insideLabels(canvas, look, plotted, index, formats, hidden)
    : outsideLabels(canvas, look, plotted, index, formats)
  return series
}

/** One label that differs from those of its series; none where it does not. */
function pointAt(index: number, formats: Formats, color: string | undefined): Labels['points'] {
  const format = formats.formats[index]
  if (color === undefined && format === undefined) return []
  return [{ index, ...(color !== undefined && { color }), ...(format !== undefined && { format }) }]
}

function outsideLabels(canvas: Canvas, look: ChartStyle, plotted: Plotted, index: number, formats: Formats): Labels {
  const points = (plotted.series[index]?.values ?? []).flatMap((_, category) =>
    pointAt(category, formats, isSeen(plotted.highlight, index, category) ? look.highlight : undefined),
  )
  return { ...labelLook(canvas, look.value), format: formats.format, position: 'outside-end', points }
}

function insideLabels(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  index: number,
  formats: Formats,
  hidden: Bar[],
): Labels {
  const own = steppedStyle(canvas, look.inside).color
  const ink = (category: number): string => readableOn(canvas, fillAt(look, plotted, index, category), own)
  const color = ink(-1)
  const points = (plotted.series[index]?.values ?? []).flatMap((_, category): Labels['points'] => {
    if (hidden.some((bar) => bar.series === index && bar.category === category))
      return [{ index: category, hidden: true }]
    return pointAt(category, formats, ink(category) === color ? undefined : ink(category))
  })
  return { ...labelLook(canvas, look.inside, color), format: formats.format, position: 'center', points }
}

function totalsOf(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage, formats: Formats): Series {
  const seen = plotted.highlight
  const points = plotted.categories.flatMap((_, category) =>
    pointAt(category, formats, seen?.series === undefined && isSeen(seen, 0, category) ? look.highlight : undefined),
  )
  return {
    name: phrasesFor(canvas.language).total,
    values: plotted.categories.map((_, category) => totalAt(plotted, category)),
    points: [],
    labels: {
      ...labelLook(canvas, look.value),
      format: formats.format,
      position: stage.direction === 'column' ? 'above' : 'inside-base',
      points,
    },
  }
}
