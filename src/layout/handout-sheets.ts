// Fills the pages of a handout: slides at the width of the page, each with its notes under it; longer notes run on to the next page.
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

/** Height of a slide at the width of the place. */
export const slideHeight = (slide: Page, { look }: Place): number => (slide.h * look.width) / slide.w

/** Height of the blocks of a page with the gaps between them. */
export const heightOfAll = (blocks: readonly Block[], { look }: Place): number =>
  blocks.reduce((sum, block) => sum + block.height, 0) + look.gap * Math.max(0, blocks.length - 1)

const heightOfBlock = (canvas: Canvas, slide: Page | undefined, notes: Paragraph[], place: Place): number => {
  const words = notes.length === 0 ? 0 : heightOf(canvas, notes, place.notes.style, place.notes.box.w)
  if (!slide) return words
  return slideHeight(slide, place) + (notes.length > 0 ? UNDER + words : 0)
}

/** The pages of a handout: a slide stays with its notes; only notes that are longer than a page beside it go on on the next. */
export function fillSheets(shown: readonly Shown[], canvas: Canvas, place: Place): Block[][] {
  const sheets: Block[][] = [[]]
  const room = (): number => {
    const blocks = sheets.at(-1)!
    const used = heightOfAll(blocks, place) + (blocks.length > 0 ? place.look.gap : 0)
    return place.bottom - place.look.y - used
  }
  /** Puts a slide with its notes, or notes that go on, on the page or on a new one. Hands on the notes that found no room. */
  const take = (slide: Page | undefined, number: number, notes: Paragraph[]): Paragraph[] => {
    const whole = heightOfBlock(canvas, slide, notes, place)
    if (whole > room() && sheets.at(-1)!.length > 0) {
      sheets.push([])
      return take(slide, number, notes)
    }
    const least = slide ? Math.min(1, notes.length) : 1
    let count = notes.length
    while (count > least && heightOfBlock(canvas, slide, notes.slice(0, count), place) > room()) count--
    const now = notes.slice(0, count)
    sheets
      .at(-1)!
      .push({ ...(slide ? { slide } : {}), number, notes: now, height: heightOfBlock(canvas, slide, now, place) })
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
