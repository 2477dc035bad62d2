// A framed or tinted box around blocks: its fill, bar and padding are a look of the brand.
import { rectangle } from '../draw/index.ts'
import type { Stroke } from '../model/brand.ts'
import { nameOf } from './attributes.ts'
import { flowing } from './flowing.ts'
import type { Box, Canvas, Mark, Tag } from './nouns.ts'
import { stackBlock } from './stack.ts'
import type { Block, Build, TagDefinition } from './tag.ts'

export const box: TagDefinition = {
  name: 'box',
  about: 'Blocks in a box. Its look is one of the brand’s: fill, bar at the left, padding.',
  attributes: {
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    look: { is: 'name', about: 'A look of the brand, e.g. card, answer; default card.' },
    gap: { is: 'space', about: 'Space between the blocks in it; default s.' },
    ...flowing,
  },
  children: 'blocks',
  block: boxBlock,
}

interface BoxLook {
  fill?: string
  outline?: Stroke
  /** Stroke of a bar inside the left edge. */
  bar?: Stroke
  /** Stroke of an edge on top. */
  edge?: Stroke
  left: number
  right: number
  top: number
  bottom: number
}

function lookOf(canvas: Canvas, name: string): BoxLook {
  const look = (canvas.medium.looks[name] ?? {}) as unknown as Partial<BoxLook>
  return { left: 0, right: 0, top: 0, bottom: 0, ...look }
}

function boxBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const look = lookOf(canvas, nameOf(tag, 'look') ?? 'card')
  const inner = stackBlock(tag, canvas, build)
  return {
    tag,
    grows: inner.grows,
    measure: (width) => inner.measure(width - look.left - look.right) + look.top + look.bottom,
    place: (at) => [
      ...frame(canvas, look, at),
      ...inner.place({
        x: at.x + look.left,
        y: at.y + look.top,
        w: at.w - look.left - look.right,
        h: at.h - look.top - look.bottom,
      }),
    ],
  }
}

function frame(canvas: Canvas, look: BoxLook, at: Box): Mark[] {
  const marks: Mark[] = []
  if (look.fill || look.outline)
    marks.push(rectangle(canvas, at, { fill: look.fill, stroke: look.outline, name: 'box' }))
  if (look.bar)
    marks.push(
      rectangle(canvas, { x: at.x, y: at.y, w: look.bar.width, h: at.h }, { fill: look.bar.color, name: 'bar' }),
    )
  if (look.edge)
    marks.push(
      rectangle(canvas, { x: at.x, y: at.y, w: at.w, h: look.edge.width }, { fill: look.edge.color, name: 'edge' }),
    )
  return marks
}
