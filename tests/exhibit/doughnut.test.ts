import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { ChartMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, messageOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { textOf, textsNamed } from './inside.ts'
import { level, share } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const ring = (change: object = {}) =>
  exhibitOf('doughnut', {
    title: 'Cloud market in Europe',
    series: { "Europe's cloud": [share(30, 'All others', 'others'), share(70, 'US three', 'us')] },
    highlight: 'others',
    ...change,
  })
const chartIn = (exhibit = ring()): ChartMark =>
  drawOn(brand, type, exhibit).marks.find((mark): mark is ChartMark => mark.kind === 'chart')!

describe('a doughnut', () => {
  test('is native: a square plot, a hole of 61 percent, each part with its color and its value', () => {
    const { plan } = chartIn()
    expect(plan!.plot.w).toBeCloseTo(plan!.plot.h)
    const [group] = plan!.groups
    expect(group).toMatchObject({ type: 'doughnut', gap: 39 })
    expect(group!.series[0]).toMatchObject({
      name: 'Europe’s cloud',
      values: [30, 70],
      points: [
        { index: 0, color: 'accent' },
        { index: 1, color: 'grey' },
      ],
      outline: { color: 'white', width: 1.5 },
    })
    expect(plan!.workbook.rows).toEqual([
      ['', 'Europe’s cloud'],
      ['All others', 30],
      ['US three', 70],
    ])
  })

  test('is drawn where PowerPoint draws it: parts clockwise from 12 o’clock on the plot', () => {
    const chart = chartIn()
    const { plot } = chart.plan!
    const [first] = shapesNamed([chart], 'part')
    expect(first!.points![0]).toEqual({ x: plot.x + plot.w / 2, y: plot.y })
    // Thirty percent ends at 108 degrees.
    const end = first!.points![first!.points!.length / 2 - 1]!
    expect(end.x).toBeCloseTo(plot.x + plot.w / 2 + (plot.w / 2) * Math.sin((108 * Math.PI) / 180))
  })

  test('names stand at the height of their parts, the whole in the middle', () => {
    const { marks } = drawOn(brand, type, ring({ title: 'Europe’s cloud by provider' }))
    const names = textsNamed(marks, ', name')
    expect(names.map(textOf)).toEqual(['All others', 'US three'])
    expect(names[0]!.box.y).toBeLessThan(names[1]!.box.y)
    expect(names[0]!.paragraphs[0]!.runs[0]!.color).toBe('accent')
    expect(textsNamed(marks, ', whole').map(textOf)).toEqual(['Europe’s cloud'])
  })

  test('the part to see starts at 12 o’clock, wherever the brief has it, and its name stands at it', () => {
    const given = ring({
      series: { '2025': [share(70, 'US three', 'us'), share(30, 'All others', 'others')] },
      units: '% of the market, 2025',
    })
    for (const name of ['hairline', 'rail', 'band']) {
      const { marks } = drawOn(brandNamed(name), type, given, 'deck', { ...body, w: 420, h: 400 })
      const [chart] = marks.filter((mark): mark is ChartMark => mark.kind === 'chart')
      const { plot, groups } = chart!.plan!
      expect(groups[0]!.series[0]!.values).toEqual([30, 70])
      expect(groups[0]!.series[0]!.points[0]!.color).toBe('accent')
      const [others, us] = textsNamed(marks, ', name')
      expect(textOf(others!)).toBe('All others')
      // The first part fills the right, the other has its middle, and so its value and its name, at the left, unless the ring of the
      // brand is so large that there is room for names at the right alone.
      expect(others!.box.x).toBeGreaterThan(plot.x + plot.w)
      if (name === 'rail') expect(us!.box.x).toBeCloseTo(others!.box.x)
      else expect(us!.box.x + us!.box.w).toBeLessThan(plot.x)
      expect(others!.box.y + others!.box.h / 2).toBeLessThan(plot.y + plot.h * 0.45)
      expect(us!.box.y).toBeGreaterThan(plot.y + plot.h * 0.5)
      // The year stands in the units line and not once more in the hole; the ring is as large as its brand has it, at most.
      expect(textsNamed(marks, ', whole')).toEqual([])
      expect(plot.h).toBeGreaterThan(name === 'rail' ? 250 : 195)
      expect(plot.h).toBeLessThan(name === 'rail' ? 281 : 197)
    }
  })

  test('prints the unit of its figures under the title where the brief gives no units', () => {
    const { marks } = drawOn(brand, type, ring({ title: 'Europe’s cloud by provider' }))
    expect(textsNamed(marks, ', units').map(textOf)).toEqual(['%, 2024'])
  })

  test('a part at the left has its name at the left', () => {
    const four = ring({
      series: { All: [40, 30, 20, 10] },
      categories: ['First', 'Second', 'Third', 'Fourth'],
      highlight: 'First',
    })
    const { marks } = drawOn(brand, type, four, 'deck', { ...body, w: 587 })
    const { plot } = marks.find((mark): mark is ChartMark => mark.kind === 'chart')!.plan!
    const left = textsNamed(marks, ', name').filter((name) => name.box.x + name.box.w < plot.x)
    expect(left.map(textOf)).toEqual(['Fourth', 'Third', 'Second'])
  })

  test('a value without room in its part stands with its name', () => {
    const thin = ring({
      series: { All: [share(1, 'Small', 'small'), share(99, 'Large', 'large')] },
      highlight: 'small',
    })
    const { marks } = drawOn(brand, type, thin)
    expect(textsNamed(marks, ', value').map(textOf)).toEqual(['99'])
    expect(textsNamed(marks, ', name').map(textOf)).toContain('Small 1')
    expect(chartIn(thin).plan!.groups[0]!.series[0]!.labels!.points[0]).toEqual({ index: 0, hidden: true })
  })

  test('in a narrow column the names stand under the ring', () => {
    const { marks } = drawOn(brand, type, ring(), 'one-pager', { ...body, w: 130, h: 300 })
    const parts = shapesNamed(marks, 'part')
    for (const name of textsNamed(marks, ', name'))
      expect(name.box.y).toBeGreaterThan(parts[0]!.box.y + parts[0]!.box.h)
  })

  test('a note says that rounded shares may not add up, only where they do not', () => {
    const third = (name: string) => ({ ...share(100 / 3, name, name), label: '33', printed: '33%' })
    const thirds = ring({ series: { Cloud: ['One', 'Two', 'Three'].map(third) }, highlight: 'One' })
    expect(textsNamed(drawOn(brand, type, thirds).marks, ', note').map(textOf)).toEqual([
      'Figures may not add up to 100% because of rounding',
    ])
    expect(textsNamed(drawOn(brand, type, ring()).marks, ', note')).toEqual([])
    // Money is no share, and its whole is not printed.
    const money = ring({ series: { Cloud: [level(3.3, 'One', 'one'), level(6.6, 'Two', 'two')] }, highlight: 'one' })
    expect(textsNamed(drawOn(brand, type, money).marks, ', note')).toEqual([])
  })

  test('says its parts', () => {
    expect(altOf(brand, type, ring())).toBe(
      'Doughnut chart. Cloud market in Europe, Europe’s cloud, %, 2024. All others 30; US three 70.',
    )
  })

  test('faults: shares that are no whole, a part below zero, several series, two units', () => {
    const parts = (...list: unknown[]) => ring({ series: { All: list }, highlight: undefined })
    expect(messageOf(parts(share(30, 'a', 'a'), share(60, 'b', 'b')))).toContain('add up to 90% and not to 100%')
    expect(faultsOf(parts(level(-3, 'a', 'a'), level(5, 'b', 'b')))).toEqual(['exhibit/not-positive'])
    expect(faultsOf(parts(level(3, 'a', 'a'), null))).toEqual(['exhibit/not-positive'])
    expect(faultsOf(ring({ series: { A: [1], B: [2] } }))).toEqual(['exhibit/several-series'])
    expect(faultsOf(parts(level(30, 'a', 'a'), share(70, 'b', 'b')))).toEqual(['exhibit/mixed-units'])
    expect(faultsOf(ring({ highlight: 'nobody' }))).toEqual(['exhibit/unknown-name'])
  })
})
