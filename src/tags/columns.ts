// Blocks beside each other, on the brand's grid: a weight is a number of grid columns.
import { steppedStyle } from '../draw/index.ts'
import { kinds } from '../exhibit/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { placeBeside } from './beside.ts'
import { columnWidths, nameOf, spaceOf, thingIn, weightsOf } from './attributes.ts'
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
    like: {
      is: 'data',
      about:
        'An exhibit over it: where that has as many columns or more, these start where they do, and the last takes the rest.',
    },
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

/** Widths of columns that start at the first edges; undefined where there are fewer. */
const widthsUnder = (edges: readonly number[], count: number, width: number, gap: number): number[] | undefined =>
  edges.length < count
    ? undefined
    : Array.from({ length: count }, (_, index) => {
        const start = index === 0 ? 0 : edges[index]!
        return (index < count - 1 ? edges[index + 1]! - gap : width) - start
      })

/** Where even the widest column has fewer em of body text than this, columns stand one under the other. */
const narrowest = 5

function columnsBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const blocks = tag.children.map((child) => build(child, canvas))
  const weights = weightsOf(tag, blocks.length)
  const gap = gutterOf(tag, canvas)
  const over = thingIn<Exhibit>(tag, 'like')
  const widthsAt = (width: number) => {
    const edges = over && kinds[over.kind]?.edges?.(over, width, canvas)
    return (edges && widthsUnder(edges, blocks.length, width, gap)) ?? columnWidths(width, weights, gap)
  }
  const under = stackBlock({ ...tag, attributes: { gap: 'm' } }, canvas, build)
  const isNarrow = (width: number) => Math.max(...widthsAt(width)) < narrowest * steppedStyle(canvas, 'body').size
  return {
    tag,
    grows: Math.max(0, ...blocks.map((block) => block.grows)),
    measure: (width) => {
      if (isNarrow(width)) return under.measure(width)
      const widths = widthsAt(width)
      return Math.max(0, ...blocks.map((block, index) => block.measure(widths[index] ?? 0)))
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
