// Conditions of claims: which hold, and how a false or unreadable one is told.
import { describe, expect, test } from 'vitest'
import { briefOf, fact, growth, point, raw, settleAll } from './literals.ts'

const facts = [
  growth('profit', 24),
  growth('revenue', 8),
  fact('ratio', { formula: 'profit / revenue', unit: 'times' }),
  fact('capex', { value: 78, unit: 'RMB bn' }),
  fact('dollars', { value: 3, unit: 'USD bn' }),
  fact('small', { value: 500, unit: 'RMB m' }),
  fact('users', { value: 1.38, unit: 'bn people' }),
  fact('tenth', { value: 0.1, unit: 'count' }),
  fact('uncertain', { range: { low: 10, high: 20 }, unit: '%' }),
  fact('in_words', { says: 'much' }),
  fact('broken', { value: 1, unit: 'parsec' }),
]

const check = (condition: string) =>
  settleAll(briefOf([point(raw('Claim'), { holds: [raw(condition, 30, 11)] })]), facts).diagnostics.filter(
    (one) => one.code !== 'evidence/unknown-unit',
  )

describe('true', () => {
  test.each([
    'profit > revenue',
    'revenue < profit',
    'ratio about 3',
    'ratio about 2.9',
    'ratio about 2.5 within 20%',
    'ratio = 3',
    'profit != revenue',
    'profit >= 24%',
    'profit ≤ 24%',
    'profit > 0',
    'capex > 70',
    'capex - small > 10',
    // Nothing has every unit.
    'capex > 0 - small',
    'capex > -small',
    // A bare number is that many of the other side: here points.
    'profit - revenue about 16',
    'capex > small',
    '70 < capex',
    '1000 between small and capex',
    'capex >= 156 * small',
    'profit between 20% and 30%',
    'ratio between 2 and 4',
    'profit - revenue > 10 * 1%',
    'tenth + tenth + tenth = 0.3',
    'tenth * 3 <= 0.3',
    'uncertain between 10% and 20%',
    'uncertain < profit',
    'profit > 2 * revenue',
    'share(small, capex) < 1%',
  ])('%s', (condition) => {
    expect(check(condition)).toEqual([])
  })
})

describe('false', () => {
  test.each([
    ['revenue > profit', '8% > 24%'],
    ['ratio about 4', '3.0 times about 4 times (within 5%)'],
    ['ratio about 4 within 10%', '3.0 times about 4 times within 10%'],
    ['capex < 70', 'RMB 78 bn < RMB 70 bn'],
    ['profit between 30% and 40%', '24% between 30% and 40%'],
    ['profit = revenue', '24% = 8%'],
    ['uncertain > 15%', '10–20% > 15%'],
    ['uncertain < 15%', '10–20% < 15%'],
  ])('%s', (condition, said) => {
    expect(check(condition).map((one) => one.message.replaceAll('\u00a0', ' '))).toEqual([
      `the claim does not hold: ${said} is false`,
    ])
  })

  test('the fault stands at the condition and names each figure with its line in the ledger', () => {
    expect(check('revenue > profit')[0]).toMatchObject({
      code: 'evidence/false-claim',
      severity: 'error',
      span: { file: 'brief.yaml', line: 30, column: 11, length: 16 },
      notes: [
        'revenue is +8% (ledger.yaml:7)',
        'profit is +24% (ledger.yaml:7)',
        expect.stringContaining('hint: correct the figure'),
      ],
    })
  })
})

describe('not to be checked', () => {
  test.each([
    ['capex > users', 'cannot compare RMB bn with bn people', undefined],
    ['profit > 20', '% is compared with a bare number', 'hint: write 20%'],
    ['profit', 'it compares nothing', undefined],
    ['profit > revenue > 2%', '">" compares, and a number is wanted here', undefined],
    // Half, or half a percent: never the one that was not meant.
    ['profit > 0.5', '% is compared with a bare number', 'hint: write 50%, or 0.5% where that is meant'],
    ['profit < 1', '% is compared with a bare number', 'hint: write 100%, or 1% where that is meant'],
    [
      'capex > dollars',
      'cannot compare RMB bn with USD bn',
      'hint: bring them into one currency first: convert(figure, RMB, rate), with a rate of the ledger',
    ],
    [
      'capex > small + 10',
      'cannot add RMB m and a bare number',
      'hint: enter 10 as a fact with its unit; a condition may say a - b > 10 instead',
    ],
    ['profit > 1,5', 'a comma stands in a number: 1,5', 'hint: write 1.5'],
    [
      'ratio about 4 within -10%',
      'a tolerance is below zero',
      'hint: a tolerance is how far one figure may be from the other, above or below, as a part of that: write "a about 3 within 10%"',
    ],
    ['ratio about 4 within 10', '"within" takes a percentage, and has a bare number', 'hint: write 10%'],
    [
      'profit between 30% and 20%',
      'nothing is between 30% and 20%',
      'hint: write the smaller one first: between 20% and 30%',
    ],
    ['profit between 2%', '"between" needs two ends', 'hint: write "a between 2 and 4"'],
    ['profit > in_words', '"in_words" is in words, and words cannot be calculated with', undefined],
    ['profitt > 2%', 'the ledger has no fact "profitt"', 'hint: did you mean "profit"?'],
    ['profit >', 'it is not a formula', 'hint: something is missing at its end'],
  ])('%s', (condition, why, hint) => {
    const [found] = check(condition)
    expect(found).toMatchObject({ code: 'evidence/bad-condition', severity: 'error' })
    expect(found!.message).toBe(`the condition "${condition}" cannot be checked: ${why}`)
    if (hint) expect(found!.notes).toContain(hint)
  })

  test('a wrong name is underlined', () => {
    expect(check('revenue > profitt')[0]!.span).toMatchObject({ line: 30, column: 21, length: 7 })
  })

  test('a fact with a fault of its own is told in the ledger alone', () => {
    expect(check('broken > 1')).toEqual([])
  })
})
