// A time axis that skips years.
import { categoriesOf, isChart, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** German names whose first three letters are others. */
const ALSO: Record<string, string> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' }

/** "24" and "2024" as a year. */
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** What stands after a year or a quarter that is not measured yet: "2026E", "2026 (forecast)". */
const LATER = '(?: ?(?:[AEFP]|est\\.?|\\(?(?:actual|estimate|forecast|plan|budget|expected)\\)?))?$'
const YEAR = quick(`^(?:FY ?[’']?(\\d\\d)|(?:FY ?)?((?:19|20)\\d\\d)(?:[/–-]\\d\\d)?)${LATER}`, 'iu')
const PART = quick(`^(?:([QH])([1-4])|([1-4])([QH]))[ /-]?[’']?((?:19|20)?\\d\\d)${LATER}`, 'iu')
const PART_LAST = quick(`^((?:19|20)\\d\\d)[ /-]?([QH])([1-4])${LATER}`, 'iu')

/** A year, a half-year, a quarter or a month, as a number of months; NaN for what is none. */
const placeInTime = (label: string): number => {
  const [whole, short, long] = YEAR.exec(label) ?? []
  if (whole !== undefined) return yearOf(short ?? long!) * 12
  const [, kind, number, before, after, of] = PART.exec(label) ?? []
  if (of !== undefined) return partOf(kind ?? after!, number ?? before!, of)
  const [, year, letter, which] = PART_LAST.exec(label) ?? []
  if (year !== undefined) return partOf(letter!, which!, year)
  const [, name, digits] = /^(\p{L}{3})\p{L}{0,6}\.? [’']?((?:19|20)?\d\d)$/u.exec(label) ?? []
  const month = name === undefined ? -1 : MONTHS.indexOf(ALSO[name.toLowerCase()] ?? name.toLowerCase())
  return month < 0 ? Number.NaN : yearOf(digits!) * 12 + month
}

const partOf = (kind: string, number: string, year: string): number =>
  yearOf(year) * 12 + (Number(number) - 1) * (kind.toUpperCase() === 'Q' ? 3 : 6)

/** What the labels are: "years", "half-years", "quarters" or "months"; "periods" where they are several of these. */
const kindOf = (labels: readonly string[]): string => {
  const kinds = labels.map((label) => {
    const letter = /(?:^|\d ?)([QH])[1-4]?(?=\b|\d)|[1-4]([QH])/i.exec(label)?.slice(1).find(Boolean)?.toUpperCase()
    if (letter) return letter === 'Q' ? 'quarters' : 'half-years'
    return YEAR.test(label) ? 'years' : 'months'
  })
  return new Set(kinds).size === 1 ? kinds[0]! : 'periods'
}

export const unevenYears: BriefRule = {
  code: 'lint/uneven-years',
  id: 'C-094',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'Years, half-years, quarters and months under columns or a line are evenly apart.',
  why: 'Columns at even distances say that time passed evenly, and bend the slope.',
  good: 'fact: { id: revenue_2021, label: Revenue in 2021, value: 11, unit: USD bn, period: 2021, source: { id: report, where: page 2 } }\nexhibit: { kind: clustered-column, title: Revenue, categories: ["2021", "2022", "2023", "2024"], series: { Revenue: [revenue_2021, revenue_2022, null, revenue_2024] } }\npoint: { note: Nominal }',
  bad: 'fact: { id: revenue_2021, label: Revenue in 2021, value: 11, unit: USD bn, period: 2021, source: { id: report, where: page 2 } }\nexhibit: { kind: clustered-column, title: Revenue, categories: ["2021", "2022", "2024"], series: { Revenue: [revenue_2021, revenue_2022, revenue_2024] } }\npoint: { note: Nominal }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter((exhibit) => isChart(exhibit) && /column|^line$/.test(exhibit.kind))
        .flatMap((exhibit) => {
          const labels = categoriesOf(exhibit)
          const years = labels.map(placeInTime)
          if (years.length < 3 || years.some(Number.isNaN)) return []
          const steps = new Set(years.slice(1).map((year, index) => year - years[index]!))
          if (steps.size === 1) return []
          const kind = kindOf(labels)
          const isOfParts = kind === 'quarters' || kind === 'half-years' || kind === 'months'
          return [
            {
              message: `the ${kind} of "${exhibit.id}" are not evenly apart: ${labels.join(', ')}`,
              span: placeOf(exhibit),
              home,
              notes: [
                `hint: add the ${kind} between, with null where they are not stated`,
                ...(isOfParts ? [`hint: or give each year a series of its own, with its ${kind} as categories`] : []),
              ],
            },
          ]
        }),
    ),
}
