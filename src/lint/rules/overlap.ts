// Two texts drawn over each other.
import type { Box } from '../../model/brand.ts'
import { inkOf } from '../ink.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

/** Points two rectangles of ink must share both ways before letters touch. */
const TOUCH = 1.5

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > TOUCH &&
  Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > TOUCH

export const overlap: PageRule = {
  code: 'lint/overlap',
  id: 'L-122',
  group: 'layout',
  severity: 'error',
  hard: true,
  stage: 'pages',
  about: 'No text stands over another.',
  why: 'Neither can be read.',
  cause: 'brand',
  good: 'media: { deck: { layouts: { content: { zones: { footer: { box: [36, 515, 780, 12] } } } } } }',
  bad: 'media: { deck: { layouts: { content: { zones: { footer: { box: [36, 506, 780, 12] }, source: { box: [36, 480, 888, 33] } } } } } }',
  check: onEachPage((page, { number, deliverable }) => {
    const { inks } = inkOf(page.marks)
    return inks.flatMap((ink, at) => {
      const other = inks
        .slice(at + 1)
        .find((next) => (next.mark !== ink.mark || next.room !== ink.room) && meet(ink.box, next.box))
      if (!other) return []
      return [
        {
          message: `on page ${number} of the ${deliverable} two texts meet: "${ink.text.slice(0, 40)}" and "${other.text.slice(0, 40)}"`,
          ...(ink.mark.span ? { span: ink.mark.span } : {}),
          home: page.home,
          notes: ['hint: cut one of them'],
        },
      ]
    })
  }),
}
