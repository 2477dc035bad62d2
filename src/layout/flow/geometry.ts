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
  /** Space between two side notes, and least between one and a wide block; a third of it where the lower note can be level for that. */
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

/**
 * The geometry of a medium whose text flows, from its looks `grid`, `columns`, `side` and `footnotes`. Reading a brand makes sure of the
 * measures of the page; the others have a default.
 */
export function geometryOf(medium: Medium): Geometry {
  const number = (look: string, key: string, otherwise?: number): number => {
    const value = medium.looks[look]?.[key] ?? otherwise
    if (typeof value !== 'number') throw new Error(`the medium "${medium.name}" has no measure "${look}.${key}"`)
    return value
  }
  const line = number('grid', 'step')
  const left = number('columns', 'text')
  return {
    line,
    top: number('grid', 'top'),
    height: number('grid', 'lines') * line,
    left,
    column: number('columns', 'text-width'),
    side: number('columns', 'side'),
    sideWidth: number('columns', 'side-width'),
    wide: number('columns', 'wide'),
    margin: left - number('columns', 'hang', left),
    sideGap: number('side', 'gap', line * 0.75),
    mostSides: number('side', 'most', 2),
    lastLines: number('grid', 'last-lines', 5),
    notes: {
      rule: medium.looks['footnotes']?.['rule'] as Stroke,
      width: number('footnotes', 'width'),
      before: number('footnotes', 'before'),
      after: number('footnotes', 'after'),
      between: number('footnotes', 'between'),
    },
  }
}
