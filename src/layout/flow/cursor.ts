// A page while it is being filled: where the next part would stand, and what stands there already. Never changed, only followed.
import type { Filled, Paper, Placed, PlacedSide, Strip } from './strip.ts'

export interface Cursor extends Filled {
  /** Space wanted by what was placed last. */
  after: number
  /** The strip and part placed last. */
  last?: { strip: number; part: number; sits: Strip['sits'] }
  /** From where on the side column is free, the gap after a side note included. */
  side: number
  /** Side notes that found no room and stand at the top of the next page. */
  carried: { strip: number; side: number }[]
}

/** Sums of heights are compared with this much play. */
export const play = 0.01

/** The share of the gap between two side notes that is left at least where the lower is to stand level with its paragraph. */
const tight = 1 / 3

/** The next line of the grid at or below a height. */
export const snap = (y: number, line: number): number => Math.ceil((y - play) / line) * line

/** An empty page, with the side notes that the page before had no room for. */
export function openPage(
  strips: readonly Strip[],
  paper: Paper,
  carried: readonly { strip: number; side: number }[],
  told: readonly number[],
): Cursor {
  const page: Cursor = { placed: [], sides: [], notes: [], filled: 0, after: 0, side: 0, carried: [], told }
  return carried.reduce((cursor, { strip, side }) => putSide(cursor, strip, side, 0, strips[strip]!, paper), page)
}

/** The page with one more part on it, wherever it ends. */
export function put(cursor: Cursor, strips: readonly Strip[], index: number, part: number, paper: Paper): Cursor {
  const strip = strips[index]!
  const { height, notes } = strip.parts[part]!
  const goesOn = cursor.last?.strip === index && cursor.last.part === part - 1
  const y = goesOn ? cursor.filled : startOf(cursor, strip, part, paper)
  const end = y + height + (!goesOn && part > 0 ? strip.repeat : 0)
  const isLast = part === strip.parts.length - 1
  const next: Cursor = {
    ...cursor,
    placed: extend(cursor.placed, index, part, y, goesOn),
    notes: withNotes(cursor, notes),
    filled: end,
    after: isLast ? strip.after : 0,
    last: { strip: index, part, sits: strip.sits },
    side: strip.wide ? Math.max(cursor.side, end) : cursor.side,
  }
  if (part > 0) return next
  return strip.sides.reduce((page, _, side) => putSide(page, index, side, y, strip, paper), next)
}

/** The notes of a page and those now called, each once, rising: a mark has its note on its own page, whatever pages before said. */
const withNotes = ({ notes }: Cursor, called: readonly number[]): number[] =>
  called.length === 0 ? notes : [...new Set([...notes, ...called])].sort((a, b) => a - b)

/** Where a part that does not go on from the one before would start. */
function startOf(cursor: Cursor, strip: Strip, part: number, paper: Paper): number {
  const isFirst = cursor.placed.length === 0
  // Under a heading stands its own space and no other, or the text would be torn from it.
  const before = part === 0 && cursor.last?.sits !== 'end' ? strip.before : 0
  const gap = isFirst ? 0 : Math.max(cursor.after, before)
  let y = cursor.filled + gap
  if (strip.wide) y = Math.max(y, cursor.side)
  if (strip.sits === 'start') return snap(y, paper.line)
  if (strip.sits === 'lines') return cursor.last?.sits === 'lines' ? y : snap(y, paper.line)
  if (strip.sits === 'end') {
    const whole = strip.parts.reduce((sum, p) => sum + p.height, 0) + strip.after
    return snap(y + whole, paper.line) - whole
  }
  return y
}

function extend(placed: readonly Placed[], strip: number, part: number, y: number, goesOn: boolean): Placed[] {
  const last = placed.at(-1)
  return goesOn && last
    ? [...placed.slice(0, -1), { ...last, to: part + 1 }]
    : [...placed, { strip, from: part, to: part + 1, y }]
}

/** Puts a side note level with its strip, lower where another is in the way, higher where the foot of the page is. */
function putSide(cursor: Cursor, index: number, side: number, y: number, strip: Strip, paper: Paper): Cursor {
  const { height, rise, notes } = strip.sides[side]!
  const free = cursor.side
  const level = y + strip.rise - rise
  // Level with its paragraph is worth a gap of a third: notes that drift from what they stand beside are read with the wrong one.
  const wanted = level >= free - paper.sideGap * (1 - tight) - play ? level : free
  const start = Math.min(wanted, paper.height - height)
  // Nothing is lost: what finds no room beside its paragraph opens the side column of the next page.
  if (free > 0 && start < Math.min(free, wanted) - play)
    return { ...cursor, carried: [...cursor.carried, { strip: index, side }] }
  const placed: PlacedSide = { strip: index, side, y: Math.max(0, start) }
  return {
    ...cursor,
    sides: [...cursor.sides, placed],
    side: placed.y + height + paper.sideGap,
    notes: withNotes(cursor, notes),
  }
}

/** True where what is on the page ends above its notes. */
export const fits = (cursor: Cursor, paper: Paper): boolean =>
  cursor.filled <= paper.height - paper.notesHeight(cursor.notes, cursor.told) + play
