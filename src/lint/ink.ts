// Where the ink of a page is: every drawn line of text with its rectangle, and every filled area under it, in order of painting.
import type { Box } from '../model/brand.ts'
import { cellsOf } from '../model/cells.ts'
import type { Line, Mark, StyledRun } from '../model/mark.ts'
import { saidOn } from '../text/index.ts'
import { rememberedBy } from '../model/remembered-by.ts'

export interface Ink {
  /** Rectangle of the letters, from ascender to descender. */
  box: Box
  text: string
  run: StyledRun
  /** The text or table it belongs to: lines of one mark may touch. */
  mark: Mark
  /** The box the text was given. */
  room: Box
  /** Place in the order of painting. */
  order: number
}

export interface Area {
  box: Box
  fill: string
  order: number
}

export interface Inked {
  inks: Ink[]
  areas: Area[]
}

/** Ink and areas of a page's marks; groups with a scale are pages in small and are left out. Several rules ask for them. */
export const inkOf = rememberedBy(collect)

function collect(marks: readonly Mark[]): Inked {
  const found: Inked = { inks: [], areas: [] }
  let order = 0
  const lines = (some: readonly Line[], mark: Mark, room: Box) => {
    for (const line of some) {
      const first = line.pieces[0]
      const last = line.pieces.at(-1)
      if (!first || !last) continue
      const size = Math.max(...line.pieces.map((piece) => piece.run.size))
      const box = { x: first.x, y: line.baseline - 0.72 * size, w: last.x + last.width - first.x, h: 0.92 * size }
      found.inks.push({
        box,
        text: saidOn(line),
        run: first.run,
        mark,
        room,
        order: order++,
      })
    }
  }
  const walk = (mark: Mark): void => {
    order++
    if (mark.kind === 'text') lines(mark.lines, mark, mark.box)
    else if (mark.kind === 'shape' && mark.fill) found.areas.push({ box: mark.box, fill: mark.fill, order })
    else if (mark.kind === 'group' && mark.scale === undefined) mark.marks.forEach(walk)
    else if (mark.kind === 'chart') mark.marks.forEach(walk)
    else if (mark.kind === 'table') {
      for (const { cell, ...box } of cellsOf(mark).flat()) {
        if (cell.fill) found.areas.push({ box, fill: cell.fill, order: order++ })
        lines(cell.lines, mark, box)
        cell.marks?.forEach(walk)
      }
    }
  }
  marks.forEach(walk)
  return found
}
