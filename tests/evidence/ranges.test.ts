// Ranges in formulas: a range is one unknown, however often a formula or the formulas below it mention it.
import { describe, expect, test } from 'vitest'
import { briefOf, compute, fact, point, raw, settleAll } from './literals.ts'

const facts = [
  fact('rng', { range: { low: 90, high: 130 }, unit: 'EUR m' }),
  fact('other', { range: { low: 1, high: 3 }, unit: 'EUR m' }),
  fact('rev', { value: 110, unit: 'EUR m' }),
  fact('margin', { value: 12, unit: '%', measure: 'share' }),
  fact('margin_before', { value: 10, unit: '%', measure: 'share' }),
  // Below these the range is mentioned again.
  fact('both', { formula: 'rng + rev', unit: 'EUR m' }),
  fact('part', { formula: 'share(rng, both)', unit: '%' }),
  fact('rest', { formula: '1 - part', unit: '%' }),
]

describe('bounds', () => {
  test.each([
    ['rng - rng', 'EUR_0_m'],
    ['difference(rng, rng)', 'EUR_0_m'],
    ['share(rng, rng + rev)', '45–54%'],
    ['1 - share(rng, rng + rev)', '46–55%'],
    ['rng * rng / rng', 'EUR_90–130_m', 'EUR m'],
    ['ratio(rng, rng)', '1.0_times'],
    ['rng / (rng + other)', '0.97–0.99_times'],
    ['share(rng, rng + other)', '97–99%'],
    // A weight that is a range counts once.
    ['wavg(margin, rng, margin_before, rev)', '10.9–11.1%'],
    ['wavg(margin, rng, margin_before, rng)', '11%'],
    // Through the formulas below.
    ['share(rng, both)', '45–54%'],
    ['part + rest', '100%'],
    ['sum(part, rest, part)', '145–154%'],
    ['both - rng', 'EUR_110_m'],
    // What is divided by is never zero, though each mention by itself would let it be.
    ['rev / (4 * rng - 3 * rng)', '0.8–1.2_times'],
    ['rev * rev / (2 * rng - rng)', 'EUR_93–134_m', 'EUR m'],
    // Once mentioned, the ends of each are the corners.
    ['rng - other', 'EUR_87–129_m'],
    ['rng * 2 - other', 'EUR_177–259_m'],
  ])('%s', (formula, result, unit?: string) => {
    expect(compute(formula, facts, unit)).toBe(result)
  })

  test('where a formula turns within its ranges, its bounds are somewhat too wide, and never too narrow', () => {
    const x = [fact('x', { range: { low: 2, high: 8 }, unit: 'count' })]
    // At both ends 16, in the middle 25.
    expect(compute('x * (10 - x)', x)).toBe('15–27')
    expect(compute('10 / (x - 5)', x)).toContain('cannot divide by a range that has zero in it')
    // Computed at 2 and at 8 alone, these would look like honest ranges.
    expect(compute('10 / ((x - 5.1) * (x - 5.1))', x)).toContain('cannot divide by a range that has zero in it')
    expect(compute('10 / (x * x - x - 12)', x)).toContain('cannot divide by a range that has zero in it')
  })

  test('of more ranges than five, each mention counts by itself', () => {
    const many = [...'abcdef'].map((id) => fact(id, { range: { low: 1, high: 2 }, unit: 'count' }))
    expect(compute('a - a + b - b + c - c + d - d + e - e', many)).toBe('0')
    expect(compute('a - a + b - b + c - c + d - d + e - e + f - f', many)).toBe('−6 to 6')
  })

  test('a range that rests on itself is told as a circle', () => {
    const circle = [...facts, fact('loop', { formula: '1 / (rng - rng) + loop' })]
    const { diagnostics } = settleAll(briefOf([]), circle)
    expect(diagnostics.map(({ code }) => code)).toContain('evidence/circle')
  })
})

describe('conditions', () => {
  const codes = (condition: string): string[] =>
    settleAll(briefOf([point(raw('Claim'), { holds: [raw(condition)] })]), facts).diagnostics.map(({ code }) => code)

  test.each([
    'share(rng, rng + rev) > 44%',
    'share(rng, both) between 45% and 55%',
    'rng + rev > rng',
    'both > rng',
    'rng = rng',
    'rng * 2 > rng + other',
    'rev > both - rng - other',
    'both - rng = rev',
  ])('%s holds', (condition) => {
    expect(codes(condition)).toEqual([])
  })

  test.each(['rng > rev', 'rng != rng', 'share(rng, both) > 46%', 'rng > 2 * rng - 120 * rev / rev * other / other'])(
    '%s does not hold',
    (condition) => {
      expect(codes(condition)[0]).toMatch(/evidence\/(false-claim|bad-condition)/)
    },
  )
})

test('the ends of a narrow range are told apart', () => {
  expect(
    compute('share(narrow, rev)', [...facts, fact('narrow', { range: { low: 55, high: 55.2 }, unit: 'EUR m' })]),
  ).toBe('50.0–50.2%')
})
