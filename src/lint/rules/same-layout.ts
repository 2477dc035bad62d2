// Three slides in a row that look alike.
import type { BriefRule } from '../rule.ts'

export const sameLayout: BriefRule = {
  code: 'lint/same-layout',
  id: 'T-017',
  group: 'titles',
  severity: 'note',
  stage: 'brief',
  about: 'No three slides in a row have the same archetype.',
  why: 'The third in a row is skimmed; often the three are one comparison.',
  bad: 'argument: { points: [{ id: a, claim: Profit carries it, facts: [trade_view] }, { id: b, claim: Revenue carries it too, facts: [trade_view] }, { id: c, claim: Services carry the rest, facts: [trade_view] }] }',
  check: ({ brief }) =>
    brief.arguments.flatMap((argument) => {
      const looks = argument.points
        .filter((point) => point.only.length === 0 || point.only.includes('deck'))
        .map((point) => ({
          point,
          look: point.slide ?? (point.exhibit.map((id) => brief.exhibits[id]?.kind).join('+') || 'statement'),
        }))
      return looks.flatMap(({ point, look }, index) => {
        const two = looks.slice(index - 2, index)
        if (index < 2 || two.some((other) => other.look !== look) || looks[index - 3]?.look === look) return []
        return [
          {
            message: `three slides in a row show the same, a ${look}: ${[...two, { point }].map((each) => each.point.id).join(', ')}`,
            span: point.at,
            home: `${argument.id}.${point.id}`,
            notes: ['hint: merge them into one comparison, or show one of them in another way'],
          },
        ]
      })
    }),
}
