// Lets pptxgenjs make the package and finds in it, by name, the parts it made for each chart and picture.
import { createHash } from 'node:crypto'
import type { Page, Pages } from '../../../model/page.ts'
import { keeper } from '../../../model/remembered-by.ts'
import {
  find,
  findAll,
  parseXml,
  readRelationships,
  relationshipsOf,
  resolveTarget,
  unzip,
  type XmlElement,
} from '../../../office/index.ts'
import { everyMark } from '../every-mark.ts'
import { type EmittedPage, type Parts, slidePart } from '../deck.ts'
import { emitPackage, type Sheet } from './pptxgen.ts'

/** What was emitted: charts and pictures by the names of their parts, and the parts that hold the deck together, as bytes. */
interface Emission {
  bytes: ReadonlyMap<string, Uint8Array>
  emitted: EmittedPage[]
}

const keep = keeper<object, Promise<Emission>>()

/**
 * The parts as emitted, renamed so that the same deck has the same names, and where each chart and picture lies. A deck that opens with the
 * same page and has the same charts and pictures, whatever is in the charts, is emitted as it was.
 */
export async function emit(pages: Pages): Promise<{ parts: Parts; emitted: EmittedPage[] }> {
  const sheets = pages.pages.map(sheetOf)
  const asked = sheets.map(({ sheet: { charts, images, notes }, owners }) => [
    charts,
    images.map(({ key, format }) => [key, format]),
    notes,
    [...owners],
  ])
  const pictures = sheets.flatMap(({ sheet }) => sheet.images.map(({ bytes }) => bytes))
  const { bytes, emitted } = await keep(
    pages.pages[0] ?? pages,
    [pages.title, JSON.stringify(asked), ...pictures],
    () => emitAnew(pages, sheets),
  )
  const parts: Parts = new Map(bytes)
  // Trees that are mended.
  for (const kept of packageParts) parts.set(kept, read(bytes, kept))
  return { parts, emitted }
}

const packageParts = ['ppt/presentation.xml', 'ppt/presProps.xml', 'ppt/viewProps.xml']

async function emitAnew(pages: Pages, sheets: ReturnType<typeof sheetOf>[]): Promise<Emission> {
  const raw = unzip(
    await emitPackage(
      sheets.map(({ sheet }) => sheet),
      pages.title,
    ),
  )
  if (!raw.parts) throw new Error(`the emitted package is ${raw.fault}`)
  const from = raw.parts
  const parts = new Map<string, Uint8Array>()
  const rename = renamer(from, parts)
  const emitted = sheets.map(({ owners }, index): EmittedPage => {
    const slide = read(from, slidePart(index))
    const targets = new Map(
      readRelationships(read(from, relationshipsOf(slidePart(index)))).map((one) => [
        one.id,
        resolveTarget(slidePart(index), one.target),
      ]),
    )
    const collect = (frames: string, holder: string, attribute: string, stem: string) => {
      const found = new Map<string, string>()
      for (const frame of findAll(slide, frames)) {
        const mark = owners.get(find(frame, 'p:cNvPr')?.attributes['name'] ?? '')
        const part = targets.get(find(frame, holder)?.attributes[attribute] ?? '')
        if (mark !== undefined && part !== undefined) found.set(mark, rename(part, stem))
      }
      return found
    }
    return {
      charts: collect('p:graphicFrame', 'c:chart', 'r:id', 'ppt/charts/chart'),
      images: collect('p:pic', 'a:blip', 'r:embed', 'ppt/media/image'),
    }
  })
  for (const kept of packageParts) parts.set(kept, from.get(kept) ?? new Uint8Array())
  return { bytes: parts, emitted }
}

/** Counts within the deck what the emitter counts through the whole process; the same picture is kept once. */
function renamer(
  from: ReadonlyMap<string, Uint8Array>,
  parts: Map<string, Uint8Array>,
): (part: string, stem: string) => string {
  const renamed = new Map<string, string>()
  const counts = new Map<string, number>()
  return (part, stem) => {
    const bytes = from.get(part) ?? new Uint8Array()
    const key = stem.startsWith('ppt/media/') ? createHash('sha256').update(bytes).digest('hex') : part
    const known = renamed.get(key)
    if (known !== undefined) return known
    const count = (counts.get(stem) ?? 0) + 1
    const name = `${stem}${count}.${part.slice(part.lastIndexOf('.') + 1)}`
    counts.set(stem, count)
    renamed.set(key, name)
    parts.set(name, bytes)
    return name
  }
}

function read(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlElement {
  const parsed = parseXml(parts.get(name) ?? new Uint8Array())
  if (!parsed.root) throw new Error(`the emitted part ${name} does not parse: ${parsed.fault}`)
  return parsed.root
}

/** What a page needs of the emitter, under plain names, and the ids of the marks behind these names. */
function sheetOf(page: Page): { sheet: Sheet; owners: Map<string, string> } {
  const owners = new Map<string, string>()
  const sheet: Sheet = { charts: [], images: [], notes: page.notes.length > 0 }
  for (const mark of everyMark(page.marks)) {
    const key = `object ${owners.size + 1}`
    if (mark.kind === 'chart' && mark.plan) {
      const { groups, categories } = mark.plan
      const names = groups.flatMap((group) => group.series.map((series) => series.name))
      sheet.charts.push({ key, type: emittedType(groups[0]?.type), categories, names })
    } else if (mark.kind === 'image' && mark.bytes.length > 0) {
      sheet.images.push({ key, bytes: mark.bytes, format: mark.format })
    } else continue
    owners.set(key, mark.id)
  }
  return { sheet, owners }
}

const emittedType = (type: string | undefined): Sheet['charts'][number]['type'] =>
  type === 'doughnut' || type === 'line' ? type : 'bar'
