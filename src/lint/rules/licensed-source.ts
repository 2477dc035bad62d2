// A source that others may see only as its licence allows, printed in a document for a client.
import { usedSources } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const licensedSource: BriefRule = {
  code: 'lint/licensed-source',
  id: 'V-157',
  also: ['V-115'],
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'A document that shows what a licensed source says has the licence for it, which the ledger tells under `licence`.',
  why: 'A study that one firm bought may mostly not be handed on, and its publisher reads decks too.',
  good: 'source: { id: study, publisher: A panel, title: Study of machines, kind: survey, published: 2024-05-01, access: licensed, licence: Single figures may be quoted with the name of the panel, reliability: B }\nfact: { id: said, label: Plans, says: plans to stay, period: 2024, source: { id: study, where: page 3 } }\npoint: { facts: [said] }',
  bad: 'source: { id: study, publisher: A panel, title: Study of machines, kind: report, published: 2024-05-01, access: licensed, reliability: B }\nfact: { id: said, label: Plans, says: plans to stay, period: 2024, source: { id: study, where: page 3 } }\npoint: { facts: [said] }',
  check: (reading) =>
    usedSources(reading)
      .filter(({ access, licence = '' }) => access === 'licensed' && !/[\p{L}\p{N}]/u.test(licence))
      .map(({ id, publisher, at }) => ({
        message: `"${id}" is licensed from ${publisher}, and nothing says that it may be shown here`,
        span: at,
        notes: ['hint: enter what its licence allows under `licence`, or take out what rests on it'],
      })),
}
