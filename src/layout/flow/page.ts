// One page of a memo: what was filled into it, drawn at its place.
import type { Medium } from '../../model/brand.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Document, Tag } from '../../model/document.ts'
import type { Mark } from '../../model/mark.ts'
import type { Page } from '../../model/page.ts'
import { drawOrnaments } from '../frame.ts'
import { drawRunning } from '../furniture.ts'
import { keyOf, numberOf } from '../memory.ts'
import type { Geometry } from './geometry.ts'
import type { Item } from './items.ts'
import type { NoteSetting } from './notes.ts'
import type { Report } from './scope.ts'
import type { Filled } from './strip.ts'

/** What every page is drawn from. */
export interface Drawing {
  document: Document
  running: Tag
  /** Opens the canvas of a page. */
  open(report: Report): Canvas
  geometry: Geometry
  items: Item[]
  notes: NoteSetting
  medium: Medium
}

/** All that a page is drawn from. */
export function pageKey({ document, running, items, notes }: Drawing, page: Filled, index: number): string {
  const shown = [...page.placed, ...page.sides].map(({ strip }) => numberOf(items[strip]!))
  return `page ${index} ${document.title} ${JSON.stringify([page, shown])} ${numberOf(notes)} ${keyOf(running)}`
}

/** One page: ornaments, the column with what stands beside it, notes, and the running foot. */
export function drawPage(drawing: Drawing, page: Filled, index: number): { drawn: Page; heard: Diagnostic[] } {
  const { document, running, open, geometry, items, notes, medium } = drawing
  const heard: Diagnostic[] = []
  const hear: Report = (diagnostic) => heard.push(diagnostic)
  const canvas = open(hear)
  const layouts = medium.layouts
  const layout = (index === 0 ? layouts['first'] : undefined) ?? layouts['page']
  const marks: Mark[] = layout ? drawOrnaments(canvas, layout.ornaments, false) : []
  const sides = [...page.sides]
  const drawSides = (belongs: (strip: number) => boolean): void => {
    for (const side of sides.filter((one) => belongs(one.strip))) {
      marks.push(...items[side.strip]!.besides[side.side]!.place({ x: geometry.side, y: geometry.top + side.y }, hear))
      sides.splice(sides.indexOf(side), 1)
    }
  }
  // Notes carried over from the page before come first.
  const here = new Set(page.placed.filter((one) => one.from === 0).map((one) => one.strip))
  drawSides((strip) => !here.has(strip))
  for (const { strip, from, to, y } of page.placed) {
    marks.push(...items[strip]!.place(from, to, { x: items[strip]!.x, y: geometry.top + y }, hear))
    if (from === 0) drawSides((owner) => owner === strip)
  }
  marks.push(...notes.draw(canvas, page.notes, page.told, geometry.top + geometry.height))
  marks.push(...drawRunning(canvas, running, layout, index + 1))
  const drawn: Page = {
    ...medium.page,
    layout: '',
    title: index === 0 ? document.title : `${document.title} (${index + 1})`,
    marks,
    notes: [],
    section: '',
    home: '',
  }
  return { drawn, heard }
}
