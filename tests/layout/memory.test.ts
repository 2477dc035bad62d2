// What is laid out again after an edit is what is laid out from nothing; what no edit touches is handed on as it was.
import { describe, expect, it } from 'vitest'
import { onPaper } from '../../src/brand/index.ts'
import { layFlow } from '../../src/layout/flow/index.ts'
import { openMemory } from '../../src/layout/memory.ts'
import { laySheet } from '../../src/layout/sheet/index.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Child, Note } from '../../src/model/document.ts'
import type { Memory } from '../../src/layout/index.ts'
import type { Page } from '../../src/model/page.ts'
import { brandNamed } from '../exhibit/hairline.ts'
import { halfEm } from '../draw/typesetter.ts'
import { brand, document, mark, prose, tag, text, words } from './print.ts'

const heading = (title: string) =>
  text({ style: 'heading', role: 'heading-1', numbered: 'true', outdent: 'true' }, title)
const rows = Array.from({ length: 12 }, (_, row) => [`Use ${row}`, `Product ${row}`])
const table = (columns: string[]): Exhibit => ({ id: 'uses', kind: 'table', columns, rows })
const shown = (head: string) =>
  tag('stack', { float: 'true', wide: 'auto' }, tag('exhibit', { data: table([head, 'Product']) }))
const beside = (said: string) => tag('stack', { side: 'note' }, text({ style: 'side' }, said))
const note = (says: string): Note => ({ number: 1, words: words(says), short: words('S1.') })

interface State {
  children: (string | Child)[]
  notes: Note[]
}
const state = (a: string, b: string, head = 'Use', said = 'A remark', says = 'A report.'): State => ({
  children: [
    heading('One'),
    words(a, mark('1')),
    beside(said),
    prose('p', 260),
    shown(head),
    heading('Two'),
    b,
    prose('q', 400),
    words('Again', mark('1')),
    prose('r', 300),
  ],
  notes: [note(says)],
})

const lay = ({ children, notes }: State, memory?: Memory, on = brand) => {
  memory?.turn()
  return layFlow(document(tag('flow', {}, ...children), { notes }), on, on.media['memo']!, halfEm(), memory)
}

const first = state(prose('a', 30), prose('b', 30))

describe('a memo that is laid out again', () => {
  it.each<[string, State]>([
    ['another word of as many lines', state(prose('a', 29), prose('b', 30))],
    ['a longer text on the first page', state(prose('a', 90), prose('b', 30))],
    ['a longer text on a later page', state(prose('a', 30), prose('b', 200))],
    ['another head of a table', state(prose('a', 30), prose('b', 30), 'Case')],
    ['a longer note beside the column', state(prose('a', 30), prose('b', 30), 'Use', prose('s', 40))],
    ['a longer note at the foot', state(prose('a', 30), prose('b', 30), 'Use', 'A remark', prose('n', 60))],
    ['a paragraph less', { ...first, children: first.children.filter((_, index) => index !== 3) }],
    ['a table taller than a page', { ...first, children: [...first.children, ...Array(4).fill(shown('Use'))] }],
  ])('is what it would be from nothing: %s', (_name, edited) => {
    const memory = openMemory()
    // Edited, edited further, and taken back.
    for (const now of [first, edited, state('c', 'd'), edited, first]) expect(lay(now, memory)).toEqual(lay(now))
  })

  it('is on its own paper where only the paper was changed', () => {
    const memory = openMemory()
    const a4 = brandNamed('hairline')
    const sheet = document(tag('sheet', {}, tag('zone', { name: 'body' }, prose('p', 60))))
    for (const on of [a4, onPaper(a4, 'Letter'), a4]) {
      const flow = lay(first, memory, on)
      expect(flow).toEqual(lay(first, undefined, on))
      const { pages } = laySheet(sheet, on, on.media['one-pager']!, halfEm(), memory)
      expect([...flow.pages, ...pages].map(({ w }) => w)).toEqual(
        [...flow.pages, 1].map(() => on.media['memo']!.page.w),
      )
    }
  })

  it('hands on the pages that no edit touches', () => {
    const memory = openMemory()
    const before = lay(first, memory).pages
    const after = lay(state(prose('a', 29), prose('b', 30)), memory).pages
    const isSame = (page: Page, index: number): boolean => page === before[index]
    expect(after.map(isSame)).toEqual(after.map((_, index) => index > 0))
    expect(after.length).toBeGreaterThan(2)
  })
})
