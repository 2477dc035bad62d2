// The words of a table for those who cannot see it.
import { expect, it } from 'vitest'
import { tableAlt } from '../../src/exhibit/index.ts'

it('says subject, heads, rows and what they are about', () => {
  const words = { title: 'Sources', heads: ['Source', '', 'Grade'], rows: ['A filing.', 'A visit'] }
  expect(tableAlt(words, 'en-GB')).toBe('Table. Sources. Source, Grade: 2 rows. A filing; A visit.')
  expect(tableAlt(words, 'de-DE')).toBe('Tabelle. Sources. Source, Grade: 2 Zeilen. A filing; A visit.')
})

it('says one row as one, and a head that is the subject once', () => {
  expect(tableAlt({ title: 'What to see', heads: ['What to see'], rows: ['1'] }, 'en-GB')).toBe(
    'Table. What to see. 1 row. 1.',
  )
})

it('stays short enough to be heard in one go', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `Row number ${index}`)
  expect(tableAlt({ title: 'Long', heads: ['A'], rows }, 'en-GB').length).toBeLessThanOrEqual(250)
})
