// Titles that begin by announcing what they are about to do.
import type { BriefRule } from '../rule.ts'
import { announcedBy } from '../words/index.ts'

export const topicOpener: BriefRule = {
  code: 'lint/topic-opener',
  id: 'T-004',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about:
    'The claim of a point or a section does not announce: no "Overview of", "Analysis of", "Main findings:", "This slide shows"; no "Results of …" that only shows that something is so, or is no sentence.',
  why: 'The reader wants what the analysis shows; that there is one he can see.',
  good: 'point: { claim: Services carry most of the margin }',
  bad: 'point: { claim: Overview of how services carry the margin }',
  check: ({ texts, words }) =>
    texts
      .filter(({ part }) => part === 'claim' || part === 'section')
      .flatMap(({ text, words: { at }, home }) => {
        const found = words?.announcing && announcedBy(text, words.announcing)
        if (!found) return []
        return [
          {
            message: `this title ${text.startsWith(found) ? 'begins with' : 'ends in'} "${found}"`,
            span: at,
            home,
            notes: [`hint: say what it shows instead of "${found}"`],
          },
        ]
      }),
}
