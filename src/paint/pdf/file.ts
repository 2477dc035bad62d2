// The door of pdfkit: everything that touches its private parts. Hands on a PDF file as `pdf-file.ts` has it; it sets no type and
// knows no mark. What it relies on is kept by tests/pdf/file.test.ts.
import { createHash } from 'node:crypto'
import PDFDocument from 'pdfkit'
import { advanceOf, embedFont, type FontFile, takeIn } from './embed.ts'
import { type Facts, metadata } from './metadata.ts'
import { nameOf } from './number.ts'
import { writeReferencesLike } from './objects.ts'
import type { PdfFile, Reference } from './pdf-file.ts'

/** What this file uses of pdfkit beyond its documented interface. */
interface Inner {
  _root: { data: Record<string, unknown> }
  _font: { font: FontFile }
  _addInfo(): void
  appendXML(xml: string): void
  getStructTreeRoot(): Reference
  ref(data: Record<string, unknown>): Reference
  page: {
    dictionary: Reference
    fonts: Record<string, Reference>
    xobjects: Record<string, Reference>
    annotations: Reference[]
    content: { write(bytes: Uint8Array): void }
  }
  font(source: Uint8Array): void
  addPage(options: { size: [number, number]; margin: number }): void
  addNamedEmbeddedFile(name: string, file: Reference): void
  end(): void
}

/** Font files that were parsed before, by their bytes. */
const parsed = new WeakMap<Uint8Array, FontFile>()

/** pdfkit is a stream, written line by line; all is kept as it comes, so that a file is written in one go. */
class Collecting extends PDFDocument {
  declare chunks: Uint8Array[] | undefined
  /** What was written after the last chunk, each character a byte. */
  declare unwritten: string | undefined
  declare _offset: number
  // Both are called from the constructor of the base, before a field of ours could be set.
  _write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.unwritten = `${this.unwritten ?? ''}${data}\n`
      this._offset += data.length + 1
    } else {
      this.push(data)
      this._offset += data.length
    }
  }
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= []
    if (this.unwritten) this.chunks.push(Buffer.from(this.unwritten, 'latin1'))
    this.unwritten = ''
    if (chunk !== null) this.chunks.push(chunk)
    return true
  }
}

/** Opens a file that is PDF/UA-1 and PDF/A-3a at once. */
export const openFile = (facts: Facts): PdfFile => {
  const stamp = new Date(`${facts.date}T00:00:00Z`)
  const document = new Collecting({
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    font: null as unknown as string,
    tagged: true,
    // Not 'PDF/UA': that subset makes pdfkit write a wrong CIDSet.
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    lang: facts.language,
    displayTitle: true,
    info: {
      Title: facts.title,
      ...(facts.author !== '' && { Author: facts.author }),
      ...(facts.subject !== '' && { Subject: facts.subject }),
      Creator: 'briefwright',
      Producer: 'pdfkit',
      CreationDate: stamp,
      ModDate: stamp,
    },
  })
  const inner = document as unknown as Inner
  writeReferencesLike(inner._root)
  // pdfkit's own puts titles into the XML unescaped.
  inner._addInfo = () => inner.appendXML(metadata(facts))
  const embedded = new Map<Uint8Array, { font: FontFile; reference: Reference; shown: Map<number, string> }>()

  const openFont = (bytes: Uint8Array): FontFile => {
    const known = parsed.get(bytes)
    if (known !== undefined) return known
    // pdfkit writes no font that was not asked for its reference.
    inner.font(bytes)
    parsed.set(bytes, inner._font.font)
    return inner._font.font
  }

  const file: PdfFile = {
    // A boxed string is how pdfkit tells a string from a name.
    text: (value) => Object(value),
    object: (data) => inner.ref(data),
    pages: [],
    links: [],
    structureRoot: inner.getStructTreeRoot(),
    catalog: inner._root.data,

    font(bytes, name) {
      const own = embedded.get(bytes) ?? { font: openFont(bytes), reference: inner.ref({}), shown: new Map() }
      embedded.set(bytes, own)
      const { font, reference, shown } = own
      return {
        name,
        reference,
        take: (glyph, text) => takeIn(shown, glyph, text),
        advance: (glyph) => advanceOf(font, glyph),
      }
    },

    addPage(sheet) {
      inner.addPage({ size: [sheet.w, sheet.h], margin: 0 })
      const page = inner.page
      page.dictionary.data['StructParents'] = file.pages.length
      for (const font of sheet.fonts) page.fonts[font.name] = font.reference
      for (const [name, image] of sheet.images) page.xobjects[name] = image
      page.content.write(Buffer.from(sheet.content, 'latin1'))
      file.pages.push({ reference: page.dictionary, h: sheet.h })
    },

    addLink(page, area, target, says) {
      const home = file.pages[page]!
      const action =
        'address' in target
          ? { A: { S: 'URI', URI: file.text(target.address) } }
          : {
              Dest: [file.pages[target.page]!.reference, 'XYZ', target.x, file.pages[target.page]!.h - target.y, null],
            }
      const link = inner.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [area.x, home.h - area.y - area.h, area.x + area.w, home.h - area.y],
        Border: [0, 0, 0],
        F: 4,
        Contents: file.text(says),
        ...action,
      })
      const data = home.reference.data
      data['Annots'] = [...((data['Annots'] as Reference[] | undefined) ?? []), link]
      file.links.push(link)
    },

    attach(attachment) {
      const { bytes, name, type, about } = attachment
      const size = bytes.length
      const sum = createHash('md5').update(bytes).digest()
      const Params = { CreationDate: stamp, ModDate: stamp, CheckSum: sum, Size: size }
      const content = inner.ref({ Type: 'EmbeddedFile', Subtype: nameOf(type), Params })
      content.end(bytes)
      const called = file.text(name)
      const data = { Type: 'Filespec', AFRelationship: 'Source', F: called, UF: called, EF: { F: content } }
      const spec = inner.ref({ ...data, ...(about !== '' && { Desc: file.text(about) }) })
      spec.end()
      inner.addNamedEmbeddedFile(name, spec)
      file.catalog['AF'] = [...((file.catalog['AF'] as Reference[] | undefined) ?? []), spec]
    },

    finish() {
      for (const [index, link] of file.links.entries()) {
        link.data['StructParent'] = file.pages.length + index
        link.end()
      }
      for (const { font, reference, shown } of embedded.values()) embedFont(file, reference, font, shown)
      inner.end()
      return Buffer.concat(document.chunks ?? [])
    },
  }
  return file
}
