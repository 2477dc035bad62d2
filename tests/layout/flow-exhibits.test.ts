// Exhibits and tables in a memo: their numbers and sources, how wide they stand, and where they part.
import { describe, expect, it } from 'vitest'
import type { Exhibit } from '../../src/model/brief.ts'
import type { TableMark } from '../../src/model/mark.ts'
import { field, find, layMemo, pageSays, prose, tag, text, textsOf, words } from './print.ts'

const table: Exhibit = { id: 'uses', kind: 'table', columns: ['Use', 'Product'], rows: [['Meetings', 'WeCom']] }

describe('exhibits and tables', () => {
  const exhibit = (data: Exhibit) =>
    tag(
      'stack',
      { float: 'true', wide: 'auto', gap: 'none', before: 'm', after: 'm' },
      text({ style: 'label', role: 'caption' }, 'Exhibit ', words({ text: '', field: 'ref', target: data.id })),
      tag('exhibit', { data }),
      text({ style: 'source', role: 'note' }, field('sources')),
    )

  it('carry the number of their order of mention and the line that says where they come from', () => {
    const { pages } = layMemo([prose('a', 20), exhibit(table)], {
      exhibits: { uses: 3 },
      sourceLine: () => words('Source: TechMoat'),
    })
    expect(pageSays(pages[0]!)).toContain('Exhibit 3')
    expect(pageSays(pages[0]!)).toContain('Source: TechMoat')
  })

  it('have no source line where nothing is cited', () => {
    const { pages } = layMemo([prose('a', 20), exhibit(table)])
    expect(textsOf(pages[0]!).some((one) => one.role === 'note')).toBe(false)
  })

  it('take both columns where the brand says so of their kind', () => {
    const { pages } = layMemo([prose('a', 20), exhibit(table)])
    const drawn = pages[0]!.marks.find((one): one is TableMark => one.kind === 'table')
    expect(drawn!.box.w).toBeCloseTo(420)
  })

  it('repeat the head of a table on the next page', () => {
    const row = (name: string) => tag('row', {}, tag('cell', {}, name), tag('cell', {}, 'x'))
    const rows = Array.from({ length: 20 }, (_, index) => row(`row${index + 1}`))
    const head = tag('row', { head: 'true' }, tag('cell', {}, 'Step'), tag('cell', {}, 'By'))
    const { pages } = layMemo([
      prose('a', 60),
      tag('table', { weights: '1 1', natural: 'true', wide: 'true' }, head, ...rows),
    ])
    const tables = pages.flatMap((page) => page.marks.filter((one): one is TableMark => one.kind === 'table'))
    expect(tables.length).toBeGreaterThan(1)
    expect(tables.map((one) => one.heads)).toEqual(tables.map(() => 1))
    expect(tables[1]!.continues).toBe(tables[0]!.id)
    expect(tables.reduce((sum, one) => sum + one.rows.length - 1, 0)).toBe(20)
    expect(tables.at(-1)!.rows.length).toBeGreaterThan(2)
  })

  it('wrap no text where another column has room to spare', () => {
    const row = (...cells: string[]) => tag('row', {}, ...cells.map((one) => tag('cell', {}, one)))
    const rows = [row('Ask for the split', 'An answer', 'Engagement manager'), row('Bring it', 'A decision', 'Partner')]
    const { pages } = layMemo([tag('table', { weights: '3 4 1', natural: 'true', wide: 'true' }, ...rows)])
    const drawn = pages[0]!.marks.find((one): one is TableMark => one.kind === 'table')!
    expect(drawn.rows.flatMap((one) => one.cells.map((cell) => cell.lines.length))).toEqual([1, 1, 1, 1, 1, 1])
    expect(drawn.columns.reduce((sum, one) => sum + one, 0)).toBeCloseTo(420)
  })

  it('are cut between rows where their table is taller than a page', () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`use${index + 1}`, 'WeCom'])
    const { pages, diagnostics } = layMemo([prose('a', 20), exhibit({ ...table, rows })], {
      sourceLine: () => words('Source: TechMoat'),
    })
    expect(diagnostics).toEqual([])
    const tables = pages.flatMap((page) => page.marks.filter((one): one is TableMark => one.kind === 'table'))
    expect(tables.length).toBeGreaterThan(1)
    expect(tables.reduce((sum, one) => sum + one.rows.length - one.heads, 0)).toBe(40)
    for (const one of tables) expect(one.box.y + one.box.h).toBeLessThanOrEqual(350.01)
    const last = pages.at(-1)!
    expect(find(last, 'Source:').box.y).toBeGreaterThanOrEqual(tables.at(-1)!.box.y + tables.at(-1)!.box.h - 0.01)
  })

  it('are an error where they are taller than a page and cannot be cut', () => {
    const tall = tag('stack', { float: 'true' }, ...Array.from({ length: 40 }, () => text({}, 'line')))
    const { diagnostics } = layMemo([tall])
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([['layout/too-tall', 'error']])
  })
})
