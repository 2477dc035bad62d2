// Every rule of pages with the examples that it shows, laid out: no rule speaks on the good one, and its own speaks on the bad one.
import { describe, expect, it } from 'vitest'
import { type PageRule, rules } from '../../src/lint/index.ts'
import type { Mark } from '../../src/model/mark.ts'
import { pagesWith } from './page-base.ts'

/** What is told of a brand before a page is laid out. */
const earlier: Record<string, string> = { 'lint/too-small': 'brand/too-small' }

const ofPages = rules.filter((rule): rule is PageRule => rule.stage === 'pages')

describe.each(ofPages.filter(({ cause }) => cause !== 'code'))('$code', (rule) => {
  it('is silent on its good example, as all rules are', async () => {
    const { pages, diagnostics } = await pagesWith(rule, rule.good)
    expect(pages).toHaveLength(1)
    expect(diagnostics.filter(({ code, severity }) => severity === 'error' || code.startsWith('lint/'))).toEqual([])
  })
  it('speaks on its bad example, at a place', async () => {
    const { diagnostics } = await pagesWith(rule, rule.bad)
    const found = diagnostics.filter(({ code }) => code === (earlier[rule.code] ?? rule.code))
    expect(found.length).toBeGreaterThan(0)
    for (const { span } of found) expect(span?.line).toBeGreaterThan(0)
  })
})

/** Pages as our own code could spoil them: no heads in any table, and titles that end in one short word. */
const spoiled = (mark: Mark): Mark => {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(spoiled) }
  if (mark.kind === 'table') {
    const rows = mark.rows.map((row) => ({ ...row, cells: row.cells.map(({ head: _, ...cell }) => cell) }))
    return { ...mark, heads: 0, rows }
  }
  if (mark.kind !== 'text' || mark.role !== 'title') return mark
  const last = mark.lines.at(-1)!
  const [piece] = last.pieces
  return { ...mark, lines: [...mark.lines, { ...last, pieces: [{ ...piece!, text: 'port', width: 40 }] }] }
}

describe.each(ofPages.filter(({ cause }) => cause === 'code'))('$code', (rule) => {
  it('is silent on pages as they are, and speaks where the program would spoil them', async () => {
    const { pages, settled } = await pagesWith({ ...rule, cause: 'brief' }, '{}')
    const [deck] = pages
    expect(rule.check(deck!, settled!.brand)).toEqual([])
    const worse = { ...deck!, pages: deck!.pages.map((page) => ({ ...page, marks: page.marks.map(spoiled) })) }
    expect(rule.check(worse, settled!.brand).length).toBeGreaterThan(0)
  })
})
