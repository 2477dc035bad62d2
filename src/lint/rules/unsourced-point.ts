// A point that rests on no fact: its slide has no source line.
import { figuresOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

export const unsourcedPoint: BriefRule = {
  code: 'lint/unsourced-point',
  id: 'V-100',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'Every point rests on at least one fact of the ledger.',
  why: 'A slide without a source is an opinion.',
  good: 'point: { facts: [profit_growth_2024] }',
  bad: 'point: { claim: The plant will be ready in time, holds: [], facts: [], so_what: It pays, takeaways: [], prose: It is near., exhibit: [] }',
  check: ({ points }) =>
    points
      .filter(
        ({ point, texts, exhibits }) =>
          point.facts.length === 0 &&
          exhibits.flatMap(figuresOf).length === 0 &&
          // What is said in the notes gives the slide no source line.
          texts.every(({ part, words }) => part === 'prose' || part === 'side' || words.cites.length === 0),
      )
      .map(({ point, home }) => ({
        message: `the point "${point.id}" rests on no fact, so its slide has no source`,
        span: point.at,
        home,
        notes: ['hint: name what it rests on: `facts: [id]`'],
      })),
}
