// Pictures shown larger than their pixels allow, or out of proportion.
import { marksOf } from '../counting.ts'
import { pixelsOf } from '../pixels.ts'
import { onEachPage } from '../each-page.ts'
import type { PageRule } from '../rule.ts'

/** Pixels to the inch. */
const LEAST = 150
/** Part by which height over width may differ from the picture's own. */
const BENT = 0.01

export const coarsePicture: PageRule = {
  code: 'lint/coarse-picture',
  id: 'L-132',
  group: 'layout',
  severity: 'warning',
  stage: 'pages',
  about: 'A picture has at least 150 pixels to the inch where it is shown, and keeps its proportions.',
  why: 'On paper its pixels are seen before what they show.',
  cause: 'brief',
  good: `exhibit: { kind: picture, file: site-1600x900.png, alt: The site by the port from above, title: The site }
point: { slide: picture }`,
  bad: `exhibit: { kind: picture, file: site-320x180.png, alt: The site by the port from above, title: The site }
point: { slide: picture }`,
  check: onEachPage((page, { number, deliverable }) => {
    // On a handout the same slide stands in small.
    if (deliverable === 'handout') return []
    return marksOf(page.marks).flatMap((mark) => {
      const pixels = mark.kind === 'image' ? pixelsOf(mark) : undefined
      if (mark.kind !== 'image' || !pixels) return []
      const shown = { w: pixels.w * (1 - 2 * (mark.cut?.x ?? 0)), h: pixels.h * (1 - 2 * (mark.cut?.y ?? 0)) }
      const density = Math.round(shown.w / (mark.box.w / 72))
      const bent = Math.abs((mark.box.h / mark.box.w) * (shown.w / shown.h) - 1)
      const fault =
        density < LEAST ? `has ${density} pixels to the inch` : bent > BENT ? 'is out of proportion' : undefined
      if (fault === undefined) return []
      return [
        {
          message: `on page ${number} of the ${deliverable} the picture "${mark.name}" ${fault}`,
          ...(mark.span && { span: mark.span }),
          home: page.home,
          notes: [
            density < LEAST
              ? `hint: take one of at least ${Math.ceil((mark.box.w / 72) * LEAST)} pixels across`
              : 'hint: keep height over width as the file has them',
          ],
        },
      ]
    })
  }),
}
