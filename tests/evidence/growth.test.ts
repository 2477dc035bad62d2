// Growth and growth per year ask that their two figures are of times that can be compared: in order, equally long, so many years apart.
import { describe, expect, test } from 'vitest'
import { readPeriod } from '../../src/evidence/periods.ts'
import { compute, fact } from './literals.ts'

/** What `growth` or `cagr` over these periods prints, or why it is refused. */
const told = (later: string, earlier: string, years?: string): string => {
  const figures = [
    fact('later', { value: 121, unit: 'EUR m', period: later }),
    fact('earlier', { value: 100, unit: 'EUR m', period: earlier }),
    fact('span', { value: 24, unit: 'months', period: earlier }),
    fact('staff', { value: 1234, unit: 'employees' }),
    fact('rate', { value: 3, unit: '%' }),
  ]
  const formula = years === undefined ? 'growth(later, earlier)' : `cagr(later, earlier, ${years})`
  return compute(formula, figures).replace('the formula of "result" cannot be computed: ', '')
}

describe('years', () => {
  test.each([
    ['2024', '2022'],
    ['2023/24', '2021/22'],
    ['2023-24', '2021-22'],
    ['FY24', 'FY22'],
    ['FY 2024', '2022'],
    ['Q4 2024', 'Q4 2022'],
    ['4Q24', 'Q4 2022'],
    ['H1 2024', 'H1 2022'],
    ['March 2024', '2022-03'],
    ['2024E', '2022A'],
    ['31 December 2024', '2022-12-31'],
    ['2024-12-31', '2023-01-01'],
    ['LTM June 2024', 'LTM June 2022'],
  ])('from %2$s to %1$s are two', (later, earlier) => {
    expect(told(later, earlier, '2')).toBe('+10%_p.a.')
    expect(told(later, earlier, 'span')).toBe('+10%_p.a.')
    expect(told(later, earlier, '3')).toBe(`from ${earlier} to ${later} are 2 years, and the formula says 3`)
  })

  test('parts of a year count, and one year is no two', () => {
    expect(told('Q1 2024', 'Q3 2022', '1.5')).toBe('+14%_p.a.')
    expect(told('Q1 2024', 'Q3 2022', '2')).toBe('from Q3 2022 to Q1 2024 are 1.5 years, and the formula says 2')
    expect(told('FY24', 'FY23', '2')).toBe('from FY23 to FY24 is 1 year, and the formula says 2')
  })

  test('a number of years that is a range gives a range of rates', () => {
    const figures = [fact('a', { value: 121, unit: 'EUR' }), fact('b', { value: 100, unit: 'EUR' })]
    const span = fact('span', { range: { low: 1, high: 2 }, unit: 'years' })
    expect(compute('cagr(a, b, span)', [...figures, span])).toBe('+10–21%_p.a.')
  })

  test('what is no number of years is refused', () => {
    expect(told('2024', '2022', 'staff')).toBe('employees are no years')
    expect(told('2024', '2022', 'rate')).toBe('% is no number of years')
    expect(told('2024', '2022', 'later')).toBe('EUR m is no number of years')
  })
})

describe('order', () => {
  test.each([
    ['2022/23', '2023/24'],
    ['Q3 2024', 'Q4 2024'],
    ['FY23', '2024'],
    ['March 2024', 'April 2024'],
    ['2023A', '2024E'],
  ])('%s is not after %s', (later, earlier) => {
    expect(told(later, earlier)).toBe(`growth is counted from ${later} to ${earlier}`)
    expect(told(later, earlier, '1')).toBe(`growth is counted from ${later} to ${earlier}`)
  })

  test('two figures of one time have no growth', () => {
    expect(told('2024', '2024')).toBe('both figures are of 2024, and growth takes two times')
    expect(told('2024E', 'FY24')).toBe('FY24 and 2024E are one time')
  })
})

describe('lengths', () => {
  test.each([
    ['Q4 2024', '2023'],
    ['2024', 'H1 2023'],
    ['March 2024', '2023'],
    ['9M 2024', 'FY23'],
    ['Q1 2024', 'H1 2023'],
    ['LTM June 2024', 'Q2 2023'],
  ])('%s and %s are not equally long', (later, earlier) => {
    expect(told(later, earlier)).toBe(`${later} and ${earlier} are not equally long`)
    expect(told(later, earlier, '1')).toBe(`${later} and ${earlier} are not equally long`)
  })

  test.each([
    // One day may stand beside a year, and nobody can say how many years lie between.
    ['2024-06-30', '2022'],
    ['end of 2024', '2022'],
    // Years from one to another may be a sum or an average.
    ['2024', '2020–22'],
    ['2022-24', '2022'],
    ['YTD May 2024', '2022'],
    // What cannot be read is not refused.
    ['the last season', '2022'],
    ['after the war', 'before the war'],
  ])('%s and %s are not judged', (later, earlier) => {
    expect(told(later, earlier)).toBe('+21%')
    expect(told(later, earlier, '2')).toBe('+10%_p.a.')
  })
})

test.each([
  ['2024', { end: '2024-12-31', months: 12 }],
  ['2018/19', { end: '2019-12-31', months: 12 }],
  ['2019/03', { end: '2019-03-31', months: 1 }],
  ['2019–24', { end: '2024-12-31', months: 72, spans: true }],
  ['Q2 2025', { end: '2025-06-30', months: 3 }],
  ['2025 H2', { end: '2025-12-31', months: 6 }],
  ['as of 1 May 2025', { end: '2025-05-01', months: 0 }],
  ['year ended March 2024', { end: '2024-03-31', months: 12 }],
  ['Q4 2024–Q1 2025', { end: '2025-03-31' }],
  ['H3 2024', undefined],
])('%s is read', (typed, period) => {
  expect(readPeriod(typed)).toEqual(period)
})
