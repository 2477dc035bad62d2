// A memo: tags that flow through pages. Items are measured, broken into pages by heights alone, and drawn.
import type { Brand, Medium } from '../../model/brand.ts'
import type { Canvas } from '../../model/canvas.ts'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts'
import { type Child, type Document, isTag, type Tag } from '../../model/document.ts'
import type { Mark } from '../../model/mark.ts'
import type { OutlineEntry, Page } from '../../model/page.ts'
import type { Typesetter } from '../../model/typesetter.ts'
import { nameOf, wordsOf } from '../../tags/index.ts'
import { canvasFor, unfitted } from '../canvas.ts'
import { fillSources } from '../exhibits.ts'
import { type Answers, asksForPages, fillFields } from '../fields.ts'
import { drawOrnaments } from '../frame.ts'
import { drawRunning } from '../furniture.ts'
import { noContent } from '../print-faults.ts'
import { spaced } from '../spaced.ts'
import { breakPages } from './break.ts'
import { sideNotes, tooTall } from './faults.ts'
import { little, type Tightening, tightenings, untightened } from './tightening.ts'
import { type Geometry, geometryOf } from './geometry.ts'
import { type Item, itemsOf } from './items.ts'
import { settleMarks } from './marks.ts'
import { type NoteSetting, setNotes } from './notes.ts'
import type { Broken, Filled } from './strip.ts'

export interface LaidFlow {
  pages: Page[]
  outline: OutlineEntry[]
  diagnostics: Diagnostic[]
}

/** Lays out a memo, until the page numbers it prints are the page numbers it has. */
export function layFlow(document: Document, brand: Brand, medium: Medium, type: Typesetter): LaidFlow {
  const flow = document.root.children.filter(isTag).find((tag) => tag.tag === 'flow')
  if (!flow) return { pages: [], outline: [], diagnostics: [noContent('flow', document)] }
  const setter = type.with({ use: 1, kerning: true, hyphenate: document.language })
  const [running, flowing] = split(fillSources(flow, document))
  const content = settleMarks(flowing)
  const mayMove = asksForPages(content)
  let answers: Answers = { pages: {}, count: 1, exhibits: document.exhibits, part: '' }
  for (let round = 0; ; round++) {
    const laid = layOnce(document, content, running, brand, medium, setter, answers)
    const next = { ...answers, pages: laid.where, count: laid.pages.length }
    if (!mayMove || round === 3 || JSON.stringify(next) === JSON.stringify(answers)) return laid
    answers = next
  }
}

/** The running words in the zones of a page, and what flows. */
function split(flow: Tag): [running: Tag, content: Tag] {
  const isRunning = (child: Child): boolean => isTag(child) && nameOf(child, 'zone') !== undefined
  return [
    { ...flow, children: flow.children.filter(isRunning) },
    { ...flow, children: flow.children.filter((child) => !isRunning(child)) },
  ]
}

/** A memo broken into pages. */
interface Fitted {
  canvas: Canvas
  items: Item[]
  notes: NoteSetting
  broken: Broken
  diagnostics: Diagnostic[]
}

function layOnce(
  document: Document,
  flow: Tag,
  running: Tag,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  answers: Answers,
): LaidFlow & { where: Record<string, number[]> } {
  const geometry = geometryOf(medium)
  const filled = fillFields(flow, answers)
  const setAt = ({ exhibits, spaces }: Tightening): Fitted => {
    const diagnostics: Diagnostic[] = []
    const report = (d: Diagnostic): void => {
      if (!diagnostics.some((other) => other.code === d.code && other.message === d.message)) diagnostics.push(d)
    }
    const canvas = { ...canvasFor(brand, spaced(medium, spaces), type, document.language, unfitted, report), exhibits }
    const items = itemsOf(filled, canvas, geometry)
    const notes = setNotes(document.notes, canvas, geometry)
    return {
      canvas,
      items,
      notes,
      broken: breakPages(items, { ...geometry, notesHeight: notes.heightOf }),
      diagnostics,
    }
  }
  const { canvas, items, notes, broken, diagnostics } = chooseSet(setAt, geometry)
  diagnostics.push(
    ...broken.tooTall.map((index) => {
      const item = items[index]!
      return tooTall(Math.max(...item.parts.map((part) => part.height)), geometry.height, wordsOf(item.tag).at)
    }),
    ...crowdedSides(broken.pages, items, geometry.mostSides),
  )
  const drawing: Drawing = {
    document,
    running: fillFields(running, { ...answers, count: broken.pages.length }),
    canvas,
    geometry,
    items,
    notes,
    medium,
  }
  const pages = broken.pages.map((page, index) => drawPage(drawing, page, index))
  return {
    pages,
    outline: outlineOf(broken.pages, items, geometry),
    diagnostics,
    where: homesOf(broken.pages, items),
  }
}

/** The memo as it is designed, or the first tightening with which a last page of a few lines is saved. */
function chooseSet(setAt: (tightening: Tightening) => Fitted, geometry: Geometry): Fitted {
  const whole = setAt(untightened)
  const { pages } = whole.broken
  if (pages.length < 2 || pages.at(-1)!.filled > little * geometry.height) return whole
  for (const tightening of tightenings) {
    const set = setAt(tightening)
    if (set.broken.pages.length < pages.length && !hasErrors(set.diagnostics)) return set
  }
  return whole
}

interface Drawing {
  document: Document
  running: Tag
  canvas: Canvas
  geometry: Geometry
  items: Item[]
  notes: NoteSetting
  medium: Medium
}

/** One page: ornaments, the column with what stands beside it, notes, and the running foot. */
function drawPage(drawing: Drawing, page: Filled, index: number): Page {
  const { document, running, canvas, geometry, items, notes, medium } = drawing
  const layouts = medium.layouts
  const layout = (index === 0 ? layouts['first'] : undefined) ?? layouts['page']
  const marks: Mark[] = layout ? drawOrnaments(canvas, layout.ornaments, false) : []
  const sides = [...page.sides]
  const drawSides = (belongs: (strip: number) => boolean): void => {
    for (const side of sides.filter((one) => belongs(one.strip))) {
      marks.push(...items[side.strip]!.besides[side.side]!.place({ x: geometry.side, y: geometry.top + side.y }))
      sides.splice(sides.indexOf(side), 1)
    }
  }
  // Notes carried over from the page before come first.
  const here = new Set(page.placed.filter((one) => one.from === 0).map((one) => one.strip))
  drawSides((strip) => !here.has(strip))
  for (const { strip, from, to, y } of page.placed) {
    marks.push(...items[strip]!.place(from, to, { x: items[strip]!.x, y: geometry.top + y }))
    if (from === 0) drawSides((owner) => owner === strip)
  }
  marks.push(...notes.draw(page.notes, page.told, geometry.top + geometry.height))
  marks.push(...drawRunning(canvas, running, layout, index + 1))
  return {
    ...medium.page,
    layout: '',
    title: index === 0 ? document.title : `${document.title} (${index + 1})`,
    marks,
    notes: [],
    section: '',
    home: '',
  }
}

function outlineOf(pages: readonly Filled[], items: readonly Item[], geometry: Geometry): OutlineEntry[] {
  return pages.flatMap((page, index) =>
    page.placed
      .filter((one) => one.from === 0 && items[one.strip]!.heading !== undefined)
      .map((one) => ({ title: items[one.strip]!.heading!, level: 1 as const, page: index, y: geometry.top + one.y })),
  )
}

function homesOf(pages: readonly Filled[], items: readonly Item[]): Record<string, number[]> {
  const where: Record<string, number[]> = {}
  pages.forEach((page, index) => {
    for (const { strip } of page.placed) {
      const { home } = items[strip]!
      if (home) where[home] = [...new Set([...(where[home] ?? []), index + 1])]
    }
  })
  return where
}

/** Side notes past the most that a page may have, told at the words of the first too many. */
function crowdedSides(pages: readonly Filled[], items: readonly Item[], most: number): Diagnostic[] {
  return pages.flatMap((page, index) => {
    const notes = page.sides.map((one) => items[one.strip]!.besides[one.side]!).filter((side) => side.counts)
    const extra = notes[most]
    if (!extra) return []
    const inner = extra.tag.children.filter(isTag)[0]
    return [sideNotes(notes.length, most, index + 1, wordsOf(inner ?? extra.tag).at)]
  })
}
