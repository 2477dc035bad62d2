// Pictures, in the media part that the emitter made for them.
import type { ImageMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import type { Context } from './context.ts'
import { frame, identity, preset, voiceOf } from './object.ts'

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
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, frame(mark.box), preset('rect')),
  )
}
