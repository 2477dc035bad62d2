// The native plan of lines over moments.
import type { Box } from '../model/brand.ts'
import type { ChartPlan } from '../model/plan.ts'
import { labelLook } from './chart-look.ts'
import { decimalsIn, gridOf, type Lines, strokeOf } from './lines.ts'
import { numberFormat } from './numbers.ts'
import { phrasesFor } from './phrases.ts'
import { workbookOf } from './workbook.ts'

/** The plan; `plot` is the box of the lines. */
export function planOf(lines: Lines, plot: Box): ChartPlan {
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
