// Words that a rule of wording hears as something else: colors of things, duties, and times that are names.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

it.each([
  ['color-words', 'The table turns green with age', true],
  ['color-words', 'The stall has shown green coffee', true],
  ['color-words', 'Boxes in blue wrapping are sent first', true],
  ['color-words', 'The table turns green', false],
  ['color-words', 'Cells in green are open', false],
  ['likelihood', 'Ships are bound to follow the pilot', true],
  ['likelihood', 'Customers are bound to notice', false],
  ['relative-time', 'The currently valid tariff stays', true],
  ['relative-time', 'It stands in recent history books', true],
  ['relative-time', 'Recently the tariff rose', false],
])('%s, "%s": silent is %s', (rule, prose, silent) => {
  const told = findIn(`point: { prose: ${JSON.stringify(prose)} }`).filter(({ code }) => code === `lint/${rule}`)
  expect(told.length === 0).toBe(silent)
})
