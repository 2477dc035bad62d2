// A fact that was no longer good on the day of the document.
import { formatDate, goodUntil } from '../../evidence/index.ts'
import { printedElsewhere, printedIn, rootsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const staleFact: BriefRule = {
  code: 'lint/stale-fact',
  id: 'V-103',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'A fact is still good on the date of the document, by its shelf life.',
  why: 'What was true two years ago is history, and a title says that it is so.',
  bad: 'fact: { id: old, label: Visitors, value: 12, unit: m people, period: 2019, shelf_life: 18 months, source: { id: report, where: page 3 } }\npoint: { facts: [old] }',
  check: (reading) => {
    const { points, ledger, brief } = reading
    const told = new Set<string>()
    const inTitles = new Set(
      points.flatMap(({ point }) => printedIn([{ words: point.claim }])).flatMap((id) => rootsOf(id, ledger)),
    )
    const used = [
      ...points.map((placed) => ({ home: placed.home, ids: usedBy(placed, ledger) })),
      { home: '', ids: printedElsewhere(reading) },
    ]
    return used.flatMap(({ home, ids }) =>
      ids
        .flatMap((id) => rootsOf(id, ledger))
        .flatMap((id) => {
          const fact = ledger.facts[id]
          const until = fact && fact.valid_until === undefined ? goodUntil(fact, ledger.sources) : undefined
          if (!fact || !until || until >= brief.about.date || told.has(id)) return []
          told.add(id)
          return [
            {
              message: `"${id}" was good until ${formatDate(until, brief.about.language)}, and the document is of ${formatDate(brief.about.date, brief.about.language)}`,
              span: fact.at,
              home,
              notes: ['hint: look for a newer figure; it is entered once, in the ledger'],
              ...(inTitles.has(id) && { severity: 'error' as const }),
            },
          ]
        }),
    )
  },
}
