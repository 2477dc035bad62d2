// Lines of a time axis down the rows of a table: they leave the rule under the heads whole, and end with the last row.
import { describe, expect, it } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Mark, ShapeMark, TableMark } from '../../src/model/mark.ts'
import { kinds } from '../../src/exhibit/index.ts'
import { drawOn, exhibitOf, linesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'

const bottomOf = ({ box }: ShapeMark): number => box.y + box.h

const type = await typesetter()
const inCells = (rows: TableMark['rows']): Mark[] =>
  rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.marks ?? []))
const lineNames: Record<string, string> = { 'next-steps': 'month', gantt: 'time line', roadmap: 'phase line' }

const drawn = (brand: Brand, kind: string) => {
  const exhibit: Exhibit = exhibitOf(kind, kinds[kind]!.sample)
  const { marks } = drawOn(brand, type, exhibit)
  const table = marks.find((mark): mark is TableMark => mark.kind === 'table')!
  const last = inCells(table.rows.slice(-1))
  return { table, last, lines: linesNamed(inCells(table.rows), lineNames[kind]!) }
}

describe.each(Object.keys(lineNames))('in %s', (kind) => {
  it('they begin under the rule of the heads', () => {
    const brand = brandNamed('band')
    const { table, lines } = drawn(brand, kind)
    const rule = table.box.y + table.rows[0]!.height
    expect(lines.length).toBeGreaterThan(0)
    for (const { from } of lines) expect(from.y).toBeGreaterThan(rule + brand.media['deck']!.table.headRule.width / 2)
  })

  it('they end on the rule under the last row, or with what is drawn in that row where there is no such rule', () => {
    const ruled = drawn(brandNamed('hairline'), kind)
    for (const { to } of ruled.lines) expect(to.y).toBeCloseTo(ruled.table.box.y + ruled.table.box.h)
    const { table, last, lines } = drawn(brandNamed('band'), kind)
    const lowest = Math.max(...last.filter((mark): mark is ShapeMark => mark.kind === 'shape').map(bottomOf))
    for (const { to } of lines) {
      expect(to.y).toBeLessThan(table.box.y + table.box.h - 1)
      expect(Math.abs(to.y - lowest)).toBeLessThan(1)
    }
  })
})
