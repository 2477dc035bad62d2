import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { altOf, body, drawOn, exhibitOf, faultsOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { outside, textOf, textsNamed } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const chain = exhibitOf('value-chain', {
  support: ['People', 'Capital'],
  stages: [
    { head: 'Chips', says: ['Bought', 'Stock for two years'] },
    { head: 'Models', says: 'Own and taken in', key: true },
    { head: 'Products', says: ['Built for millions'] },
    { head: 'Reach' },
  ],
})

describe('a value chain', () => {
  test('support runs across all stages, above chevrons that fit into one another', () => {
    const { marks } = drawOn(brand, type, chain)
    const bars = shapesNamed(marks, 'support bar')
    expect(bars.map((bar) => [bar.box.x, bar.box.w])).toEqual([
      [body.x, body.w],
      [body.x, body.w],
    ])
    const steps = shapesNamed(marks, 'step')
    expect(steps.map((step) => step.geometry)).toEqual(['chevron', 'chevron', 'chevron', 'chevron'])
    for (const step of steps) expect(step.box.y).toBeGreaterThan(bars[1]!.box.y + bars[1]!.box.h)
    const last = steps.at(-1)!.box
    expect(last.x + last.w).toBeCloseTo(body.x + body.w)
    expect(steps[1]!.fill).toBe('accent')
  })

  test('words in a chevron stay clear of its point and its notch', () => {
    const { marks } = drawOn(brand, type, chain)
    const steps = shapesNamed(marks, 'step')
    textsNamed(marks, ', head').forEach((head, index) => {
      const { box } = steps[index]!
      const depth = box.h / 2
      expect(head.box.x).toBeGreaterThan(box.x + (index === 0 ? 0 : depth))
      expect(head.box.x + head.box.w).toBeLessThanOrEqual(box.x + box.w - depth + 0.01)
    })
  })

  test('in a narrow column the stages run down the page', () => {
    const box = { ...body, w: 200, h: 300 }
    const { marks, codes } = drawOn(brand, type, chain, 'one-pager', box)
    expect(codes).toEqual([])
    expect(shapesNamed(marks, 'stop').length).toBe(4)
    expect(outside(marks, box)).toEqual([])
  })

  test('says its stages and what supports them', () => {
    expect(altOf(brand, type, chain)).toContain('Models: Own and taken in. Products: Built for millions.')
    expect(altOf(brand, type, chain)).toContain('Support: People, Capital.')
    expect(textsNamed(drawOn(brand, type, chain).marks, ', support').map(textOf)).toEqual(['People', 'Capital'])
    expect(faultsOf(exhibitOf('value-chain', { stages: [] }))).toEqual(['exhibit/empty'])
  })
})
