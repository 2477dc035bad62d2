// Two charts side by side that look comparable and are drawn to different scales.
import type { Exhibit } from '../../model/brief.ts'
import { categoriesOf, figuresOf, isChart, isFigure, placeOf, seriesOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** How much longer the longest bar of one may be before the eye is misled. */
const APART = 1.25
/** Columns of one unit share a scale unless the shorter ones could not be read on it: then each chart keeps its own. */
const UNREADABLE = 5

export const panelScales: BriefRule = {
  code: 'lint/panel-scales',
  id: 'C-089',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about:
    'Two charts of one kind side by side that show one unit have one scale: bars and lines whose largest values are more than a quarter apart, and columns more than five times, are drawn to two. Of columns `scale: own` says that this is meant.',
  why: 'The eye compares the lengths whatever the labels say.',
  good: 'exhibits: { both: { kind: clustered-bar, title: Revenue and spending, categories: [Revenue, Spending], series: { "2024": [revenue_2024, capex_2024] }, highlight: revenue_2024 } }\npoint: { exhibit: both }',
  bad: 'exhibits: { first: { kind: clustered-bar, title: Revenue, categories: ["2024"], series: { Revenue: [revenue_2024] } }, second: { kind: clustered-bar, title: Spending, categories: ["2024"], series: { Spending: [capex_2024] } } }\npoint: { exhibit: [first, second], takeaways: [] }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) => {
      const charts = exhibits.filter(
        (exhibit) =>
          // Who writes `scale: own` knows it.
          isChart(exhibit) && exhibit['percent'] !== true && exhibit['scale'] !== 'own' && exhibit.kind !== 'doughnut',
      )
      const [one, two] = charts.map((exhibit) => {
        const figures = figuresOf(exhibit)
        return {
          exhibit,
          unit: figures[0]?.unit,
          measure: figures[0]?.measure,
          most: longest(exhibit),
        }
      })
      if (!one || !two || one.exhibit.kind !== two.exhibit.kind || one.unit !== two.unit || one.measure !== two.measure)
        return []
      const ratio = Math.max(one.most, two.most) / Math.min(one.most, two.most)
      if (!(ratio > (one.exhibit.kind.endsWith('-column') ? UNREADABLE : APART))) return []
      return [
        {
          message: `"${one.exhibit.id}" and "${two.exhibit.id}" show ${one.unit} side by side, each to a scale of its own`,
          span: placeOf(two.exhibit),
          home,
          notes: ['hint: put both in one chart, as two series or as more categories'],
        },
      ]
    }),
}

/** The length of the longest bar: of stacked ones the sum of its parts. */
const longest = (exhibit: Exhibit): number => {
  const sizes = (figures: readonly unknown[]): number[] =>
    figures.flatMap((figure) => (isFigure(figure) ? [Math.abs(figure.value)] : []))
  if (!exhibit.kind.startsWith('stacked')) return Math.max(...sizes(figuresOf(exhibit)))
  const series = seriesOf(exhibit)
  return Math.max(
    ...categoriesOf(exhibit).map((_, place) =>
      sizes(series.map(({ figures }) => figures[place])).reduce((total, size) => total + size, 0),
    ),
  )
}
