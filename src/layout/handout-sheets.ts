// Fills the pages of a handout: slides at one width for the whole of it, each with its notes under it, which may run on to the next page.
// Hands on what stands on each page, with heights; draws nothing.
import { heightOf } from '../draw/index.ts'
import type { Stroke, Zone } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph } from '../model/mark.ts'
import type { Page } from '../model/page.ts'

/** Where slides and notes stand on a page: the brand's look `slide` and its zones, in points. */
export interface Place {
  look: { x: number; y: number; width: number; outline: Stroke; gap: number }
  /** The number of a slide, at the left of its notes. */
  label: Zone
  notes: Zone
  bottom: number
}

/** A slide of the deck and its notes, set. */
export interface Shown {
  slide: Page
  /** Its number in the deck, from 1. */
  number: number
  notes: Paragraph[]
}

/** A slide with as many of its notes as its page holds, or notes that go on from the page before. */
export interface Block {
  slide?: Page
  number: number
  notes: Paragraph[]
  height: number
}

/** Space between a slide and its notes. */
export const UNDER = 14

/** Widths that are tried, as parts of the brand's. Less and the words of a slide can no longer be read. */
const widths = [1, 0.95, 0.9, 0.85]
/** What a page costs the more for a slide that is smaller by its whole width, and for a page all white. */
const smaller = 1.5
const white = 2

/** Height of a slide at the width of the place. */
export const slideHeight = (slide: Page, { look }: Place): number => (slide.h * look.width) / slide.w

/** The pages of a handout, and the place with the width that its slides have. */
export function fillSheets(shown: readonly Shown[], canvas: Canvas, place: Place): { sheets: Block[][]; place: Place } {
  const ways = widths.map((part) => {
    const narrower = narrowed(place, part)
    const sheets = fill(shown, canvas, narrower)
    const room = place.bottom - place.look.y
    const empty = sheets.slice(0, -1).map((blocks) => Math.max(0, room - heightOfAll(blocks, place)) / room)
    const cost = sheets.length * (1 + smaller * (1 - part)) + white * empty.reduce((sum, one) => sum + one ** 2, 0)
    return { sheets, place: narrower, cost }
  })
  return ways.reduce((best, way) => (way.cost < best.cost - 1e-9 ? way : best))
}

/** The place with slides of a part of their width; notes end where slides do. */
function narrowed(place: Place, part: number): Place {
  const width = place.look.width * part
  const { box } = place.notes
  const w = Math.min(box.w, place.look.x + width - box.x)
  return { ...place, look: { ...place.look, width }, notes: { ...place.notes, box: { ...box, w } } }
}

/** Height of the blocks of a page with the gaps between them. */
export const heightOfAll = (blocks: readonly Block[], { look }: Place): number =>
  blocks.reduce((sum, block) => sum + block.height, 0) + look.gap * Math.max(0, blocks.length - 1)

const heightOfBlock = (canvas: Canvas, slide: Page | undefined, notes: Paragraph[], place: Place): number => {
  const words = notes.length === 0 ? 0 : heightOf(canvas, notes, place.notes.style, place.notes.box.w)
  if (!slide) return words
  return slideHeight(slide, place) + (notes.length > 0 ? UNDER + words : 0)
}

/** Blocks in order, a new page where not even the slide fits with the first paragraph of its notes. */
function fill(shown: readonly Shown[], canvas: Canvas, place: Place): Block[][] {
  const sheets: Block[][] = [[]]
  const room = (): number => {
    const blocks = sheets.at(-1)!
    const used = heightOfAll(blocks, place) + (blocks.length > 0 ? place.look.gap : 0)
    return place.bottom - place.look.y - used
  }
  const take = (slide: Page | undefined, number: number, notes: Paragraph[]): Paragraph[] => {
    const isFirst = sheets.at(-1)!.length === 0
    const least = slide ? Math.min(1, notes.length) : 1
    let count = notes.length
    while (count > least && heightOfBlock(canvas, slide, notes.slice(0, count), place) > room()) count--
    const now = notes.slice(0, count)
    const height = heightOfBlock(canvas, slide, now, place)
    if (height > room() && !isFirst) {
      sheets.push([])
      return take(slide, number, notes)
    }
    sheets.at(-1)!.push({ ...(slide ? { slide } : {}), number, notes: now, height })
    return notes.slice(count)
  }
  for (const { slide, number, notes } of shown) {
    for (let rest = take(slide, number, notes); rest.length > 0; ) {
      sheets.push([])
      rest = take(undefined, number, rest)
    }
  }
  return sheets.filter((blocks) => blocks.length > 0)
}
