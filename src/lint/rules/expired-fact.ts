// A fact used past the last day on which it may be used.
import { restedOn } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const expiredFact: BriefRule = {
  code: 'lint/expired-fact',
  id: 'V-104',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about: 'No fact is used after its `valid_until`.',
  why: 'Somebody who knew set that day.',
  good: 'fact: { id: visitors, label: Visitors, value: 12, unit: m people, period: 2024, valid_until: 2026-01-31, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  bad: 'fact: { id: visitors, label: Visitors, value: 12, unit: m people, period: 2024, valid_until: 2025-01-31, source: { id: report, where: page 3 } }\npoint: { facts: [visitors] }',
  check: (reading) => {
    const { date } = reading.brief.about
    return restedOn(reading).flatMap(({ fact, home }) =>
      fact.valid_until && fact.valid_until < date
        ? [
            {
              message: `"${fact.id}" may be used until ${fact.valid_until}, and the document is of ${date}`,
              span: fact.at,
              home,
              notes: ['hint: replace it in the ledger'],
            },
          ]
        : [],
    )
  },
}
