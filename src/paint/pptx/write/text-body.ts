// The text of a shape: its body properties and its paragraphs.
import { trimmed } from '../../../draw/index.ts'
import type { Line, Paragraph } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import type { Context } from './context.ts'
import type { Inherited } from './look.ts'
import { emptyEnd, paragraphElement } from './paragraph.ts'

/** Office's names for where text stands in its box. */
export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const

/** Body properties of text that is measured already: no insets, wrapped square, never resized by PowerPoint. */
export const measuredBody = (anchor: keyof typeof anchors): XmlElement =>
  element(
    'a:bodyPr',
    { vert: 'horz', wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: anchors[anchor] },
    element('a:noAutofit'),
  )

/** `p:txBody` (or a table's `a:txBody`) with at least one paragraph; its lines say which words layout kept together. */
export const textBody = (
  context: Context,
  properties: XmlElement,
  { paragraphs, lines }: { paragraphs: readonly Paragraph[]; lines: readonly Line[] },
  base?: Inherited,
  name = 'p:txBody',
): XmlElement =>
  element(
    name,
    {},
    properties,
    element('a:lstStyle'),
    paragraphs.length > 0
      ? // Measured text has no space above its first paragraph and none below its last.
        (base ? paragraphs : trimmed(paragraphs)).map((paragraph, index) =>
          paragraphElement(
            context,
            paragraph,
            base,
            lines.filter((line) => line.paragraph === index),
          ),
        )
      : element('a:p', {}, emptyEnd(context)),
  )
