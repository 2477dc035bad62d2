// Titles of too many words.
import type { BriefRule } from '../rule.ts'
import { countRead } from '../texts.ts'

const MANY = 18
const TOO_MANY = 24

export const longTitle: BriefRule = {
  code: 'lint/long-title',
  id: 'T-005',
  group: 'titles',
  severity: 'warning',
  gravest: 'error',
  stage: 'brief',
  about: 'A title has at most 18 words.',
  why: 'A longer one is read twice or not at all.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit grew faster than revenue in 2024 as it had done in the year before and in each of the years before that }',
  check: ({ texts }) =>
    texts
      .filter(({ part }) => part === 'claim' || part === 'section')
      .map((text) => ({ ...text, count: countRead(text.typed) }))
      .filter(({ count }) => count > MANY)
      .map(({ count, words: { at }, home }) => ({
        message: `this title has ${count} words; aim for 9 to 16`,
        span: at,
        home,
        notes: [`hint: cut ${count - 16} words; reasons belong in the takeaways`],
        ...(count > TOO_MANY && { severity: 'error' as const }),
      })),
}
