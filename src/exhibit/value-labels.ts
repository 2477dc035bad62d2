// The figures at the bars: at the end of a bar, in the middle of a piece, above a stack, and "n/a" where none is stated.
import { steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box, ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { TextMark } from '../model/mark.ts'
import type { Bar, Stage } from './bars.ts'
import { readableOn } from './ink.ts'
import { fillAt, type ChartStyle } from './chart-look.ts'
import { aboutFormat, decimalsOf, numberFormat, printNumber } from './numbers.ts'
import { phrasesFor } from './phrases.ts'
import { isAboutAt, isSeen, type Plotted, type PlottedSeries, totalAt } from './plotted.ts'

/** Points between the end of a bar and its figure, along and, for bars, across the page. */
const clear = { column: 2, bar: 5 }

/** Room in points that the figures take beyond the longest bar. */
export function roomForLabels(
  canvas: Canvas,
  look: ChartStyle,
  labels: string[],
  direction: Stage['direction'],
): number {
  if (direction === 'column') return steppedStyle(canvas, look.value).leading + clear.column
  return Math.max(0, ...labels.map((label) => widthOf(canvas, label, look.value))) + clear.bar + 2
}

/** A figure beyond the end of a bar that runs from `base` to `end`. */
function beyond(
  canvas: Canvas,
  stage: Stage,
  style: string,
  label: string,
  lane: { start: number; width: number },
  end: number,
  down: boolean,
  color: ColorName | undefined,
  name: string,
): TextMark {
  const { leading } = steppedStyle(canvas, style)
  const w = widthOf(canvas, label, style) + 2
  const middle = lane.start + lane.width / 2
  const column = stage.direction === 'column'
  const box: Box = column
    ? { x: middle - w / 2, y: down ? end + clear.column : end - clear.column - leading, w, h: leading }
    : { x: down ? end - clear.bar - w : end + clear.bar, y: middle - leading / 2, w, h: leading }
  return textMark(canvas, {
    words: label,
    style,
    box,
    anchor: 'middle',
    align: column ? 'center' : down ? 'right' : 'left',
    role: 'artifact',
    name,
    ...(color === undefined ? {} : { color }),
  })
}

/** Figures at the ends of clustered bars. */
export function endLabels(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage): TextMark[] {
  return stage.bars.map((bar) => {
    const label = plotted.series[bar.series]?.labels[bar.category] ?? ''
    const seen = isSeen(plotted.highlight, bar.series, bar.category)
    const color = seen ? look.highlight : undefined
    const lane = stage.lane(bar.category, bar.series)
    return beyond(canvas, stage, look.value, label, lane, stage.at(bar.value), bar.value < 0, color, 'value')
  })
}

/** Figures in the middle of the pieces of a stack, and the pieces that are too small for theirs. */
export function pieceLabels(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  stage: Stage,
): { marks: TextMark[]; hidden: Bar[] } {
  const style = steppedStyle(canvas, look.inside)
  const hidden: Bar[] = []
  const marks: TextMark[] = []
  for (const bar of stage.bars) {
    const label = plotted.series[bar.series]?.labels[bar.category] ?? ''
    const fits = bar.box.h >= style.size * 1.1 && bar.box.w >= widthOf(canvas, label, look.inside) + 2
    if (!fits) {
      hidden.push(bar)
      continue
    }
    const color = readableOn(canvas, fillAt(look, plotted, bar.series, bar.category), style.color)
    const h = Math.min(style.leading, bar.box.h)
    const box = { ...bar.box, y: bar.box.y + (bar.box.h - h) / 2, h }
    marks.push(
      textMark(canvas, {
        words: label,
        style: look.inside,
        box,
        anchor: 'middle',
        align: 'center',
        role: 'artifact',
        color,
        name: 'value',
      }),
    )
  }
  return { marks, hidden }
}

/** The totals of stacks as printed, in the format of the pieces; "~" before one with a piece that has it. */
export function totalLabels(plotted: Plotted, language: string): Pick<PlottedSeries, 'labels' | 'format' | 'formats'> {
  const decimals = Math.max(0, ...plotted.series.map((series) => decimalsOf(series.format)))
  const grouped = plotted.series.some(
    (series) =>
      series.format.includes('#,##') || series.labels.some((l) => /\d[,.\s]\d{3}\b/.test(l) && decimals === 0),
  )
  const totals = plotted.categories.map((_, category) => totalAt(plotted, category))
  const about = plotted.categories.map((_, at) => isAboutAt(plotted, at))
  const format = numberFormat(decimals, false, grouped || totals.some((total) => total >= 1000))
  return {
    labels: totals.map((total, at) => `${about[at] ? '~' : ''}${printNumber(total, decimals, language)}`),
    format,
    formats: about.map((is) => (is ? aboutFormat(format) : undefined)),
  }
}

/** Totals at the ends of stacks. */
export function totalMarks(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  stage: Stage,
  labels: string[],
): TextMark[] {
  return plotted.categories.map((_, category) => {
    const seen = plotted.highlight?.series === undefined && isSeen(plotted.highlight, 0, category)
    const end = stage.at(totalAt(plotted, category))
    const color = seen ? look.highlight : undefined
    return beyond(
      canvas,
      stage,
      look.value,
      labels[category] ?? '',
      stage.lane(category, 0),
      end,
      false,
      color,
      'total',
    )
  })
}

/** "n/a" on the base line for every bar that no source states. Stacks have no place for it. */
export function missingLabels(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage): TextMark[] {
  if (stage.stacked) return []
  const text = phrasesFor(canvas.language).missing
  return plotted.categories.flatMap((_, category) =>
    plotted.series.flatMap((series, index) =>
      series.values[category] === null
        ? [
            beyond(
              canvas,
              stage,
              look.label,
              text,
              stage.lane(category, index),
              stage.at(0),
              false,
              undefined,
              'not stated',
            ),
          ]
        : [],
    ),
  )
}
