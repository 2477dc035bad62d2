import { beforeAll, describe, expect, test } from 'vitest'
import { kinds } from '../../src/exhibit/index.ts'
import type { Box, Brand, Medium } from '../../src/model/brand.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { LineMark, Mark, ShapeMark } from '../../src/model/mark.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import { brandNamed, canvasOn, typesetter } from './hairline.ts'
import { outside, textOf, textsNamed } from './inside.ts'
import { level } from './quantities.ts'

let brand: Brand
let type: Typesetter
beforeAll(async () => {
  brand = brandNamed('hairline')
  type = await typesetter()
})

const body: Box = { x: 36, y: 112, w: 888, h: 298 }
const pillars = {
  id: 'moves',
  kind: 'pillars',
  items: [
    { head: 'Many models', says: ['Own and external', 'From closed toward open'] },
    { head: 'Products that compete', claim: 'Inside and outside', says: ['Internal beside external'], key: true },
    { head: 'Data centres', says: 'RMB 78 bn in 2024' },
  ],
} as unknown as Exhibit

/** The hairline with another look of one name. */
const looking = (name: string, look: Medium['looks'][string]): Brand => {
  const deck = brand.media['deck']!
  return { ...brand, media: { ...brand.media, deck: { ...deck, looks: { ...deck.looks, [name]: look } } } }
}

function draw(exhibit: Exhibit, on = brand, box = body, medium = 'deck') {
  const { canvas, reported } = canvasOn(on, medium, type)
  const marks = kinds[exhibit.kind]!.draw(exhibit, box, canvas)
  return { marks, reported }
}

const shapes = (marks: Mark[], name: string): ShapeMark[] =>
  marks.filter((mark): mark is ShapeMark => mark.kind === 'shape' && mark.name.endsWith(`, ${name}`))
const rules = (marks: Mark[], name: string): LineMark[] =>
  marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.name.endsWith(`, ${name}`))

describe('pillars', () => {
  test('by rules: heads on one ink rule, items of a row on one line, no boxes', () => {
    const { marks } = draw(pillars)
    const heads = rules(marks, 'head rule')
    expect(heads.length).toBe(3)
    expect(new Set(heads.map((line) => line.from.y)).size).toBe(1)
    expect(heads[0]!.stroke).toEqual({ color: 'ink', width: 1 })
    const items = textsNamed(marks, ', item')
    expect(items.map(textOf)).toContain('RMB 78 bn in 2024')
    expect(new Set(items.map((item) => item.box.y)).size).toBe(2)
    expect(marks.some((mark) => mark.kind === 'shape')).toBe(false)
  })

  test.each(['hairline', 'rail'])(
    'in the brand %s text begins at one distance below its rule and ends above the next',
    (name) => {
      const run = (label: string, rest: string) => ({
        runs: [{ text: label, bold: true }, { text: rest }],
        cites: [],
        at: { file: '', line: 1, column: 1 },
      })
      const long = 'The whole estate of the group, in a project rated among the most prominent of Southeast Asia'
      const on = brandNamed(name)
      const box = on.media['deck']!.layouts['content']!.zones.find((zone) => zone.name === 'body')!.box
      const items = ['Asia', 'Africa', 'Europe: stand beside'].map((head) => ({
        head,
        says: [run('Who.', ' No one is named'), run('What.', ` ${long}`), run('Takes.', ' trust')],
      }))
      const { marks } = draw({ id: 'one', kind: 'pillars', items } as unknown as Exhibit, on, box)
      const tops = [
        rules(marks, 'head rule')[0]!.from.y,
        ...new Set(rules(marks, 'row rule').map((line) => line.from.y)),
      ]
      const words = textsNamed(marks, ', item').slice(0, 3)
      expect(new Set(words.map((word, row) => Math.round(word.box.y - tops[row]!))).size).toBe(1)
      expect(words[0]!.box.y - tops[0]!).toBeLessThan(22)
      words.forEach((word, row) => {
        expect(word.box.y + word.box.h).toBeLessThan(tops[row + 1]! - 6)
      })
      // The bold words that open an item are its label, on a line of their own.
      expect(textOf(words[0]!)).toBe('Who\nNo one is named')
      // A head that wraps alone makes all smaller rather than all two lines high.
      expect(textsNamed(marks, ', head').every((head) => head.lines.length === 1)).toBe(true)
      expect(tops.at(-1)).toBeGreaterThan(box.y + box.h - 4)
    },
  )

  test('one pillar may be the one to see', () => {
    const heads = textsNamed(draw(pillars).marks, ', head')
    expect(heads.map((head) => head.paragraphs[0]!.runs[0]!.color)).toEqual(['ink', 'accent', 'ink'])
  })

  test('by bars: a bar at the left of each head, and rules that run across', () => {
    const { marks } = draw(pillars, looking('pillars', { structure: 'bars', head: 'strong', text: 'body', gap: 20 }))
    expect(shapes(marks, 'bar').map((bar) => [bar.box.w, bar.fill])).toEqual([
      [3, 'grey'],
      [3, 'accent'],
      [3, 'grey'],
    ])
    const [first, second] = rules(marks, 'head rule')
    expect(first!.to.x).toBeCloseTo(second!.from.x)
    for (const head of textsNamed(marks, ', head')) expect(head.box.x).toBeGreaterThan(shapes(marks, 'bar')[0]!.box.x)
  })

  test('by cards: boxes of one height with an edge on top; a list inside, in ruled rows where there is room', () => {
    const cards = looking('pillars', {
      structure: 'cards',
      head: 'strong',
      text: 'body',
      gap: 12,
      edge: 4,
      padding: 16,
    })
    const { natural } = kinds['pillars']!.measure(pillars, body.w, canvasOn(cards, 'deck', type).canvas)
    for (const h of [natural, body.h]) {
      const { marks } = draw(pillars, cards, { ...body, h })
      const boxes = shapes(marks, 'card')
      expect(new Set(boxes.map((card) => card.box.h)).size).toBe(1)
      expect(shapes(marks, 'card edge').map((edge) => edge.fill)).toEqual(['grey', 'accent', 'grey'])
      const items = textsNamed(marks, ', item')
      const isList = items.every((item) => item.paragraphs[0]!.bullet?.text === '•')
      expect(isList || rules(marks, 'row rule').length > 0).toBe(true)
      if (h === natural) expect(isList).toBe(true)
      expect(outside(items, { ...body, h: boxes[0]!.box.h })).toEqual([])
    }
  })

  test('cards part their items by rules as soon as these fit, so that all cards of a deck are built alike', () => {
    const band = brandNamed('band')
    const natural = kinds['pillars']!.measure(pillars, body.w, canvasOn(band, 'deck', type).canvas).natural
    const { marks } = draw(pillars, band, { ...body, h: natural + 30 })
    expect(rules(marks, 'row rule').length).toBeGreaterThan(0)
    expect(textsNamed(marks, ', item').some((item) => item.paragraphs[0]!.bullet !== undefined)).toBe(false)
  })

  test('in a narrow box they stand one under the other', () => {
    const { marks } = draw(pillars, brand, { ...body, w: 238 }, 'one-pager')
    const heads = textsNamed(marks, ', head')
    expect(new Set(heads.map((head) => head.box.x)).size).toBe(1)
  })

  test('too much text is told, with the pillar that is to lose some', () => {
    const long = {
      ...pillars,
      items: [
        { head: 'Long', says: Array.from({ length: 12 }, () => 'A point that goes on for quite a while') },
        { head: 'Short', says: ['x'] },
      ],
    }
    const { reported } = draw(long as unknown as Exhibit, brand, { ...body, h: 120 })
    expect(reported[0]).toMatchObject({
      code: 'exhibit/too-tall',
      notes: ['hint: cut an item, or words, under "Long"'],
    })
  })
})

describe('two sides', () => {
  test('stand side by side, with what follows from both at the foot', () => {
    const sides = {
      id: 'exchange',
      kind: 'two-sides',
      left: { head: 'Tencent gains', items: ['Reasoning at once'] },
      right: { head: 'DeepSeek gains', items: ['Usage', 'Data'] },
      verdict: 'Each has what the other lacks',
    } as unknown as Exhibit
    const { marks } = draw(sides)
    const [left, right] = textsNamed(marks, ', head')
    expect(left!.box.y).toBe(right!.box.y)
    expect(right!.box.x).toBeGreaterThan(left!.box.x + 400)
    const [verdict] = textsNamed(marks, ', note')
    expect(textOf(verdict!)).toBe('Each has what the other lacks')
    expect(verdict!.box.y).toBeGreaterThan(Math.max(...textsNamed(marks, ', item').map((item) => item.box.y)))
    // Under a rule of its own across both, or it reads as one more item of the left side.
    const [rule] = rules(marks, 'verdict rule')
    expect(rule!.to.x - rule!.from.x).toBeCloseTo(body.w)
    expect(rule!.from.y).toBeLessThan(verdict!.box.y)
    expect(
      kinds['two-sides']!.check!({ ...sides, left: { head: 'x', items: [] } } as Exhibit).map((one) => one.code),
    ).toEqual(['exhibit/empty'])
  })
})

describe('figures', () => {
  const strip = {
    id: 'kpi',
    kind: 'figures',
    items: [
      { fact: level(78, 'Capital expenditure', 'capex') },
      {
        fact: { ...level(24, 'Operating profit', 'profit'), parts: { prefix: '', number: '+24', suffix: '%' } },
        caption: 'operating profit',
      },
      { says: '2012–15', caption: 'the last time' },
    ],
    highlight: 'capex',
  } as unknown as Exhibit

  test('a strip: the number large, currency and unit small on its line, a percent sign as large', () => {
    const [capex, profit, years] = textsNamed(draw(strip, brand, { ...body, h: 76 }).marks, ', figure')
    expect(capex!.paragraphs[0]!.runs.map((run) => [run.text, run.size])).toEqual([
      ['RMB\u00a0', 16],
      ['78', 40],
      ['\u00a0bn', 16],
    ])
    expect(capex!.lines.length).toBe(1)
    expect(profit!.paragraphs[0]!.runs.map((run) => run.size)).toEqual([40, 40])
    expect(textOf(years!)).toBe('2012–15')
  })

  test('a strip is larger where it has the room, and wants no more for that', () => {
    const sizes = (h: number) =>
      textsNamed(draw(strip, brand, { ...body, h }).marks, ', figure').map(
        (one) => one.paragraphs[0]!.runs.at(-1)!.size,
      )
    const { natural, most } = kinds['figures']!.measure(strip, body.w, canvasOn(brand, 'deck', type).canvas)
    expect(sizes(natural)).toEqual([16, 40, 40])
    expect(sizes(most)).toEqual([26, 64, 64])
  })

  test('alone, a unit in words stands under the number where beside it both would be small', () => {
    const alone = { ...strip, items: [{ says: '50 million cores', caption: 'moved' }] } as unknown as Exhibit
    const [wide] = textsNamed(draw(alone, brand, { ...body, w: 358 }).marks, ', figure')
    expect(wide!.paragraphs.length).toBe(1)
    const [narrow] = textsNamed(draw(alone, brand, { ...body, w: 250 }).marks, ', figure')
    expect(narrow!.paragraphs.map((one) => one.runs.map((run) => run.text).join(''))).toEqual(['50', 'million cores'])
    expect(narrow!.paragraphs[0]!.runs[0]!.size).toBe(104)
    expect(narrow!.lines.length).toBe(2)
  })

  test('the one to see is in the accent; a figure without a caption takes its name and period', () => {
    const { marks } = draw(strip)
    expect(textsNamed(marks, ', figure')[0]!.paragraphs[0]!.runs.every((run) => run.color === 'accent')).toBe(true)
    expect(textsNamed(marks, ', caption').map(textOf)).toEqual([
      'Capital expenditure, 2024',
      'operating profit',
      'the last time',
    ])
  })

  test('one alone is larger, and what explains it stands beside it', () => {
    const alone = {
      ...strip,
      items: [{ fact: level(78, 'Capital expenditure', 'capex'), explains: 'As much as in three years before' }],
    } as unknown as Exhibit
    const { marks } = draw(alone)
    const [figure] = textsNamed(marks, ', figure')
    expect(figure!.paragraphs[0]!.runs[1]!.size).toBe(72)
    const [words] = textsNamed(marks, ', explanation')
    expect(words!.box.x).toBeGreaterThan(body.x + body.w / 2)
    const narrow = textsNamed(draw(alone, brand, { ...body, w: 280 }).marks, ', explanation')[0]!
    expect(narrow.box.x).toBe(body.x)
  })

  test('with a slide to itself each stands in a row that shares out the body, what is said of it at its right; more than three stand two and two', () => {
    const whole = { x: 36, y: 112, w: 888, h: 280 }
    const five = { ...strip, items: [...(strip['items'] as object[]), { says: '7%' }, { says: '9%' }] }
    for (const name of ['hairline', 'rail', 'band']) {
      const { marks } = draw(strip, brandNamed(name), whole)
      const numbers = textsNamed(marks, ', figure')
      for (const [index, caption] of textsNamed(marks, ', caption').entries()) {
        const number = numbers[index]!.box
        expect(number.y + number.h / 2).toBeCloseTo(whole.y + ((index + 0.5) * whole.h) / 3)
        expect(caption.box.y + caption.box.h / 2).toBeCloseTo(number.y + number.h / 2)
        expect(caption.box.x).toBeGreaterThan(number.x + number.w)
      }
      expect(numbers.map((one) => one.lines.length)).toEqual([1, 1, 1])
      expect(outside(marks, whole)).toEqual([])
      const places = textsNamed(draw(five as Exhibit, brandNamed(name), whole).marks, ', figure').map(({ box }) => box)
      expect(new Set(places.map(({ x }) => x)).size).toBe(2)
      expect(new Set(places.map(({ y, h }) => Math.round(y + h / 2))).size).toBe(3)
    }
  })

  test('in a column on a slide they share out its height', () => {
    const { marks } = draw(strip, brand, { ...body, x: 700, w: 224 })
    const tops = rules(marks, 'figure rule').map((line) => line.from.y)
    expect(tops.length).toBeGreaterThan(1)
    for (const [index, top] of tops.entries()) expect(top).toBeCloseTo(body.y + (index * body.h) / tops.length)
  })

  test('alone on a slide with nothing that explains it, it stands large at the top of its column: what and when over a rule, the number in the accent', () => {
    const alone = {
      ...strip,
      items: [{ fact: level(78, 'Capital expenditure', 'capex'), caption: 'as in three years' }],
    }
    for (const name of ['hairline', 'rail', 'band']) {
      const column = { ...body, w: 250, h: 300 }
      const { marks } = draw(alone as unknown as Exhibit, brandNamed(name), column)
      const [title] = textsNamed(marks, ', title')
      const [figure] = textsNamed(marks, ', figure')
      const [caption] = textsNamed(marks, ', caption')
      const [rule] = rules(marks, 'figure rule')
      expect(textOf(title!)).toBe('Capital expenditure, 2024')
      expect(title!.box.y + title!.box.h).toBeLessThanOrEqual(rule!.from.y)
      expect(figure!.paragraphs[0]!.runs[1]!.size).toBeGreaterThan(60)
      expect(figure!.paragraphs[0]!.runs[1]!.color).toBe('accent')
      expect(figure!.box.y - rule!.from.y).toBeLessThan(20)
      expect(caption!.box.y).toBeGreaterThanOrEqual(figure!.box.y + figure!.box.h)
      expect(outside(marks, column)).toEqual([])
    }
  })

  test('faults: an item without a figure, a highlight that is none of them', () => {
    const check = (change: object) =>
      kinds['figures']!.check!({ ...strip, ...change } as Exhibit).map((one) => one.code)
    expect(check({})).toEqual([])
    expect(check({ items: [{ caption: 'nothing' }], highlight: undefined })).toEqual(['exhibit/empty'])
    expect(check({ highlight: 'revenue' })).toEqual(['exhibit/unknown-name'])
  })
})
