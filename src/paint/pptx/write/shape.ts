// Shapes: presets that PowerPoint knows, and free paths.
import type { ShapeMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { angle, emu } from '../units.ts'
import { fill, outline } from './color.ts'
import type { Context } from './context.ts'
import { frame, identity, preset, voiceOf } from './object.ts'

/** One `p:sp` without words. */
export const shapeElement = (context: Context, mark: ShapeMark): XmlElement =>
  element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, identity(context, mark, voiceOf(mark.alt)), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      frame(mark.box),
      geometry(mark),
      fill(context.brand, mark.fill),
      outline(context.brand, mark.stroke),
    ),
    // A shape without a text body is a cause of repairs in PowerPoint.
    element(
      'p:txBody',
      {},
      element('a:bodyPr', { rtlCol: 0, anchor: 'ctr' }),
      element('a:lstStyle'),
      element('a:p', {}, element('a:endParaRPr', { lang: context.language, dirty: 0 })),
    ),
  )

/** Names of the presets; a pie that goes all round is an ellipse. */
function geometry(mark: ShapeMark): XmlElement {
  if (mark.geometry === 'path' && mark.points && mark.points.length > 1) return path(mark)
  if (mark.geometry === 'pie' && mark.angles) {
    const { from, to } = mark.angles
    if (Math.abs(to - from) >= 360) return preset('ellipse')
    // PowerPoint counts clockwise from 3 o'clock.
    return preset('pie', { adj1: angle(from - 90), adj2: angle(to - 90) })
  }
  if (mark.geometry === 'home-plate') return preset('homePlate')
  return preset(mark.geometry === 'path' ? 'rect' : mark.geometry)
}

function path(mark: ShapeMark): XmlElement {
  const place = (point: { x: number; y: number }) =>
    element('a:pt', { x: emu(point.x - mark.box.x), y: emu(point.y - mark.box.y) })
  const [first, ...rest] = mark.points!
  return element(
    'a:custGeom',
    {},
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name)),
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    element(
      'a:pathLst',
      {},
      element(
        'a:path',
        { w: emu(mark.box.w), h: emu(mark.box.h) },
        element('a:moveTo', {}, place(first!)),
        rest.map((point) => element('a:lnTo', {}, place(point))),
        element('a:close'),
      ),
    ),
  )
}
