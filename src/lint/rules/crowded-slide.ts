// Slides with more words than anybody reads.
import { titleOf, wordsOn } from '../counting.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

const MANY = 180
const TOO_MANY = 250

export const crowdedSlide: PageRule = {
  code: 'lint/crowded-slide',
  id: 'X-045',
  group: 'text',
  severity: 'warning',
  gravest: 'error',
  stage: 'pages',
  about: 'A slide has at most 180 words.',
  why: 'Past that it is a memo in small type.',
  cause: 'brief',
  good: `exhibit:
  kind: table
  title: Four sites
  columns: [Site, For it, Against it]
  rows:
    - [North, Deep port and new road, Soft ground]
    - [South, Near the old plant, Narrow road]
    - [East, End of the power line, Nobody lives near]
    - [West, Near the best customers, Dear ground]`,
  bad: `exhibit:
  kind: table
  title: Four sites
  columns: [Site, For it, Against it]
  rows:
    - [North, "The port is deep and the road is new, and the town sells the ground at a price", "The ground is soft, so that the hall would need piles that cost a year of its rent"]
    - [South, "The old plant is near, and its people could work at both of them in one week", The road to the port is narrow and is closed on every day on which it snows]
    - [East, "The power line ends there, and the network has room for a plant of this size", "Nobody lives near, so that all who work there would come by a bus that we pay"]
    - [West, "The customers who pay most are near, and they ask for a shop beside the hall", "The ground is dear, and the owner sells all of it or none of it at all"]`,
  check: onEachPage((page, { deliverable }) => {
    if (deliverable !== 'deck') return []
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
