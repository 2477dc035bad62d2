// Text that does not stand out from what it is drawn on. Source of the limit: WCAG 2.2, success criterion 1.4.3.
import { colorOf, contrast as ratioOf } from '../../brand/index.ts'
import type { Box } from '../../model/brand.ts'
import { inkOf } from '../ink.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

const LEAST = 4.5
const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h

export const contrast: PageRule = {
  code: 'lint/contrast',
  id: 'A-137',
  group: 'access',
  severity: 'error',
  hard: true,
  stage: 'pages',
  about:
    'Text has a contrast of at least 4.5:1 with what is behind it on its page: the fill of a box of a template, or of a look of the brand such as its box of the answer. A color of the brand that is too faint on its own ground, or on the ornaments and marks of its layouts, is told before, as brand/too-faint.',
  why: 'Below that many readers cannot read it, and nobody can on a projector.',
  cause: 'brand',
  shows: 'memo',
  good: 'media: { memo: { looks: { answer: { fill: tint } } } }',
  bad: 'media: { memo: { looks: { answer: { fill: accent } } } }',
  check: onEachPage((page, { number, deliverable }, brand) => {
    const { inks, areas } = inkOf(page.marks)
    return inks.flatMap((ink) => {
      const x = ink.box.x + ink.box.w / 2
      const y = ink.box.y + ink.box.h / 2
      const under = areas.filter((area) => area.order < ink.order && holds(area.box, x, y)).at(-1)
      const ground = under ? colorOf(brand, under.fill) : '#FFFFFF'
      const ratio = ratioOf(colorOf(brand, ink.run.color), ground)
      if (ratio >= LEAST) return []
      return [
        {
          message: `on page ${number} of the ${deliverable} "${ink.text.slice(0, 40)}" has a contrast of ${ratio.toFixed(1)}:1; ${LEAST}:1 is the least`,
          ...(ink.mark.tag ? { span: ink.mark.tag } : {}),
          home: page.home,
          notes: [`it is ${ink.run.color} on ${under?.fill ?? 'white'}`],
        },
      ]
    })
  }),
}
