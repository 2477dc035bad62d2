// What upright and lying charts have in common: the data, the texts above and below, and the mark that holds the drawing.
import { nameOf, rectangle, rule } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { ChartMark, Mark } from '../model/mark.ts'
import { quick } from '../text/index.ts'
import { bubbleSize, type Size } from './arrow.ts'
import type { Bar, Direction, Stage } from './bars.ts'
import { chartAlt } from './chart-alt.ts'
import { planOf } from './chart-plan.ts'
import { type Difference, differenceOf } from './difference.ts'
import { labelsHidden } from './faults.ts'
import { plain, saidIn } from './fields.ts'
import { heading, notesUnder, type Strip } from './heading.ts'
import { fillAt, type ChartStyle, chartStyle, outlineAt } from './chart-look.ts'
import { phrasesFor } from './phrases.ts'
import { addUpTo100 } from './printed-shares.ts'
import { type Plotted, type PlottedSeries, readPlotted } from './plotted.ts'
import { unitsOf } from './units.ts'
import { endLabels, missingLabels, pieceLabels, totalLabels, totalMarks } from './value-labels.ts'

/** What tells one chart of bars from another. */
export interface Manner {
  direction: Direction
  stacked: boolean
}

/** An exhibit read and ready to be placed. */
export interface Chart {
  exhibit: Exhibit
  manner: Manner
  canvas: Canvas
  plotted: Plotted
  look: ChartStyle
  head: Strip
  foot: Strip
  difference?: Difference
  bubble?: Size
  /** Totals as printed, for stacks of more than one series that are not shares. */
  totals?: Pick<PlottedSeries, 'labels' | 'format' | 'formats'>
}

/** Reads a chart for a width in points. */
export function composeChart(exhibit: Exhibit, manner: Manner, width: number, canvas: Canvas): Chart {
  const plotted = readPlotted(exhibit, canvas.language)
  const look = chartStyle(canvas)
  const units = unitsOf(exhibit, plotted, canvas.language)
  const said = {
    ...(plotted.title === undefined ? {} : { title: plotted.title }),
    ...(units === undefined ? {} : { units }),
  }
  const own = saidIn(exhibit['note'])
  const notes = [...notesOf(plotted, manner, look, canvas.language), ...(own === undefined ? [] : [own])]
  const chart: Chart = {
    exhibit,
    manner,
    canvas,
    plotted,
    look,
    head: heading(canvas, width, said, look, look.pitch),
    foot: notesUnder(canvas, width, notes, look.note, look.pitch / 2),
  }
  const difference = differenceOf(plotted, manner.stacked, canvas.language)
  if (difference !== undefined) {
    chart.difference = difference
    chart.bubble = bubbleSize(canvas, look, difference)
  }
  if (manner.stacked && !plotted.percent && plotted.series.length > 1)
    chart.totals = totalLabels(plotted, canvas.language)
  return chart
}

/** A name that tells by itself that a figure was not observed: "Q2 2024, derived". */
const SAYS_SO = quick(
  /(?<!\p{L})(?:derived|estimate[ds]?|assumed|assumptions?|forecasts?|projected|projections?|planned|targets?|abgeleitet|geschätzt|schätzung|angenommen|annahme|prognose|geplant|ziel)(?!\p{L})/iu,
)

/** What must be said under the chart: why a figure is not stated, what a light bar is, and that rounded shares may not add up. */
function notesOf(plotted: Plotted, manner: Manner, look: ChartStyle, language: string): string[] {
  const phrases = phrasesFor(language)
  const notes: string[] = []
  const missing = plotted.series.flatMap((series) =>
    series.values.flatMap((value, index) => (value === null ? [[series.name, plotted.categories[index] ?? '']] : [])),
  )
  if (missing.length > 0 && plotted.missing !== undefined) notes.push(`${phrases.missing}: ${plain(plotted.missing)}`)
  else if (manner.stacked && missing.length > 0) {
    notes.push(
      missing.map((names) => `${names.filter((name) => name !== '').join(', ')}: ${phrases.missing}`).join('; '),
    )
  }
  const isLight = plotted.series.some((one, series) =>
    one.values.some(
      (value, category) =>
        value !== null &&
        outlineAt(look, plotted, series, category) !== undefined &&
        !SAYS_SO.test(`${one.name} ${plotted.categories[category]}`),
    ),
  )
  if (isLight) notes.push(phrases.inferred)
  const stacks = plotted.categories.map((_, category) => plotted.series.map(({ labels }) => labels[category] ?? ''))
  if (plotted.percent && stacks.some((labels) => !addUpTo100(labels))) notes.push(phrases.rounding)
  return notes
}

/** The bars as shapes. */
export const barMarks = (chart: Chart, stage: Stage): Mark[] =>
  stage.bars
    .filter((bar) => bar.box.w > 0 && bar.box.h > 0)
    .map((bar) => {
      const fill = fillAt(chart.look, chart.plotted, bar.series, bar.category)
      const outline = stage.stacked ? undefined : outlineAt(chart.look, chart.plotted, bar.series, bar.category)
      const seam = { color: chart.canvas.brand.theme['lt1'] ?? 'white', width: chart.look.seam }
      return rectangle(chart.canvas, bar.box, {
        fill,
        name: 'bar',
        ...(parts(stage, bar.series) ? { stroke: seam } : outline ? { stroke: outline } : {}),
      })
    })

/** True for a piece that a seam parts from the one before it: the first has none, for it would cut the base line. */
export const parts = (stage: Stage, series: number): boolean => stage.stacked && series > 0

/** The line that bars stand on, as long as the plot. */
export function baseLine(chart: Chart, stage: Stage): Mark {
  const { plot } = stage
  const at = stage.at(0)
  return stage.direction === 'column'
    ? rule(chart.canvas, { x: plot.x, y: at }, { x: plot.x + plot.w, y: at }, chart.look.axis, 'base line')
    : rule(chart.canvas, { x: at, y: plot.y }, { x: at, y: plot.y + plot.h }, chart.look.axis, 'base line')
}

/** Figures at the bars, totals included, and the pieces too small for theirs. */
export function figureMarks(chart: Chart, stage: Stage): { marks: Mark[]; hidden: Bar[] } {
  const { canvas, look, plotted, totals } = chart
  if (!stage.stacked) return { marks: endLabels(canvas, look, plotted, stage), hidden: [] }
  const pieces = pieceLabels(canvas, look, plotted, stage)
  const sums = totals === undefined ? [] : totalMarks(canvas, look, plotted, stage, totals.labels)
  return { marks: [...pieces.marks, ...sums], hidden: pieces.hidden }
}

/** The chart mark over its part of the box: `native` is what PowerPoint draws itself, `overlay` what stays shapes. */
export function chartMark(
  chart: Chart,
  stage: Stage,
  box: Box,
  drawn: { native: Mark[]; overlay: Mark[]; hidden: Bar[]; labelsDrawn: boolean },
): ChartMark {
  const { canvas, look, plotted, exhibit, difference, totals } = chart
  const hidden = drawn.hidden.filter((bar) => bar.value !== 0)
  if (hidden.length > 0) {
    const named = hidden.map(
      (bar) => `${plotted.series[bar.series]?.name} ${plotted.series[bar.series]?.labels[bar.category]}`,
    )
    canvas.report(labelsHidden(exhibit, named))
  }
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box,
    alt: chartAlt(exhibit, chart.manner, canvas.language),
    plan: planOf(canvas, look, plotted, stage, {
      hidden: drawn.hidden,
      labelsDrawn: drawn.labelsDrawn,
      ...(totals === undefined ? {} : { totals }),
      ...(difference === undefined ? {} : { difference }),
    }),
    marks: [...drawn.native, ...drawn.overlay],
    overlay: drawn.overlay,
  }
}

/** "n/a" where nothing is stated. */
export const notStated = (chart: Chart, stage: Stage): Mark[] =>
  missingLabels(chart.canvas, chart.look, chart.plotted, stage)
