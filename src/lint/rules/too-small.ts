// Type below the smallest size of the brand's medium.
import { inkOf } from '../ink.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

export const tooSmall: PageRule = {
  code: 'lint/too-small',
  id: 'L-126',
  group: 'layout',
  severity: 'error',
  hard: true,
  stage: 'pages',
  about:
    'No type of a page is smaller than `smallest` of its medium in the brand. A style that the brand itself makes too small is told before pages are laid out, as brand/too-small.',
  why: 'A reader in the room, or on paper, cannot read it.',
  cause: 'brand',
  good: 'media: { deck: { smallest: 9, styles: { tracker: { size: 9 } } } }',
  bad: 'media: { deck: { smallest: 9, styles: { tracker: { size: 7 } } } } # told as brand/too-small',
  check: onEachPage((page, { number, deliverable }, brand) => {
    const least = brand.media[deliverable]?.smallest ?? 0
    return inkOf(page.marks).inks.flatMap((ink) =>
      ink.run.raised || ink.run.size >= least - 0.01
        ? []
        : [
            {
              message: `on page ${number} of the ${deliverable} "${ink.text.slice(0, 40)}" is ${ink.run.size} pt; the brand's smallest is ${least}`,
              ...(ink.mark.tag ? { span: ink.mark.tag } : {}),
              home: page.home,
              notes: [],
            },
          ],
    )
  }),
}
