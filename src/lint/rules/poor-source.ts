// A fact of a poor source used as if it were a good one.
import { plain } from '../../model/words.ts'
import { findPhrase } from '../sentences.ts'
import { factsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

const POOR = new Set(['D', 'E', 'F'])

export const poorSource: BriefRule = {
  code: 'lint/poor-source',
  id: 'V-111',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'A point with a fact all of whose sources are graded D, E or F or whose credibility is 4 or worse, has a sticker or a title that is not sure ("may"), unless the brief itself says that its confidence is low.',
  why: 'The reader cannot see the grade, and takes it for the usual one.',
  good: 'fact: { id: rumour, label: Rumour, says: the plant closes, period: 2024, source: { id: blog, where: post } }\npoint: { facts: [rumour], sticker: preliminary }',
  bad: 'fact: { id: rumour, label: Rumour, says: the plant closes, period: 2024, source: { id: blog, where: post } }\npoint: { facts: [rumour] }',
  check: ({ brief, points, ledger, words }) =>
    points.flatMap((placed) => {
      const { point, home } = placed
      if (point.sticker !== undefined || (brief.confidence === 'low' && brief.namedAt?.confidence)) return []
      if (words && findPhrase(plain(point.claim), words.hedges) !== undefined) return []
      return factsOf(usedBy(placed, ledger), ledger)
        .filter(
          (fact) =>
            fact.sources.length > 0 &&
            (fact.sources.every(({ id }) => POOR.has(ledger.sources[id]?.reliability ?? '')) ||
              (fact.credibility ?? 0) >= 4),
        )
        .map((fact) => ({
          message: `the point "${point.id}" rests on "${fact.id}", graded ${fact.sources.map(({ id }) => ledger.sources[id]?.reliability ?? '?').join(', ')}${fact.credibility ? fact.credibility : ''}`,
          span: point.at,
          home,
          notes: ['hint: add `sticker: preliminary`, find a better source, or move it under `against`'],
        }))
    }),
}
