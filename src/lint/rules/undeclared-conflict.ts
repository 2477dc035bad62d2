// Two facts of the ledger that cannot both be right, and a title that takes a side which nobody has decided.
import { findContradictions } from '../../evidence/index.ts'
import { plain } from '../../model/words.ts'
import { printedIn, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const undeclaredConflict: BriefRule = {
  code: 'lint/undeclared-conflict',
  id: 'V-109',
  group: 'evidence',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'Facts that differ by more than a twentieth of the larger, of one label, entity and time, are declared as a conflict, and no title stands on one side of an open one.',
  why: 'The reader who finds the other figure himself believes none of ours.',
  good: 'fact: { id: profit_other, label: Profit, entity: Company, value: 31, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 8 } }\npoint: { facts: [profit_other] }\nconflicts: { profit: { question: How fast did profit grow?, facts: [profit_growth_2024, profit_other], sides: [{ says: The first page has $profit_growth_2024, source: report }, { says: A later page has $profit_other, source: report }], resolution: chosen, reason: The later page counts a sale of land, reading: Take the lower figure, would_change: A restated report } }',
  bad: 'fact: { id: profit_other, label: Profit, entity: Company, value: 31, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 8 } }\npoint: { facts: [profit_other] }',
  check: ({ ledger, points }) => {
    const used = new Set(points.flatMap((placed) => usedBy(placed, ledger)))
    const undeclared = findContradictions(ledger)
      .filter(({ conflict, facts }) => conflict === undefined && facts.some((id) => used.has(id)))
      .map(({ facts: [one, other], apart }) => ({
        message: `"${one}" and "${other}" are of the same thing and differ by ${(apart * 100).toFixed(0)}%: ${[one, other].map((id) => ledger.quantities[id]?.printed).join(' and ')}`,
        span: ledger.facts[other]!.at,
        notes: [
          'hint: declare it under `conflicts` of the ledger, or correct one of them; where they are of two things, say so in `label` or `entity`',
        ],
      }))
    const open = Object.values(ledger.conflicts).filter(({ resolution }) => resolution === 'unresolved')
    const inTitles = points
      .filter(({ point }) => point.sticker === undefined)
      .flatMap(({ point, home }) =>
        open
          .filter(({ facts }) => printedIn([{ words: point.claim }]).some((id) => facts.includes(id)))
          .map(({ id, question }) => ({
            message: `the title of "${point.id}" stands on one side of the open conflict "${id}": ${plain(question)}`,
            span: point.claim.at,
            home,
            notes: [
              'hint: take the figure out of the title, add `sticker: preliminary`, or settle the conflict in the ledger',
            ],
          })),
      )
    return [...undeclared, ...inTitles]
  },
}
