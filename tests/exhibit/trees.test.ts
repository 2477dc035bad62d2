import { beforeAll, describe, expect, test } from 'vitest'
import { cornersOf } from '../../src/model/outline.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, linesNamed, messageOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { outside, overfull, textOf, textsNamed } from './inside.ts'
import { level, share } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const issues = exhibitOf('issue-tree', {
  root: {
    says: 'Can it win abroad?',
    children: [
      { says: 'Is there demand?', children: ['Who asks?', 'What do they pay?'] },
      { says: 'Can it be served?', key: true, children: ['Is it allowed?', 'Is it quick?'] },
    ],
  },
})

describe('an issue tree', () => {
  test('runs from left to right, a parent at the middle of its children', () => {
    const boxes = shapesNamed(drawOn(brand, type, issues).marks, 'box').map((shape) => shape.box)
    expect(boxes.length).toBe(7)
    const [root, demand, asks, pay] = boxes
    expect(demand!.x).toBeGreaterThan(root!.x + root!.w)
    expect(asks!.x).toBeGreaterThan(demand!.x + demand!.w)
    expect(demand!.y + demand!.h / 2).toBeCloseTo((asks!.y + asks!.h / 2 + pay!.y + pay!.h / 2) / 2)
  })

  test('boxes are of one height where there is room, whatever stands in them', () => {
    const glossed = exhibitOf('issue-tree', {
      root: {
        says: 'Sponsor',
        gloss: 'Decides on scope and money once a quarter',
        children: ['Offer', 'Field', 'Sales'],
      },
    })
    const heights = shapesNamed(drawOn(brand, type, glossed).marks, 'box').map((shape) => shape.box.h)
    expect(new Set(heights.map((h) => Math.round(h))).size).toBe(1)
  })

  test('every box is joined to its parent by an elbow glued at both ends', () => {
    const { marks } = drawOn(brand, type, issues)
    const branches = linesNamed(marks, 'branch')
    const ids = shapesNamed(marks, 'box').map((shape) => shape.id)
    expect(branches.length).toBe(6)
    expect(branches.map((line) => line.glue?.to).sort()).toEqual(ids.filter((id) => id !== ids[0]).sort())
    for (const line of branches) {
      expect(ids).toContain(line.glue?.from)
      expect(line.bend).toBe(true)
      const corners = cornersOf(line)
      expect(corners[1]!.x).toBe(corners[2]!.x)
    }
  })

  test('in a narrow column it is an indented list', () => {
    const box = { ...body, w: 238, h: 260 }
    const { marks, codes } = drawOn(brand, type, issues, 'one-pager', box)
    expect(codes).toEqual([])
    const nodes = textsNamed(marks, ', node')
    expect(nodes.map(textOf)).toEqual([
      'Can it win abroad?',
      'Is there demand?',
      'Who asks?',
      'What do they pay?',
      'Can it be served?',
      'Is it allowed?',
      'Is it quick?',
    ])
    expect(nodes[1]!.box.x).toBeGreaterThan(nodes[0]!.box.x)
    expect(outside(marks, box)).toEqual([])
    expect(overfull(marks)).toEqual([])
  })

  test('is read from parent to child', () => {
    const nodes = textsNamed(drawOn(brand, type, issues).marks, ', node').map(textOf)
    expect(nodes.slice(0, 4)).toEqual(['Can it win abroad?', 'Is there demand?', 'Who asks?', 'What do they pay?'])
    expect(altOf(brand, type, issues)).toBe(
      'Issue tree. Can it win abroad?: Is there demand?; Can it be served? Is there demand?: Who asks?; What do they pay? Can it be served?: Is it allowed?; Is it quick?.',
    )
  })

  test('faults: a branch with one leaf, a root alone', () => {
    expect(faultsOf(exhibitOf('issue-tree', { root: { says: 'Why?', children: ['Because'] } }))).toEqual([
      'exhibit/only-child',
    ])
    expect(faultsOf(exhibitOf('issue-tree', { root: { says: 'Why?' } }))).toEqual(['exhibit/empty'])
  })
})

const money = (value: number, name: string, unit = 'EUR m') => level(value, name, name.toLowerCase(), '2024', unit)
const drivers = (op: string, whole: unknown, ...parts: unknown[]) =>
  exhibitOf('driver-tree', { root: { figure: whole, op, children: parts.map((figure) => ({ figure })) } })

describe('a driver tree', () => {
  test('shows figures over their names, and the sign where they branch', () => {
    const { marks } = drawOn(brand, type, drivers('-', money(7, 'Profit'), money(12, 'Sales'), money(5, 'Costs')))
    expect(textsNamed(marks, ', node').map(textOf)).toEqual(['RMB 7 bn\nProfit', 'RMB 12 bn\nSales', 'RMB 5 bn\nCosts'])
    expect(textsNamed(marks, ', sign words').map(textOf)).toEqual(['−'])
  })

  test('a figure that is about so much begins with a capital, as in the cell of a table', () => {
    const about = { ...money(7, 'Profit'), printed: 'about RMB 7 bn' }
    const { marks } = drawOn(brand, type, drivers('-', about, money(12, 'Sales'), money(5, 'Costs')))
    expect(textsNamed(marks, ', node').map(textOf)[0]).toBe('About RMB 7 bn\nProfit')
  })

  test('what holds within the rounding of what is printed is no fault, in any of the four operations', () => {
    expect(faultsOf(drivers('+', money(12, 'Sales'), money(7, 'North'), money(4.6, 'South')))).toEqual([])
    expect(faultsOf(drivers('-', money(7, 'Profit'), money(12, 'Sales'), money(5, 'Costs')))).toEqual([])
    expect(faultsOf(drivers('x', money(12, 'Sales'), money(3, 'Shops', 'count'), money(4, 'A shop')))).toEqual([])
    expect(faultsOf(drivers('/', money(4, 'A shop'), money(12, 'Sales'), money(3, 'Shops', 'count')))).toEqual([])
  })

  test('units of different scale are reckoned with', () => {
    expect(faultsOf(drivers('x', money(4, 'Sales'), money(200, 'Visits', 'k'), money(20, 'Basket', 'EUR')))).toEqual([])
    expect(faultsOf(drivers('x', money(40, 'Sales'), money(200, 'Visits', 'k'), money(20, 'Basket', 'EUR')))).toEqual([
      'exhibit/does-not-hold',
    ])
    expect(faultsOf(drivers('x', money(3, 'Margin'), money(12, 'Sales'), share(25, 'Rate', 'rate')))).toEqual([])
  })

  test('what does not hold is an error that shows the values', () => {
    expect(messageOf(drivers('+', money(20, 'Sales'), money(7, 'North'), money(4, 'South')))).toBe(
      '"Sales" is RMB 20 bn in the driver-tree "one", and its parts give another figure: RMB 7 bn + RMB 4 bn',
    )
  })

  test('nothing is divided by zero, and a range holds what lies in it', () => {
    expect(faultsOf(drivers('/', money(78, 'Sales'), money(78, 'Sales'), money(0, 'Shops', 'count')))).toEqual([
      'exhibit/zero-division',
    ])
    const spread = { ...money(4, 'South'), range: { low: 2, high: 6 } }
    expect(faultsOf(drivers('+', money(13, 'Sales'), money(7, 'North'), spread))).toEqual([])
    expect(faultsOf(drivers('+', money(15, 'Sales'), money(7, 'North'), spread))).toEqual(['exhibit/does-not-hold'])
  })

  test('a figure that is not stated is printed so, and nothing is computed from it', () => {
    const tree = drivers('+', money(20, 'Sales'), money(7, 'North'), null)
    expect(faultsOf(tree)).toEqual([])
    expect(
      textsNamed(drawOn(brand, type, tree).marks, ', node')
        .map(textOf)
        .at(-1),
    ).toContain('n/a')
    expect(altOf(brand, type, tree)).toContain('Sales RMB 20 bn. Sales = North RMB 7 bn +')
  })
})
