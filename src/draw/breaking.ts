// A block cut into parts: the lines of a text, the rows of a table. Whoever fills pages knows heights and notes, not text.
import type { Mark } from '../model/mark.ts'

/** The parts of a block, from the top, and how some of them are drawn. */
export interface Breaking {
  parts: {
    /** In points. */
    height: number
    /** Numbers of the notes called in it: they stand at the foot of the same page. */
    notes: number[]
    /** No break after this part (widows, orphans, heads). */
    keep: boolean
  }[]
  /** Height in points of what is drawn again on top when it goes on on a new page: the heads of a table. */
  repeat: number
  /** Draws the parts from `from` up to but not including `to`, with what is repeated when `from` is not 0. */
  place(from: number, to: number, at: { x: number; y: number }): Mark[]
}
