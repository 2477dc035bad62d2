import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { ChartMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, drawOn, exhibitOf, faultsOf, linesNamed, messageOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { textOf, textsNamed } from './inside.ts'
import { level, share } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const step = (value: number, name: string, more: object = {}) => ({
  figure: level(value, name, name.toLowerCase()),
  ...more,
})
const items = [
  step(40, '2024'),
  step(12, 'Volume'),
  step(-9, 'Wages', { key: true }),
  step(43, '2025', { total: true }),
]
const fall = (change: object = {}) => exhibitOf('waterfall', { title: 'Profit', items, ...change })
const chartIn = (exhibit = fall()): ChartMark =>
  drawOn(brand, type, exhibit).marks.find((mark): mark is ChartMark => mark.kind === 'chart')!

describe('a waterfall', () => {
  test('each change begins where the one before it ended', () => {
    const [first, up, down, last] = shapesNamed([chartIn()], 'column').map((shape) => shape.box)
    expect(up!.y + up!.h).toBeCloseTo(first!.y)
    expect(down!.y).toBeCloseTo(up!.y)
    expect(last!.y).toBeCloseTo(down!.y + down!.h)
    expect(last!.y + last!.h).toBeCloseTo(first!.y + first!.h)
    for (const level of linesNamed([chartIn()], 'level')) expect(level.from.y).toBe(level.to.y)
  })

  test('is native: stacked columns on a base that is not drawn, labelled by pieces that are not drawn', () => {
    const { plan } = chartIn()
    const [group] = plan!.groups
    expect(group).toMatchObject({ type: 'bar', direction: 'column', grouping: 'stacked', overlap: 100 })
    const [base, total, rise, down, ...labels] = group!.series
    expect(base).toMatchObject({ values: [null, 40, 43, null] })
    expect(base!.color).toBeUndefined()
    expect(total!.values).toEqual([40, null, null, 43])
    expect(rise!.values).toEqual([null, 12, null, null])
    expect(down).toMatchObject({ values: [null, null, 9, null], points: [{ index: 2, color: 'accent' }] })
    expect(labels.map((series) => [series.color, series.labels!.format, series.labels!.position])).toEqual([
      [undefined, '0', 'inside-base'],
      [undefined, '+0', 'inside-base'],
      [undefined, '"−"0', 'inside-base'],
    ])
  })

  test('prints thousands as its columns would, in the native labels and the workbook too', () => {
    const large = [step(213200, 'Baked'), step(-31200, 'Thrown'), step(182000, 'Sold', { total: true })]
    const chart = chartIn(fall({ items: large }))
    expect(textsNamed([chart], ', value').map(textOf)).toEqual(['213,200', '−31,200', '182,000'])
    const formats = chart.plan!.groups[0]!.series.flatMap(({ labels }) => labels?.format ?? [])
    expect(formats).toEqual(['#,##0', '+#,##0', '"−"#,##0'])
    expect(chart.plan!.workbook.formats[1]).toBe('#,##0;"−"#,##0;#,##0')
  })

  test('a rounded or estimated figure has its ~, in the native label too', () => {
    const about = { ...level(-9, 'Wages', 'wages'), label: '~−9', format: '"~"0;"~""−"0' }
    const rough = [step(40, '2024'), { figure: about, key: true }, step(31, '2025', { total: true })]
    const chart = chartIn(fall({ items: rough }))
    expect(textsNamed([chart], ', value').map(textOf)).toEqual(['40', '~−9', '31'])
    const labels = chart.plan!.groups[0]!.series.at(-1)!.labels!
    expect(labels.points).toEqual([{ index: 1, color: 'accent', format: '"~−"0' }])
    expect(altOf(brand, type, fall({ items: rough }))).toContain('Wages ~−9')
  })

  test('says under its title what it measures, where the brief does not', () => {
    const headOf = (exhibit = fall()) => textsNamed(drawOn(brand, type, exhibit).marks, ', units').map(textOf)
    expect(headOf()).toEqual(['RMB bn'])
    expect(headOf(fall({ units: 'RMB bn, before tax' }))).toEqual(['RMB bn, before tax'])
  })

  test('its workbook moves what follows when a change is edited', () => {
    const { rows } = chartIn().plan!.workbook
    expect(rows[0]!.slice(0, 7)).toEqual(['', 'Value', 'Level after it', 'Base', 'Total', 'Rise', 'Fall'])
    expect(rows[3]!.slice(0, 4)).toEqual([
      'Wages',
      -9,
      { formula: 'C3+B4', result: 43 },
      { formula: 'MIN(C3,C4)', result: 43 },
    ])
  })

  test('prints totals plainly and changes with their sign', () => {
    expect(textsNamed([chartIn()], ', value').map(textOf)).toEqual(['40', '+12', '−9', '43'])
    expect(altOf(brand, type, fall())).toBe('Waterfall chart. Profit, RMB bn. 2024 40; Volume +12; Wages −9; 2025 43.')
  })

  test('faults: a total that is not what stands before it, with both figures; a gap; two units; below zero', () => {
    expect(messageOf(fall({ items: [...items.slice(0, 3), step(50, '2025', { total: true })] }))).toBe(
      '"2025" is RMB 50 bn in the waterfall "one", and what stands before it adds up to 43',
    )
    expect(faultsOf(fall())).toEqual([])
    expect(faultsOf(fall({ items: [items[0], { figure: null, name: 'Wages' }, items[3]] }))).toEqual([
      'exhibit/not-stated',
    ])
    expect(faultsOf(fall({ items: [items[0], { figure: share(3, 'x', 'x') }, items[3]] }))).toEqual([
      'exhibit/mixed-units',
    ])
    expect(faultsOf(fall({ items: [step(4, 'a'), step(-9, 'b'), step(6, 'c')] }))).toEqual(['exhibit/below-zero'])
  })
})
