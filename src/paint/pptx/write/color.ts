// Colors and lines: a theme color where the theme carries the brand's color, six hex digits elsewhere.
import { colorOf } from '../../../brand/index.ts'
import type { Brand, ColorName, Stroke } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'

/** Theme slots as slides name them, through the master's color map. */
const mapped: Record<string, string> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' }

/** `a:schemeClr` or `a:srgbClr`. */
export function color(brand: Brand, name: ColorName): XmlElement {
  const slot = slotOf(brand, name)
  return slot ? element('a:schemeClr', { val: slot }) : element('a:srgbClr', { val: colorOf(brand, name) })
}

/** The first theme slot that holds a color, links' slots left out. */
function slotOf(brand: Brand, name: ColorName): string | undefined {
  for (const [slot, held] of Object.entries(brand.theme))
    if (held === name && slot !== 'hlink' && slot !== 'folHlink') return mapped[slot] ?? slot
  return undefined
}

/** A solid fill, or none. */
export const fill = (brand: Brand, name: ColorName | undefined): XmlElement =>
  name === undefined ? element('a:noFill') : element('a:solidFill', {}, color(brand, name))

/** An outline, or none, as `a:ln` or a border of a table cell. `ends` are arrow heads. */
export function outline(brand: Brand, stroke: Stroke | undefined, name = 'a:ln', ends: XmlElement[] = []): XmlElement {
  if (!stroke || stroke.width <= 0) return element(name, name === 'a:ln' ? {} : { w: 0 }, element('a:noFill'))
  return element(
    name,
    { w: emu(stroke.width), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    fill(brand, stroke.color),
    element('a:prstDash', { val: stroke.dash === 'dot' ? 'sysDot' : stroke.dash === 'dash' ? 'dash' : 'solid' }),
    element('a:miter', { lim: 800000 }),
    ends,
  )
}
