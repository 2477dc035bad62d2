import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { ShapeMark, TableMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, messageOf } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const lanes = [
  {
    name: 'Games',
    bars: [
      { says: 'Pilot', from: 1 },
      { says: 'Roll out', from: 2, to: 3, key: true },
    ],
  },
  {
    name: 'Video',
    bars: [
      { says: 'Find a client', from: 1, to: 2 },
      { says: 'Draft terms', from: 2 },
    ],
  },
]
const roadmap = (change: object = {}) => exhibitOf('roadmap', { phases: ['Test', 'Prove', 'Scale'], lanes, ...change })
const barsIn = (exhibit = roadmap()): ShapeMark[] => {
  const table = drawOn(brand, type, exhibit).marks.find((mark): mark is TableMark => mark.kind === 'table')!
  return table.rows
    .flatMap((row) => row.cells.flatMap((cell) => cell.marks ?? []))
    .filter((mark): mark is ShapeMark => mark.kind === 'shape')
}

describe('a roadmap', () => {
  test('bars begin and end with their phases', () => {
    const [pilot, roll, find] = barsIn().map((bar) => bar.box)
    expect(roll!.x).toBeGreaterThan(pilot!.x + pilot!.w)
    expect(find!.x).toBe(pilot!.x)
    expect(roll!.w).toBeCloseTo(find!.w)
    expect(roll!.x + roll!.w).toBeCloseTo(body.x + body.w)
  })

  test('bars of a lane that share a phase stand under each other', () => {
    const [, , find, draft] = barsIn().map((bar) => bar.box)
    expect(draft!.y).toBeGreaterThanOrEqual(find!.y + find!.h)
  })

  test('the bar to see is in the accent; every bar says what and when', () => {
    expect(barsIn().map((bar) => bar.fill)).toEqual(['tint', 'accent', 'tint', 'tint'])
    expect(barsIn()[1]!.alt).toBe('Roll out, Prove to Scale')
    expect(altOf(brand, type, roadmap())).toBe(
      'Roadmap, Test, Prove, Scale. Games: Pilot, Test; Roll out, Prove to Scale. Video: Find a client, Test to Prove; Draft terms, Prove.',
    )
  })

  test('faults: a phase that is not there, a bar that ends before it begins', () => {
    const one = (bar: object) => roadmap({ lanes: [{ name: 'Games', bars: [{ says: 'Pilot', ...bar }] }] })
    expect(messageOf(one({ from: 4 }))).toBe('"Pilot" names phase 4 in the roadmap "one", which has phases 1 to 3')
    expect(messageOf(one({ from: 2, to: 1 }))).toBe(
      '"Pilot" in the roadmap "one" ends with phase 1, before it begins in phase 2',
    )
    expect(faultsOf(one({ from: 1.5 }))).toEqual(['exhibit/not-a-phase'])
    expect(faultsOf(roadmap({ lanes: [] }))).toEqual(['exhibit/empty'])
  })
})
