// Money over several years without a word on prices.
import { plain } from '../../model/words.ts'
import { figuresOf, isChart, isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

const YEARS = 3
const SAID = /nominal|real |constant|current prices|prices of|konstant|laufende|preise/i

export const priceBasis: BriefRule = {
  code: 'lint/price-basis',
  id: 'N-073',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'Money over three years or more says in which prices.',
  why: 'Part of the growth may be inflation.',
  bad: 'fact: { id: revenue_2023, label: Revenue in 2023, value: 13, unit: USD bn, period: 2023, source: { id: report, where: page 2 } }\nexhibit: { kind: clustered-column, title: Revenue, categories: ["2022", "2023", "2024"], series: { Revenue: [revenue_2022, revenue_2023, revenue_2024] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, point, home }) =>
      exhibits.filter(isChart).flatMap((exhibit) => {
        const money = figuresOf(exhibit).filter(({ unit }) => /^[A-Z]{3}(?= |$)/.test(unit))
        const years = new Set(money.flatMap(({ period }) => /(?:19|20)\d\d/.exec(period)?.[0] ?? []))
        const said = [exhibit['title'], exhibit['units'], exhibit['note'], point.note].some(
          (words) => isWords(words) && SAID.test(plain(words)),
        )
        if (years.size < YEARS || said) return []
        return [
          {
            message: `the exhibit "${exhibit.id}" shows money of ${years.size} years and does not say in which prices`,
            span: placeOf(exhibit),
            home,
            notes: ['hint: add `note: Nominal` to the point, or show constant prices'],
          },
        ]
      }),
    ),
}
