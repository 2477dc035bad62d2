// Paints pages of marks as a PDF that is PDF/UA-1 and PDF/A-3a: marks at their places, their meaning as a structure tree.
import type { Brand } from '../../model/brand.ts'
import type { Font } from '../../model/mark.ts'
import type { Pages } from '../../model/page.ts'
import { openShapers } from '../../text/index.ts'
import type { Desk, Link } from './desk.ts'
import type { Sheet, Target } from './pdf-file.ts'
import { makeInk } from './ink.ts'
import { clean } from './metadata.ts'
import { findNotes } from './notes.ts'
import { openDesk } from './open-desk.ts'
import { writeOutline } from './outline.ts'
import { append, element, prune, writeStructure } from './structure.ts'

/**
 * Pages as the bytes of a PDF; the same pages give the same bytes. `fontBytes` hands over the TTF of a font's twin in its
 * weight and slope. Decks and handouts are drawn without kerning, as they were measured.
 */
export const paintPdf = async (
  pages: Pages,
  brand: Brand,
  fontBytes: (font: Font) => Uint8Array,
): Promise<Uint8Array> => {
  // Both are heavy, and a command that paints no PDF should not wait for them.
  const [{ openFile }, shaperWith] = await Promise.all([import('./file.ts'), openShapers(fontBytes)])
  const file = openFile({
    title: clean(pages.title),
    subject: clean(pages.subject),
    author: clean(pages.author),
    language: pages.language,
    date: pages.date,
  })
  const kerning = pages.deliverable === 'memo' || pages.deliverable === 'one-pager'
  const document = element('Document')
  const desk = openDesk(file, brand, shaperWith(kerning), fontBytes)
  desk.notes = findNotes(pages.pages)

  const sheets = pages.pages.map((page, index): Sheet => {
    desk.page = index
    desk.height = page.h
    desk.ink = makeInk(index)
    // A slide is a section of its own; a memo flows over its pages.
    desk.parent = pages.deliverable === 'deck' ? append(document, element('Sect')) : document
    for (const mark of page.marks) desk.paint(mark)
    return { w: page.w, h: page.h, content: desk.ink.content(), fonts: desk.ink.fonts, images: desk.ink.images }
  })

  for (const sheet of sheets) file.addPage(sheet)
  for (const link of desk.links) {
    file.addLink(link.page, link.area, targetOf(pages, desk, link.leads), clean(link.says))
  }
  prune(document)
  writeStructure(file, document)
  writeOutline(file, pages.outline)
  for (const { name, bytes, about } of pages.attachments) {
    file.attach({ name: clean(name.split(/[\\/]/).at(-1)!), bytes, about: clean(about), type: typeOf(name) })
  }
  return file.finish()
}

/** Where a link leads in the file. The slides of a handout stand where it says. */
const targetOf = (pages: Pages, desk: Desk, leads: Link['leads']): Target => {
  if ('address' in leads) return leads
  if ('note' in leads) return desk.notes.get(leads.note)!
  const slide = pages.slides?.[leads.to - 1]
  return { page: slide?.page ?? Math.min(leads.to, pages.pages.length) - 1, x: 0, y: slide?.y ?? 0 }
}

const TYPES: Record<string, string> = { yaml: 'application/yaml', yml: 'application/yaml', csv: 'text/csv' }
const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
