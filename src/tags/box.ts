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

/** Where the blocks of a box with this look stand in it. */
export function insideOf(canvas: Canvas, name: string, at: Box): Box {
  const { left, right, top, bottom } = lookOf(canvas, name)
  return { x: at.x + left, y: at.y + top, w: at.w - left - right, h: at.h - top - bottom }
}

/** The frame of a box with this look: fill, bar and edge. */
export const frameOf = (canvas: Canvas, name: string, at: Box): Mark[] => frame(canvas, lookOf(canvas, name), at)

function boxBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const name = nameOf(tag, 'look') ?? 'card'
  const look = lookOf(canvas, name)
  const inner = stackBlock(tag, canvas, build)
  return {
    tag,
    grows: inner.grows,
    measure: (width) => inner.measure(width - look.left - look.right) + look.top + look.bottom,
    place: (at) => [...frame(canvas, look, at), ...inner.place(insideOf(canvas, name, at))],
  }
}

function frame(canvas: Canvas, look: BoxLook, at: Box): Mark[] {
  const marks: Mark[] = []
  // An outline around the edge as well would show as a pale line over it.
  const under = (look.edge?.width ?? 0) / 2
  const body = { ...at, y: at.y + under, h: at.h - under }
  if (look.fill || look.outline)
    marks.push(rectangle(canvas, body, { fill: look.fill, stroke: look.outline, name: 'box' }))
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
