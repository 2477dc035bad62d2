// Every kind's sample, at every width that documents have for it: it stays in its box and asks for nothing.
import { beforeAll, describe, expect, test } from 'vitest'
import { kinds } from '../../src/exhibit/index.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { brandNamed, canvasOn, typesetter, workspace } from './hairline.ts'
import { allMarks, outside, overfull } from './inside.ts'

let type: Typesetter
const brands: Brand[] = workspace
  .folders('templates/brands')
  .filter((folder) => workspace.list(`templates/brands/${folder}`).includes('brand.yaml'))
  .map(brandNamed)
beforeAll(async () => {
  type = await typesetter()
})

/** Widths in points: a body, a body beside takeaways, a text column, the whole width, both columns of a one-pager. */
const places: [medium: string, width: number][] = [
  ['deck', 888],
  ['deck', 587.2],
  ['memo', 349],
  ['memo', 479],
  ['one-pager', 323],
  ['one-pager', 238],
]

describe.each(brands.map((brand) => [brand.name, brand] as const))('%s', (_, brand) => {
  describe.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
    const exhibit = { id: name, kind: name, ...kind.sample } as Exhibit
    test.each(places)('%s %d', (medium, width) => {
      if (brand.media[medium] === undefined) return
      const probe = canvasOn(brand, medium, type).canvas
      const { least, natural, most } = kind.measure(exhibit, width, probe)
      expect(least).toBeLessThanOrEqual(natural)
      expect(natural).toBeLessThanOrEqual(most + 1e-9)
      for (const h of [least, natural, Math.min(most, 298), most]) {
        if (h < least) continue
        const { canvas, reported } = canvasOn(brand, medium, type)
        const box = { x: 36, y: 112, w: width, h }
        const marks = kind.draw(exhibit, box, canvas)
        expect(reported.filter((one) => one.severity === 'error')).toEqual([])
        expect(outside(marks, box)).toEqual([])
        expect(overfull(marks)).toEqual([])
        const ids = allMarks(marks).map((mark) => mark.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const mark of allMarks(marks)) expect(mark.name).toMatch(/^growth, ./)
      }
    })

    test('has no faults, and says in words what it shows', () => {
      const { canvas } = canvasOn(brand, 'deck', type)
      expect(kind.check?.(exhibit) ?? []).toEqual([])
      const alt = kind.alt(exhibit, canvas)
      expect(alt.length).toBeGreaterThan(60)
      expect(alt.length).toBeLessThan(420)
      expect(alt.endsWith('.')).toBe(true)
    })
  })
})

describe('the catalogue', () => {
  test('every field of a sample is in the shape of its kind, and every field says what it is', () => {
    for (const kind of Object.values(kinds)) {
      expect(Object.keys(kind.sample).filter((field) => kind.shape[field] === undefined)).toEqual([])
      for (const field of Object.values(kind.shape)) expect(field.about ?? '').toMatch(/\.$/)
      expect(kind.about).toMatch(/\.$/)
    }
  })

  test('the kinds are those that the briefs can name', () => {
    expect(Object.keys(kinds)).toEqual(
      expect.arrayContaining([
        'clustered-column',
        'stacked-column',
        'clustered-bar',
        'stacked-bar',
        'table',
        'pillars',
        'two-sides',
        'figures',
      ]),
    )
  })
})
