// What a block that stands in the flow of a memo, or on a one-pager, may say about its place. Read by layout, not by the tags.
import { isOn, nameOf, spaceOf } from './attributes.ts'
import type { Canvas, Tag } from './nouns.ts'
import type { Block, TagDefinition } from './tag.ts'

/** Attributes shared by all tags that become a block of a flow. */
export const flowing: TagDefinition['attributes'] = {
  wide: {
    is: ['true', 'auto'],
    about:
      'In a memo: takes the text column and the side column. `auto`: as the brand’s look `wide` says of its exhibit.',
  },
  side: {
    is: ['note', 'beside'],
    about:
      'In a memo: stands in the side column, level with the first line of the block before it. `note` counts as a side note, of which a page has two at most.',
  },
  float: {
    is: 'flag',
    about: 'In a memo: goes to the next page where it does not fit, while text fills the page.',
  },
  keep: { is: 'flag', about: 'Stays on the page of what follows.' },
  firm: {
    is: 'flag',
    about: 'In a memo: it and all above it keep their places where a page that ends short has its spaces opened.',
  },
  before: { is: 'space', about: 'Space before it; the larger of this and the space after the block above holds.' },
  after: { is: 'space', about: 'Space after it.' },
  optional: { is: 'flag', about: 'On a one-pager: may be left out where the page is too full.' },
}

/** How a block is placed by its own attributes. */
export interface Flowing {
  wide: boolean | 'auto'
  side?: 'note' | 'beside'
  float: boolean
  /** It and all above it on its page keep their places. */
  firm: boolean
}

/** Reads the place a tag asks for. */
export function flowingOf(tag: Tag): Flowing {
  const side = nameOf(tag, 'side')
  return {
    wide: nameOf(tag, 'wide') === 'auto' ? 'auto' : isOn(tag, 'wide'),
    float: isOn(tag, 'float'),
    firm: isOn(tag, 'firm'),
    ...(side === 'note' || side === 'beside' ? { side } : {}),
  }
}

/** The block with the space and the keeping that its tag asks for. */
export function spaced(block: Block, tag: Tag, canvas: Canvas): Block {
  const before = nameOf(tag, 'before')
  const after = nameOf(tag, 'after')
  if (before === undefined && after === undefined && !isOn(tag, 'keep')) return block
  return {
    ...block,
    ...(before === undefined ? {} : { before: spaceOf(canvas, before, 'm') }),
    ...(after === undefined ? {} : { after: spaceOf(canvas, after, 'm') }),
    ...(isOn(tag, 'keep') ? { keep: true } : {}),
  }
}
