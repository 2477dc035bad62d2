import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { GroupMark, TableMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, messageOf } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { textOf, textsNamed } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const rated = {
  columns: ['Front', 'Looks like', 'Users', 'Revenue'],
  rows: [
    {
      name: 'Assistant',
      gloss: 'Yuanbao',
      cells: ['OpenAI', { score: 4, says: '1.38 bn people' }, { score: 0, says: 'None stated' }],
    },
    { name: 'Advertising', cells: ['Meta', { score: 3, says: 'All of WeChat' }, { score: 1, says: 'Through clicks' }] },
  ],
  highlight: 'Advertising',
}
const harvey = (change: object = {}) => exhibitOf('harvey', { ...rated, ...change })
const tableIn = (exhibit = harvey()): TableMark =>
  drawOn(brand, type, exhibit).marks.find((mark): mark is TableMark => mark.kind === 'table')!
const balls = (table: TableMark): GroupMark[] =>
  table.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.marks ?? []) as GroupMark[]))

describe('a rated table', () => {
  test('is a native table, with a ball and its words in each rated cell', () => {
    const table = tableIn()
    expect(table.heads).toBe(1)
    expect(balls(table).map((ball) => ball.alt)).toEqual(['4 of 4', '0 of 4', '3 of 4', '1 of 4'])
    const cell = table.rows[1]!.cells[2]!
    expect(cell.paragraphs[0]!.runs[0]!.text).toBe('1.38 bn people')
    expect(cell.inset.left).toBe(28)
    expect(table.rows[1]!.cells[1]!.marks).toBeUndefined()
  })

  test('quarters fill clockwise from 12 o’clock; full and empty balls are as large', () => {
    const [whole, none, three] = balls(tableIn())
    expect(whole!.marks.map((mark) => mark.kind === 'shape' && mark.geometry)).toEqual(['ellipse'])
    expect(none!.marks.length).toBe(1)
    expect(three!.marks[1]).toMatchObject({ geometry: 'pie', angles: { from: 0, to: 270 } })
    expect(whole!.box.w).toBe(none!.box.w)
  })

  test('balls are in line with the middle of their words, and inside their cells', () => {
    const table = tableIn()
    let y = table.box.y
    for (const row of table.rows) {
      for (const cell of row.cells)
        for (const mark of cell.marks ?? []) {
          const box = (mark as GroupMark).box
          expect(box.y + box.h / 2).toBeCloseTo(y + row.height / 2)
        }
      y += row.height
    }
  })

  test('on a slide it ends with the body, its legend last', () => {
    const box = { ...body, w: 640, h: 300 }
    const rows = [...rated.rows, { ...rated.rows[0]!, name: 'Meetings' }]
    const legend = ['none', 'little', 'half', 'most', 'all']
    const { marks } = drawOn(brandNamed('rail'), type, harvey({ rows, legend }), 'deck', box)
    const ends = textsNamed(marks, ', legend').map((mark) => mark.box.y + mark.box.h)
    expect(Math.max(...ends)).toBeGreaterThan(box.y + box.h - 4)
    expect(Math.max(...ends)).toBeLessThanOrEqual(box.y + box.h + 0.01)
  })

  test('the row to see is in the accent', () => {
    const seen = balls(tableIn()).slice(2)
    for (const ball of seen) expect(ball.marks[0]).toMatchObject({ stroke: { color: 'accent' } })
    expect(tableIn().rows[2]!.cells[0]!.paragraphs[0]!.runs[0]!.color).toBe('accent')
  })

  test('says under the table what the balls mean', () => {
    const legend = [
      { score: 4, says: 'in full' },
      { score: 0, says: 'not at all' },
    ]
    const { marks } = drawOn(brand, type, harvey({ legend }))
    expect(textsNamed(marks, ', legend').map(textOf)).toEqual(['in full', 'not at all'])
  })

  test('says the scores to those who cannot see them, the row to see first', () => {
    expect(altOf(brand, type, harvey())).toBe(
      'Rated table. Advertising: Looks like Meta, Users 3 of 4, Revenue 1 of 4. Assistant: Looks like OpenAI, Users 4 of 4, Revenue 0 of 4.',
    )
  })

  test('faults: a score off the scale, a legend that leaves one out, a row too short, a row that is not there', () => {
    const one = (score: number) => ({
      columns: ['Users'],
      rows: [{ name: 'Assistant', cells: [{ score, says: 'x' }] }],
      highlight: undefined,
    })
    expect(messageOf(harvey(one(5)))).toBe(
      '"Assistant" has the score 5 in the harvey "one"; scores are whole numbers from 0 to 4',
    )
    expect(faultsOf(harvey(one(2.5)))).toEqual(['exhibit/not-a-score'])
    expect(faultsOf(harvey({ legend: ['none', 'all'] }))).toEqual(['exhibit/not-in-legend'])
    expect(faultsOf(harvey({ rows: [...rated.rows, { name: 'Coder', cells: [] }] }))).toEqual(['exhibit/ragged-row'])
    expect(faultsOf(harvey({ highlight: 'Nobody' }))).toEqual(['exhibit/unknown-name'])
  })

  test('columns too many for the width are told', () => {
    expect(drawOn(brand, type, harvey(), 'deck', { ...body, w: 220, h: 500 }).codes).toContain('exhibit/too-wide')
  })
})
