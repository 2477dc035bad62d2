// Rounded and estimated figures among exact ones: each keeps its "~" in the drawing, in PowerPoint's own label and in the alt text.
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../src/model/quantity.ts'
import { altOf, exhibitOf } from './drawing.ts'
import { brand, draw, type } from './charts.ts'
import { textOf, textsNamed } from './inside.ts'
import { growth, level, share } from './quantities.ts'

/** As a settled ledger hands over a figure that is `about`. */
const about = (exact: Quantity): Quantity => ({
  ...exact,
  label: `~${exact.label}`,
  format: exact.format.replace(/(^|;)/g, '$1"~"'),
})

const labelsOf = (drawn: ReturnType<typeof draw>, series = 0, group = 0) =>
  drawn.plan.groups[group]!.series[series]!.labels!

describe('the ~ of a figure that is rounded, among others that are not', () => {
  const staff = {
    kind: 'clustered-column',
    title: 'Staff',
    series: { Staff: [level(400, 'North', 'n'), about(level(650, 'South', 's')), level(80.5, 'West', 'w')] },
    highlight: 's',
  }

  test('columns and bars: at the one bar, in its native label and in the alt text', () => {
    for (const kind of ['clustered-column', 'clustered-bar']) {
      const drawn = draw({ ...staff, kind })
      expect(textsNamed(drawn.marks, ', value').map(textOf)).toEqual(['400.0', '~650.0', '80.5'])
      const { format, points } = labelsOf(drawn)
      expect(format).toBe('0.0;"−"0.0;0.0')
      expect(points).toEqual([{ index: 1, color: 'accent', format: '"~"0.0;"~""−"0.0;"~"0.0' }])
      expect(altOf(brand, type, exhibitOf(kind, staff))).toContain('South ~650.0')
    }
  })

  test('signs of growth stand behind it', () => {
    const series = { Change: [growth(8, 'Revenue', 'r'), about(growth(24, 'Profit', 'p'))] }
    const drawn = draw({ kind: 'clustered-column', title: 'Growth', series })
    expect(textsNamed(drawn.marks, ', value').map(textOf)).toEqual(['+8', '~+24'])
    expect(labelsOf(drawn).points).toEqual([{ index: 1, format: '"~"+0;"~""−"0;"~"0' }])
  })

  test('where all are rounded the series says it, and no point', () => {
    const series = { Staff: [about(level(400, 'North', 'n')), about(level(650, 'South', 's'))] }
    const drawn = draw({ kind: 'clustered-column', title: 'Staff', series })
    expect(textsNamed(drawn.marks, ', value').map(textOf)).toEqual(['~400', '~650'])
    expect(labelsOf(drawn)).toMatchObject({ format: '"~"0', points: [] })
  })

  test('a total of a rounded piece is rounded, and a share of it', () => {
    const series = {
      Ours: [level(40, 'Ours', 'a1'), about(level(50, 'Ours', 'a2'))],
      Theirs: [level(60, 'Theirs', 'b1'), level(50, 'Theirs', 'b2')],
    }
    const stack = { kind: 'stacked-column', title: 'Sales', categories: ['2023', '2024'], series }
    const drawn = draw(stack)
    expect(textsNamed(drawn.marks, ', value').map(textOf)).toEqual(['40', '60', '~50', '50'])
    expect(textsNamed(drawn.marks, ', total').map(textOf)).toEqual(['100', '~100'])
    expect(labelsOf(drawn, 0).points).toContainEqual(expect.objectContaining({ index: 1, format: '"~"0' }))
    expect(labelsOf(drawn, 0, 1).points).toEqual([{ index: 1, format: '"~"0;"~""−"0;"~"0' }])
    const shares = draw({
      ...stack,
      percent: true,
      series: { ...series, Theirs: [level(60, 'T', 't'), level(75, 'T', 'u')] },
    })
    expect(textsNamed(shares.marks, ', value').map(textOf)).toEqual(['40', '60', '~40', '~60'])
  })

  test('a ring: in the part and in its native label', () => {
    const series = { Market: [share(30, 'Others', 'o'), about(share(70, 'Three', 't'))] }
    const drawn = draw({ kind: 'doughnut', title: 'Market', series, highlight: 'o' })
    expect(textsNamed(drawn.marks, ', value').map(textOf)).toEqual(['30', '~70'])
    expect(labelsOf(drawn).points[1]).toMatchObject({ index: 1, format: '"~"0' })
  })

  test('a line: beside its name where its last value is rounded', () => {
    const series = { Sales: [level(10, '2023', 'a'), about(level(12.5, '2024', 'b'))] }
    const drawn = draw({ kind: 'line', title: 'Sales', categories: ['2023', '2024'], series })
    expect(textsNamed(drawn.marks, ', series').map(textOf)).toEqual(['Sales\u2002~12.5'])
  })
})
