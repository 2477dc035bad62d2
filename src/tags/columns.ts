// Blocks beside each other, on the brand's grid: a weight is a number of grid columns.
import { steppedStyle } from '../draw/index.ts'
import { heightBeside, placeBeside } from './beside.ts'
import { columnWidths, nameOf, spaceOf, weightsOf } from './attributes.ts'
import { flowing } from './flowing.ts'
import type { Box, Canvas, Mark, Tag } from './nouns.ts'
import { stackBlock } from './stack.ts'
import type { Block, Build, TagDefinition } from './tag.ts'

export const columns: TagDefinition = {
  name: 'columns',
  about:
    'Blocks beside each other. Weights that sum to twelve land on the brand’s grid. In a zone too narrow for them they stand one under the other.',
  attributes: {
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    weights: { is: 'weights', about: 'Widths as shares, e.g. "8 4"; default equal.' },
    gap: { is: 'space', about: 'Space between columns; default the grid’s gutter.' },
    ...flowing,
  },
  children: 'blocks',
  block: columnsBlock,
}

/** Space in points between the columns of a tag. It does not open with the spread of the gaps down the page. */
export function gutterOf(tag: Tag, canvas: Canvas): number {
  const name = nameOf(tag, 'gap')
  if (name) return spaceOf({ ...canvas, spread: 1 }, name, 'm')
  return canvas.medium.grid?.gutter ?? canvas.medium.spaces['m'] ?? 0
}

/** Where even the widest column has fewer em of body text than this, columns stand one under the other. */
const narrowest = 5

function columnsBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const blocks = tag.children.map((child) => build(child, canvas))
  const weights = weightsOf(tag, blocks.length)
  const gap = gutterOf(tag, canvas)
  const widthsAt = (width: number) => columnWidths(width, weights, gap)
  const under = stackBlock({ ...tag, attributes: { gap: 'm' } }, canvas, build)
  const isNarrow = (width: number) => Math.max(...widthsAt(width)) < narrowest * steppedStyle(canvas, 'body').size
  return {
    tag,
    grows: Math.max(0, ...blocks.map((block) => block.grows)),
    measure: (width) => {
      if (isNarrow(width)) return under.measure(width)
      return heightBeside(blocks, widthsAt(width))
    },
    place: (box: Box): Mark[] => {
      if (isNarrow(box.w)) return under.place(box)
      let x = box.x
      const boxes = widthsAt(box.w).map((w) => {
        const at = { x, y: box.y, w, h: box.h }
        x += w + gap
        return at
      })
      return placeBeside(blocks, boxes).flat()
    },
  }
}
