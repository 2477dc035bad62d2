// Titles that ask and do not answer.
import type { BriefRule } from '../rule.ts'
import { begin } from '../sentences.ts'

export const questionTitle: BriefRule = {
  code: 'lint/question-title',
  id: 'T-018',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'A title answers; it does not ask.',
  why: 'Whoever asks in a title hands his work to the reader.',
  good: 'point: { claim: The company can afford a second plant }',
  bad: 'point: { claim: Can the company afford a second plant? }',
  check: ({ texts }) =>
    texts
      .filter(
        ({ part, text }) => (part === 'claim' || part === 'section' || part === 'answer') && /\?["”’]?$/.test(text),
      )
      .map(({ text, words: { at }, home }) => ({
        message: `this title asks: "${begin(text)}"`,
        span: at,
        home,
        notes: ['hint: answer it; the question of a section has a key of its own, "question"'],
      })),
}
