import { beforeAll, describe, expect, test } from 'vitest'
import type { Brand } from '../../src/model/brand.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { body, drawOn, exhibitOf, faultsOf, linesNamed, messageOf, shapesNamed } from './drawing.ts'
import { brandNamed, typesetter } from './hairline.ts'
import { outside, overfull, textOf, textsNamed } from './inside.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const event = (date: string, what: string, more: object = {}) => ({ when: date.slice(0, 4), date, what, ...more })
const events = [
  event('2012-01-01', 'Goes abroad'),
  event('2015-01-01', 'Withdraws'),
  event('2024-01-01', 'Own model trails', { says: 'Behind two rivals' }),
  event('2024-07-01', 'A rival is adopted', { key: true }),
]
const scaled = exhibitOf('timeline', { items: events, to_scale: true })
const even = exhibitOf('timeline', { items: events })

describe('a timeline', () => {
  test('to scale: distances are times, with the years along the line', () => {
    const { marks, codes } = drawOn(brand, type, scaled)
    const [a, b, c] = shapesNamed(marks, 'stop').map((dot) => dot.box.x)
    expect((c! - a!) / (b! - a!)).toBeCloseTo(4383 / 1096, 1)
    expect(textsNamed(marks, ', tick name').map(textOf)).toContain('2020')
    expect(textsNamed(marks, ', note')).toEqual([])
    expect(codes).toEqual([])
  })

  test('else dots are evenly spaced, and it says so', () => {
    const { marks } = drawOn(brand, type, even)
    const [a, b, c] = shapesNamed(marks, 'stop').map((dot) => dot.box.x)
    expect(c! - b!).toBeCloseTo(b! - a!)
    expect(textsNamed(marks, ', note').map(textOf)).toEqual(['Not to scale'])
  })

  test('labels stand above and below by turns, and none meets another', () => {
    const { marks } = drawOn(brand, type, scaled)
    const labels = textsNamed(marks, ', event')
    const [line] = linesNamed(marks, 'axis')
    expect(labels.map((label) => label.box.y < line!.from.y)).toEqual([true, false, true, false])
    // Of one side all begin on one line, though one says more.
    expect(labels[0]!.box.y).toBe(labels[2]!.box.y)
    expect(labels[0]!.box.h).toBeLessThan(labels[2]!.box.h)
    const above = labels.filter((label) => label.box.y < line!.from.y)
    expect(above[0]!.box.x + above[0]!.box.w).toBeLessThan(above[1]!.box.x)
  })

  test.each(['hairline', 'rail', 'band'])(
    'in the brand %s leaders are plumb, and a label that would run off ends at its dot',
    (name) => {
      const on = brandNamed(name)
      const last = { says: 'With the super app of a French operator in Africa as the example', key: true }
      for (const w of [888, 640, 587]) {
        const box = { ...body, w, h: 420 }
        const items = [...events.slice(0, 3), event('2025-07-01', 'Europe is named as the next market of all', last)]
        for (const to_scale of [true, false]) {
          const { marks } = drawOn(on, type, exhibitOf('timeline', { items, to_scale }), 'deck', box)
          const dots = shapesNamed(marks, 'stop')
          linesNamed(marks, 'stem').forEach((line, index) => {
            expect(line.from.x).toBeCloseTo(line.to.x)
            expect(line.from.x).toBeCloseTo(dots[index]!.box.x + dots[index]!.box.w / 2)
          })
          textsNamed(marks, ', event').forEach((label, index) => {
            const dot = dots[index]!.box
            const isFlush = label.paragraphs[0]!.align === 'right'
            expect(isFlush ? label.box.x + label.box.w : label.box.x).toBeCloseTo(isFlush ? dot.x + dot.w : dot.x)
          })
          expect(outside(marks, box)).toEqual([])
        }
      }
    },
  )

  test('the line takes the whole width and stands in the middle of a tall body; its type is the same in every body', () => {
    for (const exhibit of [even, scaled]) {
      const tall = { ...body, w: 640, h: 428 }
      const { marks } = drawOn(brandNamed('rail'), type, exhibit, 'deck', tall)
      const [line] = linesNamed(marks, 'axis')
      expect(line!.from.y).toBeGreaterThan(tall.y + tall.h * 0.35)
      expect(line!.from.y).toBeLessThan(tall.y + tall.h * 0.6)
      expect(line!.to.x).toBeCloseTo(tall.x + tall.w)
      const stems = linesNamed(marks, 'stem').map((stem) => Math.abs(stem.to.y - stem.from.y))
      expect(Math.min(...stems)).toBeGreaterThan(60)
      const size = (drawn: typeof marks): number => textsNamed(drawn, ', event')[0]!.paragraphs[1]!.runs[0]!.size
      expect(size(marks)).toBe(size(drawOn(brandNamed('rail'), type, exhibit, 'deck', { ...tall, h: 180 }).marks))
    }
  })

  test('labels of even stops are flush left in cells of one width, the last ends at the edge', () => {
    for (const [medium, w] of [
      ['deck', 888],
      ['deck', 640],
      ['memo', 479],
    ] as const)
      for (const count of [3, 4, 5]) {
        const items = Array.from({ length: count }, (_, index) =>
          event(`20${10 + index}-01-01`, 'Access to the chatbot is blocked', { says: 'By the authority for data' }),
        )
        const box = { ...body, w, h: 220 }
        const { marks, codes } = drawOn(brand, type, exhibitOf('timeline', { items }), medium, box)
        const labels = textsNamed(marks, ', event').map(({ box: label }) => label)
        const dots = shapesNamed(marks, 'stop').map(({ box: dot }) => dot)
        expect(codes).toEqual([])
        expect(new Set(labels.map((label) => label.w.toFixed(3))).size).toBe(1)
        labels.forEach((label, index) => {
          expect(label.x).toBeCloseTo(dots[index]!.x)
        })
        expect(labels.at(-1)!.x + labels.at(-1)!.w).toBeLessThanOrEqual(box.x + w + 0.01)
        expect(dots.at(-1)!.x).toBeGreaterThan(box.x + w * 0.6)
      }
  })

  test('ten crowded events still keep apart, in every width', () => {
    const crowd = exhibitOf('timeline', {
      to_scale: true,
      items: Array.from({ length: 10 }, (_, index) =>
        event(`2024-0${1 + (index > 7 ? 8 : 0)}-${10 + index}`, `Event number ${index} happens here`),
      ),
    })
    for (const [medium, w, h] of [
      ['deck', 888, 298],
      ['deck', 587.2, 420],
      ['deck', 364, 500],
      ['memo', 349, 320],
    ] as const) {
      const box = { ...body, w, h }
      const { marks, codes } = drawOn(brand, type, crowd, medium, box)
      expect(codes).toEqual([])
      expect(outside(marks, box)).toEqual([])
      expect(overfull(marks)).toEqual([])
      const labels = [...textsNamed(marks, ', event'), ...textsNamed(marks, ', stop')].map((label) => label.box)
      labels.forEach((one, index) => {
        for (const other of labels.slice(index + 1)) {
          const meet =
            one.x < other.x + other.w &&
            other.x < one.x + one.w &&
            one.y < other.y + other.h - 0.01 &&
            other.y < one.y + one.h - 0.01
          expect(meet).toBe(false)
        }
      })
    }
  })

  test('the event to see is in the accent, dot and words', () => {
    const { marks } = drawOn(brand, type, scaled)
    expect(shapesNamed(marks, 'stop').map((dot) => dot.fill)).toEqual(['ink', 'ink', 'ink', 'accent'])
    const key = textsNamed(marks, ', event').find((label) => textOf(label).includes('rival is'))
    expect(key!.paragraphs[1]!.runs[0]!.color).toBe('accent')
  })

  test('faults: no date on a true scale, an order that is none, two keys', () => {
    const items = events.map(({ date, ...rest }) => rest)
    expect(messageOf(exhibitOf('timeline', { items, to_scale: true }))).toContain('"Goes abroad", "Withdraws"')
    expect(faultsOf(exhibitOf('timeline', { items: [events[1], events[0]] }))).toEqual(['exhibit/not-in-order'])
    expect(faultsOf(exhibitOf('timeline', { items: events.map((one) => ({ ...one, key: true })) }))).toEqual([
      'exhibit/too-many',
    ])
    expect(faultsOf(exhibitOf('timeline', { items: [] }))).toEqual(['exhibit/empty'])
  })

  test('a date without words is printed as a day', () => {
    const { marks } = drawOn(
      brand,
      type,
      exhibitOf('timeline', {
        items: [
          { date: '2025-12-12', what: 'Decide' },
          { when: 'Later', what: 'Act' },
        ],
      }),
    )
    expect(textsNamed(marks, ', event').map(textOf)[0]).toBe('12\u00a0Dec\u00a02025\nDecide')
  })
})
