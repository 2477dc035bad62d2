import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphOf } from '../../src/draw/index.ts'
import { kinds } from '../../src/exhibit/index.ts'
import type { Box, Brand } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Cell, TableMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { brandNamed, canvasOn, typesetter } from './hairline.ts'
import { outside } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const body: Box = { x: 36, y: 112, w: 888, h: 298 }
const uses = {
  id: 'uses',
  kind: 'table',
  columns: ['Use', 'Product', 'Share'],
  rows: [
    [{ says: 'Assistant', gloss: 'Yuanbao' }, 'Answers questions in a chat', '41%'],
    ['Meetings', 'Notes and summaries of calls', 'n/a'],
    ['Advertising', 'Texts and pictures for campaigns', '9.5%'],
  ],
  highlight: 'Advertising',
} as unknown as Exhibit

function draw(exhibit: Exhibit, box = body, medium = 'deck') {
  const { canvas, reported } = canvasOn(brand, medium, type)
  const marks = kinds['table']!.draw(exhibit, box, canvas)
  return { marks, table: marks.find((mark): mark is TableMark => mark.kind === 'table')!, reported }
}

const words = (cell: Cell): string[] =>
  cell.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''))

describe('a table on a slide', () => {
  test('has heads, names with a gloss under them, and rows that open until it fills its body', () => {
    const { table } = draw(uses)
    expect(table.heads).toBe(1)
    expect(table.rows[0]!.cells.map(words)).toEqual([['Use'], ['Product'], ['Share']])
    expect(words(table.rows[1]!.cells[0]!)).toEqual(['Assistant', 'Yuanbao'])
    expect(table.rows[1]!.cells[0]!.head).toBe('row')
    const [head, ...rows] = table.rows.map((row) => row.height)
    expect(head).toBe(22)
    // The words of a row are 18 points for its name and 16 for its gloss, between insets of 7.
    expect(rows[0]).toBeGreaterThan(48)
    expect(table.box.h).toBeCloseTo(body.h)
  })

  test('widths that a brief gives cut no word', () => {
    const narrow = { ...uses, columns: ['Use', 'Product', 'Likelihood'], widths: [6, 12, 1] }
    const { table } = draw(narrow, { ...body, w: 400 })
    for (const row of table.rows)
      for (const cell of row.cells)
        expect(cell.lines.some((line) => line.pieces.some((piece) => piece.text === 'y'))).toBe(false)
    expect(table.rows[0]!.cells[2]!.lines.length).toBe(1)
    expect(table.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400)
  })

  test('stands one way in all its rows: their first lines are as deep under the rule, and the fullest row is in the middle', () => {
    const offsets = (exhibit: Exhibit): number[] => {
      const { table } = draw(exhibit)
      let top = table.box.y + table.rows[0]!.height
      return table.rows.slice(1).map((row) => {
        const offset = row.cells[1]!.lines[0]!.baseline - top
        top += row.height
        return Math.round(offset * 10) / 10
      })
    }
    const lines = [
      ['Meetings', 'Notes of calls', 'n/a'],
      ['Advertising', 'Texts', '9.5%'],
      ['Search', 'Answers', '4%'],
    ]
    const centred = offsets({ ...uses, rows: lines })
    const glossed = {
      ...uses,
      rows: [[{ says: 'Assistant', gloss: 'Yuanbao' }, 'Chat', '41%'], ...lines.slice(1)],
    }
    expect(new Set(centred).size).toBe(1)
    expect(new Set(offsets(glossed)).size).toBe(1)
    const [, fullest] = draw(glossed).table.rows
    // A name of 18 points over a gloss of 16.
    expect(fullest!.cells[0]!.inset.top).toBeCloseTo((fullest!.height - 34) / 2, 1)
  })

  test('has rows of one height where even the fullest leaves a quarter of it free', () => {
    const rows = [
      ['A', 'One line', 'x'],
      ['B', 'One line', 'y'],
      [{ says: 'C', gloss: 'With a gloss' }, 'One line', 'z'],
    ]
    const many = [...rows, ...rows, ...rows].map((row, index) => (index === 8 ? ['I', 'One line', 'z'] : row))
    const heights = (exhibit: object): number[] =>
      draw({ ...uses, ...exhibit })
        .table.rows.slice(1)
        .map((row) => Math.round(row.height))
    expect(new Set(heights({ rows: rows.slice(0, 2) })).size).toBe(1)
    expect(new Set(heights({ rows: many })).size).toBe(2)
  })

  test('sets on one line what misses it by no more than the hair that is kept free on a slide', () => {
    // With these words the text of the column is between 99 and 100 percent of its width.
    const deck = type.with({ use: 0.99, kerning: false })
    const { canvas } = canvasOn(brand, 'deck', deck)
    const set = (rows: string[][]): TableMark => {
      const marks = kinds['table']!.draw({ ...uses, widths: [3, 6, 3], rows }, { ...body, h: 70 }, canvas)
      return marks.find((mark): mark is TableMark => mark.kind === 'table')!
    }
    const style = paragraphOf(canvas, 'x', canvas.medium.table.cell).runs[0]!
    const width = set([['Assistant', 'Chat', '1%']]).columns[1]! - canvas.medium.table.gutter
    let words = 'a'
    while (deck.width(`${words} i`, style) < width * 0.99) words += ' i'
    while (deck.width(words, style) < width * 0.99) words += '.'
    expect(deck.width(words, style)).toBeLessThan(width)
    expect(set([['Assistant', words, '1%']]).rows[1]!.cells[1]!.lines).toHaveLength(1)
    expect(set([['Assistant', `${words} i i i`, '1%']]).rows[1]!.cells[1]!.lines).toHaveLength(2)
  })

  test('stands on the columns of the grid', () => {
    const { table } = draw(uses)
    for (const width of table.columns.slice(0, -1)) expect(width / 75.2).toBeCloseTo(Math.round(width / 75.2), 6)
    expect(table.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(888)
  })

  test('numbers stand right, words left; a brief may say otherwise', () => {
    const aligns = (exhibit: Exhibit) => draw(exhibit).table.rows[1]!.cells.map((cell) => cell.paragraphs[0]!.align)
    expect(aligns(uses)).toEqual(['left', 'left', 'right'])
    expect(aligns({ ...uses, align: ['left', 'center', 'left'] })).toEqual(['left', 'center', 'left'])
  })

  test('a column of figures stands right with their units, hedges and ranges; one of dates or of words that begin with a number does not', () => {
    const { table } = draw({
      ...uses,
      columns: ['Case', 'Lockers', 'Cost', 'People', 'By', 'Done'],
      rows: [
        ['Base', '7,900 lockers', 'GBP 4.4 m a year', '400 people', '17 Oct', '3 of 4 sites'],
        [
          'Full',
          'About 12,000 lockers',
          'GBP 14.0 m a year',
          'About 6,000–6,500 people',
          '7 November',
          '20 lockers in use',
        ],
      ],
      highlight: undefined,
    })
    const aligns = table.rows[1]!.cells.map((cell) => cell.paragraphs[0]!.align)
    expect(aligns).toEqual(['left', 'right', 'right', 'right', 'left', 'left'])
  })

  test.each([
    ['left', ['4G', '5G']],
    ['left', ['5 yes', '4 no']],
    ['left', ['12 Monday', '13 Tuesday']],
    ['left', ['A4', '3D']],
    ['right', ['4m', '5.2bn']],
    ['right', ['12%', 'n/a', '–']],
    ['right', ['3×', '4.5x']],
    ['right', ['EUR 3k', '€4m']],
    ['right', ['250 kWh', '12 t']],
    ['right', ['40h', '12 min', '5km']],
    ['right', ['400 vans', '12 crates']],
    ['right', ['7 Tsd.', '12 Mio. Euro']],
    ['right', ['1 Van', '12 Vans']],
  ])('a column stands %s with %j', (align, [...column]) => {
    const rows = column.map((text) => ['Row', text])
    const { table } = draw({ ...uses, columns: ['Case', 'What'], rows, align: undefined, highlight: undefined })
    expect(table.rows[1]!.cells[1]!.paragraphs[0]!.align).toBe(align)
  })

  test('words in cells are larger where all rows are tall, and stay small in dense ones', () => {
    const sizes = (table: TableMark): number[] =>
      table.rows.slice(1).map((row) => row.cells[1]!.paragraphs[0]!.runs[0]!.size)
    const tall = { ...body, h: 340 }
    expect(sizes(draw(uses, tall).table)).toEqual([14, 14, 14])
    expect(sizes(draw(uses, { ...body, h: 200 }).table)).toEqual([12, 12, 12])
    expect(outside(draw(uses, tall).marks, tall)).toEqual([])
  })

  test('the row to see has its name in the accent and an accent rule above and below', () => {
    const { table } = draw(uses)
    const row = table.rows[3]!
    expect(row.cells[0]!.paragraphs[0]!.runs[0]!.color).toBe('accent')
    for (const cell of [...table.rows[2]!.cells, ...row.cells])
      expect(cell.bottom).toEqual({ color: 'accent', width: 1 })
  })

  test('the first row to see has no accent rule, which alone would look like the end of a head', () => {
    const { table } = draw({ ...uses, highlight: 'Assistant' })
    expect(table.rows.slice(0, 3).map((row) => row.cells[0]!.bottom?.color)).toEqual(['ink', 'hair', 'hair'])
  })

  test('a cell without words says so', () => {
    const { table } = draw({ ...uses, rows: [['Coding', '', null]] } as unknown as Exhibit)
    expect(table.rows[1]!.cells.map(words)).toEqual([['Coding'], ['–'], ['–']])
  })

  test('shares of the width by hand', () => {
    const { table } = draw({ ...uses, widths: [2, 1, 1] } as unknown as Exhibit)
    expect(table.columns[1]! - 14.4).toBeCloseTo(table.columns[2]!)
    expect(table.columns[0]! - 14.4).toBeCloseTo(2 * table.columns[2]!)
  })

  test('no word is cut where there is room for it', () => {
    const { table } = draw(uses, { ...body, w: 300 })
    const drawn = table.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.lines.map((line) =>
          line.pieces
            .map((p) => p.text)
            .join('')
            .trim(),
        ),
      ),
    )
    expect(drawn).toContain('Advertising')
    expect(drawn).toContain('Assistant')
  })

  test('too many rows, or too narrow a box, is told with what to cut', () => {
    const many = {
      ...uses,
      rows: Array.from({ length: 20 }, (_, n) => [`Row ${n}`, 'words', '1%']),
    } as unknown as Exhibit
    const { reported } = draw({ ...many, highlight: undefined })
    expect(reported.map((one) => one.code)).toEqual(['exhibit/too-tall'])
    expect(reported[0]!.notes).toEqual(['hint: cut 12 rows, or words in the longest cells'])
    expect(draw(uses, { ...body, w: 120 }).reported.map((one) => one.code)).toContain('exhibit/too-wide')
  })
})

describe('a table in a memo', () => {
  test('has three rules, one line to a row of 17, and figures that line up', () => {
    const { table } = draw(
      {
        ...uses,
        rows: [
          ['Assistant', 'Chat', '41%'],
          ['Meetings', 'Notes', '9%'],
        ],
        highlight: undefined,
      } as unknown as Exhibit,
      { x: 71, y: 72, w: 349, h: 51 },
      'memo',
    )
    expect(table.rows.map((row) => row.height)).toEqual([17, 17, 17])
    expect(table.rows[0]!.cells[0]!).toMatchObject({ top: { width: 1 }, bottom: { width: 0.5 } })
    expect(table.rows[1]!.cells[0]!.bottom).toBeUndefined()
    expect(table.rows[2]!.cells[0]!.bottom).toMatchObject({ width: 1 })
    expect(table.rows[1]!.cells[2]!.paragraphs[0]!.runs[0]!.tabular).toBe(true)
  })

  test('breaks between rows, with its title kept to the first and its heads drawn again', () => {
    const { canvas } = canvasOn(brand, 'memo', type)
    const titled = { ...uses, title: 'Where it goes' } as unknown as Exhibit
    const { parts, repeat, place } = kinds['table']!.breaks!(titled, 349, canvas)
    expect(parts.map((part) => part.keep)).toEqual([true, false, false, false])
    expect(repeat).toBe(17)
    const first = place(0, 2, { x: 71, y: 600 })
    const table = first.find((mark): mark is TableMark => mark.kind === 'table')!
    expect(table.rows.length).toBe(2)
    const height = parts.slice(0, 2).reduce((sum, part) => sum + part.height, 0)
    expect(outside(first, { x: 71, y: 600, w: 349, h: height })).toEqual([])
    const [rest] = place(2, 4, { x: 71, y: 72 }) as [TableMark]
    expect(rest.continues).toBe(table.id)
    expect(rest.rows.length).toBe(3)
    expect(rest.box.h).toBeCloseTo(repeat + parts[2]!.height + parts[3]!.height)
  })
})

describe('faults', () => {
  const check = (change: object) => kinds['table']!.check!({ ...uses, ...change } as Exhibit).map((one) => one.code)
  test('rows that do not match the heads, a highlight that is no row, no rows at all', () => {
    expect(check({})).toEqual([])
    expect(check({ rows: [['a', 'b']], highlight: 'a' })).toEqual(['exhibit/ragged-row'])
    expect(check({ highlight: 'Coding' })).toEqual(['exhibit/unknown-name'])
    expect(check({ rows: [] })).toEqual(['exhibit/empty'])
  })
})
