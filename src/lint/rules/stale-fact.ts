// A fact that was no longer good on the day of the document.
import { formatDate, goodUntil } from '../../evidence/index.ts'
import { printedIn, restedOn, rootsOf } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const staleFact: BriefRule = {
  code: 'lint/stale-fact',
  id: 'V-103',
  group: 'evidence',
  severity: 'warning',
  gravest: 'error',
  stage: 'brief',
  about: 'A fact is still good on the date of the document, by its shelf life.',
  why: 'What was true two years ago is history, and a title says that it is so.',
  good: 'fact: { id: visitors, label: Visitors, value: 14, unit: m people, period: 2024, shelf_life: 18 months, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  bad: 'fact: { id: visitors, label: Visitors, value: 12, unit: m people, period: 2019, shelf_life: 18 months, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  check: (reading) => {
    const { points, ledger, brief } = reading
    const { date, language } = brief.about
    const inTitles = new Set(
      points.flatMap(({ point }) => printedIn([{ words: point.claim }])).flatMap((id) => rootsOf(id, ledger)),
    )
    return restedOn(reading).flatMap(({ fact, home }) => {
      const until = fact.valid_until === undefined ? goodUntil(fact, ledger.sources) : undefined
      if (!until || until >= date) return []
      return [
        {
          message: `"${fact.id}" was good until ${formatDate(until, language)}, and the document is of ${formatDate(date, language)}`,
          span: fact.at,
          home,
          notes: ['hint: look for a newer figure; it is entered once, in the ledger'],
          ...(inTitles.has(fact.id) && { severity: 'error' as const }),
        },
      ]
    })
  },
}
