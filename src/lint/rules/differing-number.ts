// A typed number that is nearly a fact of the ledger, and says something else.
import { literalsIn } from '../literals.ts'
import { meantBy } from '../near.ts'
import { usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const differingNumber: BriefRule = {
  code: 'lint/differing-number',
  id: 'N-060',
  group: 'numbers',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'One thing has one figure in all documents.',
  why: 'Two figures for one thing cost the reader his trust in all others.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: Profit grew by 25% }',
  check: ({ texts, words, ledger, points }) =>
    texts.flatMap((text) =>
      literalsIn(text.words, words).flatMap((literal) => {
        const meant = literal.unit === '' ? undefined : meantBy(literal, ledger)
        if (!meant || meant.equal) return []
        const placed = points.find(({ home }) => home === text.home)
        // A percentage near some other fact of the ledger is chance; near one that the point uses it is not.
        if (placed && !usedBy(placed, ledger).includes(meant.id)) return []
        return [
          {
            message: `"${literal.typed}" stands here, and the ledger has ${meant.quantity.printed} (${meant.quantity.name}${meant.quantity.period ? `, ${meant.quantity.period}` : ''})`,
            span: text.words.at,
            home: text.home,
            notes: [`hint: write $${meant.id}`],
          },
        ]
      }),
    ),
}
