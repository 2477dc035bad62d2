// The parts of a zone that stand in a card each, where the brand puts what fills the zone in cards: the columns beside each other,
// or the whole. Hands on where each part stands, and draws the frames behind them.
import type { Box, Zone } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import { isTag, type Tag } from '../model/document.ts'
import type { Mark } from '../model/mark.ts'
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
    if (drawsCards(canvas, one)) return { tag: one, outer, inner: outer }
    const look = index === 0 ? cards.key : cards.card
    return { tag: one, outer, inner: insideOf(canvas, look, outer), look }
  })
}

/** True for an exhibit that is made of cards itself. */
function drawsCards(canvas: Canvas, tag: Tag): boolean {
  const kind = tag.tag === 'exhibit' ? thingIn<Exhibit>(tag, 'data')?.kind : undefined
  return kind !== undefined && canvas.medium.looks[kind]?.['structure'] === 'cards'
}

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
