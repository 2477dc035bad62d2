import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, linesNamed, messageOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { outside, textOf, textsNamed } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const field = {
  x: { name: 'Ease', low: 'hard', high: 'easy' },
  y: { name: 'Value', low: 'small', high: 'large' },
  quadrants: ['Plan', 'Do first', 'Do beside', 'Leave'],
}
const matrix = (items: object[], more: object = {}) => exhibitOf('matrix', { ...field, items, ...more })
const few = matrix([
  { label: 'Games', x: 1, y: 1, key: true },
  { label: 'Office', x: 0, y: 0 },
])

describe('a matrix', () => {
  test('places things by both measures: right is more, up is more', () => {
    const [games, office] = shapesNamed(drawOn(brand, type, few).marks, 'dot')
    expect(games!.box.x).toBeGreaterThan(office!.box.x + 700)
    expect(games!.box.y).toBeLessThan(office!.box.y - 150)
    expect([games!.fill, office!.fill]).toEqual(['accent', 'ink'])
  })

  test('names its quadrants from the top left, clockwise', () => {
    const names = textsNamed(drawOn(brand, type, few).marks, ', quadrant name')
    expect(names.map(textOf)).toEqual(field.quadrants)
    const [a, b, c, d] = names.map((name) => name.box)
    expect(a!.y === b!.y || a!.y < c!.y).toBe(true)
    expect(a!.x).toBeLessThan(b!.x)
    expect(d!.x).toBeLessThan(c!.x)
    expect(b!.y).toBeLessThan(c!.y)
  })

  test('names of quadrants stand in the outer corners, and labels right of their dots, else left, off those names', () => {
    const five = matrix([
      { label: 'General computing', x: 0.2, y: 0.85 },
      { label: 'AI tools', x: 0.6, y: 0.7 },
      { label: 'Video streaming', x: 0.62, y: 0.4 },
      { label: 'Games', x: 0.75, y: 0.28 },
      { label: 'Super apps', x: 0.86, y: 0.12, key: true },
    ])
    for (const [name, w] of [
      ['hairline', 587],
      ['rail', 420],
      ['band', 560],
    ] as const) {
      const box = { ...body, w, h: 380 }
      const { marks } = drawOn(brandNamed(name), type, five, 'deck', box)
      const names = textsNamed(marks, ', quadrant name').map((mark) => mark.box)
      const right = box.x + box.w
      expect(names[1]!.x + names[1]!.w).toBeGreaterThan(right - 12)
      expect(names[2]!.x + names[2]!.w).toBeGreaterThan(right - 12)
      expect(names[0]!.x).toBe(names[3]!.x)
      expect(names[0]!.y).toBe(names[1]!.y)
      expect(names[2]!.y).toBe(names[3]!.y)
      const dots = shapesNamed(marks, 'dot')
      textsNamed(marks, ', label').forEach(({ box: label }, index) => {
        const { box: dot } = dots[index]!
        expect(label.y + label.h / 2).toBeCloseTo(dot.y + dot.h / 2, 0)
        for (const other of names) {
          const apart = label.y >= other.y + other.h || other.y >= label.y + label.h
          expect(apart || label.x > other.x + other.w + 8 || other.x > label.x + label.w + 8).toBe(true)
        }
      })
    }
  })

  test('a label stays in the quadrant of its dot and as far from it on either side, in print too', () => {
    const near = matrix([
      { label: 'General computing', x: 0.2, y: 0.85 },
      { label: 'AI tools', x: 0.6, y: 0.7 },
      { label: 'Video streaming', x: 0.52, y: 0.45, key: true },
      { label: 'Games', x: 0.75, y: 0.28, key: true },
      { label: 'Applications for all that one does', x: 0.97, y: 0.12, key: true },
    ])
    for (const name of ['hairline', 'rail', 'band'])
      for (const [medium, w, h] of [
        ['deck', 587, 298],
        ['memo', 349, 180],
      ] as const) {
        const { marks, codes } = drawOn(brandNamed(name), type, near, medium, { ...body, w, h })
        expect(codes).toEqual([])
        const [across] = linesNamed(marks, 'middle').filter((line) => line.from.x === line.to.x)
        const gaps = shapesNamed(marks, 'dot').map(({ box: dot }, index) => {
          const label = textsNamed(marks, ', label')[index]!
          const isRight = dot.x > across!.from.x
          const ends = isRight ? label.box.x - across!.from.x : across!.from.x - label.box.x - label.box.w
          expect(ends).toBeGreaterThan(0)
          const end = label.box.x + label.box.w
          expect(label.paragraphs[0]!.align).toBe(label.box.x > dot.x ? 'left' : 'right')
          return label.box.x > dot.x ? label.box.x - dot.x - dot.w : dot.x - end
        })
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.1)
      }
  })

  test('names of the axes point along them and stand at them', () => {
    const { marks } = drawOn(brand, type, few)
    const named = (words: string) => textsNamed(marks, ', axis name').find((mark) => textOf(mark).startsWith(words))!
    expect(textOf(named('Ease'))).toBe('Ease\u00a0→')
    expect(textOf(named('Value'))).toBe('Value\u00a0↑')
    // The upward one over the field, on one line, whatever the width of its ends.
    const [dot] = shapesNamed(marks, 'dot')
    expect(named('Value').box.x).toBe(body.x)
    expect(named('Value').box.y + named('Value').box.h).toBeLessThan(dot!.box.y)
    expect(named('Value').lines).toHaveLength(1)
  })

  test('twelve crowded labels find clear places, in every width', () => {
    const crowd = matrix(
      Array.from({ length: 12 }, (_, index) => ({
        label: `Product ${index}`,
        x: 0.3 + (index % 4) * 0.12,
        y: 0.35 + Math.floor(index / 4) * 0.14,
      })),
    )
    for (const [medium, w, h] of [
      ['deck', 888, 298],
      ['deck', 587.2, 298],
      ['memo', 349, 240],
      ['one-pager', 323, 220],
    ] as const) {
      const box = { ...body, w, h }
      const { marks, codes } = drawOn(brand, type, crowd, medium, box)
      expect(codes).toEqual([])
      expect(outside(marks, box)).toEqual([])
      const things = [...textsNamed(marks, ', label'), ...shapesNamed(marks, 'dot')].map((mark) => mark.box)
      things.forEach((one, index) => {
        for (const other of things.slice(index + 1)) {
          const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x)
          const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y)
          expect(Math.min(w, h)).toBeLessThan(2)
        }
      })
    }
  })

  test('twelve things on one spot are told, since no labels have room there', () => {
    const heap = matrix(
      Array.from({ length: 12 }, (_, index) => ({
        label: `A name that is rather long, number ${index}`,
        x: 0.5,
        y: 0.5,
      })),
    )
    expect(drawOn(brand, type, heap, 'one-pager', { ...body, w: 238, h: 160 }).codes).toContain('exhibit/labels-meet')
  })

  test('is one figure, which says what lies in each quadrant', () => {
    const [group] = drawOn(brand, type, few).marks
    expect(group).toMatchObject({ kind: 'group', role: 'figure' })
    expect(altOf(brand, type, few)).toBe(
      'Matrix. Across Ease (hard – easy), up Value (small – large). Do first: Games. Leave: Office.',
    )
  })

  test('faults: a place outside the field, quadrants without names', () => {
    expect(messageOf(matrix([{ label: 'Games', x: 1.2, y: 0.5 }]))).toBe(
      'x of "Games" is 1.2 in the matrix "one"; it lies between 0 and 1',
    )
    expect(faultsOf(matrix([{ label: 'Games', x: 1, y: 1 }], { quadrants: ['One'] }))).toEqual(['exhibit/quadrants'])
    expect(faultsOf(matrix([]))).toEqual(['exhibit/empty'])
    const all = [1, 2, 3].map((n) => ({ label: `Thing ${n}`, x: 0.2 * n, y: 0.5, key: true }))
    expect(faultsOf(matrix(all))).toEqual(['exhibit/too-many'])
    expect(faultsOf(matrix([...all, { label: 'Another', x: 0.9, y: 0.5 }]))).toEqual([])
  })
})
