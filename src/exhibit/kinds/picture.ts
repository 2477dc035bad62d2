// A picture from the brief's folder, kept in proportion. The pipeline reads the file; a sample without one shows an empty frame.
import { nameOf, rectangle } from '../../draw/index.ts'
import type { ImageMark } from '../../model/mark.ts'
import type { Picture } from '../../model/picture.ts'
import { drawnKind } from '../drawn-kind.ts'
import { plain, saidIn } from '../fields.ts'

/** Height over width of the empty frame. */
const FRAME = 9 / 16
/** Widest at which a pixel still is one: 150 pixels to the inch. */
const POINTS_PER_PIXEL = 72 / 150
/** The height it asks for, in points; it grows where a page has more. A tall photograph would else be too much for any slide. */
const ASKED = 200

export const picture = drawnKind({
  name: 'picture',
  family: 'picture',
  about: 'A picture, PNG or JPEG, for what cannot be drawn: a photograph, a screen.',
  shape: {
    file: { is: 'image', about: 'Its file, from the folder of the brief.' },
    alt: { is: 'words', about: 'What it shows, for those who cannot see it.' },
  },
  sample: {
    file: 'photograph.jpg',
    alt: 'A hall with two rows of machines, and a path between them that one person can just walk.',
  },
  set: (exhibit, width, canvas) => {
    const shown = exhibit['picture'] as Picture | undefined
    const ratio = shown ? shown.height / shown.width : FRAME
    const natural = Math.min(Math.min(width, shown ? shown.width * POINTS_PER_PIXEL : width) * ratio, ASKED)
    return {
      least: Math.min(natural, 60),
      natural,
      most: width * ratio,
      cut: 'take a smaller part of it',
      draw: (box) => {
        const w = Math.min(box.w, box.h / ratio)
        const at = { x: box.x, y: box.y, w, h: w * ratio }
        if (!shown)
          return [rectangle(canvas, at, { fill: 'pale', name: 'picture', alt: plain(saidIn(exhibit['alt'])) })]
        const mark: ImageMark = {
          kind: 'image',
          ...nameOf(canvas, 'picture'),
          box: at,
          bytes: shown.bytes,
          format: shown.format,
          alt: plain(saidIn(exhibit['alt'])),
        }
        return [mark]
      },
    }
  },
  alt: (exhibit) => plain(saidIn(exhibit['alt'])),
})
