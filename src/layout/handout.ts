// The handout of a deck: each slide drawn small with its notes beneath; two slides without notes share a page.
import { heightOf, rectangle, textMark } from '../draw/index.ts'
import { zonesOf } from '../brand/index.ts'
import type { Brand, Stroke, Zone } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { GroupMark, Mark, Paragraph } from '../model/mark.ts'
import type { OutlineEntry, Page, Pages } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { canvasFor, unfitted } from './canvas.ts'
import { drawOrnaments } from './frame.ts'

/** A slide on its way onto a page of the handout. */
interface Sheet {
  slides: { page: Page; number: number }[]
  /** Paragraphs that a page before had no room for. */
  rest: Paragraph[]
}

/** Lays out the handout of a laid out deck. */
export function layHandout(deck: Pages, brand: Brand, type: Typesetter): Pages {
  const screen = type.with({ use: 0.99, kerning: false })
  const medium = brand.media['handout']!
  const sheets = sheetsOf(deck.pages)
  const pages: Page[] = []
  const outline: OutlineEntry[] = []
  const drawn = sheets.flatMap((sheet) => {
    const canvas = canvasFor(brand, medium, screen, deck.language, unfitted, () => {})
    return drawSheet(canvas, sheet)
  })
  for (const [index, { marks, first }] of drawn.entries()) {
    const canvas = canvasFor(brand, medium, screen, deck.language, unfitted, () => {})
    if (first) for (const slide of first.slides) outline.push({ title: slide.page.title, level: 1, page: index, y: 0 })
    pages.push({
      ...medium.page,
      layout: 'page',
      title: first?.slides[0]?.page.title ?? deck.title,
      marks: [...marks, ...drawFoot(canvas, deck, index + 1, drawn.length)],
      notes: [],
      passages: [],
      section: '',
      home: first?.slides[0]?.page.home ?? '',
    })
  }
  return { ...deck, deliverable: 'handout', pages, outline }
}

/** Slides with notes have a page to themselves; neighbours without share one. */
function sheetsOf(slides: readonly Page[]): Sheet[] {
  const sheets: Sheet[] = []
  slides.forEach((page, index) => {
    const last = sheets.at(-1)
    const bare = page.passages.length === 0
    if (bare && last && last.slides.length === 1 && last.slides[0]!.page.passages.length === 0)
      last.slides.push({ page, number: index + 1 })
    else sheets.push({ slides: [{ page, number: index + 1 }], rest: [] })
  })
  return sheets
}

function drawSheet(canvas: Canvas, sheet: Sheet): { marks: Mark[]; first?: Sheet }[] {
  const look = canvas.medium.looks['slide'] as unknown as { x: number; y: number; width: number; outline: Stroke }
  const layout = canvas.medium.layouts['page']!
  const zones = zonesOf(layout, () => true)
  const marks: Mark[] = []
  let y = look.y
  for (const slide of sheet.slides) {
    const scale = look.width / slide.page.w
    const box = { x: look.x, y, w: look.width, h: slide.page.h * scale }
    const group: GroupMark = {
      kind: 'group',
      id: canvas.id('slide'),
      name: `slide ${slide.number}`,
      box,
      marks: slide.page.marks,
      scale,
      role: 'section',
    }
    marks.push({ ...rectangle(canvas, box, { stroke: look.outline, name: 'edge of the slide' }) }, group)
    y += box.h + 40
  }
  const only = sheet.slides.length === 1 ? sheet.slides[0]!.page : undefined
  if (!only || only.passages.length === 0) return [{ marks, first: sheet }]
  const body = zones.find((zone) => zone.name === 'body')!
  const title = zones.find((zone) => zone.name === 'title')!
  marks.push(...drawOrnaments(canvas, layout.ornaments, false))
  marks.push(
    textMark(canvas, { words: only.title, style: title.style, box: title.box, name: 'title', role: 'paragraph' }),
  )
  const { now, later } = fill(canvas, only.passages, body)
  marks.push(textMark(canvas, { paragraphs: now, style: body.style, box: body.box, name: 'notes' }))
  const more: { marks: Mark[] }[] = later.length > 0 ? drawRest(canvas, later, body) : []
  return [{ marks, first: sheet }, ...more]
}

/** As many paragraphs as the zone holds; always at least one. */
function fill(canvas: Canvas, paragraphs: readonly Paragraph[], zone: Zone): { now: Paragraph[]; later: Paragraph[] } {
  let count = paragraphs.length
  while (count > 1 && heightOf(canvas, paragraphs.slice(0, count), zone.style, zone.box.w) > zone.box.h) count--
  return { now: paragraphs.slice(0, count), later: paragraphs.slice(count) }
}

/** Notes that go on: a page of their own, from its top. */
function drawRest(canvas: Canvas, paragraphs: Paragraph[], zone: Zone): { marks: Mark[] }[] {
  const top = 48
  const tall: Zone = { ...zone, box: { ...zone.box, y: top, h: zone.box.y + zone.box.h - top } }
  const { now, later } = fill(canvas, paragraphs, tall)
  const page = { marks: [textMark(canvas, { paragraphs: now, style: zone.style, box: tall.box, name: 'notes' })] }
  return later.length > 0 ? [page, ...drawRest(canvas, later, zone)] : [page]
}

function drawFoot(canvas: Canvas, deck: Pages, page: number, count: number): Mark[] {
  return zonesOf(canvas.medium.layouts['page']!, () => true).flatMap((zone) => {
    const words = zone.name === 'footer' ? deck.title : zone.name === 'number' ? `${page} / ${count}` : undefined
    return words === undefined
      ? []
      : [
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
