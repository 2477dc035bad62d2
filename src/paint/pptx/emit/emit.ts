// Lets pptxgenjs make the package and finds in it, by name, the parts it made for each chart and picture.
import type { ChartMark, ImageMark } from '../../../model/mark.ts'
import type { Page, Pages } from '../../../model/page.ts'
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

/** The parts as emitted, renamed so that the same deck has the same names, and where each chart and picture lies. */
export async function emit(pages: Pages): Promise<{ parts: Parts; emitted: EmittedPage[] }> {
  const raw = unzip(await emitPackage(pages.pages.map(sheetOf), pages.title))
  if (!raw.parts) throw new Error(`the emitted package is ${raw.fault}`)
  const from = raw.parts
  const parts: Parts = new Map()
  // The emitter numbers charts through the whole process; here they count within the deck.
  const renamed = new Map<string, string>()
  const rename = (part: string, stem: string): string => {
    const known = renamed.get(part)
    if (known !== undefined) return known
    const count = [...renamed.values()].filter((name) => name.startsWith(stem)).length + 1
    const name = `${stem}${count}.${part.slice(part.lastIndexOf('.') + 1)}`
    renamed.set(part, name)
    parts.set(name, from.get(part) ?? new Uint8Array())
    return name
  }
  const emitted = pages.pages.map((_, index): EmittedPage => {
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
        const key = find(frame, 'p:cNvPr')?.attributes['name'] ?? ''
        const part = targets.get(find(frame, holder)?.attributes[attribute] ?? '')
        if (part !== undefined) found.set(key, rename(part, stem))
      }
      return found
    }
    return {
      charts: collect('p:graphicFrame', 'c:chart', 'r:id', 'ppt/charts/chart'),
      images: collect('p:pic', 'a:blip', 'r:embed', 'ppt/media/image'),
    }
  })
  for (const kept of ['ppt/presentation.xml', 'ppt/presProps.xml', 'ppt/viewProps.xml'])
    parts.set(kept, read(from, kept))
  return { parts, emitted }
}

function read(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlElement {
  const parsed = parseXml(parts.get(name) ?? new Uint8Array())
  if (!parsed.root) throw new Error(`the emitted part ${name} does not parse: ${parsed.fault}`)
  return parsed.root
}

function sheetOf(page: Page): Sheet {
  const all = [...everyMark(page.marks)]
  const native = all.filter((mark): mark is ChartMark => mark.kind === 'chart' && mark.plan !== undefined)
  const images = all.filter((mark): mark is ImageMark => mark.kind === 'image' && mark.bytes.length > 0)
  return {
    charts: native.map((mark) => ({
      key: mark.id,
      type:
        mark.plan!.groups[0]?.type === 'doughnut' ? 'doughnut' : mark.plan!.groups[0]?.type === 'line' ? 'line' : 'bar',
      categories: mark.plan!.categories,
      names: mark.plan!.groups.flatMap((group) => group.series.map((series) => series.name)),
    })),
    images: images.map(({ id, bytes, format }) => ({ key: id, bytes, format })),
    notes: page.notes.length > 0,
  }
}
