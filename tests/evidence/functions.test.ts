// The functions of formulas that say more than one sign of arithmetic: weighted averages, and money in another currency.
import { describe, expect, test } from 'vitest'
import { findForeignRates } from '../../src/evidence/index.ts'
import { briefOf, compute, fact, growth, raw, settleAll, shown } from './literals.ts'

const facts = [
  fact('margin_a', { value: 10, unit: '%', measure: 'share', label: 'Margin of A', period: '2024' }),
  fact('margin_b', { value: 20, unit: '%', measure: 'share', label: 'Margin of B', period: '2024' }),
  fact('sales_a', { value: 3, unit: 'RMB bn', label: 'Sales of A', period: '2024' }),
  fact('sales_b', { value: 1000, unit: 'RMB m', label: 'Sales of B', period: '2024' }),
  fact('sales_range', { range: { low: 1, high: 3 }, unit: 'RMB bn' }),
  fact('none', { value: 0, unit: 'RMB bn' }),
  fact('loss', { value: -1, unit: 'RMB bn' }),
  fact('price_a', { value: 12, unit: 'RMB per person' }),
  fact('price_b', { value: 18, unit: 'RMB per person' }),
  fact('loaf', { value: 4.2, unit: 'GBP per person', typed: '4.20' }),
  fact('roll', { value: 1.9, unit: 'GBP per person', typed: '1.90' }),
  fact('buyers', { value: 5, unit: 'm customers' }),
  growth('up', 8),
  fact('rate', { value: 7.2, unit: 'RMB per USD', label: 'Rate', period: '2024-12-31' }),
  fact('turned', { value: 0.14, unit: 'USD per RMB', label: 'Rate', period: '2024' }),
  fact('undated', { value: 7.2, unit: 'RMB per USD' }),
  fact('euro', { value: 1.1, unit: 'USD per EUR', period: '2024' }),
]

describe('results', () => {
  test.each([
    ['wavg(margin_a, sales_a, margin_b, sales_b)', undefined, '13%'],
    ['wavg(margin_a, sales_a, margin_b, sales_a)', undefined, '15%'],
    ['wavg(margin_a, 1, margin_b, 3)', undefined, '18%'],
    ['wavg(margin_a, sales_range, margin_b, sales_b)', undefined, '13–15%'],
    ['wavg(up, sales_a, up, sales_b)', undefined, '+8%'],
    ['wavg(price_a, buyers, price_b, 2 * buyers)', undefined, 'RMB_16_per_person'],
    ['wavg(price_a, 1, price_b, 2.7)', undefined, 'RMB_16.4_per_person'],
    ['wavg(loaf, 0.443, roll, 0.557)', undefined, 'GBP_2.92_per_person'],
    ['share(sales_b, sales_a)', undefined, '33%'],
    ['share(sales_a, sales_a)', undefined, '100%'],
    ['sales_a / sales_b', '%', '300%'],
    ['convert(sales_a, USD, rate)', undefined, 'USD_0.42_bn'],
    ['convert(sales_b, USD, rate)', undefined, 'USD_139_m'],
    ['convert(sales_a, USD, turned)', 'USD m', 'USD_420_m'],
    ['rate', 'RMB per USD', 'RMB_7.2_per_USD'],
  ])('%s in %s', (formula, unit, result) => {
    expect(compute(formula, facts, unit)).toBe(result)
  })

  test('a converted amount is of its own time, and rests on the source of the rate too', () => {
    const dear = fact('dear', { formula: 'convert(sales_a, USD, rate)', label: 'Sales of A in dollars' })
    const { ledger } = settleAll(briefOf([], { answer: raw('$dear') }), [...facts, dear])
    expect(ledger.quantities['dear']).toMatchObject({ period: '2024', cites: [{ derived: true }] })
    expect(ledger.traces.map((trace) => [trace.formula, shown(trace.inputs), shown(trace.result)])).toEqual([
      ['Sales of A → USD (Rate)', 'RMB_3_bn → USD (RMB_7.2_per_USD, 31_Dec 2024)', 'USD_0.42_bn'],
    ])
  })

  test('a rate is told with its time wherever money is converted', () => {
    const dear = fact('dear', { formula: 'sales_a / rate - 2 * sales_a * turned', unit: 'USD bn', label: 'In dollars' })
    const { ledger } = settleAll(briefOf([], { answer: raw('$dear') }), [...facts, dear])
    expect(shown(ledger.traces[0]!.inputs)).toBe(
      'RMB_3_bn ÷ (RMB_7.2_per_USD, 31_Dec 2024) − 2 × RMB_3_bn × (USD_0.14_per_RMB, 2024)',
    )
  })

  test('an amount at a rate of another year is found, by whatever formula', () => {
    const found = (formula: string, period: string, ofRate = '2024') => {
      const figures = [
        fact('amount', { value: 3, unit: 'RMB bn', period }),
        fact('fx', { value: 0.14, unit: 'USD per RMB', period: ofRate }),
        fact('cross', { value: 1.1, unit: 'USD per EUR', period: '2022' }),
        fact('dear', { formula, unit: 'USD bn' }),
      ]
      const { ledger, diagnostics } = settleAll(briefOf([], { answer: raw('$dear') }), figures)
      expect(diagnostics).toEqual([])
      return findForeignRates(ledger)
    }
    const pair = { home: 'dear', amount: 'amount', rate: 'fx' }
    for (const formula of [
      'convert(amount, USD, fx)',
      'amount * fx',
      '2 * (amount + 1% * amount) * fx',
      'convert(amount * 2, USD, fx)',
    ])
      expect(found(formula, '2023')).toEqual([pair])
    expect(found('amount / (1 / fx)', 'Q4 2023', '2024-03-31')).toEqual([pair])
    // One year in common is enough, and what cannot be read is not told.
    for (const period of [
      '2024',
      'FY24',
      'Q1 2024',
      '2024-12-31',
      '2023/24',
      '2024/25',
      'LTM June 2025',
      'last season',
    ])
      expect(found('convert(amount, USD, fx)', period)).toEqual([])
    expect(found('convert(amount, USD, fx)', '2025', 'the spot rate')).toEqual([])
    // A rate over a rate converts nothing.
    expect(found('convert(amount, USD, fx) * (cross / cross)', '2024')).toEqual([])
  })

  test('only what a rate multiplies is taken as converted at it', () => {
    const found = (formula: string, unit = 'USD m') => {
      const figures = [
        fact('eur_2023', { value: 100, unit: 'EUR m', period: '2023' }),
        fact('eur_2024', { value: 120, unit: 'EUR m', period: '2024' }),
        fact('usd_2024', { value: 130, unit: 'USD m', period: '2024' }),
        fact('rate_2023', { value: 1.1, unit: 'USD per EUR', period: '2023' }),
        fact('rate_2024', { value: 1.2, unit: 'USD per EUR', period: '2024' }),
        fact('result', { formula, unit }),
      ]
      const { ledger, diagnostics } = settleAll(briefOf([], { answer: raw('$result') }), figures)
      expect(diagnostics).toEqual([])
      return findForeignRates(ledger).map(({ amount, rate }) => `${amount} at ${rate}`)
    }
    // Each year at its own rate, added up or compared.
    expect(found('(eur_2023 * rate_2023 + eur_2024 * rate_2024) / 2')).toEqual([])
    expect(found('usd_2024 / (eur_2023 * rate_2023) - 1', '%')).toEqual([])
    expect(found('(usd_2024 - eur_2023 * rate_2023) / (eur_2023 * rate_2023)', '%')).toEqual([])
    expect(found('growth(eur_2024, eur_2023) * rate_2023', 'USD per EUR')).toEqual([])
    expect(found('(eur_2024 / eur_2023 - 1) * rate_2023', 'USD per EUR')).toEqual([])
    // Within such a sum, and of a sum that is converted as a whole.
    expect(found('(eur_2023 * rate_2024 + eur_2024 * rate_2024) / 2')).toEqual(['eur_2023 at rate_2024'])
    expect(found('usd_2024 / (eur_2023 * rate_2024) - 1', '%')).toEqual(['eur_2023 at rate_2024'])
    expect(found('sum(eur_2023, eur_2024) * rate_2024')).toEqual(['eur_2023 at rate_2024'])
    expect(found('-(eur_2023 + eur_2024) / 2 * rate_2024')).toEqual(['eur_2023 at rate_2024'])
    expect(found('eur_2023 * (rate_2023 + rate_2024) / 2')).toEqual(['eur_2023 at rate_2024'])
  })

  test('an average is written out with its weights', () => {
    const average = fact('average', { formula: 'wavg(margin_a, sales_a, margin_b, sales_b)', label: 'Average' })
    const { ledger } = settleAll(briefOf([], { answer: raw('$average') }), [...facts, average])
    expect(ledger.traces[0]!.formula).toBe(
      '(Margin of A × Sales of A + Margin of B × Sales of B) ÷ (Sales of A + Sales of B)',
    )
  })
})

describe('refusals', () => {
  test.each([
    ['wavg(margin_a, sales_a, margin_b)', 'wavg is written wavg(value, weight, value, weight, …)'],
    ['wavg(margin_a, sales_a)', 'wavg is written wavg(value, weight, value, weight, …)'],
    ['wavg(margin_a, sales_a, price_b, sales_b)', 'the values of an average are % and RMB per person'],
    ['wavg(margin_a, sales_a, margin_b, buyers)', 'the weights of an average are RMB bn and m customers'],
    ['wavg(margin_a, none, margin_b, none)', 'cannot divide by zero'],
    ['wavg(margin_a, loss, margin_b, sales_a)', 'a weight of an average is below zero'],
    ['convert(sales_a, rate, USD)', 'convert names the currency second, by its code'],
    ['convert(sales_a, USD)', 'convert is written convert(figure, CURRENCY, rate)'],
    ['convert(buyers, USD, rate)', 'm customers cannot be converted into a currency'],
    ['convert(sales_a, CNY, rate)', 'the figure is in RMB already'],
    ['convert(sales_a, USD, undated)', 'the rate does not say what time it is of'],
    ['convert(sales_a, USD, 7.2)', 'the rate does not say what time it is of'],
    ['convert(sales_a, USD, euro)', 'a rate of USD per EUR does not turn RMB into USD'],
    // An undated rate is one whatever is done with it.
    ['sales_a / undated', 'the rate does not say what time it is of'],
    ['sales_a * (1 / undated)', 'the rate does not say what time it is of'],
    ['sales_a / (undated + 0 * rate)', 'the rate does not say what time it is of'],
    ['sales_a * USD', 'the currency USD stands where a number belongs'],
  ])('%s', (formula, why) => {
    expect(compute(formula, facts)).toBe(`the formula of "result" cannot be computed: ${why}`)
  })
})
