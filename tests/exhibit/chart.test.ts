// Charts: the drawing and the plan say the same, and what a chart says in words.
import { describe, expect, test } from 'vitest'
import { kinds, shareScale } from '../../src/exhibit/index.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import { textOf, textsNamed } from './inside.ts'
import { growth, level, share } from './quantities.ts'
import { body, draw, bars, barsOf, hero, clusters, negative, shares, stack } from './charts.ts'

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
