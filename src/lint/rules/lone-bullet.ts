// A list of one bullet.
import type { BriefRule } from '../rule.ts'

export const loneBullet: BriefRule = {
  code: 'lint/lone-bullet',
  id: 'X-040',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'A list has at least two bullets.',
  why: 'One bullet is a sentence with a dot before it.',
  good: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays, It is near] }, right: { head: Against, items: [It is late, It is dear] } }',
  bad: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays] }, right: { head: Against, items: [It is late, It is dear] } }',
  check: ({ lists }) =>
    lists
      // Where each of the neighbours says one thing, they are captions and no lists.
      .filter(
        ({ bullets, items, beside, name }) =>
          items.length === 1 && (bullets ? beside?.some((count) => count > 1) : name.startsWith('the takeaways')),
      )
      .map(({ name, items, home }) => ({
        message: `${name} are one alone`,
        span: items[0]!.at,
        home,
        notes: ['hint: add a second, or say it in the head'],
      })),
}
