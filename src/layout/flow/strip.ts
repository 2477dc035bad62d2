// What the engine that breaks pages knows of a block: heights, and where it may be cut. No text, no tags.

/** A block of the column as a stack of parts: the lines of a text, the rows of a table, or one part that is not cut. */
export interface Strip {
  parts: Part[]
  /** Height of what is drawn again on top where it goes on on a new page. */
  repeat: number
  /** Space wanted before and after, in points; the larger of two neighbours holds, none at the top of a page. */
  before: number
  after: number
  /**
   * How it stands on the grid: `lines` each line on the grid · `start` begins on a line · `end` what follows begins on a
   * line · `free` where it falls.
   */
  sits: 'lines' | 'start' | 'end' | 'free'
  /** Stays on the page of what follows. */
  keep: boolean
  /** May go to the top of the next page while what follows fills this one. */
  float: boolean
  /** Goes on with what the strip before began: no float is put between. */
  goesOn: boolean
  /** It and what stands above it on its page keep their places where spaces are opened. */
  firm: boolean
  /** Takes the side column as well. */
  wide: boolean
  /** Distance from its top to its first baseline. */
  rise: number
  /** What stands beside it in the side column, level with its first line. */
  sides: Side[]
}

export interface Part {
  height: number
  /** Numbers of the notes called in it. */
  notes: number[]
  /** No break after this part. */
  keep: boolean
}

export interface Side {
  height: number
  /** Distance from its top to its first baseline. */
  rise: number
  /** True for a side note, of which a page has two at most. */
  counts: boolean
  /** Numbers of the notes called in it. */
  notes: number[]
}

/** All that the engine reads of a strip, as a key. How it stands beside something is asked only where something does. */
export const shapeOf = (strip: Strip): string => {
  const { parts, repeat, before, after, sits, keep, float, goesOn, firm, wide, sides } = strip
  const beside = sides.map(({ height, rise, counts, notes }) => [height, rise, counts, notes])
  const rise = sides.length > 0 ? strip.rise : 0
  return JSON.stringify([parts, repeat, before, after, sits, keep, float, goesOn, firm, wide, rise, beside])
}

/** The page as the engine sees it. All in points. */
export interface Paper {
  height: number
  line: number
  sideGap: number
  /** Side notes that a page has at most. */
  mostSides: number
  /** Lines that the last page holds at least. */
  lastLines: number
  /** Height that these notes take at the foot of a page, with the rule above them; 0 for none. Those that are told are said in short. */
  notesHeight(numbers: readonly number[], told: readonly number[]): number
}

/** Parts of a strip on a page. */
export interface Placed {
  /** Index of the strip. */
  strip: number
  from: number
  /** Up to but not including. */
  to: number
  /** Top, from the top of the live area. */
  y: number
}

export interface PlacedSide {
  strip: number
  /** Index in the strip's sides. */
  side: number
  y: number
}

/** One page, in the order of reading. */
export interface Filled {
  placed: Placed[]
  sides: PlacedSide[]
  /** Numbers of its notes, rising. */
  notes: number[]
  /** Numbers of the notes of pages before. */
  told: readonly number[]
  /** How far down it is filled, notes left out. */
  filled: number
}

export interface Broken {
  pages: Filled[]
  /** Strips with a part that is taller than a page. */
  tooTall: number[]
}
