// The workbook behind a native chart.
import { describe, expect, test } from 'vitest'
import { textOf, textsNamed } from './inside.ts'
import { draw, hero, shares, stack } from './charts.ts'

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
