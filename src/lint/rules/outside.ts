// Text outside its box, or anything outside its page.
import { inkOf } from '../ink.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

/** Points that ink may pass the edge of its box by: side bearings, hanging punctuation. */
const SLACK = 6

export const outside: PageRule = {
  code: 'lint/outside',
  id: 'L-121',
  group: 'layout',
  severity: 'error',
  hard: true,
  stage: 'pages',
  about: 'Text stays inside its box, and boxes inside the page.',
  why: 'What leaves its box runs over something else, or off the page.',
  cause: 'brand',
  good: 'media: { deck: { layouts: { content: { zones: { number: { box: [863.2, 515, 60.8, 12] } } } } } }',
  bad: 'media: { deck: { layouts: { content: { zones: { number: { box: [863.2, 532, 60.8, 12] } } } } } }',
  check: onEachPage((page, { number, deliverable }) =>
    inkOf(page.marks).inks.flatMap((ink) => {
      const { box, room } = ink
      const leaves =
        box.x < room.x - SLACK ||
        box.x + box.w > room.x + room.w + SLACK ||
        box.y < room.y - SLACK ||
        box.y + box.h > room.y + room.h + SLACK
      const off = box.x < 0 || box.y < 0 || box.x + box.w > page.w || box.y + box.h > page.h
      if (!leaves && !off) return []
      return [
        {
          message: `on page ${number} of the ${deliverable} a text leaves its ${off ? 'page' : 'box'}: "${ink.text.slice(0, 60)}"`,
          ...(ink.mark.span ? { span: ink.mark.span } : {}),
          home: page.home,
          notes: ['hint: cut words there'],
        },
      ]
    }),
  ),
}
