// One slide: its zones filled, its body fitted, its marks in reading order; and what did not fit.
import { zonesOf } from '../brand/index.ts'
import { heightOf, linesOf, textMark } from '../draw/index.ts'
import type { Box, Layout, Zone, ZoneName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import { type Child, isTag, type Tag } from '../model/document.ts'
import type { Mark } from '../model/mark.ts'
import { plain, type Words } from '../model/words.ts'
import { type Block, build, nameOf, placeBeside, wordsIn, wordsOf } from '../tags/index.ts'
import { bottomOf, drawCards, type Part, partsOf, withoutEdges } from './cards.ts'
import { cut } from './cut.ts'
import type { Excess } from './excess.ts'
import { noZone } from './faults.ts'
import { withOneGrid } from './one-grid.ts'
import { type Said, saidIn } from './said.ts'
import { withOneScale } from './scales.ts'
import { balancedWidth, evenWidth } from './title.ts'
import { drawBackground, drawFrameZone, drawLabel, drawOrnaments, type FrameWords } from './frame.ts'

export interface LaidSlide {
  marks: Mark[]
  excess: Excess[]
  /** Share of the body's height that is used; 1 where there is no body. */
  filled: number
  /** What its body says; absent where there is no body. */
  said?: Said
  /** What of the body is left for a next slide. */
  rest?: Tag
}

/** Children by the zone they name; those without one are the body. */
function childrenByZone(slide: Tag): Map<ZoneName, Tag[]> {
  const zones = new Map<ZoneName, Tag[]>()
  for (const child of slide.children) {
    const tag = isTag(child) ? child : { tag: 'text', attributes: {}, children: [child] as Child[], at: child.at }
    const zone = (nameOf(tag, 'zone') ?? 'body') as ZoneName
    zones.set(zone, [...(zones.get(zone) ?? []), tag])
  }
  return zones
}

/** Lays out one slide on a layout of the brand. `flexible`: rows of its tables may stand closer or wider. */
export function laySlide(slide: Tag, layout: Layout, frame: FrameWords, canvas: Canvas, flexible = false): LaidSlide {
  const children = childrenByZone(withOneGrid(withOneScale(slide, canvas.language)))
  const filledByFrame = (name: ZoneName): boolean =>
    name === 'footer' ||
    name === 'number' ||
    (name === 'tracker' && frame.tracker !== undefined) ||
    (name === 'sticker' && frame.sticker !== undefined) ||
    (name === 'source' && frame.source.length > 0)
  reportHomeless(children, layout, canvas)
  const zones = zonesOf(layout, (name) => children.has(name) || filledByFrame(name))
  const laid: LaidSlide = {
    marks: [...drawBackground(canvas, layout), ...drawOrnaments(canvas, layout.ornaments, true)],
    excess: [],
    filled: 1,
  }
  for (const zone of zones) {
    const tags = children.get(zone.name)
    if (!tags) {
      laid.marks.push(...drawFrameZone(canvas, zone, frame))
      if (zone.name === 'source') checkSource(canvas, zone, frame.source, slide, laid)
    } else if (tags.length === 1 && tags[0]!.tag === 'text') layText(canvas, zone, tags[0]!, laid)
    else layBody(canvas, zone, tags, laid, flexible)
  }
  const shorten = wordsIn(slide, 'shorten')
  if (shorten) for (const excess of laid.excess) excess.shorten = plain(shorten)
  return laid
}

/** Words for a zone that the layout lacks would vanish from the page: they are told instead. */
function reportHomeless(children: Map<ZoneName, Tag[]>, layout: Layout, canvas: Canvas): void {
  for (const [name, tags] of children)
    if (!layout.zones.some((zone) => zone.name === name)) canvas.report(noZone(layout, name, tags[0]!.at))
}

/** A text that fills a zone of its own: title, so-what, subtitle. */
function layText(canvas: Canvas, zone: Zone, tag: Tag, laid: LaidSlide): void {
  const label = drawLabel(canvas, zone, tag, wordsOf(tag))
  const words = label.said
  const style = nameOf(tag, 'style') ?? zone.style
  const wanted = heightOf(canvas, words, style, zone.box.w)
  const lines = linesOf(canvas, words, style, zone.box.w)
  if (wanted > zone.box.h + 0.5 || (zone.lines !== undefined && lines > zone.lines))
    laid.excess.push({
      zone,
      wanted,
      room: Math.min(zone.box.h, zone.lines ? (zone.lines * wanted) / lines : zone.box.h),
      words,
      tag,
    })
  const role = zone.name === 'title' ? 'title' : 'paragraph'
  const even = role === 'title' ? evenWidth(canvas, words, style, zone.box.w) : zone.box.w
  const box = { ...zone.box, w: even < zone.box.w ? even : balancedWidth(canvas, words, style, zone.box.w) }
  laid.marks.push(...drawOrnaments(canvas, zone.marks, false), ...label.marks)
  laid.marks.push({
    ...textMark(canvas, { words, style, box, anchor: zone.anchor, role, name: zone.name, zone: zone.name }),
    tag: tag.at,
  })
}

/** Notes and source: at most the lines the zone has. */
function checkSource(canvas: Canvas, zone: Zone, source: Words[], slide: Tag, laid: LaidSlide): void {
  const wanted = source.reduce((sum, words) => sum + heightOf(canvas, words, zone.style, zone.box.w), 0)
  if (wanted > zone.box.h + 0.5) laid.excess.push({ zone, wanted, room: zone.box.h, words: source[0], tag: slide })
}

/** Blocks in a zone: opened up when there is room, reported when there is not. */
function layBody(canvas: Canvas, zone: Zone, tags: Tag[], laid: LaidSlide, flexible: boolean): void {
  const tag: Tag = tags.length === 1 ? tags[0]! : { tag: 'stack', attributes: {}, children: tags, at: tags[0]!.at }
  laid.marks.push(...drawOrnaments(canvas, zone.marks, false))
  const parts = partsOf(canvas, zone, tag)
  const marks = layTogether(canvas, parts) ?? parts.flatMap((part) => layPart(canvas, zone, part, laid, flexible))
  const lowest = Math.max(0, ...marks.map(bottomOf))
  laid.marks.push(...drawCards(canvas, zone, parts, lowest), ...withoutEdges(marks, parts))
  if (zone.name !== 'body') return
  laid.filled = (lowest - zone.box.y) / zone.box.h
  laid.said = saidIn(marks)
}

/** Parts that all fit and grow, with their rules at one height; undefined where each is to be laid out by itself. */
function layTogether(canvas: Canvas, parts: readonly Part[]): Mark[] | undefined {
  if (parts.length < 2) return undefined
  const blocks = parts.map(({ tag }) => build(tag, canvas))
  const fits = blocks.every((block, index) => {
    const { inner } = parts[index]!
    return block.grows > 0 && block.measure(inner.w) <= inner.h + 0.5
  })
  return fits
    ? placeBeside(
        blocks,
        parts.map(({ inner }) => inner),
      ).flat()
    : undefined
}

/** The blocks of one part of a zone. */
function layPart(canvas: Canvas, zone: Zone, { tag, inner }: Part, laid: LaidSlide, flexible: boolean): Mark[] {
  const block = build(tag, canvas)
  const wanted = block.measure(inner.w)
  if (wanted > inner.h + 0.5) {
    // A few points too many would leave two slides half empty.
    const lower = flexible ? build(tag, withRows(canvas, closest)) : block
    if (lower.measure(inner.w) <= inner.h + 0.5) return lower.place(inner)
    laid.excess.push({ zone, wanted, room: inner.h, width: inner.w, tag })
    const parted = cut(tag, canvas, inner.w, inner.h)
    if (!parted) return block.place(inner)
    laid.rest = parted.rest
    const now = build(parted.now, canvas)
    return now.place({ ...inner, h: now.measure(inner.w) })
  }
  if (block.grows > 0) return block.place(inner)
  const opened = openUp(canvas, tag, block, inner, flexible)
  if (flexible) return opened.place(inner)
  const h = opened.measure(inner.w)
  return opened.place(zone.anchor === 'bottom' ? { ...inner, y: inner.y + inner.h - h, h } : inner)
}

/** Above and below the words of a row, the part that is left where a slide would go on for a few points. */
const closest = 0.6
/** And how often it is taken at most where the rows would leave much of the slide empty, and to what part of it that is sought. */
const widest = 3.5
const finely = 1 / 16

/** The canvas with the words of rows that much further from their rules. */
function withRows(canvas: Canvas, factor: number): Canvas {
  const { medium } = canvas
  return { ...canvas, medium: { ...medium, table: { ...medium.table, inset: medium.table.inset * factor } } }
}

/** Gaps open to 150 % while they fit: the block then stands at the top of its zone, never with a hole between. */
function openUp(canvas: Canvas, tag: Tag, block: Block, box: Box, flexible: boolean): Block {
  const fits = (one: Block): boolean => one.measure(box.w) <= box.h
  if (flexible) return openRows(canvas, tag, block, fits)
  for (const spread of [1.5, 1.25]) {
    const opened = build(tag, { ...canvas, spread })
    if (fits(opened)) return opened
  }
  return block
}

/** Rows open as far as they fit, so that what goes on over slides ends where other tables do. */
function openRows(canvas: Canvas, tag: Tag, block: Block, fits: (one: Block) => boolean): Block {
  const most = build(tag, withRows(canvas, widest))
  if (fits(most)) return most
  let best = block
  let [least, over] = [1, widest]
  while (over - least > finely) {
    const factor = (least + over) / 2
    const opened = build(tag, withRows(canvas, factor))
    if (fits(opened)) [best, least] = [opened, factor]
    else over = factor
  }
  return best
}
