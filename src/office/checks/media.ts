// PKG-12 and PKG-18: pictures are what their names say, and an SVG has a raster to fall back on.
import { find, findAll } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

/** First bytes by ending. */
const openings: Record<string, (number[] | string)[]> = {
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  gif: ['GIF8'],
}
const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

/** PKG-12. */
export const vectors: Rule = {
  number: 'PKG-12',
  about: 'A picture in SVG is shown by an extension of a raster that is one.',
  check: (file) =>
    file.folder('ppt/').flatMap(([part, root]) =>
      findAll(root, 'a:blip').flatMap((blip) => {
        const shown = file.target(part, blip.attributes['r:embed']) ?? ''
        const told: Told[] = []
        if (endingOf(shown) === 'svg') told.push({ part, message: `${shown} is shown without a raster` })
        const vector = find(blip, (node) => node.name.endsWith(':svgBlip'))
        if (vector && endingOf(file.target(part, vector.attributes['r:embed']) ?? '') !== 'svg')
          told.push({ part, message: 'the SVG of a picture is not there' })
        return told
      }),
    ),
}

/** PKG-18. */
export const media: Rule = {
  number: 'PKG-18',
  about: 'The first bytes, the ending and the content type of a picture agree; EMF and WMF are refused.',
  check(file) {
    const told: Told[] = []
    for (const [part, bytes] of file.parts) {
      if (!part.startsWith('ppt/media/')) continue
      const ending = endingOf(part)
      if (ending === 'emf' || ending === 'wmf') told.push({ part, message: `.${ending} is not shown alike everywhere` })
      const wanted = openings[ending]
      if (wanted && !wanted.some((opening) => startsWith(bytes, opening)))
        told.push({ part, message: `is not a ${ending.toUpperCase()}` })
      if (types[ending] && file.typeOf(part) !== types[ending])
        told.push({ part, message: `has the content type ${file.typeOf(part)}` })
    }
    return told
  },
}

const startsWith = (bytes: Uint8Array, opening: number[] | string): boolean =>
  [...(typeof opening === 'string' ? Buffer.from(opening, 'latin1') : opening)].every((byte, at) => bytes[at] === byte)
