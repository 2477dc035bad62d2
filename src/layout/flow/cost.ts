// What a page of a memo costs: white at its foot, exhibits far from their mention, side notes torn from their paragraph.
import type { Fill } from './fill.ts'
import type { Paper, Strip } from './strip.ts'

/** What one more page costs, and a page all white. */
const page = 8
const white = 40
/** What it costs that a passage stands between an exhibit and its mention, and that an exhibit waits for a page longer than one. */
const stray = 0.12
const late = 10
/** A side note that opens the column of the next page, and one more than a page should have. */
const torn = 0.5
const crowded = 2
/** A paragraph or a table that goes on on the next page: worth no more than two lines of white. */
const parted = 0.06
/** A last page of fewer lines than it should hold. */
const short = 3

/** The cost of a page that is filled; `first` is true of the first page. */
export function costOf(
  { page: filled, next, strays, late: waited }: Fill,
  strips: readonly Strip[],
  paper: Paper,
  first: boolean,
): number {
  const empty = Math.max(0, paper.height - filled.filled - paper.notesHeight(filled.notes, filled.told)) / paper.height
  const counted = filled.sides.filter(({ strip, side }) => strips[strip]!.sides[side]!.counts).length
  const isShort = !first && filled.filled < paper.lastLines * paper.line - 0.01
  return (
    page +
    (next ? white * empty ** 2 : isShort ? short : 0) +
    stray * strays +
    late * waited +
    (next && next.part > 0 ? parted : 0) +
    torn * (next?.carried.length ?? 0) +
    crowded * Math.max(0, counted - paper.mostSides)
  )
}
