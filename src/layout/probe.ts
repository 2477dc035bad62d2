// What a block will draw, asked before there is a place for it: where its first line stands and which notes it calls.
import type { Line, Mark } from '../model/mark.ts'
import type { Block } from '../tags/index.ts'

export interface Probe {
  /** Distance in points from its top to its first baseline; 0 where it has no text. */
  rise: number
  /** Numbers of the notes called in it, in order. */
  notes: number[]
}

/** Draws a block at the origin and reads the drawing. */
export function probe(block: Block, width: number): Probe {
  const lines = block.place({ x: 0, y: 0, w: width, h: block.measure(width) }).flatMap(linesIn)
  const notes = lines.flatMap((line) => line.pieces.flatMap((piece) => piece.run.notes ?? []))
  return {
    rise: lines.length === 0 ? 0 : Math.min(...lines.map((line) => line.baseline)),
    notes: [...new Set(notes)],
  }
}

/** Every drawn line of a mark. */
export function linesIn(mark: Mark): Line[] {
  if (mark.kind === 'text') return mark.lines
  if (mark.kind === 'table')
    return mark.rows.flatMap((row) =>
      row.cells.flatMap((cell) => [...cell.lines, ...(cell.marks ?? []).flatMap(linesIn)]),
    )
  return 'marks' in mark ? mark.marks.flatMap(linesIn) : []
}
