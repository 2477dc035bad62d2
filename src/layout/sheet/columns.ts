// Which column of a one-pager is the fullest, and what stands in it: for the message that says what to cut.
import type { Box } from '../../model/brand.ts'
import type { Canvas } from '../../model/canvas.ts'
import { isTag, type Tag } from '../../model/document.ts'
import { plain } from '../../model/words.ts'
import { build, columnWidths, nameOf, weightsOf, wordsIn, wordsOf } from '../../tags/index.ts'
import { excerpt, textOf } from './content.ts'
import type { Column, Measured } from './faults.ts'

/** The blocks of the body from top to bottom, with those of its tallest column in the place of the columns. */
export function fullestColumn(body: Tag, box: Box, canvas: Canvas): Column {
  const blocks = measured(body.children.filter(isTag), box.w, canvas)
  return { blocks, height: build(body, canvas).measure(box.w), room: box.h }
}

function measured(tags: Tag[], width: number, canvas: Canvas): Measured[] {
  return tags.flatMap((tag): Measured[] => {
    const columns = tag.tag === 'columns' ? tag.children.filter(isTag).filter((child) => child.tag === 'stack') : []
    if (columns.length > 1) {
      const gap = canvas.medium.grid?.gutter ?? 0
      const widths = columnWidths(width, weightsOf(tag, columns.length), gap)
      const heights = columns.map((column, index) => build(column, canvas).measure(widths[index]!))
      const tallest = heights.indexOf(Math.max(...heights))
      return measured(columns[tallest]!.children.filter(isTag), widths[tallest]!, canvas)
    }
    const height = build(tag, canvas).measure(width)
    const text = textOf(tag)
    return [{ name: nameFor(tag, text), height, characters: text.length, at: placeOf(tag) }]
  })
}

/** Its home in the brief, the kind of thing it is, or its first words. */
function nameFor(tag: Tag, text: string): string {
  const home = wordsIn(tag, 'home')
  if (home) return plain(home)
  return text === '' ? tag.tag : excerpt(text)
}

/** The first words from a brief in it, else the tag. */
function placeOf(tag: Tag): Tag['at'] {
  const inner = tag.children.filter(isTag)
  if (inner.length === 0) return wordsOf(tag).at
  return placeOf(inner.find((child) => nameOf(child, 'style') !== undefined) ?? inner[0]!)
}
