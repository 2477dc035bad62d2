// Breaks a column of strips into pages: widows and orphans, headings with what they head, notes on the page of their mark, floats.
import { costOf, isHeading, type Patience, patiences } from './cost.ts'
import { type Cursor, fits, openPage, play, put } from './cursor.ts'
import type { Broken, Filled, Paper, Strip } from './strip.ts'

/** The pages, in order: of a few ways to fill them the one with the least white and with exhibits nearest to their mention. */
export function breakPages(strips: readonly Strip[], paper: Paper): Broken {
  const ways = patiences.map((patience) => breakWith(strips, paper, patience))
  const costs = ways.map((way) => costOf(way, strips, paper))
  return ways[costs.indexOf(Math.min(...costs))]!
}

/** The pages of one way. The last holds a few lines at least, where the page before has some to give. */
function breakWith(strips: readonly Strip[], paper: Paper, patience: Patience): Broken {
  const broken = fillPages(strips, paper, patience, () => paper.height)
  const count = broken.pages.length
  const isShort = (pages: readonly Filled[]): boolean =>
    (pages.at(-1)?.filled ?? 0) < paper.lastLines * paper.line - play
  if (count < 2 || !isShort(broken.pages)) return broken
  for (let lines = 1; lines <= 2 * paper.lastLines; lines++) {
    const shorter = (page: number): number => paper.height - (page === count - 2 ? lines * paper.line : 0)
    const other = fillPages(strips, paper, patience, shorter)
    if (other.pages.length === count && !isShort(other.pages)) return other
  }
  return broken
}

/** Where filling stands: the next strip and part, and the floats that wait for a page. */
interface Progress {
  strip: number
  part: number
  waiting: number[]
  cursor: Cursor
  pages: Filled[]
  tooTall: Set<number>
}

function fillPages(
  strips: readonly Strip[],
  paper: Paper,
  patience: Patience,
  heightOf: (page: number) => number,
): Broken {
  const at: Progress = {
    strip: 0,
    part: 0,
    waiting: [],
    cursor: openPage(strips, paper, [], []),
    pages: [],
    tooTall: new Set(),
  }
  const height = (): number => heightOf(at.pages.length)
  const close = (): void => {
    const { placed, sides, notes, filled, carried, told } = at.cursor
    at.pages.push({ placed, sides, notes, filled })
    at.cursor = openPage(strips, paper, carried, [...told, ...notes])
    placeWaiting(at, strips, paper, height())
  }
  const isFull = (): boolean => endsHere(at.cursor, strips[at.strip]!, at, patience, height())
  while (at.strip < strips.length || at.waiting.length > 0) {
    const strip = strips[at.strip]
    if (!strip) close()
    else if (strip.float && at.part === 0) takeFloat(at, strips, paper, height())
    else if (mustWaitForFloats(at, strips, paper) || isFull()) close()
    else if (!takeChunk(at, strips, paper, height())) close()
    else placeWaiting(at, strips, paper, height())
  }
  while (at.cursor.carried.length > 0) close()
  if (at.cursor.placed.length > 0 || at.cursor.sides.length > 0 || at.pages.length === 0) close()
  return { pages: at.pages, tooTall: [...at.tooTall].sort((a, b) => a - b) }
}

const wholeHeight = (strip: Strip): number => strip.parts.reduce((sum, part) => sum + part.height, 0)

const putWhole = (cursor: Cursor, strips: readonly Strip[], index: number, paper: Paper): Cursor =>
  strips[index]!.parts.reduce((page, _, part) => put(page, strips, index, part, paper), cursor)

/** True where a float would part what belongs together: a paragraph, or one and the next that goes on with it. */
const isRunning = (at: Progress, strips: readonly Strip[]): boolean => at.part > 0 || strips[at.strip]?.goesOn === true

/** Floats stand at the top of the page or after what runs on there from the page before, in order, as many as there is room for. */
function placeWaiting(at: Progress, strips: readonly Strip[], paper: Paper, height: number): void {
  if (isRunning(at, strips)) return
  while (at.waiting.length > 0) {
    const index = at.waiting[0]!
    const next = putWhole(at.cursor, strips, index, paper)
    const isFirst = at.cursor.placed.length === 0
    if (!fits(next, paper, height)) {
      if (!isFirst) return
      at.tooTall.add(index)
    }
    at.cursor = next
    at.waiting.shift()
  }
}

/** A float stands here where it fits and none waits before it; otherwise it waits for the next page. */
function takeFloat(at: Progress, strips: readonly Strip[], paper: Paper, height: number): void {
  at.waiting.push(at.strip)
  at.strip++
  if (at.waiting.length > 1) return
  placeWaiting(at, strips, paper, height)
}

/** True where the float of the text to come would find no room on the next page: it may not stand further from its mention. */
function mustWaitForFloats(at: Progress, strips: readonly Strip[], paper: Paper): boolean {
  if (at.waiting.length === 0 || isRunning(at, strips)) return false
  const next = strips.slice(at.strip).find((strip) => strip.float)
  if (!next) return false
  const gap = 2 * paper.line
  const heights = at.waiting.map((index) => wholeHeight(strips[index]!) + gap)
  return heights.reduce((sum, h) => sum + h, 0) + wholeHeight(next) > paper.height
}

/** True where a page that is full enough ends, so that what waits opens the next before the text goes on to something else. */
function endsHere(cursor: Cursor, next: Strip, at: Progress, patience: Patience, height: number): boolean {
  if (at.waiting.length === 0 || at.part > 0 || next.goesOn) return false
  return cursor.filled >= height * (isHeading(next) ? patience.heading : patience.passage)
}

/** Puts the next parts that may not be parted. False where they do not fit on this page and another is to be tried. */
function takeChunk(at: Progress, strips: readonly Strip[], paper: Paper, height: number): boolean {
  const chunk = nextChunk(strips, at.strip, at.part)
  const next = chunk.reduce((page, { strip, part }) => put(page, strips, strip, part, paper), at.cursor)
  const isFirst = at.cursor.placed.length === 0
  if (fits(next, paper, height)) accept(at, strips, next, chunk.at(-1)!)
  else if (!isFirst) return false
  else {
    // Taller than a page: what belongs together is parted after all.
    const first = chunk[0]!
    const one = put(at.cursor, strips, first.strip, first.part, paper)
    if (!fits(one, paper, height)) at.tooTall.add(first.strip)
    accept(at, strips, one, first)
  }
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
