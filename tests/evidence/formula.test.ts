// Formulas: what they compute, what they refuse, and how the refusal is told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitNames } from '../../src/evidence/index.ts'
import { briefOf, compute, fact, growth, settleAll, shown } from './literals.ts'

const facts = [
  growth('profit_growth', 24, 'Operating profit'),
  growth('revenue_growth', 8, 'Revenue'),
  fact('capex', { value: 78, unit: 'RMB bn', label: 'Capital expenditure', period: '2024' }),
  fact('small', { value: 500, unit: 'RMB m' }),
  fact('revenue_2025', { value: 25.7, unit: 'USD bn', label: 'Revenue', period: '2025' }),
  fact('revenue_2019', { value: 12.2, unit: 'USD bn', label: 'Revenue', period: '2019' }),
  fact('year_on_year', { value: 15, unit: '%', measure: 'growth' }),
  fact('users', { value: 1.38, unit: 'bn people' }),
  fact('beijing', { value: 6000, unit: 'employees', about: true }),
  fact('staff', { value: 100000, unit: 'employees', about: true }),
  fact('us_share', { value: 70, unit: '%', measure: 'share' }),
  fact('rest_share', { value: 20, unit: '%', measure: 'share' }),
  fact('uses', { value: 4, unit: 'count' }),
  fact('nothing', { value: 0, unit: 'RMB bn' }),
  fact('low_high', { range: { low: 10, high: 20 }, unit: 'RMB bn' }),
  fact('opened', { value: 2018, unit: 'year' }),
  fact('moved', { value: 2025, unit: 'year' }),
  fact('in_words', { says: 'below its rivals' }),
]

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

describe('refusals', () => {
  test.each([
    ['capex + users', 'cannot add RMB bn and bn people'],
    ['capex - users', 'cannot subtract bn people from RMB bn'],
    ['capex + revenue_2025', 'cannot add RMB bn and USD bn'],
    ['capex / nothing', 'cannot divide by zero'],
    ['capex + 5', 'cannot add RMB bn and a bare number'],
    ['100 - us_share', 'cannot subtract % from a bare number'],
    ['uses + us_share', 'cannot add a count and %'],
    ['profit_growth + revenue_growth', 'growth rates do not add up'],
    ['capex * users', 'its result has no unit of its own'],
    ['share(capex, users)', 'RMB bn cannot be a share of bn people'],
    ['growth(profit_growth, revenue_growth)', 'growth of a growth rate says nothing'],
    ['growth(revenue_2019, revenue_2025)', 'growth is counted from 2019 to 2025'],
    ['cagr(revenue_2025, revenue_2019, 5)', 'from 2019 to 2025 are 6 years, and the formula says 5'],
    ['growth(capex, nothing)', 'growth from zero or less has no percentage'],
    ['growth(capex)', 'growth is written growth(later, earlier)'],
    ['grwth(capex, small)', 'there is no function "grwth"'],
    ['toString(capex)', 'there is no function "toString"'],
    ['capx * 2', 'the ledger has no fact "capx"'],
    ['constructor * 2', 'the ledger has no fact "constructor"'],
    ['in_words * 2', '"in_words" is in words, and words cannot be calculated with'],
    ['capex > users', '">" compares, and a number is wanted here'],
    ['capex *', 'it is not a formula'],
    ['(capex', 'it is not a formula'],
    ['capex users', 'two values stand side by side'],
    ['1,5 * capex', 'a comma stands in a number: 1,5'],
    ['$capex * 2', 'names of facts have no "$" here'],
    ['capex.value * 2', 'a name of a fact takes no dot in a formula'],
    ['capex * 1e308 * 10', 'a number in it grows beyond what can be written'],
    ['1e400', 'a number in it grows beyond what can be written'],
    // What is divided by an endless number is no zero, and what is taken from one no undefined number.
    ['capex / 1e400', 'a number in it grows beyond what can be written'],
    ['1e400 - 1e400', 'a number in it grows beyond what can be written'],
    ['share(capex, capex * 1e308 * 10)', 'a number in it grows beyond what can be written'],
    ['"a" + 1', 'a text stands where a number belongs'],
    ['', 'nothing is written here'],
    [`${'('.repeat(499)}1${')'.repeat(499)}`, undefined],
    ['1+'.repeat(600), 'it is longer than 1000 characters'],
  ])('%s', (formula, why) => {
    const told = compute(formula, facts)
    expect(told).toBe(why === undefined ? '1' : `the formula of "result" cannot be computed: ${why}`)
  })

  test('the unit declared must be the unit computed', () => {
    expect(compute('capex', facts, 'people')).toContain('the unit says people, and the formula gives RMB bn')
    expect(compute('profit_growth - revenue_growth', facts, '%')).toContain('the unit says %, and the formula gives pp')
    expect(compute('capex * capex', facts, 'RMB bn')).toContain('the unit says RMB bn, and the formula gives CNY × CNY')
    expect(compute('1 / capex / users', facts, 'RMB bn')).toContain('the formula gives 1 per CNY × people')
    expect(compute('uses + uses', facts, '%')).toContain('the unit says %, and the formula gives a count')
  })

  test('a hint says what to write', () => {
    const notes = (formula: string): string[] =>
      settleAll(briefOf([]), [...facts, fact('result', { formula })]).diagnostics[0]!.notes
    expect(notes('capx * 2')).toContain('hint: did you mean "capex"?')
    expect(notes('100 - us_share')).toContain('hint: write 100% if percent is meant')
    expect(notes('(capex')).toContain('hint: a parenthesis is not closed')
    // Two currencies come together by a rate.
    const rate = 'hint: bring them into one currency first: convert(figure, RMB, rate), with a rate of the ledger'
    for (const formula of ['capex + revenue_2025', 'share(capex, revenue_2025)', 'ratio(capex, revenue_2025)'])
      expect(notes(formula)).toContain(rate)
    expect(notes('revenue_2025 - capex')).toContain(rate)
    expect(notes('capex + users')).toEqual(['the formula: capex + users'])
    // A number cannot be written with a unit.
    expect(notes('capex + 10')).toContain(
      'hint: enter 10 as a fact with its unit; a condition may say a - b > 10 instead',
    )
    expect(notes('1,5 * capex')).toContain('hint: write 1.5')
    expect(notes('1,500 * capex')).toContain('hint: write 1500 or 1.500')
    expect(notes('1.234,5 * capex')).toContain('hint: write 1234.5')
    expect(notes('capex * * 2')[0]).toBe('the formula: capex * * 2')
  })

  test('a circle is told once, with its path, at the fact', () => {
    const { diagnostics } = settleAll(briefOf([]), [
      fact('a', { formula: 'b + 1' }),
      fact('b', { formula: 'c * 2' }),
      fact('c', { formula: 'a - 1' }),
      fact('d', { formula: 'a * 3' }),
    ])
    expect(diagnostics.map((one) => one.message)).toEqual(['the fact "a" rests on itself: a → b → c → a'])
  })

  test('a chain of formulas that no one could follow is refused, whatever its order', () => {
    const chain = Array.from({ length: 3000 }, (_, i) => fact(`f${i}`, { formula: `f${i + 1} + 1` }))
    const { diagnostics } = settleAll(briefOf([]), [...chain, fact('f3000', { value: 1, unit: 'count' })])
    expect(diagnostics[0]!.code).toBe('evidence/too-deep')
  })

  test('no text at all makes it throw', () => {
    const pieces = [
      'capex',
      'users',
      'uses',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '÷',
      '>',
      'about',
      'within',
      '1',
      '2%',
      ',',
      'sum(',
      'x.',
      '"',
      '[',
      '!',
      '?',
      '%',
      '\n',
      '∞',
      '`',
      '=',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        expect(typeof compute(parts.join(' '), facts)).toBe('string')
      }),
      { numRuns: 300 },
    )
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

describe('hints', () => {
  const amounts = [
    fact('lockers', { value: 1500, unit: 'units' }),
    fact('price', { value: 14, unit: 'GBP k per unit' }),
    fact('net', { value: 9.6, unit: 'GBP m' }),
    fact('net_a_year', { value: 9.6, unit: 'GBP m per year' }),
    fact('outlay', { value: 21, unit: 'GBP m' }),
  ]
  const told = (formula: string, unit?: string) =>
    settleAll(briefOf([]), [...amounts, fact('result', { formula, ...(unit ? { unit } : {}) })]).diagnostics
  const hints = (formula: string, unit?: string) => told(formula, unit).flatMap(({ notes }) => notes)

  test('a product needs its unit, and has it then', () => {
    expect(hints('lockers * price * net')).toContain(
      'hint: a product of two units, and a quotient, needs a `unit:` of its own beside the formula, as in `unit: GBP m`',
    )
    expect(told('lockers * price', 'GBP m')).toEqual([])
  })

  test('years of a payback come from an amount per year', () => {
    expect(hints('outlay / net', 'years')).toContain(
      'hint: for years, divide by an amount for each of them, with a unit such as "GBP m per year"',
    )
    expect(told('outlay / net_a_year', 'years')).toEqual([])
  })
})
