// A recommendation that nobody is asked to carry out.
import type { BriefRule } from '../rule.ts'

export const noNextSteps: BriefRule = {
  code: 'lint/no-next-steps',
  id: 'S-024',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'A brief that recommends has next steps.',
  why: 'Without an owner and a day nothing happens.',
  good: 'brief: { next_steps: [{ do: Bring the plan to the board, owner: Partner, by: 2025-11-14, result: Decision }] }',
  bad: 'brief: { next_steps: [] }',
  check: ({ brief }) =>
    brief.recommendation && brief.next_steps.length === 0
      ? [
          {
            message: 'there is a recommendation and there are no next steps',
            span: brief.recommendation.decide.at,
            notes: ['hint: add `next_steps`, each with `do`, `owner` and `by`'],
          },
        ]
      : [],
}
