// "Higher", "better", "twice" in a title, with nothing that it is compared with.
import type { BriefRule } from '../rule.ts'
import { findPhrase } from '../sentences.ts'

export const noComparator: BriefRule = {
  code: 'lint/no-comparator',
  id: 'N-076',
  group: 'numbers',
  severity: 'warning',
  stage: 'brief',
  about: 'A comparison in a title, a takeaway or a so-what says with what.',
  why: 'Higher than last year and higher than the rival are two messages.',
  good: 'point: { claim: Margins of services are higher than those of machines }',
  bad: 'point: { claim: Margins of services are higher }',
  check: ({ texts, words }) =>
    texts
      .filter(
        ({ part, text }) =>
          ['claim', 'section', 'takeaway', 'so-what'].includes(part) && !/\b(?:19|20)\d\d\b/.test(text),
      )
      .flatMap(({ text, words: { at }, home }) => {
        const found = words && findPhrase(text, words.comparatives)
        if (found === undefined || findPhrase(text, words!.comparators) !== undefined) return []
        return [
          {
            message: `"${found}" compares, and does not say with what`,
            span: at,
            home,
            notes: ['hint: say than what, or since when'],
          },
        ]
      }),
}
