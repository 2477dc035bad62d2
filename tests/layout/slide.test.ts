// A slide from a literal tree: what stands on it, and what its layout has no room for.
import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { Zone } from '../../src/model/brand.ts'
import type { Child, Document } from '../../src/model/document.ts'
import type { TableMark } from '../../src/model/mark.ts'
import { medium } from '../draw/canvas.ts'
import { halfEm } from '../draw/typesetter.ts'
import { brand, document, pageSays, tag, text, textsOf } from './print.ts'

const zone = (name: Zone['name'], y: number): Zone => ({
  name,
  box: { x: 36, y, w: 888, h: 80 },
  anchor: 'top',
  style: 'body',
  optional: name !== 'title',
  marks: [],
})
const zones = [zone('title', 20), zone('body', 120)]
const deck = medium({ layouts: { content: { name: 'content', label: 'Content', zones, ornaments: [] } } })

const lay = (children: Child[], change: Partial<Document> = {}, attributes: Record<string, string> = {}) => {
  const root = tag('document', {}, tag('slide', { layout: 'content', ...attributes }, ...children))
  const round = { ...brand, colors: { ink: '000000' }, media: { deck } }
  return layOut({ ...document(root, { deliverable: 'deck', ...change }), root }, round, halfEm())
}
const title = text({ zone: 'title' }, 'Both grew')

describe('words for a zone that the layout lacks', () => {
  it('are told at their tag, and the rest is drawn', () => {
    const { pages, diagnostics } = lay([title, text({ zone: 'so-what' }, 'Wait')])
    expect(diagnostics.filter((d) => d.severity === 'error').map((d) => d.message)).toEqual([
      'the layout "content" has no zone "so-what", so this would not be shown',
    ])
    expect(pageSays(pages[0]!)).toBe('Both grew')
  })
})

describe('a title', () => {
  const lines = (w: number, said: string) => {
    const narrow = [{ ...zones[0]!, box: { x: 36, y: 20, w, h: 80 } }, zones[1]!]
    const layouts = { content: { name: 'content', label: 'Content', zones: narrow, ornaments: [] } }
    const round = { ...brand, colors: { ink: '000000' }, media: { deck: medium({ layouts }) } }
    const root = tag('document', {}, tag('slide', { layout: 'content' }, text({ zone: 'title' }, said)))
    const { pages } = layOut({ ...document(root, { deliverable: 'deck' }), root }, round, halfEm())
    return textsOf(pages[0]!)[0]!.lines.map((line) =>
      line.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    )
  }

  it('in a narrow column has lines of one length, and no more of them', () => {
    const said = 'aaaa bbbb cccc dddd eeee ffff gg'
    expect(lines(100, said)).toEqual(['aaaa bbbb', 'cccc dddd', 'eeee ffff gg'])
    expect(lines(230, said)).toEqual(['aaaa bbbb cccc dddd eeee ffff gg'])
  })

  it('in a narrow column has no line of a word or two among full ones, and is even rather than free of small words', () => {
    expect(lines(109, 'Three figures are derived, and three things are not known')).toEqual([
      'Three figures',
      'are derived, and',
      'three things are',
      'not known',
    ])
  })

  it('does not end a line in the first word of a clause', () => {
    expect(lines(168, 'aaaa bbbb cccc; dd eeee ffff gggg hhhh')).toEqual(['aaaa bbbb cccc; dd eeee', 'ffff gggg hhhh'])
    expect(lines(210, 'aaaa bbbb cccc dddd eeee; ff gggg hhhh iiii jj')).toEqual([
      'aaaa bbbb cccc dddd eeee;',
      'ff gggg hhhh iiii jj',
    ])
  })

  it('ends a line with a clause where both then fit', () => {
    expect(lines(230, 'aaaa bbbb cccc dd; eeee ffff gggg hh')).toEqual(['aaaa bbbb cccc dd;', 'eeee ffff gggg hh'])
    expect(lines(230, 'aaaa bbbb cccc dd. Eeee ffff gggg hh')).toEqual(['aaaa bbbb cccc dd.', 'Eeee ffff gggg hh'])
    expect(lines(230, 'aaaa: bbbb cccc dddd eeee ffff gggg hh')[0]).toBe('aaaa: bbbb cccc dddd eeee')
  })

  it('does not end a line in an article where its lines stay full without', () => {
    expect(lines(235, 'aaaa bbbb cccc dddd eeee a ffff gggg hhhh')).toEqual([
      'aaaa bbbb cccc dddd eeee',
      'a ffff gggg hhhh',
    ])
  })

  it('in a wide column does not end in a stub, and its first line stays the longer one', () => {
    const said = 'aaaa bbbb cccc dddd eeee ffff gg'
    expect(lines(210, said)).toEqual(['aaaa bbbb cccc dddd', 'eeee ffff gg'])
    expect(lines(210, `${said} hhhh iiii`)).toEqual(['aaaa bbbb cccc dddd eeee ffff', 'gg hhhh iiii'])
  })
})

describe('the label of a text', () => {
  const ask = (labeled: boolean, said = 'Decision asked: or not') => {
    const soWhat = {
      ...zone('so-what', 220),
      ...(labeled ? { label: { style: 'label', box: zone('so-what', 200).box } } : {}),
    }
    const layouts = { content: { name: 'content', label: 'Content', zones: [...zones, soWhat], ornaments: [] } }
    const round = { ...brand, colors: { ink: '000000' }, media: { deck: medium({ layouts }) } }
    const says = text({ zone: 'so-what', label: 'Decision asked', named: 'true' }, said)
    const root = tag('document', {}, tag('slide', { layout: 'content' }, title, says))
    const { pages } = layOut({ ...document(root, { deliverable: 'deck' }), root }, round, halfEm())
    return textsOf(pages[0]!)
      .slice(1)
      .map((one) => one.lines.flatMap((line) => line.pieces.map((piece) => piece.text)).join(''))
  }

  it('is shown by its zone or said before the words, which are left as they are', () => {
    expect(ask(true)).toEqual(['DECISION ASKED', 'Decision asked: or not'])
    expect(ask(false)).toEqual(['Decision asked: Decision asked: or not'])
  })

  it('gives the words a capital where they begin a line of their own, and leaves it after a colon', () => {
    expect(ask(true, 'fund two tests')).toEqual(['DECISION ASKED', 'Fund two tests'])
    expect(ask(false, 'fund two tests')).toEqual(['Decision asked: fund two tests'])
  })
})

describe('a body that is too tall', () => {
  const hints = (attributes: Record<string, string>): readonly string[] => {
    const rows = Array.from({ length: 40 }, (_, index) => text({}, `Row ${index}`))
    const { diagnostics } = lay([title, tag('stack', { zone: 'body' }, ...rows)], {}, attributes)
    const { message, notes } = diagnostics.find(({ code }) => code === 'layout/too-much')!
    expect(message).toMatch(/^the body of page 1 is \d+ points too tall: \d+ of 80$/)
    return notes.filter((note) => note.startsWith('hint: '))
  }

  it('asks to cut what its point says', () => {
    expect(hints({})).toEqual(['hint: cut words, or an item, or a takeaway of this point'])
  })

  it('asks for what its template says, where its words come from many places', () => {
    expect(hints({ shorten: 'give each a line' })).toEqual(['hint: give each a line'])
  })
})

describe('columns', () => {
  it('that their weights do not name are as wide as the last that they do, and none vanishes', () => {
    const { pages } = lay([
      title,
      tag('columns', { zone: 'body', weights: '2 1' }, text({}, 'a'), text({}, 'b'), text({}, 'c')),
    ])
    expect(textsOf(pages[0]!).map(({ box }) => box.w)).toEqual([888, 444, 222, 222])
  })
})

describe('a slide that goes on', () => {
  const rows = Array.from({ length: 9 }, (_, index) => tag('row', {}, tag('cell', {}, `Row ${index + 1}`)))
  const part = { runs: [{ text: ' ' }, { text: '', field: 'part' }], cites: [], at: { file: '', line: 1, column: 1 } }
  const slide = [text({ zone: 'title' }, 'Rows', part), tag('table', { zone: 'body', weights: '1' }, ...rows)]

  it.each([
    ['en-GB', '(2 of 5)'],
    ['de-DE', '(2 von 5)'],
  ])('says in %s which part of how many each is', (language, said) => {
    const { pages } = lay(slide, { language }, { continue: 'true' })
    expect(pages).toHaveLength(5)
    expect(pageSays(pages[1]!)).toContain(`Rows ${said}`)
    expect(pages[1]!.title).toContain(said)
  })

  it('has its rows closer together where that brings all of it onto one page, and wider where a page has room for them', () => {
    const pagesOf = (count: number) =>
      lay(
        [slide[0]!, tag('table', { zone: 'body', weights: '1', natural: 'true' }, ...rows.slice(0, count))],
        {},
        { continue: 'true' },
      )
    const heights = (count: number) =>
      pagesOf(count).pages.map(({ marks }) => marks.find((mark): mark is TableMark => mark.kind === 'table')!.box.h)
    const parted = heights(4)
    const natural = parted[0]! / 2
    expect(parted).toEqual([natural * 2, natural * 2])
    expect(heights(3)).toHaveLength(1)
    expect(heights(3)[0]).toBeLessThan(natural * 3)
    expect(heights(1)[0]).toBeGreaterThan(natural)
  })

  it('parts a stack between its blocks, and a block only where it is longer than a slide', () => {
    const table = (name: string, count: number) =>
      tag(
        'table',
        { weights: '1', natural: 'true' },
        tag('row', { head: 'true' }, tag('cell', {}, `${name} head`)),
        ...Array.from({ length: count }, (_, index) => tag('row', {}, tag('cell', {}, `${name} ${index + 1}`))),
      )
    const short = lay([title, tag('stack', { zone: 'body' }, table('A', 1), table('B', 1))], {}, { continue: 'true' })
    expect(short.pages.map(pageSays).map((page) => [page.includes('A 1'), page.includes('B 1')])).toEqual([
      [true, false],
      [false, true],
    ])
    const long = lay([title, tag('stack', { zone: 'body' }, table('A', 9), table('B', 1))], {}, { continue: 'true' })
    expect(long.diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    const said = long.pages.map(pageSays)
    for (let row = 1; row <= 9; row++) expect(said.filter((page) => page.includes(`A ${row}`))).toHaveLength(1)
    expect(said.at(-1)).toContain('B 1')
    expect(said.filter((page) => /A \d/.test(page)).every((page) => page.includes('A HEAD'))).toBe(true)
  })
})
