// A list of one bullet.
import { isSaid } from '../quoting.ts'
import type { Placed } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

/** True where a point shows one figure large: a line under it is its caption. */
const isOneFigure = ({ point, exhibits }: Placed): boolean =>
  point.slide === 'big-number' ||
  exhibits.some(({ kind, items }) => kind === 'figures' && Array.isArray(items) && items.length === 1)

/** True where a point shows what people said: one quotation stands alone as it is. */
const isQuotation = ({ texts }: Placed): boolean => texts.some(isSaid)

export const loneBullet: BriefRule = {
  code: 'lint/lone-bullet',
  id: 'X-040',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'A list has at least two bullets. One line under a figure shown large is its caption, and one under a step of a process says what is done in it; one quotation stands alone on its slide.',
  why: 'One bullet is a sentence with a dot before it.',
  good: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays, It is near] }, right: { head: Against, items: [It is late, It is dear] } }',
  bad: 'exhibit: { kind: two-sides, title: Sides, left: { head: For, items: [It pays] }, right: { head: Against, items: [It is late, It is dear] } }',
  check: ({ lists, points }) =>
    lists
      // Where each of the neighbours says one thing, they are captions and no lists.
      .filter(
        ({ bullets, items, beside, name, home, isStep }) =>
          items.length === 1 &&
          isStep !== true &&
          (bullets
            ? beside?.some((count) => count > 1)
            : name.startsWith('the takeaways') &&
              !points.some((placed) => placed.home === home && (isOneFigure(placed) || isQuotation(placed)))),
      )
      .map(({ name, items, home }) => ({
        message: `${name} are one alone`,
        span: items[0]!.at,
        home,
        notes: ['hint: add a second, or say it in the head'],
      })),
}
