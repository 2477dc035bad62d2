import { beforeAll, describe, expect, test } from 'vitest'
import { colorOf, contrast } from '../../src/brand/index.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { TableMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, drawOn, exhibitOf, faultsOf } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'

let type: Typesetter
beforeAll(async () => {
  type = await typesetter()
})

const heat = (change: object = {}) =>
  exhibitOf('heat-map', {
    columns: ['Market', 'Games', 'Video', 'Office', 'Maps', 'Pay'],
    rows: [
      { name: 'Asia', cells: [{ level: 4, says: 'lead' }, { level: 3 }, { level: 2 }, { level: 1 }, { level: 0 }] },
      { name: 'Europe', cells: [{ level: 0 }, { level: 1 }, { level: 2 }, { level: 3 }, { level: 4 }] },
    ],
    ...change,
  })
const tableIn = (brand: Brand): TableMark =>
  drawOn(brand, type, heat()).marks.find((mark): mark is TableMark => mark.kind === 'table')!

describe('a heat map', () => {
  test.each(['hairline', 'rail', 'band'])(
    '%s: five fills, each darker than the one before, with text that reads on it',
    (name) => {
      const brand = brandNamed(name)
      const cells = tableIn(brand).rows[2]!.cells.slice(1)
      const darkness = cells.map((cell) => contrast(colorOf(brand, cell.fill!), 'FFFFFF'))
      for (const [index, dark] of darkness.slice(1).entries()) expect(dark).toBeGreaterThan(darkness[index]!)
      for (const cell of cells)
        expect(
          contrast(colorOf(brand, cell.paragraphs[0]!.runs[0]!.color), colorOf(brand, cell.fill!)),
        ).toBeGreaterThan(4.5)
    },
  )

  test('each cell says its word, or its level', () => {
    const brand: Brand = brandNamed('hairline')
    const said = tableIn(brand)
      .rows[1]!.cells.slice(1)
      .map((cell) => cell.paragraphs[0]!.runs[0]!.text)
    expect(said).toEqual(['lead', '3', '2', '1', '0'])
    expect(altOf(brand, type, heat())).toContain('Asia: Games lead, Video 3')
  })

  test('faults: a level off the scale, a row too short, a legend that leaves one out', () => {
    const row = (...levels: number[]) => ({
      rows: [{ name: 'Asia', cells: levels.map((level) => ({ level })) }],
      columns: ['A', 'B'],
    })
    expect(faultsOf(heat(row(5, 1)))).toEqual(['exhibit/not-a-score'])
    expect(
      faultsOf(
        heat({
          rows: [
            { name: 'Asia', cells: [{ level: 1 }] },
            { name: 'Europe', cells: [] },
          ],
          columns: ['A'],
        }),
      ),
    ).toEqual(['exhibit/ragged-row'])
    expect(faultsOf(heat({ ...row(1, 4), legend: ['none', 'all'] }))).toEqual(['exhibit/not-in-legend'])
  })
})
