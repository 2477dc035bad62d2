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
  bad: 'argument: { points: [{ id: pa, claim: Case A is met, facts: [trade_view] }, { id: pb, claim: Case B is met, facts: [trade_view] }, { id: pc, claim: Case C is met, facts: [trade_view] }, { id: pd, claim: Case D is met, facts: [trade_view] }, { id: pe, claim: Case E is met, facts: [trade_view] }, { id: pf, claim: Case F is met, facts: [trade_view] }, { id: pg, claim: Case G is met, facts: [trade_view] }, { id: ph, claim: Case H is met, facts: [trade_view] }] }\nbrief: { deck: { slides: [cover, agenda, pa, pb, pc, pd, pe, pf, pg, ph, port] } }',
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
