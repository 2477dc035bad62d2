// A deck whose template leaves out the executive summary; an order by hand is judged in the brief.
import { deckWith } from '../deck-example.ts'
import { contentOf, startOf } from '../framing.ts'
import type { PageRule } from '../rule.ts'

const SMALL = 8

export const noSummarySlide: PageRule = {
  code: 'lint/no-summary-slide',
  id: 'S-019',
  group: 'structure',
  severity: 'error',
  stage: 'pages',
  about: 'The template of a deck of more than 8 content slides has an executive summary.',
  why: 'Many readers read that page only.',
  cause: 'template',
  good: deckWith('exec-summary', 'agenda'),
  bad: deckWith('agenda'),
  check: (pages, brand) => {
    const count = contentOf(pages).length
    const isThere = pages.pages.some(({ home, section }) => /summary|zusammenfassung/i.test(`${home} ${section}`))
    if (count <= SMALL || isThere) return []
    return [
      {
        message: `this deck shows ${count} slides of content and no executive summary`,
        span: startOf(pages, brand),
        notes: ['hint: use the slide exec-summary in the document of the deck'],
      },
    ]
  },
}
