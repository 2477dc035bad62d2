import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, linesNamed, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { outside, overfull, textOf, textsNamed } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const steps = exhibitOf('process', {
  steps: [
    { head: 'Follow', says: ['Let others bear search and failure', 'Wait'], output: 'A product that works' },
    { head: 'Adopt', says: 'Build, buy or bring in what has won', key: true },
    { head: 'Distribute', says: ['Push it through products in use'], open: true },
  ],
})

describe('a process', () => {
  test('is a track with a dot for each step, glued so that it stays together', () => {
    const { marks } = drawOn(brand, type, steps)
    const dots = shapesNamed(marks, 'stop')
    expect(dots.map((dot) => dot.fill)).toEqual(['ink', 'accent', 'white'])
    const tracks = linesNamed(marks, 'track')
    expect(tracks.map((line) => line.glue)).toEqual([
      { from: dots[0]!.id, to: dots[1]!.id },
      { from: dots[1]!.id, to: dots[2]!.id },
    ])
    expect(tracks[1]!.stroke).toMatchObject({ color: 'accent', width: 2, dash: 'dot' })
    expect(textsNamed(marks, ', head').map(textOf)).toEqual(['1\u2002Follow', '2\u2002Adopt', '3\u2002Distribute'])
  })

  test('ends in an arrow where the last step is reached', () => {
    const all = exhibitOf('process', { steps: ['Follow', 'Adopt', 'Distribute'] })
    const last = linesNamed(drawOn(brand, type, all).marks, 'track').at(-1)!
    expect(last.head?.at).toBe('to')
    expect(last.to.x).toBeCloseTo(body.x + body.w)
  })

  test('what is said stands in rows across the steps, and what a step hands on in the last', () => {
    const { marks } = drawOn(brand, type, steps)
    const says = textsNamed(marks, ', says')
    expect(new Set(says.filter((text) => textOf(text) !== 'Wait').map((text) => text.box.y)).size).toBe(1)
    const [output] = textsNamed(marks, ', output')
    expect(output!.box.y).toBeGreaterThan(Math.max(...says.map((text) => text.box.y)))
    expect(textsNamed(marks, ', label').map(textOf)).toEqual(['Output'])
  })

  test('in print what is said under open steps is of one size and height with the rest, in grey', () => {
    const { marks } = drawOn(brand, type, steps, 'memo', { x: 71, y: 72, w: 479, h: 200 })
    const first = textsNamed(marks, ', says').filter((text) => textOf(text) !== 'Wait')
    expect(new Set(first.map((text) => text.paragraphs[0]!.runs[0]!.size)).size).toBe(1)
    expect(new Set(first.map((text) => text.lines[0]!.baseline)).size).toBe(1)
    expect(first.map((text) => text.paragraphs[0]!.runs[0]!.color)).toEqual(['ink', 'ink', 'muted'])
  })

  test('a brand of cards has chevrons', () => {
    const { marks } = drawOn(brandNamed('band'), type, steps)
    expect(new Set(shapesNamed(marks, 'step').map((shape) => shape.geometry)).size).toBe(1)
    expect(textsNamed(marks, ', says').map((text) => text.box.x)).toContain(body.x)
    // What is drawn hollow is explained.
    expect(textsNamed(marks, ', note').map(textOf)).toEqual(['Hollow: not yet reached'])
    expect(shapesNamed(marks, 'step').map((shape) => [shape.geometry, shape.fill])).toEqual([
      ['chevron', 'tint'],
      ['chevron', 'accent'],
      ['chevron', undefined],
    ])
  })

  test('seven steps in a narrow column run down the page', () => {
    const seven = exhibitOf('process', {
      steps: Array.from({ length: 7 }, (_, index) => ({ head: `Step ${index}`, says: 'Something is done here' })),
    })
    const box = { ...body, w: 238, h: 300 }
    const { marks, codes } = drawOn(brand, type, seven, 'one-pager', box)
    expect(codes).toEqual([])
    expect(new Set(shapesNamed(marks, 'stop').map((dot) => dot.box.x)).size).toBe(1)
    expect(outside(marks, box)).toEqual([])
    expect(overfull(marks)).toEqual([])
  })

  test('says its steps in order, and which is not reached', () => {
    expect(altOf(brand, type, steps)).toBe(
      'Process, 3 steps. 1 Follow: Let others bear search and failure; Wait; A product that works. 2 Adopt: Build, buy or bring in what has won. 3 Distribute (not yet reached): Push it through products in use.',
    )
  })

  test('with names of its rows says them before all steps, on the line of what they are about', () => {
    const named = exhibitOf('process', { ...steps, rows: ['What', 'How'] })
    const { marks, codes } = drawOn(brand, type, named, 'deck', { ...body, h: 260 })
    expect(codes).toEqual([])
    const names = textsNamed(marks, ', row name')
    expect(names.map(textOf)).toEqual(['What', 'How'])
    const [first] = textsNamed(marks, ', says')
    expect(names[0]!.lines[0]!.baseline).toBeCloseTo(first!.lines[0]!.baseline, 1)
    // Farther from the first cell than cells are from each other, or "Share of profit 4%" reads as one.
    const longest = Math.max(...names.map((one) => one.lines[0]!.pieces.at(-1)!.x + one.lines[0]!.pieces.at(-1)!.width))
    expect(first!.box.x - longest).toBeGreaterThan(brand.media['deck']!.table.gutter * 1.4)
    expect(outside(marks, body)).toEqual([])
    expect(altOf(brand, type, named)).toContain('1 Follow: What: Let others bear search and failure; How: Wait;')
  })

  test('keeps what is said near its step, however tall the rows', () => {
    const below = (h: number): number => {
      const { marks } = drawOn(brand, type, steps, 'deck', { ...body, h })
      const [dot] = shapesNamed(marks, 'stop')
      return textsNamed(marks, ', says')[0]!.box.y - dot!.box.y - dot!.box.h
    }
    expect(below(340)).toBeLessThan(30)
  })

  test('faults: nothing to show, two keys, more steps than can be read; a box too low', () => {
    expect(faultsOf(exhibitOf('process', { steps: [] }))).toEqual(['exhibit/empty'])
    expect(
      faultsOf(exhibitOf('process', { steps: Array.from({ length: 8 }, () => ({ head: 'x', key: true })) })),
    ).toEqual(['exhibit/too-many', 'exhibit/too-many'])
    expect(drawOn(brand, type, steps, 'deck', { ...body, h: 60 }).codes).toEqual(['exhibit/too-tall'])
  })
})
