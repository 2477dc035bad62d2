// Groups: objects that move as one, with one description or none.
import type { Box } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'
import type { Context } from './context.ts'
import { identity, type Voice } from './object.ts'

/** One `p:grpSp`. `inner` is the box in the coordinates of its children; the same as `box` unless it is scaled. */
export function groupElement(
  context: Context,
  mark: { id: string; name: string; box: Box },
  voice: Voice,
  children: () => XmlElement[],
  inner: Box = mark.box,
): XmlElement {
  // The group's own id and name come before those of its children.
  const own = identity(context, mark, voice)
  const place = (box: Box, off: string, ext: string) => [
    element(off, { x: emu(box.x), y: emu(box.y) }),
    element(ext, { cx: emu(box.w), cy: emu(box.h) }),
  ]
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, own, element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element('a:xfrm', {}, place(mark.box, 'a:off', 'a:ext'), place(inner, 'a:chOff', 'a:chExt')),
    ),
    children(),
  )
}
