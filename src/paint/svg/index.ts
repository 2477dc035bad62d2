// Paints a page as SVG text that a person can read: one element per mark, in reading order. For previews and goldens.
import { colorOf } from '../../brand/index.ts'
import type { Brand } from '../../model/brand.ts'
import type { GroupMark, ImageMark, Mark } from '../../model/mark.ts'
import type { Page } from '../../model/page.ts'
import { number, type SvgElement, svg, write } from './element.ts'
import { drawLine, drawShape } from './shape.ts'
import { drawTable } from './table.ts'
import { drawLines, type Highlights, type Pen } from './text.ts'

export type { Highlights } from './text.ts'

/**
 * A page as SVG, one user unit to the point. Named families come first, the twins they are measured with after them. `marked` says
 * which stretches of its texts are highlighted; default none.
 */
export const paintSvg = (page: Page, brand: Brand, marked: Highlights = new Map()): string => {
  const pen: Pen = { colors: (name) => `#${colorOf(brand, name)}`, marked }
  return write(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: page.w,
        height: page.h,
        viewBox: `0 0 ${number(page.w)} ${number(page.h)}`,
        // Pieces begin and end with spaces that count. A page of HTML hears the style sheet only: svg text { white-space: pre }.
        'xml:space': 'preserve',
        // Slides and handouts are measured without kerning and ligatures; a page of print has no layout.
        ...(page.layout !== '' && { 'font-kerning': 'none', 'font-variant-ligatures': 'none' }),
      },
      [
        svg('title', {}, page.title),
        svg('rect', { width: page.w, height: page.h, fill: '#FFFFFF' }),
        ...page.marks.map((mark) => draw(mark, pen)),
      ],
    ),
  )
}

const draw = (mark: Mark, pen: Pen): SvgElement => {
  const named = { 'data-id': mark.id, 'data-name': mark.name }
  switch (mark.kind) {
    case 'text':
      return drawLines(mark.lines, pen, { ...named, 'data-role': mark.role })
    case 'shape':
      return told(drawShape(mark, pen.colors, named), mark.alt)
    case 'line':
      return drawLine(mark, pen.colors, named)
    case 'image':
      return told(drawImage(mark, named), mark.alt)
    case 'group':
      return told(drawGroup(mark, pen, named), mark.alt)
    case 'chart':
      return told(
        svg(
          'g',
          named,
          mark.marks.map((inner) => draw(inner, pen)),
        ),
        mark.alt,
      )
    case 'table':
      return told(
        drawTable(mark, pen, named, (inner) => draw(inner, pen)),
        mark.alt,
      )
  }
}

/** Adds the words for those who cannot see a drawing. */
const told = (element: SvgElement, alt: string | undefined): SvgElement =>
  alt ? { ...element, attributes: { ...element.attributes, role: 'img', 'aria-label': alt } } : element

const drawGroup = (mark: GroupMark, pen: Pen, named: SvgElement['attributes']): SvgElement => {
  const { x, y } = mark.box
  const transform =
    mark.scale === undefined
      ? undefined
      : `translate(${number(x)} ${number(y)}) scale(${Math.round(mark.scale * 1e5) / 1e5})`
  return svg(
    'g',
    { ...named, transform },
    mark.marks.map((inner) => draw(inner, pen)),
  )
}

const drawImage = (mark: ImageMark, named: SvgElement['attributes']): SvgElement => {
  const { x, y, w, h } = mark.box
  const bytes = Buffer.from(mark.bytes).toString('base64')
  const href = `data:image/${mark.format};base64,${bytes}`
  const fills = mark.cut === undefined ? {} : { preserveAspectRatio: 'xMidYMid slice' }
  return svg('image', { ...named, x, y, width: w, height: h, ...fills, href })
}
