// Two charts side by side that look comparable and are drawn to different scales.
import { figuresOf, isChart, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** How much longer the longest bar of one may be before the eye is misled. */
const APART = 1.25

export const panelScales: BriefRule = {
  code: 'lint/panel-scales',
  id: 'C-089',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'Charts side by side that show one unit have one scale.',
  why: 'The eye compares the lengths whatever the labels say.',
  bad: 'exhibits: { second: { kind: clustered-column, title: Spending, categories: ["2024"], series: { Spending: [capex_2024] } }, first: { kind: clustered-column, title: Revenue, categories: ["2024"], series: { Revenue: [revenue_2024] } } }\npoint: { exhibit: [first, second], takeaways: [] }',
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
          most: Math.max(...figures.map(({ value }) => Math.abs(value))),
        }
      })
      if (!one || !two || one.exhibit.kind !== two.exhibit.kind || one.unit !== two.unit || one.measure !== two.measure)
        return []
      const ratio = Math.max(one.most, two.most) / Math.min(one.most, two.most)
      if (!(ratio > APART)) return []
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
