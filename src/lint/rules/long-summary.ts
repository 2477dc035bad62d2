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
  about:
    'The executive summary has at most 200 words under its title. Where so many do not fit its page, that is told before, as layout/too-much.',
  why: 'It is the one page that everybody reads to the end.',
  cause: 'brief',
  good: 'argument: { support: [Profit grew $ratio.words as fast as revenue] }',
  bad: `argument:
  support:
    - Profit rose by $profit_growth_2024.value, as each man who buys a machine comes back for its parts and its care, and pays us for all of it in full
    - The site by the port is for sale at the price we were told, and the town will mend the road to it by the day on which the work is to start
    - The bank lends us half of what it costs, at a rate that we can pay twice out of what we earn, and so it would be in a year as bad as the last
    - The price of steel is the one cost that may rise, and we can buy it a year ahead at a price that is set on the day on which we sign for it
    - The new hall can be built next to the old one, so that all who work in it can go from one to the other on foot, as they do at the old site`,
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
