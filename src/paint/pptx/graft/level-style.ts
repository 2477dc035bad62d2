// A text style as the levels of a placeholder: the first is the style itself, the deeper ones hang a mark.
import type { Brand, Medium, TextStyle } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu, hundredths } from '../units.ts'
import { fill } from '../write/color.ts'
import { familyOf, typefaces } from '../write/font.ts'
import { inheritedFrom } from '../write/look.ts'
import { alignments, spacing } from '../write/paragraph.ts'

/** `a:lvl1pPr` to `a:lvlNpPr`. `heading` prefers the theme's major font. */
export function levels(brand: Brand, medium: Medium, style: TextStyle, count: number, heading = false): XmlElement[] {
  return Array.from({ length: count }, (_, level) => levelElement(brand, medium, style, level, heading))
}

function levelElement(brand: Brand, medium: Medium, style: TextStyle, level: number, heading: boolean): XmlElement {
  const { run, paragraph } = inheritedFrom(medium, style)
  const hang = style.hanging > 0 ? style.hanging : style.size
  const left = level === 0 ? paragraph.left : paragraph.left + hang * level
  const first = level === 0 ? paragraph.first : -hang
  const mark = level === 0 ? paragraph.bullet : paragraph.bullet || '•'
  return element(
    `a:lvl${level + 1}pPr`,
    { marL: emu(left), indent: emu(first), algn: alignments[paragraph.align], rtl: 0, eaLnBrk: 1, hangingPunct: 1 },
    spacing('a:lnSpc', paragraph.leading),
    spacing('a:spcBef', paragraph.before),
    spacing('a:spcAft', paragraph.after),
    mark === ''
      ? element('a:buNone')
      : /^\d/.test(mark)
        ? element('a:buAutoNum', { type: 'arabicPlain' })
        : [element('a:buFont', { typeface: '+mj-lt' }), element('a:buChar', { char: mark })],
    element(
      'a:defRPr',
      {
        sz: hundredths(run.size),
        b: Number(run.bold),
        i: Number(run.italic),
        cap: style.caps ? 'all' : 'none',
        spc: hundredths(run.tracking * run.size),
        baseline: 0,
        kern: 0,
      },
      fill(brand, run.color),
      typefaces(medium, familyOf(medium, style.face), heading),
    ),
  )
}
