// Moves the printed media of a brand to another paper: a brand says its pages once, on A4 or on Letter, and this makes the other.
// Hands on a brand of the same names; what is not set on one of the two papers, a deck, is as it was.
import type { Box, Brand, Layout, Medium, Ornament, Zone } from '../model/brand.ts'
import type { Paper } from '../model/brief.ts'
import { looksOn, measure, type Move, rounded } from './paper-looks.ts'

/** Width and height of each paper, in points. */
export const papers: Readonly<Record<Paper, { w: number; h: number }>> = {
  A4: { w: 595.28, h: 841.89 },
  Letter: { w: 612, h: 792 },
}

/** The paper a page is; undefined for a page of any other size. */
export const paperOf = (page: Medium['page']): Paper | undefined =>
  (Object.keys(papers) as Paper[]).find(
    (name) => Math.abs(papers[name].w - page.w) < 1 && Math.abs(papers[name].h - page.h) < 1,
  )

/**
 * The brand with every medium that is set on A4 or Letter on this paper.
 *
 * - Margins stay as the brand has them. In a memo the text column takes the whole difference in width and the side column keeps its own;
 *   in a one-pager the columns of the grid share it. A handout, whose slides are of one size, keeps its widths and is centered.
 * - A live area with a grid loses or gains whole lines, so that baselines stay on the grid and what ends it still ends on a line. What
 *   stands below it, the running foot, keeps its distance from the edge of the paper.
 * - An ornament that runs to an edge of the page still does.
 */
export function onPaper(brand: Brand, paper: Paper): Brand {
  const isThere = Object.values(brand.media).every((medium) => (paperOf(medium.page) ?? paper) === paper)
  if (isThere) return brand
  const made = moved[paper].get(brand) ?? { ...brand, media: mapped(brand.media, (medium) => mediumOn(medium, paper)) }
  moved[paper].set(brand, made)
  return made
}

/** Brands that were moved to each paper: a brand that is not edited stays the same object there too. */
const moved: Record<Paper, WeakMap<Brand, Brand>> = { A4: new WeakMap(), Letter: new WeakMap() }

function mediumOn(medium: Medium, paper: Paper): Medium {
  const was = paperOf(medium.page)
  if (was === undefined || was === paper) return medium
  const page = papers[paper]
  const gained = page.w - medium.page.w
  const lines = linesGained(medium, page)
  const move: Move = { x: acrossOf(medium, gained), y: downOf(medium, page, lines) }
  const { grid } = medium
  return {
    ...medium,
    page,
    ...(grid ? { grid: { ...grid, column: rounded(grid.column + gained / grid.columns) } } : {}),
    layouts: mapped(medium.layouts, (layout) => layoutOn(layout, move)),
    looks: looksOn(medium, move, lines),
  }
}

/** Whole lines of the grid that the live area gains with the height of the page; fewer than none where it loses some. */
const linesGained = (medium: Medium, page: Medium['page']): number =>
  Math.floor((page.h - medium.page.h) / (measure(medium, 'grid', 'step') ?? 1))

/** Left half stays, right half moves: what reaches over the middle, the text column, grows. A handout moves as a whole. */
function acrossOf({ name, page }: Medium, gained: number): Move['x'] {
  if (name === 'handout') return (x) => rounded(x <= 0 ? x : x >= page.w ? x + gained : x + gained / 2)
  return (x) => rounded(x > page.w / 2 ? x + gained : x)
}

/** Upper half stays; the foot of the live area moves by whole lines, what is below it with the edge of the page. */
function downOf(medium: Medium, page: Medium['page'], lines: number): Move['y'] {
  const gained = page.h - medium.page.h
  const step = measure(medium, 'grid', 'step')
  const bottom = bottomOf(medium)
  return (y) => {
    if (y <= medium.page.h / 2) return y
    return rounded(y > bottom + 0.01 || step === undefined ? y + gained : y + lines * step)
  }
}

/** Where the live area ends: the last line of the grid, or the lowest body. */
function bottomOf(medium: Medium): number {
  const [top, lines, step] = ['top', 'lines', 'step'].map((key) => measure(medium, 'grid', key))
  if (top !== undefined && lines !== undefined && step !== undefined) return top + lines * step
  const bodies = Object.values(medium.layouts).flatMap(({ zones }) => zones.filter((zone) => zone.name === 'body'))
  return Math.max(0, ...bodies.map(({ box }) => box.y + box.h))
}

/** A box by its edges, so that one which reaches over the middle grows. */
function boxOn({ x, y, w, h }: Box, move: Move): Box {
  const [left, top] = [move.x(x), move.y(y)]
  // A line has no width or height; both its ends are one place.
  return { x: left, y: top, w: rounded(move.x(x + w) - left), h: rounded(move.y(y + h) - top) }
}

const layoutOn = (layout: Layout, move: Move): Layout => ({
  ...layout,
  zones: layout.zones.map((zone) => zoneOn(zone, move)),
  ornaments: ornamentsOn(layout.ornaments, move),
})

const ornamentsOn = (ornaments: readonly Ornament[], move: Move): Ornament[] =>
  ornaments.map((ornament) => ({ ...ornament, box: boxOn(ornament.box, move) }))

function zoneOn(zone: Zone, move: Move): Zone {
  const { box, label, without } = zone
  return {
    ...zone,
    box: boxOn(box, move),
    marks: ornamentsOn(zone.marks, move),
    ...(label ? { label: { ...label, box: boxOn(label.box, move) } } : {}),
    ...(without ? { without: mapped(without, (change) => boxOn({ ...box, ...change }, move)) } : {}),
  }
}

const mapped = <K extends string, T, U>(record: Partial<Record<K, T>>, change: (value: T, key: K) => U): Record<K, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as T, key as K)])) as Record<K, U>
