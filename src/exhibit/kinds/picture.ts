// A picture from the brief's folder, kept in proportion: whole, or cut at its edges to fill its frame. The pipeline reads the file;
// a sample without one shows an empty frame.
import { nameOf, rectangle } from '../../draw/index.ts'
import type { ImageMark, Point } from '../../model/mark.ts'
import type { Picture } from '../../model/picture.ts'
import { drawnKind } from '../drawn-kind.ts'
import { isWords, plain, saidIn } from '../fields.ts'

/** Height over width of the empty frame. */
const FRAME = 9 / 16
/** Widest at which a pixel still is one: 150 pixels to the inch. */
const POINTS_PER_PIXEL = 72 / 150
/** A picture that may be cut grows to this height over width at most. */
const tallest = 1.1
/** The height it asks for, in points; it grows where a page has more. A tall photograph would else be too much for any slide. */
const ASKED = 200

export const picture = drawnKind({
  name: 'picture',
  family: 'picture',
  about: 'A picture, PNG or JPEG, for what cannot be drawn: a photograph, a screen.',
  shape: {
    file: { is: 'image', about: 'Its file, from the folder of the brief.' },
    alt: { is: 'words', about: 'What it shows, for those who cannot see it.' },
    crop: { is: 'flag', optional: true, about: 'May be cut at its edges, evenly, so that it fills its frame.' },
  },
  sample: {
    file: 'photograph.jpg',
    alt: 'A hall with two rows of machines, and a path between them that one person can just walk.',
  },
  set: (exhibit, width, canvas) => {
    const shown = exhibit['picture'] as Picture | undefined
    const crop = exhibit['crop'] === true
    const alt = saidIn(exhibit['alt'])
    const ratio = shown ? shown.height / shown.width : FRAME
    const natural = Math.min(Math.min(width, shown ? shown.width * POINTS_PER_PIXEL : width) * ratio, ASKED)
    return {
      least: Math.min(natural, 60),
      natural,
      most: crop ? width * Math.max(ratio, tallest) : width * ratio,
      cut: 'take a smaller part of it',
      draw: (box) => {
        const w = Math.min(box.w, box.h / ratio)
        const at = crop ? box : { x: box.x, y: box.y, w, h: w * ratio }
        if (!shown) return [rectangle(canvas, at, { fill: 'pale', name: 'picture', alt: plain(alt) })]
        const mark: ImageMark = {
          kind: 'image',
          ...nameOf(canvas, 'picture'),
          box: at,
          bytes: shown.bytes,
          format: shown.format,
          alt: plain(alt),
          ...(isWords(alt) ? { span: alt.at } : {}),
          ...(crop ? { cut: cutFor(ratio, at.h / at.w) } : {}),
        }
        return [mark]
      },
    }
  },
  alt: (exhibit) => plain(saidIn(exhibit['alt'])),
})

/** What of a picture is cut off at either side so that it fills a box. Ratios are heights over widths. */
function cutFor(picture: number, box: number): Point {
  const share = box / picture
  return { x: Math.max(0, 1 - 1 / share) / 2, y: Math.max(0, 1 - share) / 2 }
}
