// Formulas that are refused, and how the refusal is told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { briefOf, compute, fact, settleAll } from './literals.ts'
import { facts } from './formula-facts.ts'

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
    ['share(2 * capex, capex)', 'the part would be 200% of the whole'],
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
    ['capex * 1e-200 * 1e-200', 'a number in it is nearer to zero than any number that can be kept'],
    ['1e-200 / 1e200 * capex', 'a number in it is nearer to zero than any number that can be kept'],
    ['1e400', 'a number in it grows beyond what can be written'],
    ['capex * 1e-400', '1e-400 is nearer to zero than any number that can be kept'],
    ['capex * 3.14159265358979323846', '3.14159265358979323846 has more than 15 digits, which no number keeps'],
    ['capex * 3.14159265358979323846%', '3.14159265358979323846 has more than 15 digits, which no number keeps'],
    ['capex * 12345678901234567890', '12345678901234567890 has more than 15 digits, which no number keeps'],
    ['12345678901234567890% * capex', '12345678901234567890 has more than 15 digits, which no number keeps'],
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
    const wages = [
      fact('wage', { value: 40, unit: 'EUR k per employee' }),
      fact('total', { value: 900, unit: 'EUR k' }),
    ]
    const notes = (formula: string): string[] =>
      settleAll(briefOf([]), [...facts, ...wages, fact('result', { formula })]).diagnostics[0]!.notes
    expect(notes('capx * 2')).toContain('hint: did you mean "capex"?')
    expect(notes('100 - us_share')).toContain('hint: write 100% if percent is meant')
    expect(notes('(capex')).toContain('hint: a parenthesis is not closed')
    // Two currencies come together by a rate.
    const rate = 'hint: bring them into one currency first: convert(figure, RMB, rate), with a rate of the ledger'
    for (const formula of ['capex + revenue_2025', 'share(capex, revenue_2025)', 'ratio(capex, revenue_2025)'])
      expect(notes(formula)).toContain(rate)
    expect(notes('revenue_2025 - capex')).toContain(rate)
    expect(notes('capex + users')).toContain(
      'hint: a sum is of figures that measure the same; a product or a quotient may be of others',
    )
    // An amount, and an amount for each.
    expect(notes('wage - total')).toContain(
      'hint: one of them is for each employee: multiply it by how many employees there are, or divide the other by that',
    )
    expect(notes('elsewhere * 2')).toContain(
      'hint: `briefwright facts list` lists what the ledger has; enter it there, with its unit and source',
    )
    // A number cannot be written with a unit.
    expect(notes('capex + 10')).toContain(
      'hint: enter 10 as a fact with its unit; a condition may say a - b > 10 instead',
    )
    expect(notes('1,5 * capex')).toContain('hint: write 1.5')
    expect(notes('1,500 * capex')).toContain('hint: write 1500 or 1.500')
    expect(notes('1.234,5 * capex')).toContain('hint: write 1234.5')
    expect(notes('capex * * 2')[0]).toBe('the formula: capex * * 2')
  })

  test('nothing typed is nothing in every unit, and a minus alone turns the sign', () => {
    expect(compute('0 - capex', facts)).toBe('RMB_−78_bn')
    expect(compute('-capex', facts)).toBe(compute('0 - capex', facts))
    expect(compute('capex + 0', facts)).toBe('RMB_78_bn')
    expect(compute('0 - us_share', facts)).toBe('−70%')
    expect(compute('0 - profit_growth', facts)).toBe('−24%')
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

test('a message quotes a long formula in part', () => {
  const long = Array.from({ length: 9000 }, (_, i) => `a${i}`).join(' + ')
  const { diagnostics } = settleAll(briefOf([]), [fact('result', { formula: long })])
  expect(diagnostics).toHaveLength(1)
  for (const line of [diagnostics[0]!.message, ...diagnostics[0]!.notes]) expect(line.length).toBeLessThan(200)
})
