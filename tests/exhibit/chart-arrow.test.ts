// The arrow of growth over a chart.
import { describe, expect, test } from 'vitest'
import type { Exhibit } from '../../src/model/brief.ts'
import type { LineMark, ShapeMark } from '../../src/model/mark.ts'
import { outside, textOf, textsNamed } from './inside.ts'
import { growth, level, share } from './quantities.ts'
import { body, draw, bars, hero, clusters } from './charts.ts'

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

  test.each([
    ['its start is rounded', true, false, '~+15%'],
    ['its end is rounded', false, true, '~+15%'],
    ['neither is', false, false, '+15%'],
  ])('is as sure as its bars: %s', (_, roundedFrom, roundedTo, says) => {
    const one = (value: number, id: string, rounded: boolean) => {
      const figure = level(value, id, id)
      return rounded ? { ...figure, label: `~${figure.label}` } : figure
    }
    const series = { s: [one(22.3, 'a', roundedFrom), one(25.7, 'b', roundedTo)] }
    const { label } = parts({ kind: 'clustered-column', series, arrow: { from: 'a', to: 'b' } })
    expect(textOf(label)).toBe(says)
  })

  test('has the sign of a stack with a rounded piece', () => {
    const rounded = { ...level(10, 'b', 'b1', '2023'), label: '~10' }
    const series = {
      a: [level(10, 'a', 'a1', '2023'), level(20, 'a', 'a2', '2024')],
      b: [rounded, level(40, 'b', 'b2', '2024')],
    }
    const { label } = parts({
      kind: 'stacked-column',
      categories: ['2023', '2024'],
      series,
      arrow: { from: '2023', to: '2024' },
    })
    expect(textOf(label)).toBe('~3×')
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

  test('is seen whole where a bubble on it would hide it: the bubble stands beside it in the gap', () => {
    const { bubble, arrow, chart } = parts({
      kind: 'clustered-column',
      series: { s: [level(24, 'A', 'a'), level(30, 'B', 'b')] },
      arrow: { from: 'a', to: 'b' },
    })
    const [before, after] = bars(chart)
    expect(bubble!.box.x).toBeGreaterThan(arrow.to.x + 3)
    expect(bubble!.box.y + bubble!.box.h / 2).toBeCloseTo((arrow.from.y + arrow.to.y) / 2)
    // Both together in the middle of the gap.
    const [left, right] = [before!.box.x + before!.box.w, after!.box.x]
    expect(arrow.to.x - 3 - left).toBeCloseTo(right - (bubble!.box.x + bubble!.box.w))
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
