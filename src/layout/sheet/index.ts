// A one-pager: one page, fitted by steps in a fixed order. Nothing is clipped, and there is never a second page.
import { heightOf, ruleAcross, textMark } from '../../draw/index.ts'
import type { Box, Brand, Layout, Medium, Stroke } from '../../model/brand.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { type Document, isTag, type Tag } from '../../model/document.ts'
import type { Mark } from '../../model/mark.ts'
import type { OutlineEntry, Page } from '../../model/page.ts'
import type { Typesetter } from '../../model/typesetter.ts'
import type { Words } from '../../model/words.ts'
import { type Block, build, nameOf, wordsOf } from '../../tags/index.ts'
import { canvasFor, unfitted } from '../canvas.ts'
import { fillSources } from '../exhibits.ts'
import { fillFields } from '../fields.ts'
import { drawOrnaments } from '../frame.ts'
import { drawRunning } from '../furniture.ts'
import { keyOf, type Memory, noMemory, numberOf } from '../memory.ts'
import { noBody, noContent } from '../print-faults.ts'
import { bodyOf, countOptional, dropOptional, excerpt, fillNotes, textOf } from './content.ts'
import { fitted as toldFitted, overfull, underfull } from './faults.ts'
import { asDesigned, fitted, type Fitting, looser, tighter } from './fit.ts'
import { fullestColumn } from './columns.ts'
import { settleMarks } from './marks.ts'

export interface LaidSheet {
  pages: Page[]
  outline: OutlineEntry[]
  diagnostics: Diagnostic[]
}

/** A page with less than this share of it used is too empty. */
const leastFilled = 0.82

/** Lays out a one-pager. With a memory, one that says what the last said is handed on as it was. */
export function laySheet(
  document: Document,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  memory: Memory = noMemory,
): LaidSheet {
  const failed = (fault: Diagnostic): LaidSheet => ({ pages: [], outline: [], diagnostics: [fault] })
  const sheet = document.root.children.filter(isTag).find((tag) => tag.tag === 'sheet')
  if (!sheet) return failed(noContent('sheet', document))
  const layout = medium.layouts['page']
  if (!layout?.zones.some((zone) => zone.name === 'body')) return failed(noBody('page', brand))
  const answers = { pages: {}, count: 1, exhibits: document.exhibits, part: '' }
  const content = fillFields(fillNotes(settleMarks(fillSources(sheet, document)), document), answers)
  const { title, language } = document
  return memory.recall(
    () => `sheet ${keyOf([numberOf(brand), title, language, content])}`,
    () => layContent(content, layout, document, brand, medium, type),
  )
}

function layContent(
  content: Tag,
  layout: Layout,
  document: Document,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
): LaidSheet {
  const setter = type.with({ use: 1, kerning: true, hyphenate: document.language })
  const attempt = (fitting: Fitting): Attempt => measureSheet(content, layout, document, brand, medium, setter, fitting)
  const best = choose(attempt, countOptional(content))
  const { fill, fitting, diagnostics, canvas } = best
  const page: Page = {
    ...medium.page,
    layout: '',
    title: document.title,
    marks: [
      ...drawOrnaments(canvas, layout.ornaments, false),
      ...best.body.place({ ...best.box, h: Math.max(best.box.h, best.height) }),
      ...best.sources(),
      ...drawRunning(canvas, content, layout, 1),
    ],
    notes: [],
    section: '',
    home: '',
  }
  if (fitting.steps.length > 0) {
    const steps = fitting.steps.map((step) => step.says)
    const left = best.dropped.map((tag) => excerpt(textOf(tag)))
    diagnostics.push(toldFitted(steps, left, fill, content.at))
  }
  if (fill > 1) diagnostics.push(overfull(fullestColumn(best.stack, best.box, canvas), content.at))
  else if (fill < leastFilled) diagnostics.push(underfull(fill, content.at))
  return { pages: [page], outline: outlineOf(page.marks), diagnostics }
}

/** The headings of the page, in reading order. */
const outlineOf = (marks: readonly Mark[]): OutlineEntry[] =>
  marks.flatMap((one): OutlineEntry[] => {
    if ('marks' in one) return outlineOf(one.marks)
    if (one.kind !== 'text' || one.role !== 'heading-1') return []
    const title = one.paragraphs.flatMap((p) => p.runs.filter((run) => !run.raised).map((run) => run.text)).join('')
    return [{ title, level: 1, page: 0, y: one.box.y }]
  })

/** The first fitting that fits; where all fit, the one that fills the page best. */
function choose(attempt: (fitting: Fitting) => Attempt, optional: number): Attempt {
  let best = attempt(asDesigned)
  if (best.fill > 1) {
    for (const fitting of tighter(optional)) {
      best = attempt(fitting)
      if (best.fill <= 1) return best
    }
    return best
  }
  // Each step is taken on top of those that helped, until the page is full enough.
  const rounds = looser(asDesigned).length
  for (let round = 0; round < rounds && best.fill < leastFilled; round++) {
    const next = attempt(looser(best.fitting)[round]!)
    if (next.fill <= 1 && next.fill > best.fill) best = next
  }
  return best
}

interface Attempt {
  fitting: Fitting
  canvas: Canvas
  /** The body as a tag. */
  stack: Tag
  /** Optional blocks that are left out. */
  dropped: Tag[]
  body: Block
  /** Where the body stands. */
  box: Box
  /** Its natural height. */
  height: number
  /** Share of the box that it uses. */
  fill: number
  sources(): Mark[]
  diagnostics: Diagnostic[]
}

/** Builds the page with a fitting and measures it; draws nothing yet. */
function measureSheet(
  sheet: Tag,
  layout: Layout,
  document: Document,
  brand: Brand,
  medium: Medium,
  type: Typesetter,
  fitting: Fitting,
): Attempt {
  const diagnostics: Diagnostic[] = []
  const report = (d: Diagnostic): void => {
    if (!diagnostics.some((other) => other.code === d.code && other.message === d.message)) diagnostics.push(d)
  }
  const canvas: Canvas = {
    ...canvasFor(brand, fitted(medium, fitting), type, document.language, unfitted, report),
    exhibits: fitting.exhibits,
  }
  const { kept: content, dropped } = dropOptional(sheet, fitting.dropped)
  const foot = sourcesAt(content, layout, canvas)
  const zone = layout.zones.find((one) => one.name === 'body')!.box
  const stack = bodyOf(content, zone.w, canvas)
  const body = build(stack, canvas)
  const box = { ...zone, h: Math.min(zone.y + zone.h, foot.top) - zone.y }
  const height = body.measure(box.w)
  return { fitting, canvas, stack, dropped, body, box, height, fill: height / box.h, sources: foot.draw, diagnostics }
}

/** The sources, at the bottom of their zone under a rule; `top` is where the body must end. */
function sourcesAt(sheet: Tag, layout: Layout, canvas: Canvas): { top: number; draw(): Mark[] } {
  const zone = layout.zones.find((one) => one.name === 'source')
  const tag = sheet.children.filter(isTag).find((child) => nameOf(child, 'zone') === 'source')
  const words: Words | undefined = tag && wordsOf(tag)
  if (!zone || !words || words.runs.every((run) => run.text === ''))
    return { top: Number.POSITIVE_INFINITY, draw: () => [] }
  const { x, w } = zone.box
  const look = canvas.medium.looks['sources'] ?? {}
  const before = typeof look['before'] === 'number' ? look['before'] : 4
  const stroke = (look['rule'] ?? { color: 'ink', width: 0.5 }) as Stroke
  const height = heightOf(canvas, words, zone.style, w)
  const y = zone.box.y + zone.box.h - height
  return {
    top: y - before - (canvas.medium.spaces['m'] ?? 0),
    draw: () => [
      ruleAcross(canvas, x, y - before, w, stroke, 'rule above sources'),
      textMark(canvas, { words, style: zone.style, box: { x, y, w, h: height }, role: 'note', name: 'sources' }),
    ],
  }
}
