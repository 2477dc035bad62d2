// An amount that is converted at an exchange rate of another year.
import { findForeignRates, formatPeriod } from '../../evidence/index.ts'
import { rootsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const rateOfOtherYear: BriefRule = {
  code: 'lint/rate-of-other-year',
  id: 'V-159',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'An amount is converted at a rate of its own time.',
  why: 'At a rate of another year the amount grows or shrinks by what the currency did, and nothing was earned or lost.',
  good: 'facts: { sales_2023: { label: Sales, value: 100, unit: EUR m, period: 2023, source: { id: report, where: page 3 } }, rate: { label: Rate, value: 1.08, unit: USD per EUR, period: 2023, source: { id: report, where: page 4 } }, dollars: { label: Sales in dollars, formula: "convert(sales_2023, USD, rate)" } }\npoint: { facts: [dollars] }',
  bad: 'facts: { sales_2023: { label: Sales, value: 100, unit: EUR m, period: 2023, source: { id: report, where: page 3 } }, rate: { label: Rate, value: 1.08, unit: USD per EUR, period: 2024, source: { id: report, where: page 4 } }, dollars: { label: Sales in dollars, formula: "convert(sales_2023, USD, rate)" } }\npoint: { facts: [dollars] }',
  check: ({ brief, points, ledger }) =>
    findForeignRates(ledger).map(({ home, amount, rate }) => {
      const placed = points.find((one) => usedBy(one, ledger).some((id) => rootsOf(id, ledger).includes(home)))
      const [of, at] = [amount, rate].map((id) => formatPeriod(ledger.facts[id]?.period ?? '', brief.about.language))
      return {
        message: `"${amount}" is of ${of}, and it is converted at "${rate}" of ${at}`,
        span: (ledger.facts[home] ?? ledger.facts[amount])?.at,
        ...(placed && { home: placed.home }),
        notes: [
          `hint: take the rate of ${of}; where all years are told at one rate, say so in a note, and set this aside with that reason`,
        ],
      }
    }),
}
