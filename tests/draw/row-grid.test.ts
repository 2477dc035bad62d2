// How tall rows become in a height, and what rows beside each other share.
import { describe, expect, it } from 'vitest'
import { fillRows, type RowGrid, reachOf, shareRows } from '../../src/draw/index.ts'

describe('rows that fill a height', () => {
  it('are as tall as their words, and share out evenly what is left: none is full beside one that is half empty', () => {
    expect(fillRows([52, 106, 52], 270, 116)).toEqual([72, 126, 72])
  })

  it('are of one height where the fullest is not full to its rules', () => {
    expect(fillRows([44, 60, 44, 44], 320, 116)).toEqual([80, 80, 80, 80])
    expect(fillRows([44, 63, 44, 44], 320, 116)).toEqual([80, 80, 80, 80])
    expect(new Set(fillRows([44, 68, 44, 44], 320, 116)).size).toBe(2)
  })

  it('fill the height, so that a foot does not jump from page to page, and grow no taller than the brand allows', () => {
    expect(fillRows([30, 30, 30], 276, 116)).toEqual([92, 92, 92])
    expect(fillRows([30, 30], 300, 92)).toEqual([92, 92])
    expect(fillRows([30, 30], 190, 92)).toEqual([95, 95])
  })

  it('never become lower than their words', () => {
    expect(fillRows([50, 90], 100, 40)).toEqual([50, 90])
    expect(fillRows([], 100, 40)).toEqual([])
  })
})

describe('rows of tables beside each other', () => {
  const grid = (rows: number[], lifts: number[]): RowGrid => {
    return { head: 22, under: 5, rows, lifts, inset: 7, tallest: 116, yields: true }
  }

  it('have their rules at one height and their first lines on one line', () => {
    // Rows of a name of 18 points, beside takeaways of 18 + 16.
    const shared = shareRows([grid([30, 30], [12.8, 12.8]), grid([48, 48], [14.4, 14.4])], 200)
    expect(shared.rows).toEqual([89, 89])
    expect(shared.firsts).toEqual(shared.rows!.map((height) => (height - 34) / 2 + 14.4))
  })

  it('reach as far down as their rows open', () => {
    expect(reachOf(grid([48, 48], [14.4, 14.4]), 200)).toBeCloseTo(200)
    expect(reachOf(grid([48, 48], [14.4, 14.4]), 400)).toBeCloseTo(22 + 2 * 116)
  })
})
