// Until when a fact is good.
import { describe, expect, test } from 'vitest'
import { goodUntil, settle } from '../../src/evidence/index.ts'
import type { Fact } from '../../src/model/ledger.ts'
import type { Raw } from '../../src/model/words.ts'
import { briefOf, fact, ledgerOf } from './literals.ts'
import { source, from, settled } from './judging.ts'

describe('how long a fact is good', () => {
  const until = (said: Partial<Fact<Raw>>) =>
    goodUntil({ ...fact('x', {}), ...said }, { report: source('report', 'B', { published: '2025-03-14' }) })

  test.each([
    [{ period: '2024', shelf_life: '18 months' }, '2026-06-30'],
    [{ period: 'FY 2024', shelf_life: '1 year' }, '2025-12-31'],
    [{ period: '2019–24', shelf_life: '1 year' }, '2025-12-31'],
    [{ period: 'Q2 2025', shelf_life: '6 months' }, '2025-12-31'],
    [{ period: 'H1 2025', shelf_life: '1 quarter' }, '2025-09-30'],
    [{ period: '2025-08', shelf_life: '6 months' }, '2026-02-28'],
    [{ period: '2025-03-14', shelf_life: '90 days' }, '2025-06-12'],
    [{ period: '2025-03-14', shelf_life: '2 weeks' }, '2025-03-28'],
    [{ shelf_life: '1 month' }, '2025-04-14'],
    [{ period: '2024', shelf_life: '18 months', valid_until: '2025-05-01' }, '2025-05-01'],
    [{ period: '2024' }, undefined],
  ])('%o', (said, day) => {
    expect(until(said)).toBe(day)
  })

  test.each([
    ['2019', '2019-12-31'],
    ['2019-12-31', '2019-12-31'],
    ['December 2019', '2019-12-31'],
    ['31 December 2019', '2019-12-31'],
    ['December 31, 2019', '2019-12-31'],
    ['31. Dezember 2019', '2019-12-31'],
    ['31.12.2019', '2019-12-31'],
    ['12/2019', '2019-12-31'],
    ['Dez. 2019', '2019-12-31'],
    ['Dec-19', '2019-12-31'],
    ['FY19', '2019-12-31'],
    ['FY19–FY21', '2021-12-31'],
    ['FY 18/19', '2019-12-31'],
    ['2018/19', '2019-12-31'],
    ['2011/12', '2012-12-31'],
    ['2019/03', '2019-03-31'],
    ['1999/00', '2000-12-31'],
    ['2019/2020', '2020-12-31'],
    ['2019-2024', '2024-12-31'],
    ['March 2025', '2025-03-31'],
    ['Mar 2025', '2025-03-31'],
    ['März 2025', '2025-03-31'],
    ['Sept 2025', '2025-09-30'],
    ['Q2/2025', '2025-06-30'],
    ['2Q25', '2025-06-30'],
    ['1H25', '2025-06-30'],
    ['2025 Q3', '2025-09-30'],
    ['Q4 FY24', '2024-12-31'],
    ['9M 2024', '2024-09-30'],
    ['2024E', '2024-12-31'],
    ['mid-2024', '2024-06-30'],
    ['end-2024', '2024-12-31'],
    ['LTM June 2025', '2025-06-30'],
    ['as of 1 May 2025', '2025-05-01'],
    ['1 Jan–30 Jun 2025', '2025-06-30'],
    ['Q4 2024–Q1 2025', '2025-03-31'],
    ['Q4 2024 and Q1 2025', '2025-03-31'],
    ['January to March 2025', '2025-03-31'],
  ])('the period %s ends on %s', (period, day) => {
    expect(goodUntil({ ...fact('x', {}), sources: [], period, shelf_life: '1 day' }, {})).toBe(
      new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10),
    )
  })

  test.each(['31 February 2019', 'H3 2024', '2024-2019', 'the COVID-19 years', 'the year of the launch'])(
    'a period that cannot be read is told where a shelf life counts from it: %s',
    (period) => {
      const told = (said: Partial<Fact<Raw>>) => {
        const one = { ...fact('x', { value: 1, unit: 'count', period }), sources: from('dated'), ...said }
        const ledger = ledgerOf([one])
        ledger.sources = { dated: source('dated', 'A', { published: '2025-03-01' }) }
        return settle(briefOf([]), ledger, {}).diagnostics.map(({ code, severity }) => [code, severity])
      }
      expect(told({ shelf_life: '1 year' })).toEqual([['evidence/undated-shelf-life', 'warning']])
      expect(told({ shelf_life: '1 year', valid_until: '2026-01-01' })).toEqual([])
      expect(told({})).toEqual([])
    },
  )

  test.each(['2025-02-31', '2024-13', '2024-13-45', '2025-00'])('a date that there is not is told: %s', (date) => {
    const told = (said: Partial<Fact<Raw>>, dates: Parameters<typeof source>[2]) => {
      const ledger = ledgerOf([{ ...fact('x', { value: 1, unit: 'count' }), sources: from('dated'), ...said }])
      ledger.sources = { dated: source('dated', 'A', dates) }
      return settle(briefOf([]), ledger, {}).diagnostics.map(({ code, message }) => `${code}: ${message}`)
    }
    const sentence = (what: string) => [
      `evidence/no-such-date: ${what} is "${date}", and the calendar has no such date`,
    ]
    expect(told({ period: date }, {})).toEqual(sentence('the period of "x"'))
    expect(told({ period: date, shelf_life: '1 year' }, {})).toEqual(sentence('the period of "x"'))
    expect(told({}, { published: date })).toEqual(sentence('the day on which "dated" was published'))
    expect(told({}, { as_of: date })).toEqual(sentence('as_of of "dated"'))
  })

  test.each(['2024-02-29', '2019-24', '1999-00', '2024-12', 'spring 2024'])('%s is a date, or words', (period) => {
    expect(
      settled([{ ...fact('x', { value: 1, unit: 'count', period }), sources: from('visit') }]).diagnostics,
    ).toEqual([])
  })

  test('what cannot be read is told at the fact', () => {
    const codes = (said: Partial<Fact<Raw>>) =>
      settled([{ ...fact('x', { value: 1, unit: 'count' }), sources: from('visit'), ...said }]).diagnostics.map(
        ({ code, severity }) => [code, severity],
      )
    expect(codes({ shelf_life: 'long', period: '2024' })).toEqual([['evidence/bad-shelf-life', 'error']])
    expect(codes({ shelf_life: '2 years' })).toEqual([['evidence/undated-shelf-life', 'warning']])
    expect(codes({ credibility: 7 })).toEqual([['evidence/bad-credibility', 'error']])
  })
})
