// "Other" before a named thing, or larger than all of them.
import { categoriesOf, isChart, isFigure, placeOf, seriesOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { REST } from './unsorted-bars.ts'

export const otherMisplaced: BriefRule = {
  code: 'lint/other-misplaced',
  id: 'C-085',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about:
    '"Other" stands last among the categories and the series of a chart, and is not the largest; "everything else", "remaining", "miscellaneous" and the like are other names of it.',
  why: 'Where it is the largest, the chart hides what it should show.',
  good: 'exhibit: { kind: clustered-bar, title: Money, categories: [Revenue, Old revenue, Other], series: { Money: [revenue_2024, revenue_2022, capex_2024] }, highlight: revenue_2024 }',
  bad: 'exhibit: { kind: clustered-bar, title: Money, categories: [Other, Revenue, Old revenue], series: { Money: [capex_2024, revenue_2024, revenue_2022] }, highlight: revenue_2024 }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits.filter(isChart).flatMap((exhibit) => {
        const series = seriesOf(exhibit)
        const sum = (figures: readonly unknown[]): number =>
          figures.filter(isFigure).reduce((total, figure) => total + figure.value, 0)
        const byCategory = categoriesOf(exhibit).map((label, index) => ({
          label,
          value: sum(series.map(({ figures }) => figures[index])),
        }))
        const bySeries = series.map(({ name, figures }) => ({ label: name, value: sum(figures) }))
        return [byCategory, bySeries].flatMap((things) => {
          const at = things.findIndex(({ label }) => REST.test(label))
          const rest = things[at]
          if (!rest || things.length < 2) return []
          const named = things.filter((_, index) => index !== at)
          const wrong =
            at < things.length - 1 && !/^total\b/i.test(things[at + 1]!.label)
              ? 'does not stand last'
              : named.length > 1 && named.every(({ value }) => value < rest.value)
                ? 'is larger than each of the others'
                : undefined
          return wrong === undefined
            ? []
            : [
                {
                  message: `"${rest.label}" ${wrong} in the exhibit "${exhibit.id}"`,
                  span: placeOf(exhibit),
                  home,
                  notes: [wrong.startsWith('does') ? 'hint: move it to the end' : 'hint: name its largest part'],
                },
              ]
        })
      }),
    ),
}
