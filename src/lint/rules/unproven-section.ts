// A claim of the key line without a point under it.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

export const unprovenSection: BriefRule = {
  code: 'lint/unproven-section',
  id: 'T-013',
  group: 'titles',
  severity: 'error',
  stage: 'brief',
  about: 'Every claim of the key line has at least one point that carries it.',
  why: 'A claim without a slide is asserted and not shown.',
  good: 'argument: { points: [{ id: growth, claim: Profit grew $ratio.words as fast as revenue, facts: [profit_growth_2024] }] }',
  bad: 'argument: { points: [] }',
  check: ({ brief }) =>
    brief.arguments
      .filter((argument) => argument.points.length === 0)
      .map((argument) => ({
        message: `the argument "${argument.id}" has no point: "${plain(argument.claim)}"`,
        span: argument.at,
        home: argument.id,
        notes: ['hint: add a point that shows it, or drop the claim'],
      })),
}
