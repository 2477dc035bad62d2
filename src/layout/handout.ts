// The handout of a deck: each slide drawn small with its notes beneath, as many to a page as there is room for.
import { zonesOf } from '../brand/index.ts'
import { heightOf, paragraphOf, rectangle, textMark } from '../draw/index.ts'
import type { Brand, Stroke, Zone } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GroupMark, Mark, Paragraph } from '../model/mark.ts'
import type { OutlineEntry, Page, Pages } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { canvasFor, unfitted } from './canvas.ts'
import { noMedium } from './print-faults.ts'

/** Where slides and notes stand on a page: the brand's look `slide` and its zones. */
interface Place {
  look: { x: number; y: number; width: number; outline: Stroke; gap: number }
  title: Zone
  notes: Zone
  bottom: number
}

/** A slide with its notes, or notes that go on from the page before. */
interface Block {
  slide?: Page
  number: number
  notes: Paragraph[]
  height: number
}

/** Lays out the handout of a laid out deck; none where the brand says nothing about handouts. */
export function layHandout(deck: Pages, brand: Brand, type: Typesetter): { pages?: Pages; diagnostics: Diagnostic[] } {
  const screen = type.with({ use: 0.99, kerning: false })
  const medium = brand.media['handout']
  if (!medium) return { diagnostics: [noMedium('handout', brand)] }
  const newCanvas = (): Canvas => canvasFor(brand, medium, screen, deck.language, unfitted, () => {})
  const place = placeOf(newCanvas())
  const sheets = fillSheets(deck.pages, newCanvas(), place)
  const outline: OutlineEntry[] = []
  const pages = sheets.map((blocks, index): Page => {
    const canvas = newCanvas()
    let y = place.look.y
    const marks = blocks.flatMap((block) => {
      if (block.slide) outline.push({ title: block.slide.title, level: 1, page: index, y })
      const drawn = drawBlock(canvas, block, place, y)
      y += block.height + place.look.gap
      return drawn
    })
    const first = blocks[0]?.slide
    return {
      ...medium.page,
      layout: 'page',
      title: first?.title ?? deck.title,
      marks: [...marks, ...drawFoot(canvas, deck, index + 1, sheets.length)],
      notes: [],
      section: '',
      home: first?.home ?? '',
    }
  })
  return { pages: { ...deck, deliverable: 'handout', pages, outline }, diagnostics: [] }
}

function placeOf(canvas: Canvas): Place {
  const zones = zonesOf(canvas.medium.layouts['page']!, () => true)
  const notes = zones.find((zone) => zone.name === 'body')!
  const title = zones.find((zone) => zone.name === 'title') ?? notes
  const look = canvas.medium.looks['slide'] as unknown as Place['look']
  return { look: { ...look, gap: look.gap ?? 20 }, title, notes, bottom: notes.box.y + notes.box.h }
}

/** Space between a slide and its notes. */
const UNDER = 8

const slideHeight = (slide: Page, { look }: Place): number => (slide.h * look.width) / slide.w

/** Height of a block: slide, notes, and the title beside them where it is the taller. */
function heightOfBlock(canvas: Canvas, slide: Page | undefined, notes: Paragraph[], place: Place): number {
  const words = heightOf(canvas, notes, place.notes.style, place.notes.box.w)
  if (!slide) return words
  if (notes.length === 0) return slideHeight(slide, place)
  const title = heightOf(canvas, slide.title, place.title.style, place.title.box.w)
  return slideHeight(slide, place) + UNDER + Math.max(words, title)
}

/** Blocks in order, a new page where the next does not fit; notes too long for a page go on on the next. */
function fillSheets(slides: readonly Page[], canvas: Canvas, place: Place): Block[][] {
  const sheets: Block[][] = []
  let y = Number.POSITIVE_INFINITY
  const add = (block: Block): void => {
    if (y + block.height > place.bottom && y > place.look.y) {
      sheets.push([])
      y = place.look.y
    }
    sheets.at(-1)!.push(block)
    y += block.height + place.look.gap
  }
  slides.forEach((slide, index) => {
    let notes = slide.notes.map((words) => paragraphOf(canvas, words, 'note'))
    let shown: Page | undefined = slide
    do {
      const now = fitting(canvas, shown, notes, place)
      add({
        ...(shown ? { slide: shown } : {}),
        number: index + 1,
        notes: now,
        height: heightOfBlock(canvas, shown, now, place),
      })
      notes = notes.slice(now.length)
      shown = undefined
    } while (notes.length > 0)
  })
  return sheets
}

/** As many paragraphs as a whole page holds under the slide; at least one where there is no slide. */
function fitting(canvas: Canvas, slide: Page | undefined, notes: Paragraph[], place: Place): Paragraph[] {
  const room = place.bottom - place.look.y
  let count = notes.length
  while (count > (slide ? 0 : 1) && heightOfBlock(canvas, slide, notes.slice(0, count), place) > room) count--
  return notes.slice(0, count)
}

function drawBlock(canvas: Canvas, { slide, number, notes }: Block, place: Place, top: number): Mark[] {
  const { look, title, notes: zone } = place
  const marks: Mark[] = []
  let y = top
  if (slide) {
    const box = { x: look.x, y, w: look.width, h: slideHeight(slide, place) }
    const group: GroupMark = {
      kind: 'group',
      id: canvas.id('slide'),
      name: `slide ${number}`,
      box,
      marks: slide.marks,
      scale: look.width / slide.w,
      role: 'section',
    }
    marks.push(group, rectangle(canvas, box, { stroke: look.outline, name: 'edge of the slide' }))
    y += box.h + UNDER
    if (notes.length > 0) {
      const h = heightOf(canvas, slide.title, title.style, title.box.w)
      marks.push(
        textMark(canvas, {
          words: slide.title,
          style: title.style,
          box: { ...title.box, y, h },
          name: 'title',
          role: 'artifact',
        }),
      )
    }
  }
  if (notes.length > 0) {
    const h = heightOf(canvas, notes, zone.style, zone.box.w)
    marks.push(textMark(canvas, { paragraphs: notes, style: zone.style, box: { ...zone.box, y, h }, name: 'notes' }))
  }
  return marks
}

function drawFoot(canvas: Canvas, deck: Pages, page: number, count: number): Mark[] {
  return zonesOf(canvas.medium.layouts['page']!, () => true).flatMap((zone) => {
    const words = zone.name === 'footer' ? deck.title : zone.name === 'number' ? `${page} / ${count}` : undefined
    if (words === undefined) return []
    return [
      textMark(canvas, {
        words,
        style: zone.style,
        box: zone.box,
        anchor: zone.anchor,
        role: 'artifact',
        name: zone.name,
      }),
    ]
  })
}
