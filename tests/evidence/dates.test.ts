// Dates and periods by language.
import { expect, test } from 'vitest'
import { formatDate, formatPeriod } from '../../src/evidence/index.ts'
import { shown } from './literals.ts'

test.each([
  ['2025-10-01', '1_October 2025', '1_Oct 2025', 'October_1, 2025', '1._Oktober 2025', '1._Okt. 2025'],
  ['2025-09-30', '30_September 2025', '30_Sep 2025', 'September_30, 2025', '30._September 2025', '30._Sept. 2025'],
  ['2025-07', 'July 2025', 'Jul 2025', 'July 2025', 'Juli 2025', 'Juli 2025'],
  ['2025', '2025', '2025', '2025', '2025', '2025'],
  [
    'undated; mid-2025',
    'undated; mid-2025',
    'undated; mid-2025',
    'undated; mid-2025',
    'undated; mid-2025',
    'undated; mid-2025',
  ],
  ['2025-13-01', '2025-13-01', '2025-13-01', '2025-13-01', '2025-13-01', '2025-13-01'],
])('%s', (iso, british, short, american, german, germanShort) => {
  expect(shown(formatDate(iso, 'en-GB'))).toBe(british)
  expect(shown(formatDate(iso, 'en-GB', 'short'))).toBe(short)
  expect(shown(formatDate(iso, 'en-US', 'long'))).toBe(american)
  expect(shown(formatDate(iso, 'de-DE', 'long'))).toBe(german)
  expect(shown(formatDate(iso, 'de-DE', 'short'))).toBe(germanShort)
})

test('a period of years gets an en dash, a month its name, words stay', () => {
  expect(['2024', '2019-24', 'FY2024', 'Q2 2025', '2025-07'].map((period) => formatPeriod(period, 'en-GB'))).toEqual([
    '2024',
    '2019–24',
    'FY2024',
    'Q2 2025',
    'Jul 2025',
  ])
})
