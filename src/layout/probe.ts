// What is asked of a block before there is a place for it: where its first line will stand, and which notes it calls.
import { isTag, type Tag } from '../model/document.ts'
import type { Line, Mark } from '../model/mark.ts'
import type { Block } from '../tags/index.ts'

/** Distance in points from the top of a block to its first baseline; 0 where it has no text. Draws it to find out. */
export function riseOf(block: Block, width: number): number {
  const lines = block.place({ x: 0, y: 0, w: width, h: block.measure(width) }).flatMap(linesIn)
  return lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.baseline))
}

/** Numbers of the notes called in a tag, each once, in order. */
export function notesIn(tag: Tag): number[] {
  const called = tag.children.flatMap((child) =>
    isTag(child)
      ? notesIn(child)
      : child.runs.filter((run) => run.mark).flatMap((run) => run.text.split(/\D+/).filter(Boolean).map(Number)),
  )
  return [...new Set(called)]
}

/** Every drawn line of a mark. */
function linesIn(mark: Mark): Line[] {
  if (mark.kind === 'text') return mark.lines
  if (mark.kind === 'table')
    return mark.rows.flatMap((row) =>
      row.cells.flatMap((cell) => [...cell.lines, ...(cell.marks ?? []).flatMap(linesIn)]),
    )
  return 'marks' in mark ? mark.marks.flatMap(linesIn) : []
}
