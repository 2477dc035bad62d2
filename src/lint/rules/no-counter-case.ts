// A recommendation that knows of nothing against it.
import type { BriefRule } from '../rule.ts'

export const noCounterCase: BriefRule = {
  code: 'lint/no-counter-case',
  id: 'S-037',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'A brief that recommends says what speaks against it.',
  why: 'The reader finds the objection anyway, and then wonders what else was left out.',
  good: 'brief: { against: [{ claim: Steel may cost more, weight: moderate, answer: The plan holds at a higher price, would_change: A long rise of the price }] }',
  bad: 'brief: { against: [] }',
  check: ({ brief }) =>
    (brief.recommendation || brief.ask) && brief.against.length === 0
      ? [
          {
            message: 'there is a recommendation, and nothing speaks against it',
            span: (brief.recommendation?.decide ?? brief.ask!.decide).at,
            notes: ['hint: add `against`: the strongest objection, and why the answer stands all the same'],
          },
        ]
      : [],
}
