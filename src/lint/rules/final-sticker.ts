// A final document with slides that call themselves preliminary.
import type { BriefRule } from '../rule.ts'

export const finalSticker: BriefRule = {
  code: 'lint/final-sticker',
  id: 'S-034',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'A final document has no preliminary slide.',
  why: 'One of the two is not true.',
  bad: 'brief: { about: { status: final } }\npoint: { sticker: preliminary }',
  check: ({ brief, points }) =>
    brief.about.status !== 'final'
      ? []
      : points
          .filter(({ point }) => point.sticker === 'preliminary')
          .map(({ point, home }) => ({
            message: `the document is final, and the slide of "${point.id}" says Preliminary`,
            span: point.at,
            home,
            notes: ['hint: settle the point, call it an estimate, or set `status: draft`'],
          })),
}
