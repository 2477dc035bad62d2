// The native plan of a ring: one series, a color for each part, and a value where it has room.
import { labelLook } from './chart-look.ts'
import { steppedStyle } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { ChartPlan } from '../model/plan.ts'
import { readableOn } from './ink.ts'
import { phrasesFor } from './phrases.ts'
import { fillOf, holeOf, type Ringed, valuesOf } from './ring-parts.ts'
import { workbookOf } from './workbook.ts'

/** The plan; `hidden` are the parts whose values have no room. */
export function planOf({ canvas, look, chart, plotted }: Ringed, ring: Box, hidden: number[]): ChartPlan {
  const [series] = plotted.series
  const fills = plotted.categories.map((_, index) => fillOf(chart, plotted, index))
  const own = steppedStyle(canvas, chart.inside).color
  const ink = fills.map((fill) => readableOn(canvas, fill, own))
  const axis = { visible: false, format: 'General' }
  return {
    plot: ring,
    categories: plotted.categories,
    groups: [
      {
        type: 'doughnut',
        direction: 'column',
        grouping: 'clustered',
        gap: 100 - holeOf(look),
        overlap: 0,
        series: [
          {
            name: series?.name ?? '',
            values: valuesOf(plotted),
            color: fills[0] ?? chart.highlight,
            outline: { color: 'white', width: look.own.number('seam', 1.5) },
            points: fills.map((color, index) => ({ index, color })),
            labels: {
              ...labelLook(canvas, chart.inside, ink[0]),
              format: series?.format ?? 'General',
              position: 'center',
              points: ink.map((color, index) => {
                const format = series?.formats[index]
                return hidden.includes(index)
                  ? { index, hidden: true }
                  : { index, color, ...(format !== undefined && { format }) }
              }),
            },
          },
        ],
      },
    ],
    category: axis,
    value: axis,
    workbook: workbookOf(plotted, { totals: false }, phrasesFor(canvas.language)),
  }
}
