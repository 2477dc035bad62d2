// A one-pager from a literal tree: a body of 400 by 300 points, 80 characters to a line of 10 points.
import { describe, expect, it } from 'vitest'
import { laySheet } from '../../src/layout/sheet/index.ts'
import type { Medium } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Child, Document } from '../../src/model/document.ts'
import { halfEm } from '../draw/typesetter.ts'
import { brand, document, find, mark, pageSays, prose, said, tag, text, textsOf, words } from './print.ts'

const lay = (children: (string | Child)[], change: Partial<Document> = {}) =>
  laySheet(document(tag('sheet', {}, ...children), change), brand, brand.media['one-pager']!, halfEm())

/** So many lines of body text: sixteen words of four letters fill one. */
const lines = (name: string, count: number) => text({}, Array.from({ length: 16 * count }, () => name).join(' '))

const codes = (diagnostics: { code: string; severity: string }[]) => diagnostics.map((d) => `${d.severity} ${d.code}`)

describe('a page that fits', () => {
  it('is left as the brand has it, and nothing is said', () => {
    const { pages, diagnostics } = lay([lines('full', 26)])
    expect(diagnostics).toEqual([])
    expect(pages).toHaveLength(1)
    expect(find(pages[0]!, 'full').paragraphs[0]!.runs[0]!.size).toBe(10)
  })

  it('has its sources at the bottom of their zone, under a rule', () => {
    const { pages } = lay(
      [
        text({ zone: 'source' }, 'Sources: ', words({ text: '', field: 'notes' })),
        text({}, words(`${prose('a', 200)}.`, mark('1'))),
      ],
      {
        notes: [
          { number: 1, words: words('TechMoat.') },
          { number: 2, words: words('CNBC.') },
        ],
      },
    )
    const sources = find(pages[0]!, 'Sources')
    expect(said(sources)).toBe('Sources: 1\u00a0TechMoat. 2\u00a0CNBC.')
    expect(sources.box.y + sources.box.h).toBe(350)
    const rule = pages[0]!.marks.find((one) => one.kind === 'line')
    expect(rule).toMatchObject({ from: { x: 50, y: 337 }, to: { x: 450, y: 337 } })
  })

  it('lists its headings, without the marks of notes', () => {
    const { outline } = lay([text({ style: 'heading', role: 'heading-1' }, words('Why', mark('1'))), lines('full', 24)])
    expect(outline).toMatchObject([{ title: 'Why', level: 1, page: 0 }])
  })

  it('has one mark for a text, and none in a heading', () => {
    const { pages } = lay([
      text({ style: 'heading', role: 'heading-1' }, words('Why', mark('1'))),
      text({}, words('One.', mark('5,6'), ' Two.', mark('8,10'), ' Three.', mark('1,9'))),
      text({ style: 'heading', role: 'heading-1' }, words('Alone', mark('11'))),
      text({}, words('Four.', mark('5'), ' Five.', mark('6,7'))),
    ])
    expect(said(find(pages[0]!, 'Why'))).toBe('Why')
    expect(said(find(pages[0]!, 'Alone'))).toBe('Alone')
    expect(said(find(pages[0]!, 'One'))).toBe('One. Two. Three.1,5,6,8–10')
    expect(said(find(pages[0]!, 'Four'))).toBe('Four. Five.5–7,11')
  })

  it('ends its two columns near each other', () => {
    const right = tag('stack', { gap: 'm', level: 'true' }, lines('rail', 2), lines('steps', 2), lines('last', 2))
    const { pages } = lay([tag('columns', { weights: '1 1' }, tag('stack', {}, lines('full', 8)), right)])
    const bottom = (start: string) => {
      const { box } = find(pages[0]!, start)
      return box.y + box.h
    }
    expect(bottom('full') - bottom('rail')).toBeLessThan(1)
  })

  it('has its running words filled', () => {
    const { pages } = lay([
      text({ zone: 'number' }, words({ text: '', field: 'page' }), ' / ', words({ text: '', field: 'count' })),
      lines('full', 26),
    ])
    expect(
      textsOf(pages[0]!)
        .filter((one) => one.role === 'artifact')
        .map(said),
    ).toEqual(['1 / 1'])
  })
})

describe('a page that is too full', () => {
  it('takes its steps in order and says which', () => {
    const spaced = Array.from({ length: 8 }, () => tag('stack', { before: 'm' }, lines('more', 3)))
    const { pages, diagnostics } = lay(spaced)
    expect(diagnostics).toMatchObject([
      { code: 'layout/fitted', severity: 'note', message: expect.stringContaining('spacing to 80%; it is 99% full') },
    ])
    expect(find(pages[0]!, 'more').paragraphs[0]!.runs[0]!.size).toBe(10)
  })

  it('sets text smaller only after space and leading, and never below its smallest', () => {
    const { pages, diagnostics } = lay([lines('more', 32)])
    expect(diagnostics[0]!.message).toMatch(/spacing to 80%, leading to 94%, text to 95%; /)
    expect(find(pages[0]!, 'more').paragraphs[0]!.runs[0]!.size).toBeCloseTo(9.47, 1)
  })

  it('leaves out optional blocks last, from the end', () => {
    const optional = (name: string) => text({ optional: 'true' }, Array.from({ length: 16 * 4 }, () => name).join(' '))
    const { pages, diagnostics } = lay([lines('must', 28), optional('good'), optional('nice')])
    expect(diagnostics.at(-1)!.message).toContain('exhibits to 70%, spacing to 45%, 1 optional item left out')
    expect(diagnostics.at(-1)!.notes).toEqual(['note: left out “nice nice nice nice nice …”'])
    expect(pageSays(pages[0]!)).toContain('good')
    expect(pageSays(pages[0]!)).not.toContain('nice')
  })

  it('is an error past the last step, which says how much to cut and where', () => {
    const { pages, diagnostics } = lay([
      text({ home: 'head' }, 'A head'),
      tag(
        'columns',
        { weights: '1 1' },
        tag('stack', {}, text({ home: 'growth' }, prose('long', 300))),
        tag('stack', {}, 'short'),
      ),
    ])
    expect(pages).toHaveLength(1)
    expect(codes(diagnostics)).toContain('error layout/one-page')
    const fault = diagnostics.find((d) => d.code === 'layout/one-page')!
    expect(fault.message).toMatch(/^the one-pager is \d+ points too long/)
    expect(fault.notes[0]).toMatch(/^note: of 300 points: head \d+, growth \d+$/)
    expect(fault.notes[1]).toMatch(/^hint: cut about \d+ characters \(the longest is growth\)/)
    expect(fault.span).toMatchObject({ file: 'brief.yaml', line: 7 })
  })
})

describe('a page that is too empty', () => {
  it('opens up, and is full enough', () => {
    const { pages, diagnostics } = lay([lines('body', 23)])
    expect(codes(diagnostics)).toEqual(['note layout/fitted'])
    expect(find(pages[0]!, 'body').paragraphs[0]!.runs[0]!.size).toBeGreaterThan(10)
  })

  it('is a finding where that is not enough', () => {
    const { diagnostics } = lay([lines('body', 5)])
    expect(codes(diagnostics)).toContain('warning layout/thin')
  })
})

it('shrinks exhibits within what their kinds allow, after the text', () => {
  const growth: Exhibit = {
    id: 'growth',
    kind: 'clustered-column',
    categories: ['2022', '2024'],
    series: { Services: [48, 62] },
  }
  const chart = tag('exhibit', { data: growth, natural: 'true' })
  const heightOf = (count: number) => {
    const { pages, diagnostics } = lay([lines('text', count), chart])
    const drawn = pages[0]!.marks.find((one) => one.kind === 'chart')
    return { height: drawn && 'box' in drawn ? drawn.box.h : 0, said: diagnostics.map((d) => d.message).join(' ') }
  }
  const counts = Array.from({ length: 16 }, (_, index) => heightOf(10 + index))
  const tight = counts.find((one) => one.said.includes('exhibits to 90%'))
  const natural = counts.find((one) => one.said === '')
  expect(tight!.height).toBeLessThan(natural!.height)
})

it('tells a brand or a template that leaves out what a one-pager needs', () => {
  const medium = brand.media['one-pager']!
  const messages = (root: string, change: Partial<Medium>) =>
    laySheet(document(tag(root, {}, 'a')), brand, { ...medium, ...change }, halfEm()).diagnostics.map((d) => d.message)
  expect(messages('flow', {})).toEqual(['the document has no <sheet>'])
  expect(messages('sheet', { layouts: {} })).toEqual(['the layout "page" of the brand "round" has no zone "body"'])
})
