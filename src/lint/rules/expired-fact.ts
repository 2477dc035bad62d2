// A fact used past the last day on which it may be used.
import { printedElsewhere, rootsOf, usedBy } from '../reading.ts'
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
  check: (reading) => {
    const { points, ledger, brief } = reading
    const told = new Set<string>()
    const used = [
      ...points.map((placed) => ({ home: placed.home, ids: usedBy(placed, ledger) })),
      { home: '', ids: printedElsewhere(reading) },
    ]
    return used.flatMap(({ home, ids }) =>
      ids
        .flatMap((id) => rootsOf(id, ledger))
        .flatMap((id) => {
          const fact = ledger.facts[id]
          if (!fact?.valid_until || fact.valid_until >= brief.about.date || told.has(id)) return []
          told.add(id)
          return [
            {
              message: `"${id}" may be used until ${fact.valid_until}, and the document is of ${brief.about.date}`,
              span: fact.at,
              home,
              notes: ['hint: replace it in the ledger'],
            },
          ]
        }),
    )
  },
}
