import { beforeAll, describe, expect, test } from 'vitest'
import { kinds, shareScale } from '../../src/exhibit/index.ts'
import type { Box, Brand } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { ChartMark, LineMark, Mark, ShapeMark } from '../../src/model/mark.ts'
import type { ChartPlan } from '../../src/model/plan.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { brandNamed, canvasOn, typesetter } from './hairline.ts'
import { outside, textOf, textsNamed } from './inside.ts'
import { growth, level, share } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const body: Box = { x: 36, y: 112, w: 587.2, h: 298 }

interface Drawn {
  marks: Mark[]
  chart: ChartMark
  plan: ChartPlan
  reported: Diagnostic[]
}

function draw(exhibit: Omit<Exhibit, 'id'>, box = body, medium = 'deck'): Drawn {
  const { canvas, reported } = canvasOn(brand, medium, type)
  const marks = kinds[exhibit.kind as string]!.draw({ id: 'x', ...exhibit } as Exhibit, box, canvas)
  const chart = marks.find((mark): mark is ChartMark => mark.kind === 'chart')!
  return { marks, chart, plan: chart.plan!, reported }
}

const bars = (chart: ChartMark): ShapeMark[] =>
  chart.marks.filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(', bar'))

/** Where PowerPoint draws the bars of a plan, in its own order: category by category, series by series. */
function barsOf(plan: ChartPlan): Box[] {
  const group = plan.groups[0]!
  const { plot, value } = plan
  const column = group.direction === 'column'
  const count = plan.categories.length
  const stacked = group.grouping === 'stacked'
  const drawn = group.series.filter((series) => series.color !== undefined)
  const abreast = stacked ? 1 : drawn.length
  const slot = (column ? plot.w : plot.h) / count
  const width = slot / (abreast - ((abreast - 1) * group.overlap) / 100 + group.gap / 100)
  const cluster = stacked ? width : width * (abreast - ((abreast - 1) * group.overlap) / 100)
  const along = (v: number): number => {
    const part = (v - value.min!) / (value.max! - value.min!)
    return column ? plot.y + plot.h * (1 - part) : plot.x + plot.w * part
  }
  const boxes: Box[] = []
  for (let category = 0; category < count; category++) {
    let foot = 0
    drawn.forEach((series, index) => {
      const v = series.values[category]
      if (v === null || v === undefined) return
      const start = (column ? plot.x : plot.y) + slot * category + (slot - cluster) / 2
      const offset = stacked ? 0 : index * width * (1 - group.overlap / 100)
      const [a, b] = [along(foot), along(foot + v)].sort((one, other) => one - other) as [number, number]
      if (stacked) foot += v
      if (b - a > 1e-9) {
        const across = start + offset
        boxes.push(column ? { x: across, y: a, w: width, h: b - a } : { x: a, y: across, w: b - a, h: width })
      }
    })
  }
  return boxes
}

const hero = {
  kind: 'clustered-column',
  title: 'Growth of the group',
  series: { '2024': [growth(8, 'Revenue', 'revenue'), growth(24, 'Operating profit', 'profit')] },
  highlight: 'profit',
  arrow: { from: 'revenue', to: 'profit' },
}
const clusters = {
  kind: 'clustered-column',
  categories: ['FY2024', 'Q2 2025'],
  series: {
    Revenue: [growth(8, 'Revenue', 'r24'), growth(15, 'Revenue', 'r25')],
    'Operating profit': [growth(24, 'Profit', 'p24'), null],
  },
  highlight: 'p24',
  arrow: { from: 'r24', to: 'p24' },
  missing: 'not stated in the documents held',
}
const negative = {
  kind: 'clustered-column',
  series: { Change: [growth(-3, 'North', 'n'), growth(5, 'South', 's'), growth(0, 'West', 'w')] },
}
const shares = {
  kind: 'stacked-column',
  categories: ['2023', '2024'],
  series: { Ours: [level(10, 'a', 'a1'), level(20, 'a', 'a2')], Theirs: [level(20, 'b', 'b1'), level(40, 'b', 'b2')] },
  percent: true,
}
const stack = {
  kind: 'stacked-column',
  categories: ['2023', '2024'],
  series: { Services: [48, 71], Products: [120, 109] },
  highlight: 'Services',
}

describe('the drawing and the plan', () => {
  const cases: [string, Omit<Exhibit, 'id'>][] = [
    ['one series', hero],
    ['clusters', clusters],
    ['values below zero', negative],
    ['shares', shares],
    ['stacks', stack],
    ['lying bars', { ...clusters, kind: 'clustered-bar' }],
    ['lying stacks', { ...stack, kind: 'stacked-bar' }],
    [
      'one lying stack of shares',
      { kind: 'stacked-bar', categories: ['Europe'], series: { A: [70], B: [30] }, percent: true },
    ],
  ]
  test.each(cases)('%s: every bar stands where PowerPoint draws it from the plan', (_, exhibit) => {
    for (const box of [body, { ...body, w: 280 }]) {
      const { chart, plan } = draw(exhibit, box)
      const drawn = bars(chart).map((bar) => bar.box)
      const native = barsOf(plan)
      expect(drawn.length).toBe(native.length)
      drawn.forEach((bar, index) => {
        for (const side of ['x', 'y', 'w', 'h'] as const) expect(bar[side]).toBeCloseTo(native[index]![side], 6)
      })
    }
  })

  test('gap and overlap are whole percents that PowerPoint takes', () => {
    for (const [, exhibit] of cases) {
      const group = draw(exhibit).plan.groups[0]!
      expect(Number.isInteger(group.gap) && group.gap >= 0 && group.gap <= 500).toBe(true)
      expect(group.overlap >= -100 && group.overlap <= 100).toBe(true)
    }
  })

  test('two clusters of two have the gap, the overlap and the width of column of the hairline', () => {
    const { chart, plan } = draw(clusters)
    expect(plan.groups[0]).toMatchObject({ gap: 80, overlap: -50 })
    expect(bars(chart)[0]!.box.w).toBeCloseTo(89, 0)
  })

  test('few columns stay slim and the line takes the whole width; in print they grow a little', () => {
    const wide = draw({ kind: 'clustered-column', categories: ['a', 'b'], series: { s: [1, 2] } }, { ...body, w: 888 })
    for (const bar of bars(wide.chart)) expect(bar.box.w).toBeLessThan(91)
    expect(wide.plan.plot.w).toBeCloseTo(888)
    const print = draw(
      { kind: 'clustered-column', categories: ['a', 'b'], series: { s: [1, 2] } },
      { x: 71, y: 72, w: 349, h: 140 },
      'memo',
    )
    for (const bar of bars(print.chart)) expect(bar.box.w).toBeLessThan(64)
    expect(print.plan.plot.w).toBeCloseTo(349)
  })

  test('every bar has its figure outside, and the tallest figure is still in the plot', () => {
    const { marks, plan } = draw(hero)
    const values = textsNamed(marks, ', value')
    expect(values.map(textOf)).toEqual(['+8', '+24'])
    expect(Math.min(...values.map((value) => value.box.y))).toBeGreaterThanOrEqual(plan.plot.y - 0.1)
  })

  test('below zero, figures hang under their bars and categories stand at the foot of the plot', () => {
    const { chart, plan, marks } = draw(negative)
    const [north, south, west] = textsNamed(marks, ', value')
    const [down] = bars(chart)
    expect(north!.box.y).toBeGreaterThanOrEqual(down!.box.y + down!.box.h)
    expect(south!.box.y).toBeLessThan(down!.box.y)
    expect(textOf(west!)).toBe('0')
    expect(plan.category.low).toBe(true)
    for (const category of textsNamed(marks, ', category'))
      expect(category.box.y).toBeGreaterThan(plan.plot.y + plan.plot.h)
  })
})

describe('the workbook', () => {
  test('holds what is plotted and nothing else, zero and "not stated" included', () => {
    const { plan } = draw({
      kind: 'clustered-column',
      categories: ['a', 'b', 'c'],
      series: { One: [1, 0, null], Two: [4, 5, 6] },
    })
    expect(plan.workbook.rows).toEqual([
      ['', 'One', 'Two'],
      ['a', 1, 4],
      ['b', 0, 5],
      ['c', null, 6],
    ])
    expect(plan.groups[0]!.series.map((series) => series.values)).toEqual([
      [1, 0, null],
      [4, 5, 6],
    ])
  })

  test('computes totals of stacks by formula; they print above through a line that draws nothing', () => {
    const { plan, marks } = draw(stack)
    expect(plan.workbook.rows[0]).toEqual(['', 'Services', 'Products', 'Total'])
    expect(plan.workbook.rows[1]).toEqual(['2023', 48, 120, { formula: 'SUM(B2:C2)', result: 168 }])
    const totals = plan.groups[1]!
    expect(totals.type).toBe('line')
    expect(totals.series[0]).toMatchObject({ values: [168, 180], labels: { position: 'above', format: '0;"−"0;0' } })
    expect(totals.series[0]!.color).toBeUndefined()
    expect(textsNamed(marks, ', total').map(textOf)).toEqual(['168', '180'])
  })

  test('computes shares by formula over the figures beside them', () => {
    const { plan } = draw(shares)
    expect(plan.workbook.rows[0]).toEqual(['', 'Ours', 'Theirs', null, 'Ours, RMB bn', 'Theirs, RMB bn'])
    const [category, ours, theirs, , a, b] = plan.workbook.rows[1]!
    expect([category, a, b]).toEqual(['2023', 10, 20])
    expect(ours).toMatchObject({ formula: 'E2/SUM(E2:F2)*100' })
    expect(theirs).toMatchObject({ formula: 'F2/SUM(E2:F2)*100' })
  })

  test('computes the number of an arrow from the cells that it joins', () => {
    const rows = draw(hero).plan.workbook.rows
    expect(rows.at(-1)).toEqual(['Operating profit ÷ Revenue', { formula: 'B3/B2', result: 3 }])
    expect(rows.at(-2)).toEqual([])
  })
})

describe('shares', () => {
  test('every stack is 100 and fills the plot', () => {
    const { plan, chart } = draw(shares)
    for (const category of [0, 1]) {
      const sum = plan.groups[0]!.series.reduce((total, series) => total + series.values[category]!, 0)
      expect(sum).toBeCloseTo(100, 9)
    }
    expect(plan.value).toMatchObject({ min: 0, max: 100 })
    expect(Math.min(...bars(chart).map((bar) => bar.box.y))).toBeCloseTo(plan.plot.y, 6)
  })

  test('shares as a source states them are plotted as they are, without formulas', () => {
    const given = draw({
      kind: 'stacked-bar',
      categories: ['Europe'],
      series: { Three: [share(70, 'a', 'a')], Others: [share(30, 'b', 'b')] },
      percent: true,
    })
    expect(given.plan.workbook.rows[1]).toEqual(['Europe', 70, 30])
  })

  test('a note says that rounded shares may not add up, only where they do not', () => {
    const thirds = { kind: 'stacked-column', categories: ['x'], series: { A: [1], B: [1], C: [1] }, percent: true }
    expect(textsNamed(draw(thirds).marks, ', note').map(textOf)).toEqual([
      'Figures may not add up to 100% because of rounding',
    ])
    const halves = { ...thirds, series: { A: [1], B: [1] } }
    expect(textsNamed(draw(halves).marks, ', note')).toEqual([])
  })
})

describe('the one to see', () => {
  test('a fact: its bar and its figure are in the accent, on the page and in the plan', () => {
    const { chart, plan, marks } = draw(hero)
    expect(bars(chart).map((bar) => bar.fill)).toEqual(['grey', 'accent'])
    expect(plan.groups[0]!.series[0]).toMatchObject({ color: 'grey', points: [{ index: 1, color: 'accent' }] })
    expect(plan.groups[0]!.series[0]!.labels!.points).toEqual([{ index: 1, color: 'accent' }])
    expect(textsNamed(marks, ', value').map((value) => value.paragraphs[0]!.runs[0]!.color)).toEqual(['ink', 'accent'])
  })

  test('a series of a stack: its pieces and its name', () => {
    const { plan, marks } = draw(stack)
    expect(plan.groups[0]!.series.map((series) => series.color)).toEqual(['accent', 'grey'])
    const names = textsNamed(marks, ', series')
    expect(names.find((name) => textOf(name) === 'Services')!.paragraphs[0]!.runs[0]).toMatchObject({
      color: 'accent',
      font: { weight: 700 },
    })
  })

  test('the first piece of a stack has no outline, which would cut the base line', () => {
    const { plan } = draw(stack)
    expect(plan.groups[0]!.series.map((series) => series.outline?.width ?? 0)).toEqual([0, 1])
  })

  test('figures in a bar can be read on its fill', () => {
    const { plan } = draw(stack)
    expect(plan.groups[0]!.series.map((series) => series.labels!.color)).toEqual(['white', 'ink'])
  })
})

describe('the arrow', () => {
  const parts = (exhibit: Omit<Exhibit, 'id'>, box = body, medium = 'deck') => {
    const drawn = draw(exhibit, box, medium)
    const lines = drawn.chart.overlay.filter((mark): mark is LineMark => mark.kind === 'line')
    return {
      ...drawn,
      levels: lines.filter((line) => line.name.endsWith('level')),
      arrow: lines.find((line) => line.name.endsWith('difference arrow'))!,
      bubble: drawn.chart.overlay.find(
        (mark): mark is ShapeMark => mark.kind === 'shape' && mark.geometry === 'ellipse',
      ),
      label: textsNamed(drawn.chart.overlay, ', difference')[0]!,
    }
  }

  test('runs between the tops of the bars, in the gap between them, with a white circle of 34', () => {
    const { chart, levels, arrow, bubble, label } = parts(clusters)
    const [revenue, profit] = bars(chart)
    expect(levels.map((line) => line.from.y)).toEqual([revenue!.box.y, profit!.box.y])
    for (const line of levels) {
      expect(line.stroke).toEqual({ color: 'muted', width: 0.5 })
      expect(line.from.x).toBeCloseTo(revenue!.box.x + revenue!.box.w, 6)
      expect(line.to.x).toBeCloseTo(profit!.box.x, 6)
    }
    expect(arrow).toMatchObject({ stroke: { color: 'ink', width: 1 }, head: { at: 'to', size: 6 } })
    expect([arrow.from.y, arrow.to.y]).toEqual([revenue!.box.y, profit!.box.y])
    expect(bubble).toMatchObject({ fill: 'white', stroke: { color: 'ink', width: 1 }, box: { w: 34, h: 34 } })
    expect(bubble!.box.x).toBeGreaterThanOrEqual(revenue!.box.x + revenue!.box.w)
    expect(bubble!.box.x + 34).toBeLessThanOrEqual(profit!.box.x)
    expect(textOf(label)).toBe('3×')
  })

  test.each([
    ['growth that is a multiple', growth(8, 'a', 'a'), growth(24, 'b', 'b'), '3×'],
    ['growth that is not', growth(20, 'a', 'a'), growth(24, 'b', 'b'), '+4 pp'],
    ['a level by its change', level(22.3, 'a', 'a'), level(25.7, 'b', 'b'), '+15%'],
    ['a level that falls', level(50, 'a', 'a'), level(40, 'b', 'b'), '−20%'],
    ['a level by its multiple', level(10, 'a', 'a'), level(24, 'b', 'b'), '2.4×'],
    ['shares by points', share(30, 'a', 'a'), share(42, 'b', 'b'), '+12 pp'],
  ])('says %s', (_, from, to, says) => {
    const { label } = parts({ kind: 'clustered-column', series: { s: [from, to] }, arrow: { from: 'a', to: 'b' } })
    expect(textOf(label)).toBe(says)
  })

  test('says what the brief says, where it says something', () => {
    expect(textOf(parts({ ...hero, arrow: { from: 'revenue', to: 'profit', says: 'three times' } }).label)).toBe(
      'three times',
    )
  })

  test('stands over a short difference, inside the chart', () => {
    const close = {
      kind: 'clustered-column',
      series: { s: [level(22.3, 'A', 'a'), level(25.7, 'B', 'b')] },
      arrow: { from: 'a', to: 'b' },
    }
    const { bubble, arrow, chart } = parts(close)
    expect(bubble!.box.y + bubble!.box.h).toBeLessThan(arrow.to.y)
    expect(outside([chart], body)).toEqual([])
  })

  test('in print it stands past its bar with the label beside it, clear of the next bar', () => {
    const { arrow, bubble, label, chart } = parts(clusters, { x: 71, y: 72, w: 349, h: 190 }, 'memo')
    const [, profit, next] = bars(chart)
    expect(bubble).toBeUndefined()
    expect(arrow.to.x).toBeGreaterThan(profit!.box.x + profit!.box.w)
    expect(label.box.x + label.box.w).toBeLessThanOrEqual(next!.box.x + 1)
  })

  test('is the overlay of the native chart', () => {
    const { chart } = parts(hero)
    expect(chart.overlay.length).toBeGreaterThan(3)
    for (const mark of chart.overlay) expect(chart.marks).toContain(mark)
  })
})

describe('names', () => {
  test('without categories the figures name themselves: things, or periods of one thing', () => {
    expect(draw(hero).plan.categories).toEqual(['Revenue', 'Operating profit'])
    const years = {
      kind: 'clustered-column',
      series: { s: [level(70, 'Revenue', 'a', '2023'), level(78, 'Revenue', 'b', '2024')] },
    }
    const { plan, marks } = draw(years)
    expect(plan.categories).toEqual(['2023', '2024'])
    expect(textsNamed(marks, ', units').map(textOf)).toEqual(['Revenue, RMB bn'])
  })

  test('the units line is made of unit and period', () => {
    expect(textsNamed(draw(hero).marks, ', units').map(textOf)).toEqual(['% on a year earlier, 2024'])
    expect(textsNamed(draw({ ...hero, units: '% on the year before' }).marks, ', units').map(textOf)).toEqual([
      '% on the year before',
    ])
  })

  test.each(['clustered-column', 'clustered-bar'])(
    'names of bars are the native labels of the axis, also where one bar is to be seen, in a %s',
    (kind) => {
      const { marks, plan } = draw({
        kind,
        categories: ['Revenue', 'Profit'],
        series: { s: [8, 24] },
        highlight: 'Profit',
      })
      // They follow an edit of the data; drawn over the chart they would not.
      expect(plan.category.labels).toBeDefined()
      expect(textsNamed(marks, ', category').map((name) => name.paragraphs[0]!.runs[0]!.color)).toEqual([
        'muted',
        'muted',
      ])
    },
  )

  test('a bar whose figure is derived is light with an outline beside those that are stated', () => {
    const before = level(22.3, 'Revenue', 'before', '2024')
    const cites = [{ source: 'one', where: '', derived: true }]
    const figures = [{ ...before, cites }, level(25.7, 'Revenue', 'now', '2025')]
    const { chart, plan } = draw({ kind: 'clustered-column', series: { Revenue: figures }, highlight: 'now' })
    expect(bars(chart).map((bar) => [bar.fill, bar.stroke?.color])).toEqual([
      ['pale', 'grey'],
      ['accent', undefined],
    ])
    expect(plan.groups[0]!.series[0]!.points[0]).toEqual({
      index: 0,
      color: 'pale',
      outline: { color: 'grey', width: 1 },
    })
    const allDerived = draw({
      kind: 'clustered-column',
      series: { Revenue: figures.map((one) => ({ ...one, cites })) },
    })
    expect(bars(allDerived.chart).every((bar) => bar.fill === 'grey')).toBe(true)
  })

  test('long names of categories are broken inside their slot, and the plot makes room for them', () => {
    const long = {
      kind: 'clustered-column',
      categories: ['Northern Europe and the Baltic states', 'South', 'West', 'East'],
      series: { s: [1, 2, 3, 4] },
    }
    const { marks, plan } = draw(long, { ...body, w: 280 })
    const [label] = textsNamed(marks, ', category')
    expect(label!.lines.length).toBeGreaterThan(2)
    expect(label!.box.w).toBeLessThanOrEqual(plan.plot.w / 4)
    expect(outside(marks, { ...body, w: 280 })).toEqual([])
  })

  test('a clustered chart names each column under it and brackets the category; where that has no room, a legend does', () => {
    const wide = draw(clusters)
    expect(textsNamed(wide.marks, ', series').map(textOf)).toEqual([
      'Revenue',
      'Operating profit',
      'Revenue',
      'Operating profit',
    ])
    expect(wide.plan.category.labels).toBeUndefined()
    const narrow = draw(clusters, { ...body, w: 230 })
    expect(textsNamed(narrow.marks, ', series').map(textOf)).toEqual(['Revenue', 'Operating profit'])
    expect(narrow.plan.category.labels).toBeDefined()
  })

  test('a figure that is not stated says so on the base line, and why under the chart', () => {
    const { marks, plan } = draw(clusters)
    const [mark] = textsNamed(marks, ', not stated')
    expect(textOf(mark!)).toBe('n/a')
    expect(mark!.box.y + mark!.box.h).toBeLessThanOrEqual(plan.plot.y + plan.plot.h)
    expect(textsNamed(marks, ', note').map(textOf)).toEqual(['n/a: not stated in the documents held'])
  })

  test('names beside a stack do not lie on each other', () => {
    const thin = { kind: 'stacked-column', categories: ['x'], series: { A: [96], B: [1], C: [1], D: [2] } }
    const names = textsNamed(draw(thin).marks, ', series').sort((a, b) => a.box.y - b.box.y)
    const feet = names.map((name) => name.box.y + name.box.h)
    expect(names.slice(1).every((name, index) => name.box.y >= feet[index]! - 0.01)).toBe(true)
  })

  test('labels of different precision are printed alike, as the plan prints them', () => {
    const { marks, plan } = draw({ kind: 'clustered-bar', series: { s: [level(8, 'A', 'a'), level(2.5, 'B', 'b')] } })
    expect(textsNamed(marks, ', value').map(textOf)).toEqual(['8.0', '2.5'])
    expect(plan.groups[0]!.series[0]!.labels!.format).toBe('0.0;"−"0.0;0.0')
  })

  test('a piece too small for its figure loses it on the page and in the plan, and that is told', () => {
    const { plan, reported } = draw({ kind: 'stacked-column', categories: ['x'], series: { Big: [99], Small: [1] } })
    expect(plan.groups[0]!.series[1]!.labels!.points).toEqual([{ index: 0, hidden: true }])
    expect(reported.map((one) => one.code)).toEqual(['exhibit/label-hidden'])
  })
})

describe('alt text', () => {
  test('says type, subject, message and values', () => {
    expect(draw(hero).chart.alt).toBe(
      'Column chart. Growth of the group, % on a year earlier, 2024. Operating profit against Revenue: 3×. Operating profit +24; Revenue +8.',
    )
  })
})

describe('faults', () => {
  const check = (exhibit: Omit<Exhibit, 'id'>) =>
    kinds[exhibit.kind as string]!.check!({ id: 'x', ...exhibit } as Exhibit).map((one) => one.code)

  const spread = { ...level(6.5, 'Cost', 'cost'), range: { low: 4, high: 9 } }

  test('a chart that is right has none', () => {
    expect([hero, clusters, negative, shares, stack].flatMap(check)).toEqual([])
  })

  test.each([
    ['exhibit/empty', { kind: 'clustered-column', series: {} }],
    ['exhibit/unequal-series', { kind: 'clustered-column', categories: ['a', 'b'], series: { s: [1] } }],
    ['exhibit/mixed-units', { kind: 'clustered-column', series: { s: [growth(1, 'a', 'a'), level(2, 'b', 'b')] } }],
    ['exhibit/unknown-name', { ...hero, highlight: 'profits' }],
    ['exhibit/unknown-name', { ...hero, arrow: { from: 'revenue', to: 'capex' } }],
    ['exhibit/negative-in-stack', { kind: 'stacked-bar', categories: ['a'], series: { s: [-1], t: [2] } }],
    ['exhibit/range', { kind: 'line', categories: ['a', 'b', 'c'], series: { s: [1, 2, spread] } }],
    ['exhibit/range', { kind: 'doughnut', categories: [{ says: 'a' }, { says: 'b' }], series: { s: [spread, 4] } }],
    ['exhibit/range', { kind: 'waterfall', items: [{ figure: level(4, 'a', 'a') }, { figure: spread }] }],
    ['exhibit/no-categories', { kind: 'clustered-bar', series: { s: [1, 2] } }],
  ])('%s', (code, exhibit) => {
    expect(check(exhibit)).toEqual([code])
  })

  test('a box too low for a chart is told with what to do', () => {
    const { reported } = draw(hero, { ...body, h: 60 })
    expect(reported.map((one) => one.code)).toEqual(['exhibit/too-tall'])
    expect(reported[0]!.notes[0]).toMatch(/^hint: /)
  })
})

describe('charts beside each other', () => {
  const chart = (values: number[], more: object = {}) =>
    ({
      id: 'one',
      kind: 'clustered-column',
      ...{ units: '% of revenue', categories: ['a', 'b'], series: { s: values }, ...more },
    }) as unknown as Exhibit

  test('share a scale where they measure in one unit, unless one says that it has its own', () => {
    const reaches = (...exhibits: ReturnType<typeof chart>[]) =>
      shareScale(exhibits, 'en').map((exhibit) => exhibit['reach'])
    expect(reaches(chart([2, 9]), chart([7, 21]))).toEqual([
      { low: 2, high: 21 },
      { low: 2, high: 21 },
    ])
    expect(reaches(chart([2, 9], { scale: 'own' }), chart([7, 21]))).toEqual([undefined, undefined])
  })
})
