// A time axis that skips years.
import { categoriesOf, isChart, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** A year, or a quarter, as a number of quarters; NaN for what is neither. */
const placeInTime = (label: string): number => {
  const year = /^(?:FY ?)?((?:19|20)\d\d)[EFP]?$/.exec(label)?.[1]
  if (year) return Number(year) * 4
  const [, quarter, of] = /^Q([1-4]) ?((?:19|20)\d\d)[EFP]?$/.exec(label) ?? []
  return quarter ? Number(of) * 4 + Number(quarter) : Number.NaN
}

export const unevenYears: BriefRule = {
  code: 'lint/uneven-years',
  id: 'C-094',
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about: 'Years and quarters on an axis are evenly apart.',
  why: 'Columns at even distances say that time passed evenly, and bend the slope.',
  bad: 'exhibit: { kind: clustered-column, title: Revenue, categories: ["2016", "2022", "2024"], series: { Revenue: [capex_2024, revenue_2022, revenue_2024] } }',
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
          return [
            {
              message: `the years of "${exhibit.id}" are not evenly apart: ${labels.join(', ')}`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: add the years between, with null where they are not stated'],
            },
          ]
        }),
    ),
}
