// A memo: tags that flow through pages. Items are measured, broken into pages by heights alone, and drawn.
import type { Brand, Medium } from '../../model/brand.ts'
import type { Canvas } from '../../model/canvas.ts'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts'
import { type Child, type Document, isTag, type Tag } from '../../model/document.ts'
import type { OutlineEntry, Page } from '../../model/page.ts'
import type { Typesetter } from '../../model/typesetter.ts'
import { nameOf, wordsOf } from '../../tags/index.ts'
import { canvasFor, unfitted } from '../canvas.ts'
import { fillSources } from '../exhibits.ts'
import { type Answers, asksForPages, fillFields } from '../fields.ts'
import { keyOf, type Memory, noMemory, numberOf } from '../memory.ts'
import { noContent } from '../print-faults.ts'
import { spaced } from '../spaced.ts'
import { breakPages } from './break.ts'
import { sideNotes, tooTall } from './faults.ts'
import { little, type Tightening, tightenings, untightened } from './tightening.ts'
import { type Geometry, geometryOf } from './geometry.ts'
import { type Item, itemsOf } from './items.ts'
import { settleMarks } from './marks.ts'
import { type NoteSetting, setNotes } from './notes.ts'
import { type Drawing, drawPage, pageKey } from './page.ts'
import type { Report } from './scope.ts'
import { type Broken, type Filled, shapeOf } from './strip.ts'

export interface LaidFlow {
  pages: Page[]
  outline: OutlineEntry[]
  diagnostics: Diagnostic[]
}

/**
 * Lays out a memo, until the page numbers it prints are the page numbers it has. With a memory, what is as it was in the last memo of the
 * same templates and brand is handed on: blocks as they were measured, pages as they were filled and drawn.
 */
export function layFlow(
  document: Document,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  memory: Memory = noMemory,
): LaidFlow {
  const flow = document.root.children.filter(isTag).find((tag) => tag.tag === 'flow')
  if (!flow) return { pages: [], outline: [], diagnostics: [noContent('flow', document)] }
  const setter = type.with({ use: 1, kerning: true, hyphenate: document.language })
  const [running, flowing] = split(fillSources(flow, document))
  const content = settleMarks(flowing)
  const mayMove = asksForPages(content)
  let answers: Answers = { pages: {}, count: 1, exhibits: document.exhibits, part: '' }
  for (let round = 0; ; round++) {
    const laid = layOnce(document, content, running, brand, medium, setter, answers, memory)
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
  tightening: Tightening
  items: Item[]
  notes: NoteSetting
  broken: Broken
  diagnostics: Diagnostic[]
  /** Adds what was not told before. */
  report: Report
}

function layOnce(
  document: Document,
  flow: Tag,
  running: Tag,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  answers: Answers,
  memory: Memory,
): LaidFlow & { where: Record<string, number[]> } {
  const geometry = geometryOf(medium)
  const filled = fillFields(flow, answers)
  const canvasAt = (tightening: Tightening, report: Report): Canvas => ({
    ...canvasFor(brand, spaced(medium, tightening.spaces), type, document.language, unfitted, report),
    exhibits: tightening.exhibits,
  })
  const setAt = (tightening: Tightening): Fitted => {
    const diagnostics: Diagnostic[] = []
    const report: Report = (d) => {
      if (!diagnostics.some((other) => other.code === d.code && other.message === d.message)) diagnostics.push(d)
    }
    const canvas = canvasAt(tightening, report)
    const about = JSON.stringify([numberOf(brand), document.language, tightening])
    const items = itemsOf(filled, canvas, geometry, memory, about)
    for (const { heard } of items.flatMap((item) => [item, ...item.besides])) heard.forEach(report)
    const notes = memory.recall(
      () => `notes ${about} ${keyOf(document.notes)}`,
      () => setNotes(document.notes, canvas, geometry),
    )
    const broken = memory.recall(
      () => `filling ${about} ${numberOf(notes)} ${items.map(shapeOf).join()}`,
      () => breakPages(items, { ...geometry, notesHeight: notes.heightOf }),
    )
    return { tightening, items, notes, broken, diagnostics, report }
  }
  const { tightening, items, notes, broken, diagnostics, report } = chooseSet(setAt, geometry)
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
    open: (hear) => canvasAt(tightening, hear),
    geometry,
    items,
    notes,
    medium,
  }
  const pages = broken.pages.map((page, index) => {
    const { drawn, heard } = memory.recall(
      () => pageKey(drawing, page, index),
      () => drawPage(drawing, page, index),
    )
    heard.forEach(report)
    return drawn
  })
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
