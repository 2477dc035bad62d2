// Columns of pieces: what a whole is made of, and how that changes.
import { chartKind } from '../chart-shape.ts'

export const stackedColumn = chartKind(
  'stacked-column',
  'Columns of pieces: what a whole is made of, and how it changes; with `percent`, shares of 100.',
  { direction: 'column', stacked: true },
  {
    title: 'Revenue by line',
    units: 'EUR m',
    categories: ['2022', '2023', '2024'],
    series: { Services: [48, 57, 71], Products: [120, 116, 109], Other: [12, 10, 9] },
    highlight: 'Services',
  },
)
