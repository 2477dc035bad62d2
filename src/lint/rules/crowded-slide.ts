// Slides with more words than anybody reads.
import { titleOf, wordsOn } from '../counting.ts'
import type { PageRule } from '../rule.ts'

const MANY = 180
const TOO_MANY = 250

export const crowdedSlide: PageRule = {
  code: 'lint/crowded-slide',
  id: 'X-045',
  group: 'text',
  severity: 'warning',
  stage: 'pages',
  about: 'A slide has at most 180 words.',
  why: 'Past that it is a memo in small type.',
  check: (pages) =>
    pages.deliverable !== 'deck'
      ? []
      : pages.pages.flatMap((page) => {
          // The summary has a limit of its own; the sections behind the argument are looked up and not read.
          const count =
            page.home === 'exec-summary' || page.home === 'sources' || page.home === 'assumptions' ? 0 : wordsOn(page)
          if (count <= MANY) return []
          const span = titleOf(page)?.span
          return [
            {
              message: `the slide "${page.title}" has ${count} words; ${MANY} is the most`,
              ...(span && { span }),
              home: page.home,
              notes: [`hint: cut about ${count - MANY}; what must be read belongs in \`prose\``],
              ...(count > TOO_MANY && { severity: 'error' as const }),
            },
          ]
        }),
}
