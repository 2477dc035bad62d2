// Lists of bullets that are too long to be read at a glance.
import type { BriefRule } from '../rule.ts'

const MANY = 5

export const manyBullets: BriefRule = {
  code: 'lint/many-bullets',
  id: 'X-039',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'A list has at most five bullets.',
  why: 'From the sixth on it is an inventory.',
  good: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays, It is near] }, right: { head: Against, items: [It is late, It is dear] } }',
  bad: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays, It is near, It is ours, It is new, It is known, It is safe] }, right: { head: Against, items: [It is late, It is dear] } }',
  check: ({ lists }) =>
    lists
      .filter(({ bullets, items }) => bullets && items.length > MANY)
      .map(({ name, items, home }) => ({
        message: `${name} are ${items.length}; ${MANY} is the most`,
        span: items[MANY]!.at,
        home,
        notes: ['hint: drop the weakest, or put two together'],
      })),
}
