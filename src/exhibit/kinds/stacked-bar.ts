// Lying bars of pieces: shares of a whole, for one thing or for several.
import { chartKind } from '../chart-shape.ts'

export const stackedBar = chartKind(
  'stacked-bar',
  'Lying bars of pieces: shares of a whole, for one thing or several; with `percent`, shares of 100.',
  { direction: 'bar', stacked: true },
  {
    title: 'Market by provider',
    units: '% of the market',
    categories: ['Europe'],
    series: { 'The three largest': [70], 'All others': [30] },
    percent: true,
    highlight: 'All others',
  },
)
