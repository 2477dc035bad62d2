// The ways in which one page can be filled from a place in the column on: where it ends, and which exhibit it puts off to the next.
import { type Cursor, fits, openPage, put } from './cursor.ts'
import type { Filled, Paper, Strip } from './strip.ts'

/** What a page begins with. */
export interface Start {
  /** The next strip, and the next of its parts. */
  strip: number
  part: number
  /** Floats of pages before that found no place there, in order. */
  waiting: readonly number[]
  /** Side notes that the page before had no room for. */
  carried: readonly { strip: number; side: number }[]
  /** Numbers of the notes of pages before. */
  told: readonly number[]
}

/** A page that is filled. */
export interface Fill {
  page: Filled
  /** What the next page begins with; none after the last. */
  next?: Start
  /** Passages that stand between a float and its mention. */
  strays: number
  /** Floats that waited for this page and stand on none yet. */
  late: number
  /** Strips with a part that is taller than a page. */
  tooTall: readonly number[]
}

/** A page that is filled less than this, as a share of its height, ends only where nothing more fits. */
const least = 0.5

/** True for the heading of a section: it stays with what follows, and that begins on a line. */
export const isHeading = (strip: Strip): boolean => strip.sits === 'end' && strip.keep

/** Where filling stands. */
interface Progress {
  start: Start
  strip: number
  part: number
  waiting: number[]
  cursor: Cursor
  strays: number
  tooTall: number[]
  /** From this float on none is put on this page. */
  putOff: number
}

/** Every way to fill a page. The first has each float where it is mentioned, if it fits there, and is as full as it can be. */
export function fillsOf(start: Start, strips: readonly Strip[], paper: Paper): Fill[] {
  const fills: Fill[] = []
  const placed = walk(start, strips, paper, Number.POSITIVE_INFINITY, fills)
  for (const float of placed) walk(start, strips, paper, float, fills)
  return fills
}

/** Fills a page as far as it goes, and notes each place where it may end. Hands on the floats that stand where they are mentioned. */
function walk(start: Start, strips: readonly Strip[], paper: Paper, putOff: number, fills: Fill[]): number[] {
  const at: Progress = {
    start,
    strip: start.strip,
    part: start.part,
    waiting: [...start.waiting],
    cursor: openPage(strips, paper, start.carried, start.told),
    strays: 0,
    tooTall: [],
    putOff,
  }
  const placed: number[] = []
  const ways: Fill[] = []
  placeWaiting(at, strips, paper)
  for (let strip = strips[at.strip]; strip; strip = strips[at.strip]) {
    if (strip.float && at.part === 0) {
      if (takeFloat(at, strips, paper)) placed.push(at.strip - 1)
      continue
    }
    // An exhibit stands in the section that speaks of it.
    if (isHeading(strip) && at.waiting.length > 0) break
    // What ends before the float that is put off has been told by the walk that does not put it off.
    if (isFilled(at.cursor, paper) && (putOff === Number.POSITIVE_INFINITY || at.strip > putOff)) ways.push(ended(at))
    if (!takeChunk(at, strips, paper)) break
    placeWaiting(at, strips, paper)
  }
  fills.push(ended(at, strips.length), ...ways.reverse())
  return placed
}

const isFilled = (cursor: Cursor, paper: Paper): boolean =>
  cursor.placed.length > 0 && cursor.filled + paper.notesHeight(cursor.notes, cursor.told) >= least * paper.height

/** The page as it stands; `count` is the number of strips where it may be the last. */
function ended(at: Progress, count = Number.POSITIVE_INFINITY): Fill {
  const { placed, sides, notes, told, filled, carried } = at.cursor
  const isLast = at.strip >= count && at.waiting.length === 0 && carried.length === 0
  return {
    page: { placed, sides, notes, told, filled },
    ...(isLast
      ? {}
      : {
          next: {
            strip: at.strip,
            part: at.part,
            waiting: [...at.waiting],
            carried,
            told: [...new Set([...told, ...notes])],
          },
        }),
    strays: at.strays,
    late: at.waiting.filter((index) => at.start.waiting.includes(index)).length,
    tooTall: [...at.tooTall],
  }
}

/** True where a float would part what belongs together: a paragraph, or one and the next that goes on with it. */
const isRunning = (at: Progress, strips: readonly Strip[]): boolean => at.part > 0 || strips[at.strip]?.goesOn === true

const putWhole = (cursor: Cursor, strips: readonly Strip[], index: number, paper: Paper): Cursor =>
  strips[index]!.parts.reduce((page, _, part) => put(page, strips, index, part, paper), cursor)

/** Floats stand at the top of the page or after what runs on there from the page before, in order, as many as there is room for. */
function placeWaiting(at: Progress, strips: readonly Strip[], paper: Paper): void {
  if (isRunning(at, strips)) return
  while (at.waiting.length > 0 && at.waiting[0]! < at.putOff) {
    const index = at.waiting[0]!
    const next = putWhole(at.cursor, strips, index, paper)
    if (!fits(next, paper)) {
      if (at.cursor.placed.length > 0) return
      at.tooTall.push(index)
    }
    at.strays += strips.slice(index + 1, at.strip).filter(({ float, goesOn }) => !float && !goesOn).length
    at.cursor = next
    at.waiting.shift()
  }
}

/** A float stands where it is mentioned if it fits and none waits before it. True where it does. */
function takeFloat(at: Progress, strips: readonly Strip[], paper: Paper): boolean {
  at.waiting.push(at.strip)
  at.strip++
  if (at.waiting.length === 1) placeWaiting(at, strips, paper)
  return at.waiting.length === 0
}

/** Puts the next parts that may not be parted. False where they do not fit on this page and another is to be tried. */
function takeChunk(at: Progress, strips: readonly Strip[], paper: Paper): boolean {
  const chunk = nextChunk(strips, at.strip, at.part)
  const next = chunk.reduce((page, { strip, part }) => put(page, strips, strip, part, paper), at.cursor)
  if (fits(next, paper)) {
    accept(at, strips, next, chunk.at(-1)!)
    return true
  }
  if (at.cursor.placed.length > 0) return false
  // Taller than a page: what belongs together is parted after all.
  const first = chunk[0]!
  const one = put(at.cursor, strips, first.strip, first.part, paper)
  if (!fits(one, paper)) at.tooTall.push(first.strip)
  accept(at, strips, one, first)
  return true
}

function accept(at: Progress, strips: readonly Strip[], cursor: Cursor, last: { strip: number; part: number }): void {
  const isEnd = last.part === strips[last.strip]!.parts.length - 1
  at.cursor = cursor
  at.strip = isEnd ? last.strip + 1 : last.strip
  at.part = isEnd ? 0 : last.part + 1
}

/** The parts from a place on up to the first after which a page may end. */
function nextChunk(strips: readonly Strip[], strip: number, part: number): { strip: number; part: number }[] {
  const chunk: { strip: number; part: number }[] = []
  for (let s = strip, p = part; s < strips.length; ) {
    const { parts, keep } = strips[s]!
    chunk.push({ strip: s, part: p })
    const isEnd = p === parts.length - 1
    if (!(isEnd ? keep || parts[p]!.keep : parts[p]!.keep)) break
    s = isEnd ? s + 1 : s
    p = isEnd ? 0 : p + 1
  }
  return chunk
}
