// Suppressions that have become the rule, or that name no rule.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

const MANY = 10

export const manyIgnores: BriefRule = {
  code: 'lint/many-ignores',
  id: 'H-155',
  group: 'file',
  severity: 'note',
  stage: 'brief',
  about: 'At most ten findings are set aside.',
  why: 'From there on it is quicker to mend them than to explain them.',
  good: 'point: { claim: "Can the company afford a second plant?", holds: [], ignore: [{ rule: lint/question-title, because: The board asked for the question }] }',
  bad: 'brief: { ignore: [{ rule: T-003, because: reason 0 }, { rule: T-003, because: reason 1 }, { rule: T-003, because: reason 2 }, { rule: T-003, because: reason 3 }, { rule: T-003, because: reason 4 }, { rule: T-003, because: reason 5 }, { rule: T-003, because: reason 6 }, { rule: T-003, because: reason 7 }, { rule: T-003, because: reason 8 }, { rule: T-003, because: reason 9 }, { rule: T-003, because: reason 10 }] }',
  check: ({ brief, points }) => {
    const count = (brief.ignore?.length ?? 0) + points.reduce((sum, { point }) => sum + (point.ignore?.length ?? 0), 0)
    return count <= MANY
      ? []
      : [
          {
            message: `"${plain(brief.title)}" sets ${count} findings aside; ${MANY} is the most`,
            span: brief.title.at,
            notes: ['hint: go through the `ignore` lists'],
          },
        ]
  },
}
