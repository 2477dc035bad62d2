// Blocks one under the other. Neighbouring texts become one text box, so that a colleague edits one object and not three.
import { textMark } from '../draw/index.ts'
import type { Paragraph } from '../model/mark.ts'
import { isOn, nameOf, spaceOf } from './attributes.ts'
import { flowing } from './flowing.ts'
import type { Box, Canvas, Mark, Tag } from './nouns.ts'
import type { Block, Build, TagDefinition } from './tag.ts'
import { isTextBlock, type TextBlock } from './text.ts'

export const stack: TagDefinition = {
  name: 'stack',
  about: 'Blocks one under the other.',
  attributes: {
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    gap: { is: 'space', about: 'Space between blocks; default m.' },
    level: {
      is: 'flag',
      about: 'In a taller place its gaps take what is left of the height, to three times or the space xl at most.',
    },
    ...flowing,
  },
  children: 'blocks',
  block: stackBlock,
}

/** Makes the block of a `stack`, and of every tag whose children stand one under the other. */
export function stackBlock(tag: Tag, canvas: Canvas, build: Build): Block {
  const blocks = tag.children.map((child) => build(child, canvas))
  const gap = nameOf(tag, 'gap') === 'none' ? 0 : spaceOf(canvas, nameOf(tag, 'gap'), 'm')
  const gaps = gapsOf(blocks, gap)
  const total = (width: number) =>
    blocks.reduce((sum, block) => sum + block.measure(width), 0) + gaps.reduce((sum, g) => sum + g, 0)
  return {
    tag,
    grows: blocks.reduce((sum, block) => sum + block.grows, 0),
    before: blocks[0]?.before,
    after: blocks.at(-1)?.after,
    measure: total,
    place: (box) => {
      const spare = Math.max(0, box.h - total(box.w))
      const open = isOn(tag, 'level') && spare > 0 ? opened(gaps, spare, canvas.medium.spaces['xl'] ?? 0) : gaps
      return placeStack(canvas, blocks, open, box, spare)
    },
  }
}

/** Between two blocks stands the larger of the gap and the space they ask for themselves. */
const gapsOf = (blocks: Block[], gap: number): number[] =>
  blocks.slice(1).map((block, index) => Math.max(gap, blocks[index]!.after ?? 0, block.before ?? 0))

/** How far a gap opens to level two columns, as a factor. */
const mostOpen = 3

/** The gaps with what is left of the height shared out among them: to three times each, or to the widest space between blocks. */
const opened = (gaps: readonly number[], spare: number, widest: number): number[] => {
  const sum = gaps.reduce((all, gap) => all + gap, 0)
  return gaps.map((gap) => Math.min(sum === 0 ? gap : gap * (1 + spare / sum), Math.max(gap * mostOpen, widest)))
}

/** How much of the height that is left each block takes: by its greed, and never more than it can use. */
function growths(blocks: Block[], width: number, spare: number): number[] {
  const rooms = blocks.map((block) =>
    block.grows === 0 ? 0 : Math.max(0, (block.most?.(width) ?? Number.POSITIVE_INFINITY) - block.measure(width)),
  )
  const grown = blocks.map(() => 0)
  let left = spare
  // What one cannot use is shared out among the others.
  for (let round = 0; round < blocks.length && left > 0.5; round++) {
    const hungry = blocks.map((block, index) => (grown[index]! < rooms[index]! ? block.grows : 0))
    const greed = hungry.reduce((sum, one) => sum + one, 0)
    if (greed === 0) break
    const shares = hungry.map((one, index) => Math.min((left * one) / greed, rooms[index]! - grown[index]!))
    shares.forEach((share, index) => {
      grown[index]! += share
    })
    left -= shares.reduce((sum, share) => sum + share, 0)
  }
  return grown
}

function placeStack(canvas: Canvas, blocks: Block[], gaps: number[], box: Box, spare: number): Mark[] {
  const grown = growths(blocks, box.w, spare)
  const marks: Mark[] = []
  let y = box.y
  let run: { block: TextBlock; y: number; height: number; gap: number }[] = []
  const flush = () => {
    if (run.length > 0) marks.push(joinTexts(canvas, run, box))
    run = []
  }
  blocks.forEach((block, index) => {
    const height = block.measure(box.w) + grown[index]!
    const gap = index === 0 ? 0 : gaps[index - 1]!
    y += gap
    if (isTextBlock(block) && run.every((r) => r.block.role === block.role)) run.push({ block, y, height, gap })
    else {
      flush()
      if (isTextBlock(block)) run.push({ block, y, height, gap })
      else marks.push(...block.place({ x: box.x, y, w: box.w, h: height }))
    }
    y += height
  })
  flush()
  return marks
}

/** Texts that follow each other, as paragraphs of one box; the gaps between them are space before. */
function joinTexts(
  canvas: Canvas,
  run: { block: TextBlock; y: number; height: number; gap: number }[],
  box: Box,
): Mark {
  const first = run[0]!
  const last = run.at(-1)!
  const paragraphs: Paragraph[] = run.map(({ block, gap }, index) => ({
    ...block.paragraph,
    before: index === 0 ? 0 : gap,
    after: 0,
  }))
  const mark = textMark(canvas, {
    paragraphs,
    style: nameOf(first.block.tag, 'style') ?? 'body',
    box: { x: box.x, y: first.y, w: box.w, h: last.y + last.height - first.y },
    role: first.block.role,
    name: first.block.role,
  })
  return { ...mark, span: first.block.at, tag: first.block.tag.at }
}
