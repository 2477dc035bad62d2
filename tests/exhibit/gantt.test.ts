import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Mark, ShapeMark, TableMark, TextMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, messageOf } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { textOf } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const row = (what: string, from: string, to: string, more: object = {}) => ({
  do: what,
  owner: 'Lead',
  from,
  to,
  ...more,
})
const plan = {
  from: '2025-10-06',
  to: '2025-12-28',
  rows: [
    row('Get the report', '2025-10-06', '2025-10-19', { group: 'Evidence' }),
    row('Ask for a client', '2025-11-03', '2025-11-16', { group: 'Evidence', key: true }),
    row('Set terms', '2025-12-15', '2025-12-28', { group: 'Trust' }),
  ],
  milestones: [{ what: 'Decide', date: '2025-12-12' }],
}
const gantt = (change: object = {}) => exhibitOf('gantt', { ...plan, ...change })
const tableIn = (exhibit = gantt(), medium = 'deck', box = body): TableMark =>
  drawOn(brand, type, exhibit, medium, box).marks.find((mark): mark is TableMark => mark.kind === 'table')!
const marksIn = (table: TableMark): Mark[] => table.rows.flatMap((one) => one.cells.flatMap((cell) => cell.marks ?? []))
const shapes = (table: TableMark, name: string): ShapeMark[] =>
  marksIn(table).filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(`, ${name}`))
const names = (table: TableMark): string[] =>
  marksIn(table)
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(textOf)
const cells = (table: TableMark, index: number): string[] =>
  table.rows[index]!.cells.map((cell) => cell.paragraphs.map((p) => p.runs.map((run) => run.text).join('')).join(' '))

describe('a work plan', () => {
  test('is a native table of activities, owners and ends, with a row for each group', () => {
    const table = tableIn()
    expect(cells(table, 0)).toEqual(['Activity', 'Owner', 'End', ''])
    expect(cells(table, 1)).toEqual(['Evidence'])
    expect(table.rows[1]!.cells[0]!.span).toBe(4)
    expect(cells(table, 2)).toEqual(['Get the report', 'Lead', '19\u00a0Oct', ''])
    expect(cells(table, 4)).toEqual(['Trust'])
    expect(cells(table, 6)).toEqual(['Decide', '', '12\u00a0Dec', ''])
  })

  test('groups are filled where the brand fills, and then heads and names stand in alike; else all stand at the edge', () => {
    const inBrand = (name: string): TableMark =>
      drawOn(brandNamed(name), type, gantt()).marks.find((mark): mark is TableMark => mark.kind === 'table')!
    const insets = (table: TableMark): number[] => [0, 1, 2].map((row) => table.rows[row]!.cells[0]!.inset.left)
    expect(inBrand('hairline').rows[1]!.cells[0]!.fill).toBeUndefined()
    expect(insets(inBrand('hairline'))).toEqual([0, 0, 0])
    for (const name of ['rail', 'band']) {
      expect(inBrand(name).rows[1]!.cells[0]!.fill).toBe('pale')
      const [head, ...others] = insets(inBrand(name))
      expect(head).toBeGreaterThan(0)
      expect(others).toEqual([head, head])
    }
  })

  test('a cell without words has no margins: an empty line under one would make its row taller than its bars know', () => {
    for (const one of tableIn().rows) {
      const { paragraphs, inset } = one.cells.at(-1)!
      if (paragraphs.length === 0) expect(inset.top + inset.bottom).toBe(0)
    }
  })

  test('on a slide it ends where the body ends', () => {
    const table = tableIn(gantt(), 'deck', { ...body, h: 340 })
    expect(table.box.y + table.box.h).toBeCloseTo(body.y + 340)
  })

  test('bars are as long as their time and stand at it', () => {
    const [first, second, third] = shapes(tableIn(), 'bar').map((bar) => bar.box)
    expect(first!.w).toBeCloseTo(second!.w)
    expect(second!.x - first!.x).toBeCloseTo(first!.w * 2)
    expect(third!.x + third!.w).toBeCloseTo(body.x + body.w)
  })

  test('bars lie in the middle of their rows, whatever the height of the box', () => {
    for (const h of [200, 298]) {
      const table = tableIn(gantt(), 'deck', { ...body, h })
      let y = table.box.y
      for (const one of table.rows) {
        for (const mark of one.cells.at(-1)?.marks ?? [])
          if (mark.kind === 'shape') expect(mark.box.y + mark.box.h / 2).toBeCloseTo(y + one.height / 2)
        y += one.height
      }
    }
  })

  test('months stand over Mondays; a year is marked by months alone', () => {
    expect(names(tableIn())).toEqual(expect.arrayContaining(['October 2025', 'November', 'December', '6', '13']))
    const year = names(tableIn(gantt({ from: '2025-01-01', to: '2025-12-31' })))
    expect(year.slice(0, 3)).toEqual(['January', 'February', 'March'])
    expect(year).not.toContain('13')
  })

  test('a milestone is a diamond with a line down to it', () => {
    const table = tableIn()
    const [diamond] = shapes(table, 'milestone')
    expect(diamond!.geometry).toBe('diamond')
    const drop = marksIn(table).find((mark) => mark.kind === 'line' && mark.name.endsWith(', drop'))
    expect(drop).toMatchObject({ to: { x: diamond!.box.x + diamond!.box.w / 2 } })
    expect(names(table)).toContain('12\u00a0Dec')
  })

  test('only the activity to see is in the accent', () => {
    expect(shapes(tableIn(), 'bar').map((bar) => bar.fill)).toEqual(['grey', 'accent', 'grey'])
  })

  test('in a narrow column owners stand under the activities, and ends beside the bars', () => {
    const long = [row('Obtain the second part', '2025-10-06', '2025-10-19', { owner: 'Engagement manager' })]
    const table = tableIn(gantt({ rows: long, milestones: [] }), 'one-pager', { ...body, w: 238, h: 300 })
    expect(cells(table, 1)[0]).toBe('Obtain the second part Engagement manager')
    const tight = tableIn(gantt({ rows: long, milestones: [] }), 'one-pager', { ...body, w: 150, h: 300 })
    expect(tight.columns.length).toBe(2)
    expect(names(tight)).toContain('19\u00a0Oct')
  })

  test('fifteen activities fit a slide', () => {
    const many = gantt({
      rows: Array.from({ length: 15 }, (_, index) => row(`Do thing ${index}`, '2025-10-06', '2025-11-02')),
    })
    expect(drawOn(brand, type, many, 'deck', { ...body, h: 354 }).codes).toEqual([])
  })

  test('says who does what and when', () => {
    expect(altOf(brand, type, gantt())).toBe(
      'Work plan, 6 Oct 2025 – 28 Dec 2025. Get the report (Lead): 6 Oct – 19 Oct. Ask for a client (Lead): 3 Nov – 16 Nov. Set terms (Lead): 15 Dec – 28 Dec. Decide: 12 Dec.',
    )
  })

  test('faults: days that the plan does not show, ends before beginnings, nothing to do', () => {
    expect(messageOf(gantt({ rows: [row('Wait', '2025-10-06', '2026-01-05')] }))).toBe(
      '"Wait" has 5 Jan 2026 in the gantt "one", which shows 6 Oct 2025 to 28 Dec 2025',
    )
    expect(messageOf(gantt({ rows: [row('Wait', '2025-11-06', '2025-10-06')] }))).toBe(
      '"Wait" in the gantt "one" ends on 6 Oct 2025, before it begins on 6 Nov 2025',
    )
    expect(faultsOf(gantt({ milestones: [{ what: 'Decide', date: '2024-12-12' }] }))).toEqual([
      'exhibit/outside-the-plan',
    ])
    expect(faultsOf(gantt({ to: '2025-01-01' }))).toEqual(['exhibit/backwards'])
    expect(faultsOf(gantt({ rows: [] }))).toEqual(['exhibit/empty'])
  })
})
