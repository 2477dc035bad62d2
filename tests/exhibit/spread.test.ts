import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spread } from '../../src/exhibit/spread.ts'

describe('spreading things along a line', () => {
  test('what does not overlap stays where it wants to be', () => {
    expect(
      spread(
        [
          { at: 10, length: 20 },
          { at: 50, length: 20 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50])
  })

  test('what overlaps is moved by the same both ways', () => {
    const starts = spread(
      [
        { at: 40, length: 20 },
        { at: 50, length: 20 },
      ],
      0,
      100,
    )
    expect(starts).toEqual([35, 55])
  })

  test('nothing leaves the line that fits on it, and nothing overlaps', () => {
    const things = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 150 }), length: fc.integer({ min: 1, max: 12 }) }),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(things, (list) => {
        const sorted = [...list].sort((a, b) => a.at - b.at)
        const starts = spread(sorted, 0, 100)
        starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(-1e-9)
          expect(start + sorted[index]!.length).toBeLessThanOrEqual(100 + 1e-9)
          if (index > 0) expect(start).toBeGreaterThanOrEqual(starts[index - 1]! + sorted[index - 1]!.length - 1e-9)
        })
      }),
    )
  })
})
