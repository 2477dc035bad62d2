// Too many claims for one page that sums them up.
import type { BriefRule } from '../rule.ts'

const MANY = 5

export const summaryBlocks: BriefRule = {
  code: 'lint/summary-blocks',
  id: 'S-023',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'The executive summary has at most five blocks, one for each argument.',
  why: 'The sixth is not read, and the first five are half as long for it.',
  bad: 'brief: { arguments: [{ id: a, short: A, claim: Profit carries it, points: [{ id: pa, claim: Services lead, facts: [services_share] }] }, { id: b, short: B, claim: Revenue carries it, points: [{ id: pb, claim: Revenue leads, facts: [revenue_2024] }] }, { id: c, short: C, claim: Services carry it, points: [{ id: pc, claim: Services pay, facts: [services_share] }] }, { id: d, short: D, claim: Spending is low, points: [{ id: pd, claim: Spending pays, facts: [capex_2024] }] }, { id: e, short: E, claim: The trade is slow, points: [{ id: pe, claim: The trade waits, facts: [trade_view] }] }, { id: f, short: F, claim: The site is ready, points: [{ id: pf, claim: The site waits, facts: [trade_view] }] }] }',
  check: ({ brief }) =>
    brief.deliverables.includes('deck') && brief.arguments.length > MANY
      ? [
          {
            message: `the executive summary has ${brief.arguments.length} blocks; ${MANY} is the most`,
            span: brief.arguments[MANY]!.at,
            notes: ['hint: put arguments that carry the same claim together'],
          },
        ]
      : [],
}
