// A memo from a literal tree: pages of 30 lines of 10 points, 60 characters to a line.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layFlow } from '../../src/layout/flow/index.ts'
import type { Child } from '../../src/model/document.ts'
import { halfEm } from '../draw/typesetter.ts'
import {
  brand,
  document,
  field,
  find,
  layMemo,
  mark,
  pageSays,
  prose,
  said,
  tag,
  text,
  textsOf,
  words,
} from './print.ts'

const heading = (title: string) =>
  text({ style: 'heading', role: 'heading-1', numbered: 'true', outdent: 'true' }, title)

describe('the column', () => {
  it('stands on the grid, line by line, whatever is between', () => {
    const { pages } = layMemo([
      text({ style: 'title', role: 'title' }, 'Title'),
      heading('One'),
      prose('a', 40),
      prose('b', 40),
    ])
    const lines = textsOf(pages[0]!)
      .filter((one) => one.role === 'paragraph')
      .flatMap((one) => one.lines)
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect((line.baseline - 50 - 8) % 10).toBeCloseTo(0)
  })

  it('indents a paragraph after another, and none after a heading', () => {
    const { pages } = layMemo([heading('One'), prose('a', 20), prose('b', 20)])
    expect(find(pages[0]!, 'a1').paragraphs[0]!.indent.first).toBe(0)
    expect(find(pages[0]!, 'b1').paragraphs[0]!.indent.first).toBe(10)
  })

  it('numbers headings in order and hangs the number in the margin', () => {
    const { pages, outline } = layMemo([heading('One'), prose('a', 20), heading('Two'), prose('b', 20)])
    const two = find(pages[0]!, 'Two')
    expect(two.paragraphs[0]!.bullet?.text).toBe('2')
    expect(two.box.x).toBe(30)
    expect(two.paragraphs[0]!.indent).toEqual({ left: 20, first: -20 })
    expect(outline.map((entry) => [entry.title, entry.page])).toEqual([
      ['One', 0],
      ['Two', 0],
    ])
  })

  it('leaves no last item of a list alone on a page, and parts it before', () => {
    const move = (number: string) => text({ style: 'body', mark: number, 'mark-style': 'label' }, `Move ${number}`)
    for (let words = 300; words < 330; words += 2) {
      const { pages } = layMemo([prose('a', words), ...['1', '2', '3', '4'].map(move), prose('b', 60)])
      const counts = pages.map((page) => textsOf(page).filter((one) => said(one).includes('Move')).length)
      expect(counts.at(-1)).not.toBe(1)
    }
  })

  it('has a note of method on the page where the passage ends that it belongs to', () => {
    const method = text({ style: 'source', role: 'note', before: 's' }, 'Method')
    const breaks: number[] = []
    for (let words = 300; words < 330; words += 2) {
      const { pages } = layMemo([prose('a', words), method, prose('b', 60)])
      const at = pages.findIndex((page) => textsOf(page).some((one) => said(one).includes('Method')))
      expect(textsOf(pages[at]!).some((one) => said(one).includes(`a${words}`))).toBe(true)
      breaks.push(at)
    }
    expect(new Set(breaks)).toEqual(new Set([0, 1]))
  })

  it('goes on on the next page as the same paragraph', () => {
    const { pages } = layMemo([prose('a', 500)])
    const [first, second] = pages.map((page) => textsOf(page).find((one) => one.role === 'paragraph')!)
    expect(second!.continues).toBe(first!.id)
    expect(second!.lines[0]!.baseline).toBe(58)
  })
})

describe('notes', () => {
  const notes = [1, 2, 3].map((number) => ({
    number,
    words: words(`Source ${number}.`),
    short: words(`S${number}.`),
  }))
  const cited = (name: string, count: number, ...marks: string[]) =>
    text({}, words(`${prose(name, count)}.`, ...marks.map(mark)))

  it('stand at the foot of the page of their mark, in order, and are said in full once', () => {
    const { pages } = layMemo([cited('a', 30, '1'), cited('b', 300, '2'), cited('c', 200, '1,3')], { notes })
    const feet = pages.map((page) => textsOf(page).filter((one) => one.role === 'footnote'))
    expect(feet.map((foot) => foot.map((one) => one.note))).toEqual([[1, 2], [3]])
    expect(feet[0]!.at(-1)!.box.y + feet[0]!.at(-1)!.box.h).toBe(350)
    expect(feet[0]![0]!.paragraphs[0]!.bullet?.text).toBe('1')
    const again = textsOf(pages[1]!).find((one) => one.name === 'notes said before')!
    expect([again.paragraphs[0]!.bullet?.text, said(again), again.role]).toEqual(['1', 'S1.', 'artifact'])
    expect(again.box.y + again.box.h).toBeLessThan(feet[1]![0]!.box.y)
  })

  it('that are said again stand as many on a line as fit, and no line ends in the dot between two of them', () => {
    const many = [1, 2, 3, 4, 5, 6].map((number) => ({
      number,
      words: words(`Source ${number}.`),
      short: words(`S${number}, the section on the results.`),
    }))
    const { pages } = layMemo([cited('a', 30, '1,2,3,4,5,6'), cited('b', 400), cited('c', 200, '1,2,3,4,5,6')], {
      notes: many,
    })
    const again = textsOf(pages.at(-1)!).filter((one) => one.name === 'notes said before')
    expect(again.length).toBeGreaterThan(1)
    expect(again.length).toBeLessThan(6)
    for (const one of again) {
      expect(one.lines).toHaveLength(1)
      expect(said(one)).not.toMatch(/^\s*·|·\s*$/)
    }
    const numbers = again.flatMap((one) => [
      one.paragraphs[0]!.bullet!.text,
      ...[...said(one).matchAll(/ · (\d)/g)].map(([, number]) => number!),
    ])
    expect(numbers.join('')).toBe('123456')
  })

  it('stand at the foot where only a side note calls them', () => {
    const aside = tag('stack', { side: 'note' }, text({ style: 'side', role: 'aside' }, words('More', mark('2'))))
    const { pages } = layMemo([cited('a', 30, '1'), aside, prose('b', 20)], { notes })
    expect(
      textsOf(pages[0]!)
        .filter((one) => one.role === 'footnote')
        .map((one) => one.note),
    ).toEqual([1, 2])
  })

  it('are called by the heading that rests on them and not by the text under it, and not twice within a few lines', () => {
    const { pages, outline } = layMemo(
      [
        text({ style: 'heading', role: 'heading-1' }, words('Profit outgrew revenue', mark('1'))),
        text({}, words('One thing.', mark('2'), ' Another thing.', mark('1,2'), ' A third.', mark('1,2'))),
        text({}, words('And once more.', mark('1,2'))),
      ],
      { notes },
    )
    expect(said(find(pages[0]!, 'Profit'))).toBe('Profit outgrew revenue1')
    expect(outline[0]!.title).toBe('Profit outgrew revenue')
    expect(said(find(pages[0]!, 'One'))).toBe('One thing.2 Another thing.1,2 A third.')
    expect(said(find(pages[0]!, 'And'))).toBe('And once more.1,2')
  })

  it('are never overrun by the text', () => {
    const { pages } = layMemo([cited('a', 200, '1'), cited('b', 200, '2'), cited('c', 200, '3')], { notes })
    for (const page of pages) {
      const body = textsOf(page)
        .filter((one) => one.role === 'paragraph')
        .map((one) => one.box.y + one.box.h)
      const foot = textsOf(page)
        .filter((one) => one.role === 'footnote')
        .map((one) => one.box.y)
      if (foot.length > 0) expect(Math.max(...body)).toBeLessThanOrEqual(Math.min(...foot) - 11)
    }
  })
})

describe('the side column', () => {
  const side = (says: string) =>
    tag(
      'stack',
      { side: 'note', gap: 'none' },
      text({ style: 'label', role: 'aside' }, 'Note'),
      text({ style: 'side', role: 'aside' }, says),
    )

  it('sets a note level with the first line of its paragraph, and after it in reading order', () => {
    const { pages } = layMemo([prose('a', 30), prose('b', 30), side('A word more.'), prose('c', 30)])
    const label = find(pages[0]!, 'Note')
    expect(label.lines[0]!.baseline).toBeCloseTo(find(pages[0]!, 'b1').lines[0]!.baseline)
    expect(label.box.x).toBe(370)
    const order = textsOf(pages[0]!).map(said)
    expect(order.findIndex((one) => one.startsWith('Note'))).toBe(order.findIndex((one) => one.startsWith('b1')) + 1)
  })

  it('warns of a third note on a page, at its words', () => {
    const { diagnostics } = layMemo([
      prose('a', 30),
      side('One.'),
      prose('b', 30),
      side('Two.'),
      prose('c', 30),
      side('Three.'),
    ])
    expect(diagnostics).toMatchObject([
      {
        code: 'layout/side-notes',
        severity: 'warning',
        message: 'page 1 has 3 side notes; 2 are enough',
        span: { line: 7 },
      },
    ])
  })
})

describe('furniture', () => {
  const running = [
    text({ zone: 'footer' }, 'A fast follower'),
    text({ zone: 'number' }, field('page'), ' / ', field('count')),
  ]

  it('counts the pages, and has the title at the foot of all but the first', () => {
    const { pages } = layMemo([...running, prose('a', 800)])
    const feet = pages.map((page) =>
      textsOf(page)
        .filter((one) => one.role === 'artifact')
        .map(said),
    )
    expect(feet).toEqual([['1 / 3'], ['A fast follower', '2 / 3'], ['A fast follower', '3 / 3']])
  })

  it('draws the letterhead on the first page only', () => {
    const { pages } = layMemo([prose('a', 500)])
    expect(pages.map((page) => page.marks.filter((one) => one.kind === 'line').length)).toEqual([1, 0])
  })

  it('gives each page a name of its own', () => {
    const { pages } = layMemo([prose('a', 500)])
    expect(new Set(pages.map((page) => page.title)).size).toBe(pages.length)
  })
})

it('loses no word and says none twice, whatever it is given', () => {
  const block = fc.oneof(
    fc.record({ is: fc.constant('prose'), count: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ is: fc.constant('run-in'), count: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ is: fc.constant('heading'), count: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ is: fc.constant('side'), count: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ is: fc.constant('float'), count: fc.integer({ min: 1, max: 150 }) }),
    fc.record({ is: fc.constant('table'), count: fc.integer({ min: 1, max: 30 }) }),
  )
  fc.assert(
    fc.property(fc.array(block, { maxLength: 14 }), (blocks) => {
      const children = blocks.map(({ is, count }, index): Child => {
        const words = prose(`w${index}x`, count)
        if (is === 'heading') return text({ style: 'heading', role: 'heading-1' }, words)
        if (is === 'run-in') return text({ style: 'run-in' }, words)
        if (is === 'side') return tag('stack', { side: 'beside' }, text({ style: 'side' }, words))
        if (is === 'float')
          return tag('stack', { float: 'true', wide: 'true', before: 'm', after: 'm' }, text({}, words))
        if (is === 'table') {
          const rows = words.split(' ').map((word) => tag('row', {}, tag('cell', {}, word)))
          return tag(
            'table',
            { weights: '1', natural: 'true' },
            tag('row', { head: 'true' }, tag('cell', {}, '')),
            ...rows,
          )
        }
        return text({}, words)
      })
      const { pages } = layMemo(children)
      const wanted = blocks.flatMap(({ count }, index) => prose(`w${index}x`, count).split(' '))
      const got = pages.flatMap((page) => pageSays(page).split(/\s+/)).filter((word) => word !== '')
      expect([...got].sort()).toEqual([...wanted].sort())
    }),
    { numRuns: 60, seed: 7 },
  )
})

describe('nothing to lay out', () => {
  it('is a fault and no crash', () => {
    const empty = layFlow(document(tag('sheet', {}, 'a')), brand, brand.media['memo']!, halfEm())
    expect(empty.diagnostics.map((d) => d.message)).toEqual(['the document has no <flow>'])
    expect(layMemo([]).pages).toHaveLength(1)
  })
})
