// A column is given a few points where a word would stand alone in a cell, by a column that has them to spare.
import { expect, it } from 'vitest'
import { eased } from '../../src/exhibit/eased-columns.ts'

/** A table whose first column ends in a word alone below 103 points, and whose second grows a row below 90. */
const judge = ([first, second]: number[]) => ({
  height: second! < 90 ? 60 : 40,
  alone: first! < 103 ? [0] : [],
})

it('by the fewest points that mend it', () => {
  expect(eased([100, 120, 50], [40, 40, 50], judge)).toEqual([104, 116, 50])
})

it('not by a column that needs what it has, nor where a row would grow, nor by more than would be seen', () => {
  expect(eased([100, 42, 50], [40, 40, 50], judge)).toEqual([100, 42, 50])
  expect(eased([100, 92, 50], [40, 40, 50], judge)).toEqual([100, 92, 50])
  expect(eased([80, 200, 50], [40, 40, 50], judge)).toEqual([80, 200, 50])
})
