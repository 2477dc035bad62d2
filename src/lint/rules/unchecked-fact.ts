// A figure in a title that only the one who entered it has looked at.
import { rootsOf, printedIn, factsOf } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const uncheckedFact: BriefRule = {
  code: 'lint/unchecked-fact',
  id: 'V-116',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'A figure that a title prints, and each that it is computed from, has been compared with its source by somebody else than its owner (`checked_by`). A fact without an `owner` is not asked for.',
  why: 'Nobody sees his own slip of the pen.',
  good: 'fact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, owner: Ann, checked_by: Ben, source: { id: report, where: page 3 } }\npoint: { claim: The company runs $sites, facts: [sites] }',
  bad: 'fact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, owner: Ann, checked_by: Ann, source: { id: report, where: page 3 } }\npoint: { claim: The company runs $sites, facts: [sites] }',
  check: ({ points, ledger }) => {
    const inTitles = [
      ...new Set(
        points.flatMap(({ point }) => printedIn([{ words: point.claim }])).flatMap((id) => rootsOf(id, ledger)),
      ),
    ]
    // An engagement that names no owners has not begun to check in pairs.
    return factsOf(inTitles, ledger)
      .filter(
        (fact) =>
          fact.owner !== undefined &&
          (fact.checked_by === undefined || fact.checked_by.trim().toLowerCase() === fact.owner.trim().toLowerCase()),
      )
      .map((fact) => ({
        message: `"${fact.id}" stands in a title and ${fact.checked_by === undefined ? 'nobody has checked it' : `${fact.owner} has checked it alone`}`,
        span: fact.at,
        notes: ['hint: let a colleague compare it with its source, and enter `checked_by` and `checked_on`'],
      }))
  },
}
