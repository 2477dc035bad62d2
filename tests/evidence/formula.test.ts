// Formulas: what they compute, and what a derived fact says of where it comes from.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitNames } from '../../src/evidence/index.ts'
import { briefOf, compute, fact, settleAll, shown } from './literals.ts'
import { facts } from './formula-facts.ts'

describe('results', () => {
  test.each([
    ['profit_growth / revenue_growth', undefined, '3.0_times'],
    ['profit_growth ÷ revenue_growth', 'times', '3.0_times'],
    ['profit_growth - revenue_growth', undefined, '+16_pp'],
    ['difference(profit_growth, revenue_growth)', undefined, '+16_pp'],
    ['revenue_2025 / (1 + year_on_year)', 'USD bn', 'USD_22.3_bn'],
    ['beijing / staff', '%', 'about 6%'],
    ['share(beijing, staff)', undefined, 'about 6%'],
    ['100% - us_share', undefined, '30%'],
    ['1 − us_share', undefined, '30%'],
    ['capex + small', undefined, 'RMB_78.5_bn'],
    ['small + capex', 'RMB bn', 'RMB_78.5_bn'],
    ['sum(capex, small, capex)', undefined, 'RMB_156.5_bn'],
    ['capex * us_share', undefined, 'RMB_55_bn'],
    ['us_share × capex', 'RMB m', 'RMB_54,600_m'],
    ['capex / users', 'RMB per person', 'RMB_56.5_per_person'],
    ['growth(revenue_2025, revenue_2019)', undefined, '+111%'],
    ['cagr(revenue_2025, revenue_2019, 6)', undefined, '+13%_p.a.'],
    ['index(revenue_2025, revenue_2019)', undefined, '211'],
    ['ratio(revenue_2025, revenue_2019)', undefined, '2.11_times'],
    ['low_high / 2', undefined, 'RMB_5–10_bn'],
    // What is left of a whole is a part of it, however many parts are taken away.
    ['1 - us_share - rest_share', undefined, '10%'],
    ['100% - us_share - rest_share', '%', '10%'],
    ['1 - us_share - rest_share - 2% * us_share', '%', '8.6%'],
    ['1 - (us_share + rest_share)', '%', '10%'],
    ['us_share - rest_share', undefined, '+50_pp'],
    ['us_share - rest_share - rest_share', undefined, '+30_pp'],
    ['difference(1 - us_share, rest_share)', undefined, '+10_pp'],
    ['2024 - opened', undefined, '6_years'],
    ['2024 - opened', 'years', '6_years'],
    ['opened + 5', undefined, '2023'],
    ['capex - low_high', undefined, 'RMB_58–68_bn'],
    ['moved - opened', undefined, '7_years'],
    ['uses * 2', undefined, '8'],
    ['-uses + 10', undefined, '6'],
    ['(uses + 2) * (uses - 1)', undefined, '18'],
  ])('%s in %s', (formula, unit, result) => {
    expect(compute(formula, facts, unit)).toBe(result)
  })

  test('a sum is no finer than a term that prints rounded, so that what is printed adds up', () => {
    const terms = [
      fact('diesel', { value: 53, unit: 'USD m' }),
      fact('ramp', { value: 58, unit: '%', measure: 'share' }),
      fact('saved', { value: 61, unit: '%', measure: 'share' }),
      fact('power', { value: 6.5, unit: 'USD m' }),
    ]
    expect(compute('diesel * ramp * saved', terms)).toBe('USD_19_m')
    expect(compute('diesel * ramp * saved - power', terms)).toBe('USD_12_m')
  })

  test('what is computed from something rounded has two digits, and whole numbers keep theirs', () => {
    const rounded = [
      fact('line', { value: 17.5, unit: 'EUR m', about: true }),
      fact('gain', { value: 3.183, unit: 'EUR m per year' }),
      fact('saving', { value: 70, unit: '%', measure: 'share', about: true }),
      fact('diesel', { value: 5.29, unit: 'USD m' }),
      fact('staff', { value: 6120, unit: 'people', about: true }),
    ]
    expect(compute('line / gain', rounded, 'years')).toBe('about 5.5_years')
    expect(compute('diesel * saving', rounded, 'USD m')).toBe('about USD_3.7_m')
    expect(compute('staff * 2', rounded)).toBe('about 12,240_people')
    expect(compute('ratio(line, line)', rounded)).toBe('about 1.0_times')
  })

  test('digits of a ledger are not lost on the way, and noise of binary arithmetic is', () => {
    const exact = (formula: string, ...values: number[]): number => {
      const typed = values.map((value, i) => fact('abc'[i]!, { value, unit: 'EUR' }))
      const { ledger } = settleAll(briefOf([]), [...typed, fact('result', { formula, unit: 'EUR' })])
      return ledger.quantities['result']!.value
    }
    expect(exact('a + b', 123456789012345, 1)).toBe(123456789012346)
    expect(exact('a + b - b', 123456789012345, 1)).toBe(123456789012345)
    expect(exact('a * 1', 123456789012345)).toBe(123456789012345)
    expect(exact('a / 5 * 5', 123456789012345)).toBe(123456789012345)
    expect(exact('a - b', 12345678901.23, 0.01)).toBe(12345678901.22)
    expect(exact('a + b', 0.1, 0.2)).toBe(0.3)
    expect(exact('a + b - c', 0.1, 0.2, 0.3)).toBe(0)
    expect(exact('a - b', 100.1, 100)).toBe(0.1)
    expect(exact('a * b / b', 1.1, 1.1)).toBe(1.1)
    expect(exact('a * 1e-200 * 1e-120 + b', 1, 2)).toBe(2)
    expect(compute('c + 1', [fact('c', { value: 123456789012345, unit: 'count' })])).toBe('123,456,789,012,346')
    expect(compute('c', [fact('c', { value: 123456789.012345, unit: 'EUR m' })], 'EUR')).toBe('EUR_123,456,789,012,345')
  })

  test.each([
    ['a + b', '123,456,789,012,345'],
    ['c + b', '12,345,678,901,234.8'],
    ['a * 1000 + a', '123,580,245,801,357,000'],
    ['0 - a * 1000 - a', '−123,580,245,801,357,000'],
  ])('%s shows no more than the fifteen digits that are known', (formula, printed) => {
    const facts = [123456789012345, 0.25, 12345678901234.5].map((value, i) => fact('abc'[i]!, { value, unit: 'count' }))
    expect(compute(formula, facts)).toBe(printed)
  })

  test('a number next to nothing is printed, however many zeros it has', () => {
    expect(compute('tiny * 1', [fact('tiny', { value: 1e-120, unit: 'EUR' })])).toMatch(/^EUR_0\.0+$/)
  })

  test('a derived fact rests on the places of its inputs, and takes their period', () => {
    const derived = fact('result', { formula: 'profit_growth / capex * capex', label: 'R' })
    const { ledger } = settleAll(briefOf([]), [...facts, derived])
    expect(ledger.quantities['result']).toMatchObject({
      cites: [{ source: 'report', where: 'page 1', derived: true }],
      period: '2024',
      fact: 'result',
      name: 'R',
    })
    const spans = settleAll(briefOf([]), [...facts, fact('result', { formula: 'growth(revenue_2025, revenue_2019)' })])
    expect(spans.ledger.quantities['result']!.period).toBe('2019–25')
  })
})

describe('algebra', () => {
  const units = unitNames().filter((unit) => unit !== 'year')
  const pick = fc.constantFrom(...units)

  test('a figure over itself is one, and less itself is nothing, in every unit', () => {
    fc.assert(
      fc.property(pick, fc.integer({ min: 1, max: 9999 }), (unit, value) => {
        const one = [fact('a', { value, unit })]
        expect(compute('a / a', one, 'times')).toMatch(/^1(\.0+)?_times$/)
        const { ledger } = settleAll(briefOf([]), [...one, fact('none', { formula: 'a - a' })])
        expect(ledger.quantities['none']!.value).toBe(0)
      }),
    )
  })

  test('a ratio times its divisor is the figure again, whatever the units', () => {
    fc.assert(
      fc.property(
        pick,
        pick,
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        (ua, ub, va, vb) => {
          const two = [fact('a', { value: va, unit: ua }), fact('b', { value: vb, unit: ub })]
          const { ledger, diagnostics } = settleAll(briefOf([]), [
            ...two,
            fact('again', { formula: 'a / b * b', unit: ua }),
          ])
          // A count divided by a bare ratio stays a count, and is no percentage.
          const [first] = diagnostics
          if (first) expect(first.message).toMatch(/the unit says (%|% p\.a\.|pp), and the formula gives a count/)
          else expect(ledger.quantities['again']!.value / va).toBeCloseTo(1, 8)
        },
      ),
    )
  })

  test('adding is refused exactly where the units measure different things', () => {
    const money = ['RMB', 'RMB m', 'CNY bn']
    const people = ['people', 'm users', 'employees']
    for (const a of [...money, ...people]) {
      for (const b of [...money, ...people]) {
        const told = compute('a + b', [fact('a', { value: 1, unit: a }), fact('b', { value: 1, unit: b })])
        expect(told.includes('cannot add')).toBe(money.includes(a) !== money.includes(b))
      }
    }
  })
})

describe('derivations', () => {
  test('a derived fact that is used is written out with labels and with values', () => {
    const derived = fact('ratio', { formula: 'profit_growth / revenue_growth', label: 'Ratio', unit: 'times' })
    const unused = fact('unused', { formula: 'capex * 2' })
    const brief = briefOf([], {
      answer: { raw: 'It grew $ratio.words as fast', at: { file: 'b', line: 1, column: 1 } },
    })
    expect(settleAll(brief, [...facts, derived, unused]).ledger.traces).toEqual([
      {
        fact: 'ratio',
        label: 'Ratio',
        formula: 'Operating profit growth ÷ Revenue growth',
        inputs: '24% ÷ 8%',
        result: '3.0\u00a0times',
      },
    ])
  })

  test('functions are written as arithmetic, and equal labels are told apart by their periods', () => {
    const derived = fact('rate', { formula: 'cagr(revenue_2025, revenue_2019, 6)', label: 'Rate' })
    const twice = fact('twice', { formula: '(rate + rate) / 2 - 1%', label: 'Twice' })
    const brief = briefOf([], { answer: { raw: '$rate', at: { file: 'b', line: 1, column: 1 } } })
    const [trace] = settleAll(brief, [...facts, derived, twice]).ledger.traces
    expect(trace!.formula).toBe('(Revenue 2025 ÷ Revenue 2019)^(1 ÷ 6) − 1')
    expect(shown(trace!.inputs)).toBe('(USD_25.7_bn ÷ USD_12.2_bn)^(1 ÷ 6) − 1')
  })
})
