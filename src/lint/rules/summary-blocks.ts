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
  good: 'brief: { arguments: [{ id: a, short: Profit, claim: Profit carries it, points: [{ id: pa, claim: Services lead with $services_share, facts: [services_share] }] },\n  { id: b, short: Revenue, claim: Revenue carries it, points: [{ id: pb, claim: Revenue came to $revenue_2024, facts: [revenue_2024] }] },\n  { id: c, short: Services, claim: Services carry it, points: [{ id: pc, claim: Services keep $services_share of margin, facts: [services_share] }] },\n  { id: d, short: Spending, claim: Spending is low, points: [{ id: pd, claim: Spending came to $capex_2024, facts: [capex_2024] }] },\n  { id: e, short: Trade, claim: The trade is slow, points: [{ id: pe, claim: Orders came to $revenue_2022 before, facts: [revenue_2022] }, { id: pf, claim: The site waits, facts: [trade_view] }] }] }',
  bad: 'brief: { arguments: [{ id: a, short: Profit, claim: Profit carries it, points: [{ id: pa, claim: Services lead with $services_share, facts: [services_share] }] },\n  { id: b, short: Revenue, claim: Revenue carries it, points: [{ id: pb, claim: Revenue came to $revenue_2024, facts: [revenue_2024] }] },\n  { id: c, short: Services, claim: Services carry it, points: [{ id: pc, claim: Services keep $services_share of margin, facts: [services_share] }] },\n  { id: d, short: Spending, claim: Spending is low, points: [{ id: pd, claim: Spending came to $capex_2024, facts: [capex_2024] }] },\n  { id: e, short: Trade, claim: The trade is slow, points: [{ id: pe, claim: Orders came to $revenue_2022 before, facts: [revenue_2022] }] },\n  { id: f, short: Site, claim: The site is ready, points: [{ id: pf, claim: The site waits, facts: [trade_view] }] }] }',
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
