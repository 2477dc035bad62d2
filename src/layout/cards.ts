// The parts of a zone that stand in a card each, where the brand puts what fills the zone in cards: the columns beside each other,
// or the whole. Hands on where each part stands, and draws the frames behind them.
import type { Box, Zone } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import { isTag, type Tag } from '../model/document.ts'
import type { Mark, TableMark } from '../model/mark.ts'
import { columnWidths, frameOf, gutterOf, insideOf, thingIn, weightsOf } from '../tags/index.ts'

/** What of a zone is laid out by itself. */
export interface Part {
  tag: Tag
  /** Where its card stands. */
  outer: Box
  /** Where its blocks stand: inside the padding of the card. */
  inner: Box
  /** Look of its card; undefined for a part without one. */
  look?: string
}

/** The parts of what fills a zone; one, and without a card, where the zone has none. */
export function partsOf(canvas: Canvas, zone: Zone, tag: Tag): Part[] {
  const { cards, box } = zone
  if (!cards) return [{ tag, outer: box, inner: box }]
  const columns = tag.tag === 'columns' ? tag.children.filter(isTag) : []
  const gap = gutterOf(tag, canvas)
  const widths = columns.length > 0 ? columnWidths(box.w, weightsOf(tag, columns.length), gap) : [box.w]
  let x = box.x
  return (columns.length > 0 ? columns : [tag]).map((one, index): Part => {
    const outer = { ...box, x, w: widths[index] ?? box.w }
    x += outer.w + gap
    if (holdsCards(canvas, one)) return { tag: one, outer, inner: outer }
    const look = index === 0 ? cards.key : cards.card
    return { tag: one, outer, inner: insideOf(canvas, look, outer), look }
  })
}

/** True for what is made of cards or boxes itself: a card in a card would be an outline in an outline. */
function holdsCards(canvas: Canvas, tag: Tag): boolean {
  const kind = tag.tag === 'exhibit' ? thingIn<Exhibit>(tag, 'data')?.kind : undefined
  if (kind !== undefined && canvas.medium.looks[kind]?.['structure'] === 'cards') return true
  return tag.tag === 'box' || tag.children.some((child) => isTag(child) && holdsCards(canvas, child))
}

/** The marks without the rules that would run along the edges of their card: over a table that opens it, under one that ends it. */
export function withoutEdges(marks: readonly Mark[], parts: readonly Part[]): Mark[] {
  const carded = parts.filter((part) => part.look !== undefined)
  const lowest = (part: Part): number => Math.max(0, ...marks.filter((mark) => isIn(part, mark)).map(bottomOf))
  return marks.map((mark) => {
    const part = mark.kind === 'table' ? carded.find((one) => isIn(one, mark)) : undefined
    if (mark.kind !== 'table' || part === undefined) return mark
    const opens = mark.heads === 0 && mark.box.y < part.inner.y + 1
    const ends = bottomOf(mark) > lowest(part) - 1
    return opens || ends ? withoutRules(mark, opens, ends) : mark
  })
}

const isIn = ({ inner }: Part, mark: Mark): boolean => {
  const x = mark.kind === 'line' ? mark.from.x : mark.box.x
  return x > inner.x - 1 && x < inner.x + inner.w
}

function withoutRules(table: TableMark, first: boolean, last: boolean): TableMark {
  const end = table.rows.length - 1
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const { top, bottom, ...rest } = cell
      return {
        ...rest,
        ...(top && !(first && index === 0) ? { top } : {}),
        ...(bottom && !(last && index === end) ? { bottom } : {}),
      }
    }),
  }))
  return { ...table, rows }
}

/** Lowest point of a mark on the page. */
export const bottomOf = (mark: Mark): number =>
  mark.kind === 'line' ? Math.max(mark.from.y, mark.to.y) : mark.box.y + mark.box.h

/** Below this share of their zone cards end with what they hold; above it they fill the zone. */
const nearlyFull = 0.75

/** The frames behind the parts, all equally tall. `reach` is the lowest point on the page that anything in them comes to. */
export function drawCards(canvas: Canvas, zone: Zone, parts: readonly Part[], reach: number): Mark[] {
  const carded = parts.filter((part) => part.look !== undefined)
  const bottom = Math.max(0, ...carded.map(({ outer, inner }) => outer.y + outer.h - inner.y - inner.h))
  const wanted = reach + bottom - zone.box.y
  const h = wanted > zone.box.h * nearlyFull ? zone.box.h : wanted
  return carded.flatMap(({ outer, look }) => (look === undefined ? [] : frameOf(canvas, look, { ...outer, h })))
}
