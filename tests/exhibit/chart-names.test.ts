// Names of categories and series: where they stand, and how they are broken.
import { describe, expect, test } from 'vitest'
import { outside, textOf, textsNamed } from './inside.ts'
import { level } from './quantities.ts'
import { body, draw, bars, hero, clusters } from './charts.ts'

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

  test('a bar whose figure is estimated is light with an outline beside those that are not, and a note says so', () => {
    const before = level(22.3, 'Revenue', 'before', '2024')
    const figures = [{ ...before, inferred: true }, level(25.7, 'Revenue', 'now', '2025')]
    const { chart, plan, marks } = draw({ kind: 'clustered-column', series: { Revenue: figures }, highlight: 'now' })
    expect(bars(chart).map((bar) => [bar.fill, bar.stroke?.color])).toEqual([
      ['pale', 'grey'],
      ['accent', undefined],
    ])
    expect(plan.groups[0]!.series[0]!.points[0]).toEqual({
      index: 0,
      color: 'pale',
      outline: { color: 'grey', width: 1 },
    })
    expect(marks.filter((mark) => mark.kind === 'text').map(textOf)).toContain('Light: derived or estimated')
    const allInferred = draw({
      kind: 'clustered-column',
      series: { Revenue: figures.map((one) => ({ ...one, inferred: true })) },
    })
    expect(textsNamed(allInferred.marks, ', note')).toEqual([])
    expect(bars(allInferred.chart).every((bar) => bar.fill === 'grey')).toBe(true)
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
