// A word of a title that asserts something countable, which no condition, figure or fact in words carries.
import type { Span } from '../../model/diagnostic.ts'
import { isSaid } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'

const ASSERTS = {
  change: 'a change',
  multiple: 'a multiple',
  part: 'a part of a whole',
  rank: 'a place in an order',
  sole: 'that there is no other',
}

const isBefore = (one: Span, other: Span): boolean =>
  one.file === other.file && (one.line < other.line || (one.line === other.line && one.column <= other.column))

/** The text that a place lies in: the last that begins before it. */
const textAt = (at: Span, texts: readonly Text[]): Text | undefined =>
  texts.reduce<Text | undefined>(
    (last, text) => (isBefore(text.words.at, at) && (!last || isBefore(last.words.at, text.words.at)) ? text : last),
    undefined,
  )

export const unbackedWord: BriefRule = {
  code: 'lint/unbacked-word',
  id: 'V-156',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'What a title of a point or a section, or a takeaway, asserts of numbers is computed from the ledger: a change, a multiple, a part of a whole, a place in an order, that there is no other. Any condition under `holds` of the point carries it (for a section also one of its points; for a multiple one that multiplies), a figure that is printed in it, a fact in words under `facts`, or, for a place in an order, scores of an exhibit by just that. What should be, or would be if, asserts nothing, and what somebody says on a slide of quotations he asserts himself.',
  why: 'A claim that is computed stops the build on the day it becomes false.',
  good: 'point: { claim: Profit outgrew revenue in 2024, holds: profit_growth_2024 > revenue_growth_2024 }',
  bad: 'point: { claim: Profit outgrew revenue in 2024, holds: [], facts: [services_share] }',
  check: ({ ledger, points }) =>
    (ledger.claims ?? []).flatMap(({ id, asserts }) => {
      const texts = points.find(({ home }) => home === id)?.texts ?? []
      const quotes = texts.some(isSaid)
      return asserts
        .filter(({ at }) => !quotes || textAt(at, texts)?.isSaid !== true)
        .map(({ word, asserts: what, at }) => ({
          message: `"${word}" asserts ${ASSERTS[what]}, and nothing here computes it`,
          span: at,
          home: id,
          notes: ['hint: add `holds` with a condition over facts of the ledger, or print the figure with $'],
        }))
    }),
}
