// Sets the desk up for a file, and knows which painter paints which mark.
import { colorOf } from '../../brand/index.ts'
import type { Brand, ColorName } from '../../model/brand.ts'
import type { Font, Mark } from '../../model/mark.ts'
import type { Shaper } from '../../text/index.ts'
import type { Desk } from './desk.ts'
import type { EmbeddedFont, PdfFile } from './pdf-file.ts'
import { paintChart, paintGroup, paintImage } from './group.ts'
import { makeInk } from './ink.ts'
import { nameOf } from './number.ts'
import { addPicture } from './picture.ts'
import { paintLine, paintShape } from './shape.ts'
import { element } from './structure.ts'
import { paintTable } from './table.ts'
import { paintText } from './text.ts'

/** A desk with nothing on it; fonts and pictures enter the file when they are first used. */
export const openDesk = (file: PdfFile, brand: Brand, shaper: Shaper, fontBytes: (font: Font) => Uint8Array): Desk => {
  const pictures = new Map<Uint8Array, ReturnType<Desk['picture']>>()
  const fonts = new Map<string, EmbeddedFont>()
  const colors = new Map<ColorName, string>()
  const desk: Desk = {
    file,
    brand,
    shaper,
    ink: makeInk(0),
    page: 0,
    height: 0,
    parent: element('Document'),
    figure: false,
    headings: [],
    links: [],
    notes: new Map(),
    endings: new Map(),
    tables: new Map(),
    color(name) {
      const known = colors.get(name) ?? colorOf(brand, name)
      colors.set(name, known)
      return known
    },
    font(font) {
      const key = `${font.twin}-${font.weight}${font.italic ? 'i' : ''}`
      const known = fonts.get(key) ?? file.font(fontBytes(font), nameOf(key))
      fonts.set(key, known)
      return known
    },
    picture(mark) {
      const known = pictures.get(mark.bytes) ?? {
        name: `I${pictures.size + 1}`,
        reference: addPicture(file, mark.bytes),
      }
      pictures.set(mark.bytes, known)
      return known
    },
    paint: (mark) => paintMark(desk, mark),
  }
  return desk
}

const paintMark = (desk: Desk, mark: Mark): void => {
  switch (mark.kind) {
    case 'text':
      paintText(desk, mark)
      break
    case 'shape':
      paintShape(desk, mark)
      break
    case 'line':
      paintLine(desk, mark)
      break
    case 'image':
      paintImage(desk, mark)
      break
    case 'group':
      paintGroup(desk, mark)
      break
    case 'chart':
      paintChart(desk, mark)
      break
    case 'table':
      paintTable(desk, mark)
      break
  }
}
