// Conditions between brackets that were meant as one.
import { expect, test } from 'vitest'
import { splitConditions } from '../../src/read/split-conditions.ts'

test.each([
  ['a, b, c falling', ['a, b, c falling']],
  ['a > 1, b, c rising, d = 2', ['b, c rising']],
  ['a largest of b, c, d > 2', ['a largest of b, c']],
  ['a rank 2 of b, c', ['a rank 2 of b, c']],
  ['growth(a, b) > 2, c < sum(a, b, d)', ['growth(a, b) > 2', 'c < sum(a, b, d)']],
  ['a > b, c majority of d', []],
  ['a, b', []],
])('[%s]', (list, meant) => {
  const items = list.split(', ')
  expect(splitConditions(items).map(([first, last]) => items.slice(first, last + 1).join(', '))).toEqual(meant)
})
