// A fact used past the last day on which it may be used.
import { rootsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const expiredFact: BriefRule = {
  code: 'lint/expired-fact',
  id: 'V-104',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about: 'No fact is used after its `valid_until`.',
  why: 'Somebody who knew set that day.',
  bad: 'fact: { id: old, label: Visitors, value: 12, unit: m people, period: 2024, valid_until: 2025-01-31, source: { id: report, where: page 3 } }\npoint: { facts: [old] }',
  check: ({ points, ledger, brief }) => {
    const told = new Set<string>()
    return points.flatMap((placed) =>
      usedBy(placed, ledger)
        .flatMap((id) => rootsOf(id, ledger))
        .flatMap((id) => {
          const fact = ledger.facts[id]
          if (!fact?.valid_until || fact.valid_until >= brief.about.date || told.has(id)) return []
          told.add(id)
          return [
            {
              message: `"${id}" may be used until ${fact.valid_until}, and the document is of ${brief.about.date}`,
              span: fact.at,
              home: placed.home,
              notes: ['hint: replace it in the ledger'],
            },
          ]
        }),
    )
  },
}
