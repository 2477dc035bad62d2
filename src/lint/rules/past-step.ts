// A step, or a decision, that is due before the document is dated.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

export const pastStep: BriefRule = {
  code: 'lint/past-step',
  id: 'S-026',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'Steps and decisions are due on or after the date of the document.',
  why: 'A step that is overdue on the day it is proposed was copied from somewhere else.',
  good: 'brief: { next_steps: [{ do: Check the figures, owner: Analyst, by: 2025-11-01 }] }',
  bad: 'brief: { next_steps: [{ do: Check the figures, owner: Analyst, by: 2025-09-01 }] }',
  check: ({ brief }) =>
    [...brief.next_steps, ...(brief.ask ? [{ do: brief.ask.decide, by: brief.ask.by }] : [])]
      .filter(({ by }) => by < brief.about.date)
      .map((step) => ({
        message: `"${plain(step.do)}" is due on ${step.by}, before the document's own date, ${brief.about.date}`,
        span: step.do.at,
        notes: ['hint: move the day, or the date of the document'],
      })),
}
