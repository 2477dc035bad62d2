// Bars that lie: a ranking, or things with long names.
import { chartKind } from '../chart-shape.ts'

export const clusteredBar = chartKind(
  'clustered-bar',
  'Bars that lie: a ranking, or things with long names.',
  { direction: 'bar', stacked: false },
  {
    title: 'Customers who name the reason first',
    units: '% of 412 answers',
    categories: ['Price', 'Reach of the network', 'Advice before the purchase', 'Brand'],
    series: { Customers: [41, 28, 19, 12] },
    highlight: 'Reach of the network',
  },
)
