// Charts of more things than can be told apart.
import { categoriesOf, isChart, placeOf, seriesOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

const SERIES = 6
const COLUMNS = 12

export const manyCategories: BriefRule = {
  code: 'lint/many-categories',
  id: 'C-082',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'A chart has at most six series and twelve categories.',
  why: 'With more, labels and shades run into one another.',
  good: 'exhibit: { kind: stacked-column, title: Revenue, categories: ["2024"], series: { North: [revenue_2024], South: [revenue_2024], East: [revenue_2024], West: [revenue_2024], Other: [revenue_2022] } }',
  bad: 'exhibit: { kind: stacked-column, title: Revenue, categories: ["2024"], series: { North: [revenue_2024], South: [revenue_2024], East: [revenue_2024], West: [revenue_2024], Ports: [capex_2024], Rail: [capex_2024], Mail: [capex_2024] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits.filter(isChart).flatMap((exhibit) => {
        const counts = [
          { what: 'series', is: seriesOf(exhibit).length, most: SERIES },
          { what: 'categories', is: categoriesOf(exhibit).length, most: COLUMNS },
        ]
        return counts
          .filter(({ is, most }) => is > most)
          .map(({ what, is, most }) => ({
            message: `the exhibit "${exhibit.id}" has ${is} ${what}; ${most} is the most`,
            span: placeOf(exhibit),
            home,
            notes: [`hint: put the smallest ${what} together as "Other"`],
          }))
      }),
    ),
}
