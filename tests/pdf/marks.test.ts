// Single marks as PDF: what a reader hears, clicks and copies.
import { describe, expect, it } from 'vitest'
import type { GroupMark, Mark, TableMark } from '../../src/model/mark.ts'
import { readContent } from './check/content.ts'
import { dict, isDict, list, readPdf, text } from './check/read.ts'
import { checkPdf } from './check.ts'
import { readAloud } from './read-aloud.ts'
import { document, line, page, paint, paintMarks, paragraph, piece, run, said, textMark } from './sample.ts'

const links = async (bytes: Uint8Array) => {
  const pdf = await readPdf(bytes)
  return pdf.pages.flatMap((one) =>
    list(one.get('Annots'))
      .filter(isDict)
      .map((link) => ({
        says: text(link.get('Contents')),
        address: text(dict(link.get('A'))?.get('URI')),
        to: list(link.get('Dest')).length > 0 ? pdf.pages.indexOf(dict(list(link.get('Dest'))[0])!) : undefined,
        rect: list(link.get('Rect')).map(Number),
      })),
  )
}

describe('words', () => {
  it('keeps the spaces between the lines and pieces of a paragraph', async () => {
    const first = run('Revenue grew by ')
    const bold = run('8% in 2024')
    const mark = textMark(
      'a',
      [paragraph([first, bold])],
      [
        line(60, [piece(first, 'Revenue')], { soft: true }),
        line(74, [piece(first, 'grew by', 50), piece(bold, '8% in', 90)], { soft: true }),
        line(88, [piece(bold, '2024')]),
      ],
    )
    expect(await readAloud(await paintMarks([mark]))).toEqual(['Document', '  P Revenue grew by 8% in 2024'])
  })

  it('does not part a word where a line broke it', async () => {
    const only = run('A well-known consolidation')
    const mark = textMark(
      'a',
      [paragraph([only])],
      [
        line(60, [piece(only, 'A well-')], { soft: true }),
        line(74, [piece(only, 'known consoli'), piece(only, '-', 120, { hyphen: true })], { soft: true }),
        line(88, [piece(only, 'dation')]),
      ],
    )
    const bytes = await paintMarks([mark])
    expect(await readAloud(bytes)).toEqual(['Document', '  P A well-known consoli\u00ADdation'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('goes on in the same paragraph on the next page', async () => {
    const only = run('It is broken by the page')
    const start = textMark('a', [paragraph([only])], [line(280, [piece(only, 'It is broken')], { soft: true })])
    const end = textMark('b', [paragraph([only])], [line(60, [piece(only, 'by the page')])], { continues: 'a' })
    const bytes = await paintMarks([start], [end])
    expect(await readAloud(bytes)).toEqual(['Document', '  P It is broken by the page'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('numbers the levels of headings without a gap, whatever roles a page uses', async () => {
    const marks = [
      said('a', 'Section', { role: 'heading-1' }),
      said('b', 'Point', { role: 'heading-3' }),
      said('c', 'Next', { role: 'heading-1' }),
    ]
    expect(await readAloud(await paintMarks(marks))).toEqual(['Document', '  H1 Section', '  H2 Point', '  H1 Next'])
  })

  it('shows a question mark where a font lacks a character, never an empty box', async () => {
    const bytes = await paintMarks([said('a', 'ok 世')])
    expect(await readAloud(bytes)).toEqual(['Document', '  P ok ?'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('sets accents over letters that have none of their own', async () => {
    const bytes = await paintMarks([said('a', 'q\u0303, x\u0302')])
    expect(await readAloud(bytes)).toEqual(['Document', '  P q\u0303, x\u0302'])
    const pdf = await readPdf(bytes)
    const content = Buffer.from(dict(pdf.pages[0]!.get('Contents'))!.bytes!()).toString('latin1')
    expect(content).not.toContain('{')
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('raises marks of notes with figures made for it', async () => {
    const plain = run('Seen')
    const mark = run('12', { raised: true, notes: [12] })
    const bytes = await paintMarks([
      textMark('a', [paragraph([plain, mark])], [line(60, [piece(plain, 'Seen'), piece(mark, '12', 90)])]),
    ])
    expect(await readAloud(bytes)).toEqual(['Document', '  P Seen12'])
    const pdf = await readPdf(bytes)
    const shown = readContent(pdf.pages[0]!).drawings.flatMap((drawing) => drawing.shown ?? [])
    // Were they ordinary figures, "1" would be the same glyph in both.
    const ordinary = await readPdf(
      await paintMarks([
        said('a', 'Seen'),
        said('b', '12'),
        textMark('c', [paragraph([mark])], [line(90, [piece(mark, '12')])]),
      ]),
    )
    const codes = readContent(ordinary.pages[0]!).drawings.map((drawing) =>
      Buffer.concat(drawing.shown ?? []).toString('hex'),
    )
    expect(codes[1]).not.toBe(codes[2])
    expect(shown.length).toBeGreaterThan(0)
  })
})

describe('links', () => {
  it('links addresses of the web and of mail, and no others', async () => {
    const addresses = [
      'https://example.com/a b',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'example',
    ]
    const bytes = await paintMarks(addresses.map((link, index) => said(`m${index}`, `word ${index}`, {}, { link })))
    const found = await links(bytes)
    expect(found.map((link) => link.address)).toEqual(['https://example.com/a%20b', 'mailto:a@b.example'])
    expect(found[0]!.says).toBe('word 0: https://example.com/a%20b')
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('leads from a call to its note on a later page', async () => {
    const plain = run('Seen.')
    const call = run('1', { raised: true, notes: [1] })
    const body = textMark('a', [paragraph([plain, call])], [line(60, [piece(plain, 'Seen.'), piece(call, '1', 80)])])
    const note = said('n', 'A source', { role: 'footnote', note: 1 })
    const bytes = await paintMarks([body], [note])
    expect(await links(bytes)).toMatchObject([{ to: 1, says: '1 A source' }])
    expect(await readAloud(bytes)).toEqual([
      'Document',
      '  P Seen.‹›‹›',
      '    Reference',
      '      Link 1',
      '    Note',
      '      P A source',
    ])
    expect(await checkPdf(bytes)).toEqual([])
  })
})

describe('groups', () => {
  const group = (marks: Mark[], more: Partial<GroupMark>): GroupMark => ({
    kind: 'group',
    id: 'g',
    name: 'g',
    box: { x: 40, y: 20, w: 200, h: 100 },
    marks,
    ...more,
  })

  it('reads the slides of a handout as sections, scaled with their links', async () => {
    const linked = said('t', 'Our site', { role: 'title' }, { link: 'https://example.com/' })
    const slide = group([linked], { scale: 0.5, role: 'section' })
    const bytes = await paint(document([page([slide])], { deliverable: 'handout' }))
    expect(await readAloud(bytes)).toEqual(['Document', '  Sect', '    H1', '      Link Our site'])
    expect((await links(bytes))[0]!.rect[0]).toBe(40 + 50 * 0.5)
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('tells a drawing in words, but reads words that can be read', async () => {
    const shape: Mark = {
      kind: 'shape',
      id: 's',
      name: 's',
      geometry: 'pie',
      angles: { from: 0, to: 270 },
      box: { x: 50, y: 50, w: 20, h: 20 },
      fill: 'accent',
    }
    const drawn = await paintMarks([group([shape], { alt: 'Three quarters' })])
    expect(await readAloud(drawn)).toEqual(['Document', '  Figure [Three quarters]'])
    const worded = await paintMarks([group([shape, said('a', 'Asia')], { alt: 'Asia: move everything' })])
    expect(await readAloud(worded)).toEqual(['Document', '  P Asia'])
    expect([...(await checkPdf(drawn)), ...(await checkPdf(worded))]).toEqual([])
  })
})

describe('tables', () => {
  const cellOf = (words: string) => {
    const only = run(words)
    return {
      paragraphs: [paragraph([only])],
      lines: [line(60, [piece(only, words)])],
      anchor: 'top' as const,
      inset: { left: 0, top: 0, right: 0, bottom: 0 },
    }
  }
  const table = (id: string, rows: string[][], more: Partial<TableMark> = {}): TableMark => ({
    kind: 'table',
    id,
    name: id,
    box: { x: 50, y: 50, w: 200, h: 40 },
    alt: 'Sales by region',
    columns: [100, 100],
    heads: 1,
    rows: rows.map((cells) => ({ height: 20, cells: cells.map(cellOf) })),
    ...more,
  })

  it('reads the heads once where a table goes on', async () => {
    const heads = ['Region', 'Sales']
    const bytes = await paintMarks(
      [table('t', [heads, ['Asia', '4']])],
      [table('u', [heads, ['Europe', '3']], { continues: 't' })],
    )
    const lines = (await readAloud(bytes)).map((one) => one.trim())
    expect(lines.filter((one) => one === 'TH Region')).toHaveLength(1)
    expect(lines.slice(-3)).toEqual(['TR', 'TD Europe', 'TD 3'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('gives every cell a head, also where the table has none', async () => {
    const bytes = await paintMarks([table('t', [['Asia', '4']], { heads: 0 })])
    expect(await readAloud(bytes)).toContain('        TH Asia')
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('takes the caption before it', async () => {
    const bytes = await paintMarks([
      said('c', 'Exhibit 1', { role: 'caption' }),
      table('t', [
        ['A', 'B'],
        ['1', '2'],
      ]),
    ])
    expect((await readAloud(bytes)).slice(1, 4)).toEqual(['  Table', '    Caption', '      P Exhibit 1'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('reads a single column as the paragraphs it holds', async () => {
    const bytes = await paintMarks([table('t', [['What to see'], ['More profit']], { columns: [200] })])
    expect(await readAloud(bytes)).toEqual(['Document', '  P What to see', '  P More profit'])
    expect(await checkPdf(bytes)).toEqual([])
  })

  it('counts columns that a cell spans', async () => {
    const wide = table('t', [['A', 'B'], ['both']])
    wide.rows[1]!.cells[0]!.span = 2
    expect(await checkPdf(await paintMarks([wide]))).toEqual([])
  })
})

describe('lists', () => {
  it('reads items with their marks as one list', async () => {
    const item = (id: string, words: string) => {
      const only = run(words)
      const bullet = run('•')
      return textMark(id, [paragraph([only], { bullet })], [line(60, [piece(bullet, '•', 40), piece(only, words)])], {
        role: 'item',
      })
    }
    const bytes = await paintMarks([item('a', 'One')], [item('b', 'Two')])
    expect((await readAloud(bytes)).map((one) => one.trim())).toEqual([
      'Document',
      'L',
      'LI',
      'Lbl •',
      'LBody',
      'P One',
      'LI',
      'Lbl •',
      'LBody',
      'P Two',
    ])
    expect(await checkPdf(bytes)).toEqual([])
  })
})
