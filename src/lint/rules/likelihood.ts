// Words of likelihood that mean something else to each reader, and likelihood and confidence in one breath.
import type { BriefRule } from '../rule.ts'
import { findPhrase, sentencesOf } from '../sentences.ts'

export const likelihood: BriefRule = {
  code: 'lint/likelihood',
  id: 'V-113',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'Likelihood is told in the terms of the scale, and apart from confidence.',
  why: '"A good chance" is 30% to one reader and 80% to the next.',
  good: 'point: { so_what: It is likely that the plant opens }',
  bad: 'point: { so_what: There is a good chance that the plant opens }',
  check: ({ texts, words }) =>
    texts.flatMap(({ text, words: { at }, home }) =>
      sentencesOf(text).flatMap((sentence) => {
        if (!words) return []
        const loose = findPhrase(sentence, words.loose)
        if (loose !== undefined)
          return [
            {
              message: `"${loose}" is no term of the scale of likelihood`,
              span: at,
              home,
              notes: [`hint: use one of: ${words.likelihood.slice(0, 6).join(', ')}`],
            },
          ]
        const likely = findPhrase(sentence, words.likelihood)
        const sure = findPhrase(sentence, words.confidence)
        if (likely === undefined || sure === undefined) return []
        return [
          {
            message: `"${likely}" and "${sure}" stand in one sentence`,
            span: at,
            home,
            notes: ['hint: say how likely it is, and in a sentence of its own how sure we are'],
          },
        ]
      }),
    ),
}
