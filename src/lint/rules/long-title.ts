// Titles of too many words.
import type { BriefRule } from '../rule.ts'
import { countWords } from '../sentences.ts'

const MANY = 18
const TOO_MANY = 24

export const longTitle: BriefRule = {
  code: 'lint/long-title',
  id: 'T-005',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'A title has at most 18 words.',
  why: 'A longer one is read twice or not at all.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit grew faster than revenue in 2024 as it had done in the year before and in each of the years before that }',
  check: ({ texts }) =>
    texts
      .filter(({ part, text }) => (part === 'claim' || part === 'section') && countWords(text) > MANY)
      .map(({ text, words: { at }, home }) => ({
        message: `this title has ${countWords(text)} words; aim for 9 to 16`,
        span: at,
        home,
        notes: [`hint: cut ${countWords(text) - 16} words; reasons belong in the takeaways`],
        ...(countWords(text) > TOO_MANY && { severity: 'error' as const }),
      })),
}
