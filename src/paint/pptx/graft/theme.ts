// The brand as a theme: twelve colors, two families, and effects that add nothing.
import { colorOf } from '../../../brand/index.ts'
import type { Brand, Medium } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { drawing } from '../namespaces.ts'
import { themeFamilies } from '../write/font.ts'

const slots = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
]
/** What a slot takes that the brand leaves open. */
const spare: Record<string, string> = { lt1: 'FFFFFF', lt2: 'FFFFFF' }

/** `a:theme`. */
export function theme(brand: Brand, medium: Medium): XmlElement {
  const { major, minor } = themeFamilies(medium)
  const plain = () => element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
  const three = (make: () => XmlElement) => [make(), make(), make()]
  const line = () =>
    element(
      'a:ln',
      { w: 9525, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      plain(),
      element('a:prstDash', { val: 'solid' }),
      element('a:miter', { lim: 800000 }),
    )
  return element(
    'a:theme',
    { ...drawing, name: brand.name },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: brand.name },
        slots.map((slot) => {
          const name = brand.theme[slot]
          const val = name === undefined ? (spare[slot] ?? '000000') : colorOf(brand, name)
          return element(`a:${slot}`, {}, element('a:srgbClr', { val }))
        }),
      ),
      element('a:fontScheme', { name: brand.name }, fonts('a:majorFont', major), fonts('a:minorFont', minor)),
      element(
        'a:fmtScheme',
        { name: brand.name },
        element('a:fillStyleLst', {}, three(plain)),
        element('a:lnStyleLst', {}, three(line)),
        element(
          'a:effectStyleLst',
          {},
          three(() => element('a:effectStyle', {}, element('a:effectLst'))),
        ),
        element('a:bgFillStyleLst', {}, three(plain)),
      ),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  )
}

const fonts = (name: string, family: string): XmlElement =>
  element(
    name,
    {},
    element('a:latin', { typeface: family }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  )
