// The vocabulary of templates: one tag per file. This list is its table of contents.
import type { Child } from '../model/document.ts'
import { isTag } from '../model/document.ts'
import { box } from './box.ts'
import { columns } from './columns.ts'
import { document, flow, sheet, slide } from './document.ts'
import { exhibit } from './exhibit.ts'
import { spaced } from './flowing.ts'
import { grid } from './grid.ts'
import { a, b, field, i, ref } from './inline.ts'
import { item, list } from './list.ts'
import type { Canvas } from './nouns.ts'
import { rule, space } from './rule.ts'
import { stack } from './stack.ts'
import { cell, row, table } from './table.ts'
import type { Block, TagDefinition } from './tag.ts'
import { text } from './text.ts'

export { columnWidths, isOn, nameOf, thingIn, weightsOf, wordsIn } from './attributes.ts'
export { placeBeside } from './beside.ts'
export { frameOf, insideOf } from './box.ts'
export { gutterOf } from './columns.ts'
export { wordsOf } from './inline.ts'
export { type Flowing, flowingOf } from './flowing.ts'
export type { AttributeType, Block, Build, TagDefinition } from './tag.ts'
export type { Breaking } from '../draw/index.ts'

const definitions = [
  document,
  slide,
  flow,
  sheet,
  stack,
  columns,
  grid,
  box,
  text,
  list,
  item,
  table,
  row,
  cell,
  exhibit,
  rule,
  space,
  field,
  ref,
  b,
  i,
  a,
]

/** Every tag by its name. */
export const vocabulary: Record<string, TagDefinition> = Object.fromEntries(definitions.map((tag) => [tag.name, tag]))

/** The block of a tag. Bare words between blocks are a text. */
export function build(child: Child, canvas: Canvas): Block {
  const tag = isTag(child) ? child : { tag: 'text', attributes: {}, children: [child], at: child.at }
  const definition = vocabulary[tag.tag]
  if (!definition?.block) return { tag, grows: 0, measure: () => 0, place: () => [] }
  return measuredOnce(spaced(definition.block(tag, canvas, build), tag, canvas))
}

/** The block, each of its heights worked out once: whoever holds it asks again at every level of the tree above. */
function measuredOnce<B extends Block>(block: B): B {
  const heights = new Map<number, number>()
  const measure = (width: number): number => {
    const height = heights.get(width) ?? block.measure(width)
    heights.set(width, height)
    return height
  }
  return { ...block, measure }
}
