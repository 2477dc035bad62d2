// Days are named as the readers of each language write them.
import { expect, it } from 'vitest'
import { dayOf, nameOfDay } from '../../src/exhibit/calendar.ts'

it.each([
  ['en-GB', '10\u00a0Oct', '10\u00a0Oct\u00a02025'],
  ['en-US', 'Oct\u00a010', 'Oct\u00a010,\u00a02025'],
  ['de-AT', '10.\u00a0Okt.', '10.\u00a0Okt.\u00a02025'],
])('names a day in %s', (language, short, long) => {
  const day = dayOf('2025-10-10')!
  expect(nameOfDay(day, language)).toBe(short)
  expect(nameOfDay(day, language, true)).toBe(long)
})
