// The page of a memo in numbers: its grid, its columns, and the room its notes take. Read from looks of the brand.
import type { Medium, Stroke } from '../../model/brand.ts'

/** All lengths in points. Heights count from the top of the live area. */
export interface Geometry {
  /** The grid: lines of body text stand on multiples of this. */
  line: number
  /** Top of the live area on the page. */
  top: number
  /** Height of the live area: a whole number of lines. */
  height: number
  /** Left edge and width of the text column. */
  left: number
  column: number
  /** Left edge and width of the side column. */
  side: number
  sideWidth: number
  /** Width of what takes both columns. */
  wide: number
  /** How far a mark hangs into the margin. */
  margin: number
  /** Least space between two side notes, and between one and a wide block. */
  sideGap: number
  /** Side notes that a page has at most. */
  mostSides: number
  /** Lines that the last page holds at least. */
  lastLines: number
  notes: {
    /** The rule above footnotes and its length. */
    rule: Stroke
    width: number
    /** Clear space above the rule, below it, and between notes. */
    before: number
    after: number
    between: number
  }
}

/** The geometry of a medium whose text flows: looks `grid`, `columns`, `side` and `footnotes`; what they leave out is that of an A4 memo. */
export function geometryOf(medium: Medium): Geometry {
  const number = (look: string, key: string, fallback: number): number => {
    const value = medium.looks[look]?.[key]
    return typeof value === 'number' ? value : fallback
  }
  const line = number('grid', 'step', 14)
  const left = number('columns', 'text', 71)
  const rule = medium.looks['footnotes']?.['rule']
  return {
    line,
    top: number('grid', 'top', 72),
    height: number('grid', 'lines', 50) * line,
    left,
    column: number('columns', 'text-width', 349),
    side: number('columns', 'side', 437),
    sideWidth: number('columns', 'side-width', 113),
    wide: number('columns', 'wide', 479),
    margin: left - number('columns', 'hang', left - 24),
    sideGap: number('side', 'gap', 10.5),
    mostSides: number('side', 'most', 2),
    lastLines: number('grid', 'last-lines', 5),
    notes: {
      rule: typeof rule === 'object' ? rule : { color: 'ink', width: 0.5 },
      width: number('footnotes', 'width', 56),
      before: number('footnotes', 'before', 12),
      after: number('footnotes', 'after', 3.5),
      between: number('footnotes', 'between', 3.5),
    },
  }
}
