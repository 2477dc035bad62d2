// Lists in which some items end with a full stop and some do not.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

export const mixedStops: BriefRule = {
  code: 'lint/mixed-stops',
  id: 'X-043',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'The items of a list end alike.',
  why: 'A list that ends now with a stop and now without looks like two people’s.',
  good: 'point: { takeaways: [{ says: Services earn more }, { says: Machines earn less }] }',
  bad: 'point: { takeaways: [{ says: Services earn more. }, { says: Machines earn less }] }',
  check: ({ lists }) =>
    lists.flatMap(({ name, items, home }) => {
      const ends = items.map((item) => /[.;][”"’)]?$/.test(plain(item)))
      const stopped = ends.filter(Boolean).length
      if (stopped === 0 || stopped === items.length) return []
      const odd = ends.indexOf(stopped * 2 <= items.length)
      return [
        {
          message: `${stopped} of ${items.length} of ${name} ${stopped === 1 ? 'ends' : 'end'} with a stop`,
          span: items[odd]!.at,
          home,
          notes: ['hint: end all without one'],
        },
      ]
    }),
}
