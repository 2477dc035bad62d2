import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { ChartMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, drawOn, exhibitOf, faultsOf, linesNamed, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { textOf, textsNamed } from './inside.ts'
import { level } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const sales = {
  title: 'Sales',
  categories: ['2020', '2021', '2022', '2023', '2024'],
  series: { North: [10, 12, 15, 14, 21], South: [8, null, 9, 11, 20.5] },
  highlight: 'North',
}
const chart = (change: object = {}) => exhibitOf('line', { ...sales, ...change })
const chartIn = (exhibit = chart()): ChartMark =>
  drawOn(brand, type, exhibit).marks.find((mark): mark is ChartMark => mark.kind === 'chart')!

describe('a line chart', () => {
  test('is native, with a scale of at most five marks that begins at zero', () => {
    const { plan } = chartIn()
    expect(plan!.groups[0]).toMatchObject({ type: 'line' })
    expect(plan!.value).toMatchObject({ visible: true, min: 0, max: 25, step: 5 })
    expect(textsNamed([chartIn()], ', scale').map(textOf)).toEqual(['0', '5', '10', '15', '20', '25'])
    expect(plan!.groups[0]!.series.map((series) => [series.color, series.outline!.width])).toEqual([
      ['accent', 2.25],
      ['muted', 1.5],
    ])
  })

  test('points stand in the middle of their moments, at their values', () => {
    const mark = chartIn()
    const { plot } = mark.plan!
    const [first] = linesNamed([mark], 'line')
    expect(first!.from.x).toBeCloseTo(plot.x + plot.w / 10)
    expect(first!.from.y).toBeCloseTo(plot.y + plot.h * (1 - 10 / 25))
  })

  test('prints the unit of its figures under the title where the brief gives no units', () => {
    const milk = [5, 4, 3].map((value, index) => level(value, 'Milk', `milk_${index}`, `202${index}`))
    const units = (change: object) => {
      const drawn = drawOn(brand, type, exhibitOf('line', { title: 'Milk', series: { Milk: milk }, ...change }))
      return textsNamed(drawn.marks, ', units').map(textOf)
    }
    expect(units({})).toEqual(['RMB bn'])
    expect(units({ units: 'Billions of RMB' })).toEqual(['Billions of RMB'])
  })

  test('a figure that is not stated leaves a gap', () => {
    expect(linesNamed([chartIn()], 'line').length).toBe(4 + 2)
  })

  test('names and last values stand at the ends, apart where the lines end close together', () => {
    const names = textsNamed([chartIn()], ', series')
    expect(names.map(textOf)).toEqual(['North\u200221', 'South\u200220.5'])
    expect(names[1]!.box.y).toBeGreaterThanOrEqual(names[0]!.box.y + names[0]!.box.h - 0.01)
    expect(shapesNamed([chartIn()], 'end').length).toBe(2)
  })

  test('where there is no room for every moment, every second or third is named', () => {
    const months = Array.from({ length: 24 }, (_, index) => `Month ${index + 1}`)
    const many = chart({ categories: months, series: { North: months.map((_, index) => index) } })
    const { plan } = chartIn(many)
    expect(plan!.category.every).toBeGreaterThan(1)
    expect(textsNamed([chartIn(many)], ', moment').length).toBe(Math.ceil(24 / plan!.category.every!))
  })

  test('says its series, the one to see first', () => {
    expect(altOf(brand, type, chart({ highlight: 'South' }))).toContain('Line chart. Sales. South: 2020 8.0, 2021 n/a')
  })

  test('faults: two moments are no line, series that do not match, nothing to see', () => {
    expect(faultsOf(chart({ categories: ['a', 'b'], series: { North: [1, 2] } }))).toEqual(['exhibit/too-few'])
    expect(faultsOf(chart({ series: { North: [1, 2] } }))).toEqual(['exhibit/unequal-series'])
    expect(faultsOf(chart({ highlight: 'West' }))).toEqual(['exhibit/unknown-name'])
  })
})
