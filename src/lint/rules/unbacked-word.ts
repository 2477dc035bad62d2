// A word of a title that asserts something countable, which no condition, figure or fact in words carries.
import type { BriefRule } from '../rule.ts'

const ASSERTS = {
  change: 'a change',
  multiple: 'a multiple',
  part: 'a part of a whole',
  rank: 'a place in an order',
  sole: 'that there is no other',
}

export const unbackedWord: BriefRule = {
  code: 'lint/unbacked-word',
  id: 'V-156',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'What a title of a point or a section, or a takeaway, asserts of numbers is computed from the ledger: a change, a multiple, a part of a whole, a place in an order, that there is no other. Any condition under `holds` of the point carries it (for a section also one of its points; for a multiple one that multiplies), a figure that is printed in it, a fact in words under `facts`, or, for a place in an order, scores of an exhibit by just that. What should be, or would be if, asserts nothing.',
  why: 'A claim that is computed stops the build on the day it becomes false.',
  good: 'point: { claim: Profit outgrew revenue in 2024, holds: profit_growth_2024 > revenue_growth_2024 }',
  bad: 'point: { claim: Profit outgrew revenue in 2024, holds: [], facts: [services_share] }',
  check: ({ ledger }) =>
    (ledger.claims ?? []).flatMap(({ id, asserts }) =>
      asserts.map(({ word, asserts: what, at }) => ({
        message: `"${word}" asserts ${ASSERTS[what]}, and nothing here computes it`,
        span: at,
        home: id,
        notes: ['hint: add `holds` with a condition over facts of the ledger, or print the figure with $'],
      })),
    ),
}
