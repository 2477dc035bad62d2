// A title without a finite verb names a topic and leaves the conclusion to the reader.
import { inEachText } from '../each-text.ts'
import type { BriefRule } from '../rule.ts'
import { begin } from '../sentences.ts'

export const noVerb: BriefRule = {
  code: 'lint/no-verb',
  id: 'T-003',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'A claim is a sentence with a verb.',
  why: 'A title that names a topic makes each reader draw a conclusion of his own.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit and revenue in the year of the build-out }',
  check: inEachText(({ part, text, words: { at }, home }, { words }) =>
    (part === 'claim' || part === 'section') && text.trim() !== '' && words?.hasVerb?.(text) === false
      ? [
          {
            message: `this title reads as a topic and not as a conclusion: "${begin(text)}"`,
            span: at,
            home,
            notes: ['hint: say what happened, with a verb: "profit grew faster than revenue"'],
          },
        ]
      : [],
  ),
}
