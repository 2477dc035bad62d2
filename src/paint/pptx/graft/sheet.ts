// What master, layouts and notes master have in common: a tree of shapes, a background, placeholders with a prompt.
import type { Box, Brand, ColorName } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'
import { fill } from '../write/color.ts'

/** `p:spTree` with its own head. */
export const shapeTree = (children: XmlElement[]): XmlElement =>
  element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: 0, y: 0 }),
        element('a:ext', { cx: 0, cy: 0 }),
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    children,
  )

/** `p:bg` of one color. PowerPoint repairs a background without an effect list. */
export const background = (brand: Brand, color: ColorName): XmlElement =>
  element('p:bg', {}, element('p:bgPr', {}, fill(brand, color), element('a:effectLst')))

/** A placeholder of a master or layout. */
export const promptShape = (
  id: number,
  name: string,
  ph: XmlElement,
  box: Box | undefined,
  body: XmlElement,
  style: XmlElement[],
  content: XmlElement[],
): XmlElement =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, ph),
    ),
    element(
      'p:spPr',
      {},
      box &&
        element(
          'a:xfrm',
          {},
          element('a:off', { x: emu(box.x), y: emu(box.y) }),
          element('a:ext', { cx: emu(box.w), cy: emu(box.h) }),
        ),
      box && element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
    element('p:txBody', {}, body, element('a:lstStyle', {}, style), content),
  )

/** A paragraph of plain words. */
export const plainParagraph = (text: string, language: string): XmlElement =>
  element('a:p', {}, element('a:r', {}, element('a:rPr', { lang: language }), element('a:t', {}, text)))

/** A paragraph that shows the number of the page. */
export const numberParagraph = (id: string, language: string): XmlElement =>
  element(
    'a:p',
    {},
    element('a:fld', { id, type: 'slidenum' }, element('a:rPr', { lang: language }), element('a:t', {}, '‹#›')),
    element('a:endParaRPr', { lang: language }),
  )
