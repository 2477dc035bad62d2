// A memo that does not say from whom it is, or to whom.
import type { BriefRule } from '../rule.ts'

export const memoHead: BriefRule = {
  code: 'lint/memo-head',
  id: 'S-035',
  group: 'structure',
  severity: 'error',
  stage: 'brief',
  about: 'A memo says from whom it is and to whom.',
  why: 'A memo without a sender is an anonymous letter.',
  good: 'brief: { about: { from: Engagement team, to: The board } }',
  bad: 'brief: { about: { from: null } }',
  check: ({ brief: { about, deliverables, at } }) => {
    if (!deliverables.includes('memo')) return []
    const lacking = [...(about.from ? [] : ['from']), ...(about.to || about.client ? [] : ['to'])]
    return lacking.map((key) => ({
      message: `the head of the memo has no ${key === 'from' ? 'sender' : 'reader'}`,
      span: at,
      notes: [`hint: add \`${key}:\` under \`about:\``],
    }))
  },
}
