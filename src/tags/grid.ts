// Blocks in rows of equal columns; rows share a height.
import { columnWidths, nameOf, spaceOf } from './attributes.ts'
import { gutterOf } from './columns.ts'
import type { Box, Canvas, Mark, Tag } from './nouns.ts'
import type { Block, Build, TagDefinition } from './tag.ts'

export const grid: TagDefinition = {
  name: 'grid',
  about: 'Blocks in rows of equal columns.',
  attributes: {
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    columns: { is: 'number', about: 'Columns in a row; default 2.' },
    gap: {
      is: 'space',
      about: 'Space between cells both ways; default the grid’s gutter across, and m down the page.',
    },
  },
  children: 'blocks',
  block: gridBlock,
}

function gridBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const blocks = tag.children.map((child) => build(child, canvas))
  const count = Math.max(1, Number(nameOf(tag, 'columns') ?? 2))
  const gap = spaceOf(canvas, nameOf(tag, 'gap'), 'm')
  const gutter = gutterOf(tag, canvas)
  const rows = Array.from({ length: Math.ceil(blocks.length / count) }, (_, r) =>
    blocks.slice(r * count, r * count + count),
  )
  const cell = (width: number) =>
    columnWidths(
      width,
      Array.from({ length: count }, () => 1),
      gutter,
    )[0] ?? width
  const tallest = (width: number) => Math.max(0, ...blocks.map((block) => block.measure(cell(width))))
  return {
    tag,
    grows: Math.max(0, ...blocks.map((block) => block.grows)),
    measure: (width) => tallest(width) * rows.length + gap * Math.max(0, rows.length - 1),
    place: (box: Box): Mark[] => {
      const w = cell(box.w)
      const h = (box.h - gap * Math.max(0, rows.length - 1)) / Math.max(1, rows.length)
      return rows.flatMap((row, r) =>
        row.flatMap((block, c) => block.place({ x: box.x + c * (w + gutter), y: box.y + r * (h + gap), w, h })),
      )
    },
  }
}
