// A long deck whose template has neither agenda nor dividers; an order by hand is judged in the brief.
import { deckWith } from '../deck-example.ts'
import { contentOf, startOf } from '../framing.ts'
import type { PageRule } from '../rule.ts'

const LONG = 12

export const noAgendaSlide: PageRule = {
  code: 'lint/no-agenda-slide',
  id: 'S-020',
  group: 'structure',
  severity: 'warning',
  stage: 'pages',
  about: 'The template of a deck of more than 12 content slides has an agenda or dividers.',
  why: 'Without them a reader does not know where he is.',
  cause: 'template',
  good: deckWith('exec-summary', 'agenda'),
  bad: deckWith('exec-summary'),
  check: (pages, brand) => {
    const count = contentOf(pages).length
    // A page that stands for nothing of the brief, after the cover, is an agenda or a divider.
    const leads = pages.pages.some(({ home, layout }) => home === '' && layout !== 'cover')
    if (count <= LONG || leads) return []
    return [
      {
        message: `this deck shows ${count} slides of content and neither agenda nor dividers`,
        span: startOf(pages, brand),
        notes: ['hint: use the slides agenda or divider in the document of the deck'],
      },
    ]
  },
}
