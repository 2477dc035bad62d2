// What we rely on in pdfkit beyond what it documents, and what the file says of itself. Fails when a new pdfkit differs.
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/paint/pdf/file.ts'
import { descendant, fontFile, glyphsOf, programWidths, unicodeOf, widthsOf } from './check/font.ts'
import { dict, list, name, readPdf, text } from './check/read.ts'
import { checkPdf } from './check.ts'
import { document, font, fontBytes, page, paint, said } from './sample.ts'

const facts = { title: 'A', subject: '', author: '', language: 'en-GB', date: '2025-09-22' }

describe('pdfkit', () => {
  it('has the private parts that the door uses', () => {
    const inner = new PDFDocument({
      autoFirstPage: false,
      font: null as unknown as string,
      tagged: true,
    }) as unknown as {
      _root: { data: object }
      _font: { font: { createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array } } & object }
      font(bytes: Uint8Array): void
      _addInfo: unknown
      appendXML: unknown
      getStructTreeRoot: unknown
      ref(data: object): { data: object; end: unknown }
    }
    inner.font(fontBytes(font))
    expect(inner._font.font).toMatchObject({ postscriptName: 'SourceSerif4-Regular', unitsPerEm: 1000 })
    const subset = inner._font.font.createSubset()
    expect([40, 44, 40].map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 1])
    expect(subset.encode().length).toBeGreaterThan(100)
    expect(Object.getPrototypeOf(inner._root)).toHaveProperty('finalize')
    const reference = inner.ref({})
    expect(reference).toMatchObject({ buffer: [], compress: true, gen: 0, document: inner })
    expect(typeof (reference as unknown as { id: unknown }).id).toBe('number')
    for (const called of ['_write', '_refEnd', 'addNamedEmbeddedFile']) expect(inner).toHaveProperty(called)
    expect(inner).toHaveProperty('_offset')
    expect(typeof inner._addInfo).toBe('function')
    expect(typeof inner.appendXML).toBe('function')
    expect(typeof inner.getStructTreeRoot).toBe('function')
    expect(inner.ref({ A: 1 }).data).toEqual({ A: 1 })
  })

  it('writes boxed strings as text, plain ones as names, numbers with six decimals, and nothing for nothing', async () => {
    const file = openFile(facts)
    const says = { Says: file.text('(a) é'), Plain: file.text('\\ (b)\n'), Wide: file.text('世 \u{1F600}') }
    file.object({ Type: 'Thing', ...says, Real: -1.23456789, Rows: [1, undefined, { A: 'B' }], Left: undefined }).end()
    file.addPage({ w: 100, h: 100, content: '', fonts: [], images: new Map() })
    const pdf = await readPdf(file.finish())
    const thing = pdf.objects.find((object) => name(object.get('Type')) === 'Thing')
    expect(text(thing?.get('Says'))).toBe('(a) é')
    expect(text(thing?.get('Plain'))).toBe('\\ (b)\n')
    expect(text(thing?.get('Wide'))).toBe('世 \u{1F600}')
    expect(thing?.get('Real')).toBe(-1.234568)
    expect(list(thing?.get('Rows'))[0]).toBe(1)
    expect(name(dict(list(thing?.get('Rows'))[2])?.get('A'))).toBe('B')
    expect(thing?.keys()).not.toContain('Left')
  })

  it('embeds the glyphs shown of a font, once for all its names, with their widths and what they stand for', async () => {
    const file = openFile(facts)
    const [first, second] = [file.font(fontBytes(font), 'One'), file.font(fontBytes(font), 'Two')]
    for (const [glyph, said] of [
      [45, 'i'],
      [44, 'hh'],
      [44, 'h'],
      [45, 'j'],
    ] as const)
      first.take(glyph, said)
    second.take(700, 'k')
    const content = '/Artifact BMC BT /One 10 Tf <002C002D> Tj /Two 10 Tf <02BC> Tj ET EMC'
    file.addPage({ w: 100, h: 100, content, fonts: [first, second], images: new Map() })
    const pdf = await readPdf(file.finish())
    const fonts = pdf.objects.filter((object) => name(object.get('Subtype')) === 'Type0')
    expect(fonts).toHaveLength(1)
    expect(unicodeOf(fonts[0]!)).toEqual(
      new Map([
        [44, 'h'],
        [45, 'i'],
        [700, 'k'],
      ]),
    )
    const cid = descendant(fonts[0]!)!
    const widths = programWidths(fontFile(dict(cid.get('FontDescriptor')))!.bytes!())
    const glyphOf = glyphsOf(cid)!
    expect([44, 45, 700, 46].map(glyphOf)).toEqual([1, 2, 3, 0])
    for (const glyph of [44, 45, 700]) {
      expect(widths[glyphOf(glyph)]).toBe(first.advance(glyph))
      expect(widthsOf(cid)(glyph)).toBe(first.advance(glyph))
    }
  })
})

describe('the file of itself', () => {
  const hostile = 'Growth & margin <memo> "x" \u202Eabc\u0007 世 \uD800'

  it('writes any title so that it can be read again', async () => {
    const pages = document([page([said('a', 'Words')])], { title: hostile, subject: hostile, author: hostile })
    const bytes = await paint(pages)
    expect(await checkPdf(bytes)).toEqual([])
    const pdf = await readPdf(bytes)
    const metadata = Buffer.from(dict(pdf.catalog.get('Metadata'))!.bytes!()).toString('utf8')
    expect(metadata).toContain('Growth &amp; margin &lt;memo&gt; "x" abc 世')
    expect(metadata).toContain('<xmp:ModifyDate>2025-09-22T00:00:00Z</xmp:ModifyDate>')
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('gives every date as the date of the document', async () => {
    const bytes = await paint(document([page([said('a', 'Words')])]))
    const dates = Buffer.from(bytes)
      .toString('latin1')
      .match(/D:\d+Z/g)
    expect(new Set(dates)).toEqual(new Set(['D:20250922000000Z']))
  })

  it('has the outline of the document, open, leading to its headings', async () => {
    const pages = document([page([said('a', 'One')]), page([said('b', 'Two')])], {
      outline: [
        { title: 'One', level: 1, page: 0, y: 40 },
        { title: 'One and a half', level: 2, page: 1, y: 20 },
        { title: 'Two', level: 1, page: 1, y: 100 },
      ],
    })
    const pdf = await readPdf(await paint(pages))
    const root = dict(pdf.catalog.get('Outlines'))
    const first = dict(root?.get('First'))
    const inner = dict(first?.get('First'))
    expect([first, inner, dict(first?.get('Next'))].map((entry) => text(entry?.get('Title')))).toEqual([
      'One',
      'One and a half',
      'Two',
    ])
    expect(root?.get('Count')).toBe(3)
    expect(dict(list(inner?.get('Dest'))[0])).toBe(pdf.pages[1])
    expect(list(inner?.get('Dest'))[3]).toBe(280)
    expect(name(pdf.catalog.get('PageMode'))).toBe('UseOutlines')
  })

  it('carries the brief under a plain name', async () => {
    const brief = { name: '../briefs/a.yaml', about: 'The brief', bytes: new TextEncoder().encode('title: A') }
    const bytes = await paint(document([page([said('a', 'Words')])], { attachments: [brief] }))
    const pdf = await readPdf(bytes)
    const attached = pdf.objects.find((object) => name(object.get('Type')) === 'Filespec')!
    expect([attached.get('F'), attached.get('UF'), attached.get('Desc')]).toEqual(['a.yaml', 'a.yaml', 'The brief'])
    expect(Buffer.from(dict(dict(attached.get('EF'))?.get('F'))!.bytes!()).toString()).toBe('title: A')
    expect(await checkPdf(bytes)).toEqual([])
  })
})
