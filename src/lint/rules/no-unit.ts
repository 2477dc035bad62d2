// A chart of bare counts that does not say what it counts.
import { figuresOf, isChart, isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

export const noUnit: BriefRule = {
  code: 'lint/no-unit',
  id: 'C-079',
  group: 'charts',
  severity: 'error',
  stage: 'brief',
  about: 'A chart says in what its figures are measured, or what they count.',
  why: 'A bar of 4 may be four shops or four thousand.',
  good: 'fact: { id: shops, label: Shops, value: 4, unit: count, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: clustered-column, title: Shops, units: Number of shops, series: { "2024": [shops] } }',
  bad: 'fact: { id: shops, label: Shops, value: 4, unit: count, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: clustered-column, title: Shops, series: { "2024": [shops] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(
          (exhibit) =>
            isChart(exhibit) &&
            !isWords(exhibit['units']) &&
            figuresOf(exhibit).length > 0 &&
            figuresOf(exhibit).every(({ unit }) => unit === 'count'),
        )
        .map((exhibit) => ({
          message: `the chart "${exhibit.id}" does not say what it counts`,
          span: placeOf(exhibit),
          home,
          notes: ['hint: add `units: Number of …`, or give the facts a unit such as stores'],
        })),
    ),
}
