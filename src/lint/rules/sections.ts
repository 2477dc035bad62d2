// Too few sections to be an argument, or too many to remember.
import type { BriefRule } from '../rule.ts'

const FEW = 3
const MANY = 6

export const sections: BriefRule = {
  code: 'lint/sections',
  id: 'S-021',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'An argument has three to six sections.',
  why: 'Fewer need no agenda, and nobody keeps more than six in mind.',
  good: 'brief: { arguments: [{ id: a, short: Profit, claim: The company earns enough, points: [{ id: pa, claim: Profit carries it, facts: [trade_view] }] },\n  { id: b, short: Revenue, claim: Customers buy enough, points: [{ id: pb, claim: Revenue carries it too, facts: [trade_view] }] },\n  { id: c, short: Services, claim: Machines need care, points: [{ id: pc, claim: Services carry the rest, facts: [trade_view] }] }] }',
  bad: 'brief: { arguments: [{ id: all, short: All, claim: The company earns enough, points: [{ id: pa, claim: Profit carries it, facts: [trade_view] }, { id: pb, claim: Revenue carries it too, facts: [trade_view] }, { id: pc, claim: Services carry the rest, facts: [trade_view] }] }] }',
  check: ({ brief, points }) => {
    const count = brief.arguments.length
    // Two arguments of which one has two points are parted as far as they can be.
    const isShort = count <= MANY && points.length < Math.max(FEW, 2 * count)
    if (!brief.deliverables.includes('deck') || (count >= FEW && count <= MANY) || isShort) return []
    return [
      {
        message: `there ${count === 1 ? 'is 1 argument' : `are ${count} arguments`}; an agenda has three to six`,
        span: brief.arguments[Math.min(count - 1, MANY)]?.at ?? brief.at,
        notes: [
          count < FEW
            ? 'hint: split the claims that carry several points'
            : 'hint: put arguments that carry the same claim together',
        ],
      },
    ]
  },
}
