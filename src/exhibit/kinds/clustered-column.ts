// Columns side by side: values at a few moments or of a few things, with one to see.
import { chartKind } from '../chart-shape.ts'

export const clusteredColumn = chartKind(
  'clustered-column',
  'Columns side by side: a few values at a few moments.',
  { direction: 'column', stacked: false },
  {
    title: 'Growth of the group',
    units: '% on the year before',
    categories: ['2023', '2024'],
    series: { Revenue: [6, 8], 'Operating profit': [9, 24] },
    highlight: 'Operating profit',
    arrow: { from: 'Revenue', to: 'Operating profit', says: '3×' },
  },
)
