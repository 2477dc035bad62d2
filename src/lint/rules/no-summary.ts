// A deck ordered by hand that leaves out the executive summary.
import type { BriefRule } from '../rule.ts'

const SMALL = 8

/** Slides that frame the others. */
const FRAME = /^(?:cover|agenda|divider|.*summary|sources|assumptions.*|disclaimer|glossary)$/

export const noSummary: BriefRule = {
  code: 'lint/no-summary',
  id: 'S-019',
  group: 'structure',
  severity: 'error',
  stage: 'brief',
  about: 'A deck of more than 8 content slides has an executive summary.',
  why: 'Many readers read that page only.',
  good: 'points: 8 # p1 to p8, each a point of its own\nbrief: { deck: { slides: [cover, exec-summary, agenda, p1, p2, p3, p4, p5, p6, p7, p8, port, weak] } }',
  bad: 'points: 8 # p1 to p8, each a point of its own\nbrief: { deck: { slides: [cover, agenda, p1, p2, p3, p4, p5, p6, p7, p8, port, weak] } }',
  check: ({ brief }) => {
    const slides = brief.deck?.slides
    const count = slides?.filter((name) => !FRAME.test(name)).length ?? 0
    if (!slides || count <= SMALL || slides.some((name) => /summary/.test(name))) return []
    return [
      {
        message: `this deck shows ${count} slides of content and has no executive summary`,
        span: brief.at,
        notes: ['hint: add `executive-summary` to `deck: slides`'],
      },
    ]
  },
}
