// A ring of too many parts, or of years.
import { MOST_PARTS } from '../../exhibit/index.ts'
import { categoriesOf, placeOf, seriesOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

export const ringMisused: BriefRule = {
  code: 'lint/ring-misused',
  id: 'C-083',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: `A ring shows at most ${MOST_PARTS} parts of one whole.`,
  why: 'Angles are hard to compare; lengths are not.',
  good: 'exhibit: { kind: doughnut, title: Margin, categories: [Services, Machines, Other], series: { Share: ["=62%", "=20%", "=18%"] } }',
  bad: 'exhibit: { kind: doughnut, title: Margin, categories: [Services, Machines, Parts, Other], series: { Share: ["=62%", "=20%", "=10%", "=8%"] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'doughnut')
        .flatMap((exhibit) => {
          const labels = categoriesOf(exhibit)
          const parts = Math.max(labels.length, seriesOf(exhibit)[0]?.figures.length ?? 0)
          const years =
            labels.length > 1 && labels.every((label) => /^(?:(?:FY|Q[1-4]|H[12]) ?)?(?:19|20)\d\d[EFP]?$/.test(label))
          if (parts <= MOST_PARTS && !years) return []
          return [
            {
              message: years
                ? `the ring "${exhibit.id}" shows years, which are no parts of a whole`
                : `the ring "${exhibit.id}" has ${parts} parts; ${MOST_PARTS} is the most`,
              span: placeOf(exhibit),
              home,
              notes: [years ? 'hint: use clustered-column' : 'hint: use stacked-bar, or put the smallest together'],
            },
          ]
        }),
    ),
}
