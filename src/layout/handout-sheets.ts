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

/** A page of a handout. */
export interface Sheet {
  blocks: Block[]
  /** How wide its slides are drawn, in points. */
  width: number
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

/** Where a last slide would stand alone, slides are drawn down to this part of the width of the place to save its page. */
const leastWidth = 0.8

/**
 * The pages of a handout: a slide stays with its notes; only notes that are longer than a page beside it go on on the next. A last slide
 * alone joins the page before, a little smaller with all that stand there, if nothing is said of any of them.
 */
export function fillSheets(shown: readonly Shown[], canvas: Canvas, place: Place): Sheet[] {
  const sheets = fillAtFullWidth(shown, canvas, place).map((blocks) => ({ blocks, width: place.look.width }))
  const [before, last] = sheets.slice(-2)
  if (!before || last?.blocks.length !== 1) return sheets
  const joined = joinedSheet([...before.blocks, ...last.blocks], place)
  return joined ? [...sheets.slice(0, -2), joined] : sheets
}

/** These blocks on one page; undefined where one has notes, or they would be drawn too small. */
function joinedSheet(blocks: readonly Block[], place: Place): Sheet | undefined {
  const slides = blocks.flatMap(({ slide, notes }) => (slide && notes.length === 0 ? [slide] : []))
  if (slides.length < blocks.length) return undefined
  const { look } = place
  const room = place.bottom - look.y - look.gap * (slides.length - 1)
  const width = room / slides.reduce((sum, { w, h }) => sum + h / w, 0)
  if (width < leastWidth * look.width) return undefined
  const narrower = { ...place, look: { ...look, width } }
  return { blocks: blocks.map((block, at) => ({ ...block, height: slideHeight(slides[at]!, narrower) })), width }
}

function fillAtFullWidth(shown: readonly Shown[], canvas: Canvas, place: Place): Block[][] {
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
