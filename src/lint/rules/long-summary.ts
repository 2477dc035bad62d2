// An executive summary that is no summary.
import { plainly, countWords } from '../sentences.ts'
import { titleOf, wordsOn } from '../counting.ts'
import type { PageRule } from '../rule.ts'

const MANY = 200

export const longSummary: PageRule = {
  code: 'lint/long-summary',
  id: 'S-023',
  group: 'structure',
  severity: 'warning',
  stage: 'pages',
  about: 'The executive summary has at most 200 words under its title.',
  why: 'It is the one page that everybody reads to the end.',
  check: (pages) =>
    pages.deliverable !== 'deck'
      ? []
      : pages.pages
          .filter((page) => page.home === 'exec-summary')
          .flatMap((page) => {
            const count = wordsOn(page) - countWords(plainly(page.title))
            if (count <= MANY) return []
            const span = titleOf(page)?.span
            return [
              {
                message: `the executive summary has ${count} words; ${MANY} is the most`,
                ...(span && { span }),
                home: page.home,
                notes: ['hint: shorten the claims of the arguments and their points'],
              },
            ]
          }),
}
