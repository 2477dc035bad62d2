// An answer that is no answer but a paragraph.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { countWords } from '../sentences.ts'

const MANY = 28
const TOO_MANY = 90

export const longAnswer: BriefRule = {
  code: 'lint/long-answer',
  id: 'S-036',
  group: 'structure',
  severity: 'warning',
  gravest: 'error',
  stage: 'brief',
  about: 'The answer has at most 28 words.',
  why: 'It must be said in one breath, and repeated by somebody who was not in the room.',
  good: 'brief: { answer: Build the second plant, since profit pays for it }',
  bad: 'brief: { answer: Build the second plant by the port next to the old one because the growth of profit pays for it and because the customers who pay most are near it and stay there for years }',
  check: ({ brief }) => {
    const count = countWords(plain(brief.answer))
    if (count <= MANY) return []
    return [
      {
        message: `the answer has ${count} words; ${MANY} is the most`,
        span: brief.answer.at,
        notes: [`hint: cut about ${count - MANY} words; grounds are arguments of their own`],
        ...(count > TOO_MANY && { severity: 'error' as const }),
      },
    ]
  },
}
