// Texts: in the placeholder of their zone, inheriting place and look from the layout, or in a box of their own.
import type { Layout, Zone } from '../../../model/brand.ts'
import type { ShapeMark, TextMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'
import { fill, outline } from './color.ts'
import type { Context } from './context.ts'
import { inheritedFrom } from './look.ts'
import { frame, identity, preset } from './object.ts'
import { placeholder } from './placeholder.ts'
import { anchors, measuredBody, textBody } from './text-body.ts'

/**
 * One `p:sp` with words. `zone` is the zone of the layout whose placeholder it fills, if it does; `framed` the rectangle whose fill and
 * outline are its own.
 */
export const textElement = (
  context: Context,
  mark: TextMark,
  layout: Layout | undefined,
  zone?: Zone,
  framed?: ShapeMark,
): XmlElement => (layout && zone ? filled(context, mark, layout, zone, framed) : boxed(context, mark, framed))

function boxed(context: Context, mark: TextMark, framed?: ShapeMark): XmlElement {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(context, mark, 'text'), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      frame(mark.box),
      preset('rect'),
      fill(context.brand, framed?.fill),
      framed && outline(context.brand, framed.stroke),
    ),
    textBody(context, measuredBody(mark.anchor), mark),
  )
}

function filled(context: Context, mark: TextMark, layout: Layout, zone: Zone, framed?: ShapeMark): XmlElement {
  const style = context.medium.styles[zone.style]
  const moved = isTitle(zone) ? false : isElsewhere(mark, zone)
  const turned = mark.anchor !== zone.anchor && !isTitle(zone)
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      identity(context, mark, 'text'),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, placeholder(layout, zone)),
    ),
    element(
      'p:spPr',
      {},
      moved && frame(mark.box),
      framed?.fill !== undefined && fill(context.brand, framed.fill),
      framed && outline(context.brand, framed.stroke),
    ),
    textBody(
      context,
      element('a:bodyPr', {
        rIns: isTitle(zone) && zone.box.w - mark.box.w > 0.5 ? emu(zone.box.w - mark.box.w) : undefined,
        anchor: turned ? anchors[mark.anchor] : undefined,
      }),
      mark,
      style && inheritedFrom(context.medium, style),
    ),
  )
}

const isTitle = (zone: Zone): boolean => zone.placeholder === 'title' || zone.placeholder === 'ctrTitle'

/** A body that grew because another zone is absent stands where the mark says. */
const isElsewhere = ({ box }: TextMark, zone: Zone): boolean =>
  (['x', 'y', 'w', 'h'] as const).some((side) => Math.abs(box[side] - zone.box[side]) > 0.5)
