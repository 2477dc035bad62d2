// Short texts of several styles, one under the other in one box: the label of an event, the words of a step.
import { heightOf, paragraphOf, type Said, textMark } from '../draw/index.ts'
import type { Box, ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph, TextMark } from '../model/mark.ts'

/** One text of a stack. */
export interface Stacked {
  said: Said
  style: string
  color?: ColorName
  bold?: boolean
  align?: Paragraph['align']
  /** Points above it; not read for the first. */
  before?: number
}

/** The paragraphs of a stack. */
export const paragraphsIn = (canvas: Canvas, stack: readonly Stacked[]): Paragraph[] =>
  stack.map(({ said, style, color, bold, align, before }, index) =>
    paragraphOf(canvas, said, style, {
      before: index === 0 ? 0 : (before ?? 0),
      after: 0,
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(align === undefined ? {} : { align }),
    }),
  )

/** Height in points of a stack at a width. */
export const stackHeight = (canvas: Canvas, stack: readonly Stacked[], width: number): number =>
  stack.length === 0 ? 0 : heightOf(canvas, paragraphsIn(canvas, stack), '', width)

/** One text mark that holds the stack; none where it is empty. */
export function drawStack(
  canvas: Canvas,
  stack: readonly Stacked[],
  box: Box,
  name: string,
  anchor: TextMark['anchor'] = 'top',
): TextMark[] {
  const [first] = stack
  if (first === undefined) return []
  const span = typeof first.said === 'string' ? undefined : first.said.at
  const paragraphs = paragraphsIn(canvas, stack)
  return [
    textMark(canvas, { paragraphs, style: first.style, box, anchor, name, ...(span === undefined ? {} : { span }) }),
  ]
}
