// What two states of a document are said to differ by: sentences whole across page breaks, rows by their names, and no noise from numbers
// of notes or from texts that only moved.
import { describe, expect, it } from 'vitest'
import { tellChanges } from '../../src/cli/tell-changes.ts'
import { compare, shoot } from '../../src/compare/index.ts'
import type { Cell, Mark, TableMark, TextMark } from '../../src/model/mark.ts'
import type { Page, Pages } from '../../src/model/page.ts'
import { line, page, paragraph, piece, run, said, textMark } from '../pdf/sample.ts'

const pages = (...all: (Mark[] | Page)[]): Pages => ({
  ...{ deliverable: 'memo', title: '', subject: '', author: '', language: 'en', date: '2025-10-01', outline: [] },
  attachments: [],
  pages: all.map((one) => (Array.isArray(one) ? page(one) : one)),
})

const told = (before: Pages, after: Pages): string[] =>
  tellChanges(compare(shoot(before), shoot(after)))
    .slice(1)
    .map((text) => text.trim())

describe('texts', () => {
  const first = 'It is told by J. Towson (2025) and holds.'
  const second = 'The rest is'
  /** A passage of two sentences that a page breaks within its second, so many words before the end. */
  const broken = (rest: string): Mark[][] => {
    const whole = run(`${first} ${second} ${rest}`)
    const mark = (id: string, text: string, more: Partial<TextMark> = {}): TextMark =>
      textMark(id, [paragraph([whole])], [line(60, [piece(whole, text)], { space: true, soft: true })], more)
    return [
      [said('claim', 'One claim', { name: 'a, claim' }), mark('text', `${first} ${second}`)],
      [mark('text-2', rest, { continues: 'text' }), said('end', 'The end.')],
    ]
  }

  it('reads a passage that a page broke as one, and tells the sentence whole', () => {
    expect(told(pages(...broken('as it was.')), pages(...broken('as it will be.')))).toEqual([
      'p. 1, 2  “… is as it was.” → “… is as it will be.”',
    ])
  })

  it('tells nothing of texts that only stand on another page', () => {
    const note = (n: number, text: string): Mark =>
      textMark(
        `note-${n}`,
        [paragraph([run(text)], { bullet: run(String(n)) })],
        [line(200, [piece(run(String(n)), String(n), 50), piece(run(text), text, 60)])],
        { name: `note ${n}`, role: 'footnote', note: n },
      )
    const [a, b] = [said('a', 'First things.'), said('b', 'Second things.')]
    const before = pages([a, note(1, 'Annual report, p. 4.')], [b, note(2, 'Survey of users, table 1.')])
    const after = pages(
      [a, said('new', 'More.'), note(1, 'Filing, p. 2.'), note(2, 'Annual report, p. 4.')],
      [b, note(3, 'Survey of users, table 1.')],
    )
    expect(told(before, after)).toEqual([
      'p. 1  new: “More.”',
      'p. 1  new: “Filing, p. 2.”',
      'p. 2  drawn anew, the words as before',
    ])
  })

  it('parts a day or a number from the words beside it, and keeps a word of two faces together', () => {
    const step = (what: string): Mark => {
      const [day, bold, words] = [run('31 Oct'), run('A'), run(what)]
      const pieces = [piece(day, '31 Oct', 50), piece(bold, 'A', 100), piece(words, what, 105)]
      return textMark('step', [paragraph([day, bold, words])], [line(60, pieces)])
    }
    expect(told(pages([step('sk for it')]), pages([step('sk for more')]))).toEqual([
      'p. 1  “… Oct Ask for it” → “… Oct Ask for more”',
    ])
  })

  it('says of words that only a speaker has that they are notes', () => {
    const spoken = (text: string): Page => ({
      ...page([said('claim', 'One claim')]),
      notes: [{ runs: [{ text }], cites: [], at: { file: 'b.yaml', line: 1, column: 1 } }],
    })
    expect(told(pages(spoken('Say this.')), pages(spoken('Say that.')))).toEqual([
      'p. 1, notes  “Say this.” → “Say that.”',
    ])
  })

  it('tells changes in the order of the pages, whatever they stand in', () => {
    const at = (word: string): Pages =>
      pages(
        [said('a', `${word} one`)],
        [
          table([
            ['Shop', 'Sales'],
            ['North', word],
          ]),
        ],
        [said('c', `${word} three`)],
      )
    expect(told(at('Old'), at('New')).map((text) => text.slice(0, 4))).toEqual(['p. 1', 'p. 2', 'p. 3'])
  })
})

const cell = (text: string): Cell => ({
  paragraphs: text === '' ? [] : [paragraph([run(text)])],
  lines: [],
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
})
const table = (rows: string[][], name = 'table'): TableMark => ({
  ...{ kind: 'table', id: 'table', name, alt: 'A table', heads: 1 },
  box: { x: 50, y: 50, w: 300, h: 100 },
  columns: rows[0]!.map(() => 100),
  rows: rows.map((texts) => ({ height: 20, cells: texts.map(cell) })),
})

describe('tables', () => {
  const heads = ['', 'Risk', 'Owner']
  const register = (...rows: [string, string][]): Pages =>
    pages([table([heads, ...rows.map(([risk, owner], n) => [String(n + 1), risk, owner])])])

  it('tells a register in another order once, and not its new numbers', () => {
    const before = register(['Rates rise', 'Ann'], ['Staff leave', 'Bo'], ['Rivals cut prices', 'Cy'])
    const after = register(['Rivals cut prices', 'Cy'], ['Rates rise', 'Ann'], ['Staff leave', 'Di'])
    expect(told(before, after)).toEqual([
      'p. 1  table “Risk, Owner”, “Staff leave”, Owner: “Bo” → “Di”',
      'p. 1  table “Risk, Owner”: its rows in another order',
    ])
  })

  it('names a row by its words, and tells one that is new by one line', () => {
    const before = register(['Rates rise', 'Ann'])
    expect(told(before, register(['Staff leave', 'Bo'], ['Rates rise', 'Ann']))).toEqual([
      'p. 1  table “Risk, Owner”, new: the row “Staff leave”',
    ])
  })

  it('tells a table that is new or gone by one line', () => {
    const focus = table(
      [
        ['Shop', 'Sales'],
        ['North', '12'],
        ['South', '3'],
      ],
      'focus, table',
    )
    const [without, with_] = [pages([said('a', 'Words')]), pages([said('a', 'Words'), focus])]
    expect(told(without, with_)).toEqual(['p. 1  table focus: new'])
    expect(told(with_, without)).toEqual(['p. 1  table focus: gone'])
  })
})
