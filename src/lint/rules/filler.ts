// Words that sound and say nothing.
import type { BriefRule } from '../rule.ts'
import { findPhrase } from '../sentences.ts'

/** Terms: those of the scale of likelihood, and of balance sheets. */
const TERMS =
  /\b(?:very|highly|sehr) (?:un)?(?:likely|probable|improbable|wahrscheinlich)\b|\b(?:financial|operating) leverage\b|\bleverage ratio\b/gi

export const filler: BriefRule = {
  code: 'lint/filler',
  id: 'X-053',
  group: 'text',
  severity: 'note',
  stage: 'brief',
  about: 'No word is there for its sound alone.',
  why: 'Cut it and the sentence says the same.',
  good: 'point: { so_what: The plant pays for itself }',
  bad: 'point: { so_what: The plant unlocks holistic synergies }',
  check: ({ texts, words }) =>
    texts.flatMap(({ typed, words: { at }, home }) => {
      const found = words && findPhrase(typed.replace(TERMS, ''), words.filler)
      return found === undefined
        ? []
        : [
            {
              message: `"${found}" says nothing here`,
              span: at,
              home,
              notes: ['hint: cut it, or say what is meant by it'],
            },
          ]
    }),
}
