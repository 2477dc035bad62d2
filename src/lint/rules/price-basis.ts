// Money over several years without a word on prices.
import { kinds } from '../../exhibit/index.ts'
import { plain } from '../../model/words.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { SettledLedger } from '../../model/ledger.ts'
import type { Quantity } from '../../model/quantity.ts'
import { figuresOf, isChart, isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { columnsOf } from '../tables.ts'

const YEARS = 3
const SAID = /nominal|real |constant|current prices|prices of|konstant|laufende|preise/i

export const priceBasis: BriefRule = {
  code: 'lint/price-basis',
  id: 'N-073',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'Money over three years or more, in a chart or a table, says in which prices.',
  why: 'Part of the growth may be inflation.',
  good: 'fact: { id: revenue_2023, label: Revenue in 2023, value: 13, unit: USD bn, period: 2023, source: { id: report, where: page 2 } }\nexhibit: { kind: clustered-column, title: Revenue, categories: ["2022", "2023", "2024"], series: { Revenue: [revenue_2022, revenue_2023, revenue_2024] } }\npoint: { note: Nominal }',
  bad: 'fact: { id: revenue_2023, label: Revenue in 2023, value: 13, unit: USD bn, period: 2023, source: { id: report, where: page 2 } }\nexhibit: { kind: clustered-column, title: Revenue, categories: ["2022", "2023", "2024"], series: { Revenue: [revenue_2022, revenue_2023, revenue_2024] } }',
  check: ({ points, ledger }) =>
    points.flatMap(({ exhibits, point, home }) =>
      exhibits.flatMap((exhibit) => {
        const money = (isChart(exhibit) ? figuresOf(exhibit) : longestRow(exhibit, ledger)).filter(({ unit }) =>
          /^[A-Z]{3}(?= |$)/.test(unit),
        )
        const years = yearsOf(money)
        const said = [exhibit['title'], exhibit['units'], exhibit['note'], point.note].some(
          (words) => isWords(words) && SAID.test(plain(words)),
        )
        if (years.size < YEARS || said) return []
        return [
          {
            message: `the exhibit "${exhibit.id}" shows money of ${years.size} years and does not say in which prices`,
            span: placeOf(exhibit),
            home,
            notes: [
              `hint: add \`note: Nominal\` to the ${exhibits.length > 1 && takesNote(exhibit) ? 'exhibit' : 'point'}, or show constant prices`,
            ],
          },
        ]
      }),
    ),
}

/** True for kinds that have a note of their own; a table has none. */
const takesNote = ({ kind }: Exhibit): boolean => kinds[kind]?.shape['note'] !== undefined

/** The years of figures, of fiscal ones too: 2024, FY24. */
const yearsOf = (figures: readonly Quantity[]): Set<string> =>
  new Set(figures.flatMap(({ period }) => /(?:19|20)\d\d|FY ?\d\d/.exec(period)?.[0] ?? []))

/** The figures of a table that measure one thing over most years. */
const longestRow = (exhibit: Exhibit, ledger: SettledLedger): Quantity[] => {
  const things = new Map<string, Quantity[]>()
  for (const figure of columnsOf(exhibit, ledger).flatMap(({ figures }) => figures))
    if (figure) things.set(figure.name, [...(things.get(figure.name) ?? []), figure])
  return [...things.values()].sort((one, two) => yearsOf(two).size - yearsOf(one).size)[0] ?? []
}
