// One series in two colors: its place among the series differs from chart to chart.
import type { Exhibit } from '../../model/brief.ts'
import { isChart, placeOf, seriesOf } from '../figures.ts'
import type { Placed } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'

export const seriesColors: BriefRule = {
  code: 'lint/series-colors',
  id: 'C-091',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'A series has one color in all charts.',
  why: 'The reader has learnt the color on the page before.',
  good: 'exhibits: { first: { kind: clustered-column, title: Money, categories: ["2024"], series: { Revenue: [revenue_2024], Spending: [capex_2024] } }, second: { kind: clustered-column, title: Money again, categories: ["2024"], series: { Revenue: [revenue_2024], Spending: [capex_2024] } } }\npoint: { exhibit: [first, second], takeaways: [] }',
  bad: 'exhibits: { first: { kind: clustered-column, title: Money, categories: ["2024"], series: { Revenue: [revenue_2024], Spending: [capex_2024] } }, second: { kind: clustered-column, title: Money again, categories: ["2024"], series: { Spending: [capex_2024], Revenue: [revenue_2024] } } }\npoint: { exhibit: [first, second], takeaways: [] }',
  check: ({ points }) => {
    return [...unmarkedAlike(points), ...swapped(points), ...reordered(points)]
  },
}

const unmarkedAlike = (points: readonly Placed[]): Finding[] => {
  const first = new Map<string, { place: number; of: number; id: string }>()
  return points.flatMap(({ exhibits, home }) =>
    exhibits
      .filter((exhibit) => isChart(exhibit) && exhibit['highlight'] === undefined && seriesOf(exhibit).length > 1)
      .flatMap((exhibit) =>
        seriesOf(exhibit).flatMap(({ name }, place) => {
          const key = name.toLowerCase()
          const known = first.get(key)
          if (!known) {
            first.set(key, { place, of: seriesOf(exhibit).length, id: exhibit.id })
            return []
          }
          if (known.place === place || known.id === exhibit.id) return []
          return [
            {
              message: `"${name}" is series ${place + 1} in "${exhibit.id}" and series ${known.place + 1} in "${known.id}", and so has two colors`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: list the series in the same order'],
            },
          ]
        }),
      ),
  )
}

/** Two charts of the same series that mark another of them: what was grey is the colored one now. */
const swapped = (points: readonly Placed[]): Finding[] => {
  const first = new Map<string, { marked: string; id: string }>()
  return points.flatMap(({ exhibits, home }) =>
    exhibits.filter(isChart).flatMap((exhibit) => {
      const names = seriesOf(exhibit).map(({ name }) => name)
      const marked = names.find((name) => name === exhibit['highlight'])
      if (names.length < 2 || marked === undefined) return []
      const key = names
        .map((name) => name.toLowerCase())
        .sort()
        .join('|')
      const known = first.get(key)
      if (!known) first.set(key, { marked, id: exhibit.id })
      if (!known || known.id === exhibit.id || known.marked.toLowerCase() === marked.toLowerCase()) return []
      return [
        {
          message: `"${exhibit.id}" marks "${marked}" and "${known.id}" marks "${known.marked}", and so the same series have swapped their colors`,
          span: placeOf(exhibit),
          home,
          notes: ['hint: mark the same series in both, or a category'],
        },
      ]
    }),
  )
}

/** The color that each series of a bar chart has, by its place among those of its kind: the marked one, or the first, second … of the others. */
function colorsOf(exhibit: Exhibit): Map<string, string> {
  const names = seriesOf(exhibit).map(({ name }) => name.toLowerCase())
  const marked = String(exhibit['highlight'] ?? '').toLowerCase()
  const others = names.filter((name) => name !== marked)
  return new Map(names.map((name) => [name, name === marked ? 'marked' : String(others.indexOf(name))]))
}

/** Two charts of the same series in another order, of which one marks a series: those beside it have changed their colors. */
const reordered = (points: readonly Placed[]): Finding[] => {
  const first = new Map<string, Exhibit>()
  return points.flatMap(({ exhibits, home }) =>
    exhibits
      .filter((exhibit) => isChart(exhibit) && seriesOf(exhibit).length > 2)
      .flatMap((exhibit) => {
        const names = seriesOf(exhibit).map(({ name }) => name.toLowerCase())
        const key = [...names].sort().join('|')
        const known = first.get(key)
        if (!known) first.set(key, exhibit)
        if (!known || known.id === exhibit.id) return []
        const [one, other] = [colorsOf(known), colorsOf(exhibit)]
        const isMarked = [one, other].some((colors) => [...colors.values()].includes('marked'))
        const inOrder = seriesOf(known).every(({ name }, index) => name.toLowerCase() === names[index])
        // Where both are unmarked `unmarkedAlike` tells; a mark that moves is told by `swapped`.
        if (!isMarked || inOrder) return []
        const changed = names.find(
          (name) => one.get(name) !== 'marked' && other.get(name) !== 'marked' && one.get(name) !== other.get(name),
        )
        if (changed === undefined) return []
        return [
          {
            message: `"${exhibit.id}" lists its series in another order than "${known.id}", and so "${seriesOf(exhibit)[names.indexOf(changed)]!.name}" has two colors`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: list the series in the same order'],
          },
        ]
      }),
  )
}
