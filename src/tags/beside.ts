// Places blocks beside each other so that they belong together: heads over one rule, rows at one height, and all ending at one line.
import { type RowGrid, reachOf, shareRows } from '../draw/index.ts'
import type { Box, Mark } from './nouns.ts'
import type { Block } from './tag.ts'

/** The marks of blocks in boxes that start at one height, block by block. */
export function placeBeside(blocks: readonly Block[], boxes: readonly Box[]): Mark[][] {
  // Inside a card a block starts lower than a card that it draws itself.
  const top = Math.min(...boxes.map((box) => box.y))
  const grids = blocks.map((block, index) => {
    const grid = block.grid?.(boxes[index]!.w)
    return grid && { ...grid, head: grid.head + boxes[index]!.y - top }
  })
  const ruled = grids.flatMap((grid) => grid ?? [])
  const ends = boxes.map((box, index) => box.y + box.h - top - (grids[index]?.foot ?? 0))
  const rows = ruled.length > 1 ? shareRows(ruled, Math.min(...ends)) : undefined
  const marks = blocks.map((block, index) => (grids[index] ? [] : block.place(boxes[index]!)))
  const foot = baseLine(marks.flat())
  const end = foot ?? endOf(ruled, marks.flat(), top, Math.min(...ends))
  return blocks.map((block, index): Mark[] => {
    const grid = grids[index]
    if (!grid) return marks[index]!
    const box = boxes[index]!
    const h = end === undefined ? box.h : end - box.y
    const own = { head: grid.head, under: grid.under }
    const shared = rows ?? (end === undefined ? undefined : own)
    const inside = shared && { ...shared, head: shared.head - (box.y - top) }
    return block.place(block.measure(box.w) <= h && h <= box.h ? { ...box, h } : box, inside)
  })
}

/** What blocks want at these widths: rows that keep their height are as tall as the tallest beside them. */
export function heightBeside(blocks: readonly Block[], widths: readonly number[]): number {
  const own = Math.max(0, ...blocks.map((block, index) => block.measure(widths[index] ?? 0)))
  const grids = blocks.map((block, index) => block.grid?.(widths[index] ?? 0))
  const kept = grids.flatMap((grid) => (grid?.keeps ? grid : []))
  if (kept.length < 2 || kept.length < blocks.length) return own
  const { head, rows } = shareRows(kept, Number.POSITIVE_INFINITY)
  return Math.max(own, head + (rows ?? []).reduce((sum, height) => sum + height, 0))
}

/**
 * Where on the page things with rows end that have a neighbour: with what has no rows, or, where they have not as many rows as each
 * other, with the one that reaches deepest. Undefined where each fills its box as if it stood alone.
 */
function endOf(ruled: readonly RowGrid[], others: readonly Mark[], top: number, height: number): number | undefined {
  if (ruled.length === 0 || ruled.length + others.length < 2) return undefined
  // What may take any height fills its box.
  if (ruled.some(({ yields }) => !yields)) return undefined
  const lowest = Math.max(...ruled.map((grid) => top + reachOf(grid, height)), ...others.map(bottomOf))
  return Math.min(lowest, top + height)
}

const bottomOf = (mark: Mark): number =>
  mark.kind === 'line' ? Math.max(mark.from.y, mark.to.y) : mark.box.y + mark.box.h

/** Height on the page of the line that the columns of a chart stand on; undefined where no chart has one. */
function baseLine(marks: readonly Mark[]): number | undefined {
  const feet = marks.flatMap((mark) => {
    if (mark.kind !== 'chart' || !mark.plan) return []
    const [group] = mark.plan.groups
    const stands = group?.type === 'line' || (group?.type === 'bar' && group.direction === 'column')
    return stands && mark.plan.category.low !== true ? [mark.plan.plot.y + mark.plan.plot.h] : []
  })
  return feet.length === 0 ? undefined : Math.max(...feet)
}
