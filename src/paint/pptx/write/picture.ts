// Pictures, in the media part that the emitter made for them.
import type { ImageMark, Point } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import type { Context } from './context.ts'
import { frame, identity, preset, voiceOf } from './object.ts'

/** What is cut off at the sides, in thousandths of a percent. */
const sidesOf = ({ x, y }: Point): Record<string, number> => {
  const [across, down] = [Math.round(x * 100_000), Math.round(y * 100_000)]
  return { l: across, t: down, r: across, b: down }
}

/** One `p:pic`; nothing where the emitter was given no picture. */
export function pictureElement(context: Context, mark: ImageMark): XmlElement | undefined {
  const part = context.emitted.images.get(mark.id)
  if (part === undefined) return undefined
  return element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      identity(context, mark, voiceOf(mark.alt)),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': context.relations.to('image', part) }),
      ...(mark.cut === undefined ? [] : [element('a:srcRect', sidesOf(mark.cut))]),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, frame(mark.box), preset('rect')),
  )
}
