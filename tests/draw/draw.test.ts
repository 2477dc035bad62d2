import { describe, expect, test } from 'vitest'
import {
  ellipse,
  heightOf,
  linesOf,
  paragraphOf,
  paragraphsOf,
  polygon,
  rectangle,
  ruleAcross,
  runsOf,
  textMark,
  widthOf,
} from '../../src/draw/index.ts'
import type { Words } from '../../src/model/words.ts'
import { canvasOver, medium } from './canvas.ts'

const words = (runs: Words['runs']): Words => ({ runs, cites: [], at: { file: 'brief.yaml', line: 3, column: 5 } })

describe('runs', () => {
  test('bold words take the weight that their face keeps for emphasis: bold on screen, semibold in print', () => {
    const { canvas } = canvasOver(medium())
    const said = words([{ text: 'a ' }, { text: 'strong', bold: true }, { text: ' word' }])
    expect(runsOf(canvas, said, 'body').map((run) => run.font.weight)).toEqual([400, 700, 400])
    expect(runsOf(canvas, said, 'prose').map((run) => run.font.weight)).toEqual([400, 600, 400])
  })

  test('a change of color and weight holds for every run; an empty run is no run', () => {
    const { canvas } = canvasOver(medium())
    const runs = runsOf(canvas, words([{ text: 'one' }, { text: '' }, { text: 'two', italic: true }]), 'body', {
      color: 'accent',
      bold: true,
    })
    expect(runs.map((run) => [run.text, run.color, run.font.weight, run.font.italic])).toEqual([
      ['one', 'accent', 700, false],
      ['two', 'accent', 700, true],
    ])
  })

  test('a note mark is raised and knows its numbers', () => {
    const { canvas } = canvasOver(medium())
    const [, mark] = runsOf(canvas, words([{ text: 'grew' }, { text: '1,2', mark: true }]), 'label')
    expect(mark).toMatchObject({ text: '1,2', raised: true, notes: [1, 2] })
  })

  test('capitals, letter spacing, tabular figures, links and the number of the page come through', () => {
    const { canvas } = canvasOver(medium())
    expect(runsOf(canvas, 'draft', 'label')[0]).toMatchObject({ text: 'DRAFT', tracking: 0.05 })
    expect(runsOf(canvas, '12', 'prose')[0]).toMatchObject({ tabular: true })
    const linked = words([
      { text: 'here', link: 'https://example.com' },
      { text: '', field: 'page' },
    ])
    expect(runsOf(canvas, linked, 'body')).toMatchObject([{ link: 'https://example.com' }, { field: 'page' }])
  })
})

describe('sizes', () => {
  test('a step taken by fitting changes size and leading together, and stops at the smallest', () => {
    const { canvas } = canvasOver(medium(), { step: () => -2 })
    expect(paragraphOf(canvas, 'x', 'body')).toMatchObject({ leading: 15.5, runs: [{ size: 12 }] })
    const deeper = canvasOver(medium(), { step: () => -5 }).canvas
    expect(runsOf(deeper, 'x', 'body')[0]?.size).toBe(12)
    expect(runsOf(deeper, 'x', 'label')[0]?.size).toBe(9)
  })
})

describe('paragraphs', () => {
  test('items of a list hang from a bullet or from their number', () => {
    const { canvas } = canvasOver(medium())
    expect(paragraphOf(canvas, 'x', 'list', { item: 1 })).toMatchObject({
      indent: { left: 12, first: -12 },
      bullet: { text: '•' },
    })
    const [, second] = paragraphsOf(canvas, ['a', 'b'], 'numbered', { item: 1 })
    expect(second).toMatchObject({ indent: { left: 20, first: -20 }, bullet: { text: '2' } })
  })

  test('following paragraphs are indented; no space stands before the first or after the last', () => {
    const { canvas } = canvasOver(medium())
    expect(paragraphsOf(canvas, ['a', 'b'], 'prose').map((p) => p.indent.first)).toEqual([0, 14])
    expect(paragraphsOf(canvas, ['a', 'b'], 'body').map((p) => p.after)).toEqual([6, 0])
  })
})

describe('text marks', () => {
  test('a mark has its meaning and its lines, on the page, and tells the line of the brief', () => {
    const { canvas } = canvasOver(medium())
    const mark = textMark(canvas, {
      words: words([{ text: 'five words stand in here' }]),
      style: 'body',
      box: { x: 36, y: 100, w: 70, h: 60 },
      anchor: 'bottom',
      role: 'caption',
      name: 'claim',
      zone: 'title',
    })
    expect(mark).toMatchObject({ name: 'growth, claim', role: 'caption', zone: 'title', span: { line: 3 } })
    expect(mark.lines.map((line) => line.pieces.map((piece) => piece.text).join(''))).toEqual([
      'five words ',
      'stand in ',
      'here',
    ])
    expect(mark.lines.at(-1)?.baseline).toBeCloseTo(160 - 18 + 0.8 * 18)
    expect(mark.lines[0]?.pieces[0]?.x).toBe(36)
  })

  test('measures agree with what is set', () => {
    const { canvas } = canvasOver(medium())
    expect(widthOf(canvas, 'four', 'body')).toBe(28)
    expect(heightOf(canvas, 'five words stand in here', 'body', 70)).toBe(54)
    expect(heightOf(canvas, ['a', 'b'], 'body', 70)).toBe(18 + 6 + 18)
    expect(heightOf(canvas, [], 'body', 70)).toBe(0)
    expect(linesOf(canvas, 'five words stand in here', 'body', 70)).toBe(3)
  })
})

describe('shapes', () => {
  test('ids are unique, names tell the home, decoration says nothing', () => {
    const { canvas } = canvasOver(medium())
    const box = { x: 0, y: 0, w: 10, h: 10 }
    const one = rectangle(canvas, box, { fill: 'accent', name: 'Key card' })
    const two = rectangle(canvas, box, { fill: 'accent', name: 'Key card' })
    expect([one.id, two.id]).toEqual(['key-card-1', 'key-card-2'])
    expect(one.name).toBe('growth, Key card')
    expect(one.alt).toBeUndefined()
    expect(ellipse(canvas, box, { alt: 'three of four' }).alt).toBe('three of four')
  })

  test('a path knows its bounds and a rule its ends', () => {
    const { canvas } = canvasOver(medium())
    const points = [
      { x: 5, y: 9 },
      { x: 1, y: 2 },
      { x: 8, y: 4 },
    ]
    expect(polygon(canvas, points, { fill: 'ink' }).box).toEqual({ x: 1, y: 2, w: 7, h: 7 })
    expect(ruleAcross(canvas, 36, 112, 100, { color: 'ink', width: 1 })).toMatchObject({
      from: { x: 36, y: 112 },
      to: { x: 136, y: 112 },
    })
  })
})
