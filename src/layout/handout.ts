// The handout of a deck: each slide drawn small with its notes beneath, as many to a page as there is room for. Covers and dividers
// of which nothing is said are left out.
import { zonesOf } from '../brand/index.ts'
import { heightOf, paragraphOf, rectangle, textMark, usedOnSlides } from '../draw/index.ts'
import type { Brand } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { GroupMark, Mark } from '../model/mark.ts'
import type { OutlineEntry, Page, Pages } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { canvasFor, unfitted } from './canvas.ts'
import { type Block, fillSheets, heightOfAll, type Place, slideHeight, UNDER } from './handout-sheets.ts'
import { noMedium } from './print-faults.ts'

/** Layouts that open what follows and state nothing themselves. */
const opening = ['cover', 'section']
/** How far the gap between slides opens on a page that is not full, as a factor. */
const mostOpen = 2.5

/** Lays out the handout of a laid out deck; none where the brand says nothing about handouts. */
export function layHandout(deck: Pages, brand: Brand, type: Typesetter): { pages?: Pages; diagnostics: Diagnostic[] } {
  const screen = type.with({ use: usedOnSlides, kerning: false })
  const medium = brand.media['handout']
  if (!medium) return { diagnostics: [noMedium('handout', brand)] }
  const newCanvas = (): Canvas => canvasFor(brand, medium, screen, deck.language, unfitted, () => {})
  const measuring = newCanvas()
  const all = deck.pages.map((slide, index) => ({
    slide,
    number: index + 1,
    notes: slide.notes.map((words) => paragraphOf(measuring, words, 'note')),
  }))
  const told = all.filter(({ slide, notes }) => notes.length > 0 || !opening.includes(slide.layout))
  const place = placeOf(measuring)
  const sheets = fillSheets(told.length > 0 ? told : all, measuring, place)
  const stands = new Map<number, { page: number; y: number }>()
  const outline: OutlineEntry[] = []
  const pages = sheets.map(({ blocks, width }, index): Page => {
    const canvas = newCanvas()
    // Smaller slides stand in the middle of the width that the foot of the page has.
    const x = place.look.x + (place.look.width - width) / 2
    const here = { ...place, look: { ...place.look, x, width } }
    const gap = gapOf(blocks, place)
    let y = place.look.y
    const marks = blocks.flatMap((block) => {
      if (block.slide) {
        stands.set(block.number, { page: index, y })
        outline.push({ title: block.slide.title, level: 1, page: index, y })
      }
      const drawn = drawBlock(canvas, block, here, y)
      y += block.height + gap
      return drawn
    })
    const first = blocks.find((block) => block.slide)?.slide
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
  const slides = all.map(({ number }) => placeFrom(stands, number, all.length))
  return { pages: { ...deck, deliverable: 'handout', pages, outline, slides }, diagnostics: [] }
}

/** Where a slide stands; for one that is left out where the next stands that is not, or else the last. */
function placeFrom(
  stands: ReadonlyMap<number, { page: number; y: number }>,
  number: number,
  count: number,
): { page: number; y: number } {
  for (let next = number; next <= count; next++) {
    const found = stands.get(next)
    if (found) return found
  }
  return [...stands.values()].at(-1) ?? { page: 0, y: 0 }
}

/** The gap between the blocks of a page: opened where the page is not full. */
function gapOf(blocks: readonly Block[], place: Place): number {
  const spare = place.bottom - place.look.y - heightOfAll(blocks, place)
  const gaps = Math.max(1, blocks.length - 1)
  return Math.min(place.look.gap * mostOpen, place.look.gap + Math.max(0, spare) / gaps)
}

function placeOf(canvas: Canvas): Place {
  const zones = zonesOf(canvas.medium.layouts['page']!, () => true)
  const notes = zones.find((zone) => zone.name === 'body')!
  const label = zones.find((zone) => zone.name === 'title') ?? notes
  const look = canvas.medium.looks['slide'] as unknown as Place['look']
  return { look: { ...look, gap: look.gap ?? 20 }, label, notes, bottom: notes.box.y + notes.box.h }
}

function drawBlock(canvas: Canvas, { slide, number, notes }: Block, place: Place, top: number): Mark[] {
  const { look, label, notes: zone } = place
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
  }
  if (notes.length === 0) return marks
  const { style } = label
  if (label !== zone) {
    const box = { ...label.box, y, h: heightOf(canvas, String(number), style, label.box.w) }
    marks.push(textMark(canvas, { words: String(number), style, box, name: 'number of the slide', role: 'artifact' }))
  }
  const h = heightOf(canvas, notes, zone.style, zone.box.w)
  marks.push(textMark(canvas, { paragraphs: notes, style: zone.style, box: { ...zone.box, y, h }, name: 'notes' }))
  return marks
}

/** "A fast follower  |  Draft  |  1 October 2025". */
const footOf = ({ title, standing }: Pages): string => [title, ...(standing ? [standing] : [])].join('\u2002|\u2002')

function drawFoot(canvas: Canvas, deck: Pages, page: number, count: number): Mark[] {
  return zonesOf(canvas.medium.layouts['page']!, () => true).flatMap((zone) => {
    const words = zone.name === 'footer' ? footOf(deck) : zone.name === 'number' ? `${page} / ${count}` : undefined
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
