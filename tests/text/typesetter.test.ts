// Widths, boxes and any paragraph: what holds of all text that is set.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arial, deck, memo, paragraph, rightOf, run, sans, serif, textOf, wholeOf } from './setting.ts'

describe('the width of a text', () => {
  it('follows the metrics of Arial, with kerning in print and without on a slide', () => {
    expect(deck.width('AV', run('', arial, 20))).toBeCloseTo(2 * 0.66699 * 20, 2)
    expect(memo.width('AV', run('', arial, 20))).toBeLessThan(deck.width('AV', run('', arial, 20)) - 1)
  })

  it('grows with the size, and with letter spacing after each letter', () => {
    const ten = memo.width('Answer', run('', sans, 10))
    expect(memo.width('Answer', run('', sans, 20))).toBeCloseTo(2 * ten, 6)
    expect(memo.width('Answer', run('', sans, 10, { tracking: 0.05 }))).toBeCloseTo(ten + 6 * 0.5, 6)
  })

  it('gives tabular figures one width', () => {
    const width = (text: string) => memo.width(text, run('', serif, 9, { tabular: true }))
    expect(width('1111')).toBeCloseTo(width('8888'), 6)
  })

  it('sets raised marks narrower than figures on the line, by glyphs of their own or by a smaller size', () => {
    expect(memo.width('1,2', run('', serif, 10, { raised: true }))).toBeLessThan(memo.width('1,2', run('', serif, 10)))
    expect(deck.width('1', run('', arial, 9, { raised: true }))).toBeCloseTo(
      (deck.width('1', run('', arial, 9)) * 2) / 3,
      6,
    )
  })
})

describe('the least width of a paragraph', () => {
  it('holds its longest stretch: a number with its unit, a formula in brackets', () => {
    const cell = (text: string) => paragraph([run(text, arial, 11)], { indent: { left: 10, first: 0 } })
    for (const [text, stretch] of [
      ['it was about USD 22.3 bn in all', 'USD 22.3 bn'],
      ['a (1 + 24%) ÷ b', '(1 + 24%)'],
      ['as on 12, 14–17, 20', '14–17,'],
    ] as const) {
      const least = deck.least(cell(text))
      const lines = (width: number) => deck.break(cell(text), width).lines.map(textOf)
      expect(least).toBeCloseTo(10 + deck.width(stretch, run('', arial, 11)) / 0.99, 2)
      expect(lines(least + 0.1).join('|')).toContain(stretch)
      expect(lines(least - 1).join('|')).not.toContain(stretch)
    }
  })
})

describe('any paragraph', () => {
  it('loses no character and overflows no line', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9.,-]{1,14}$/)
    const texts = fc.array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 20, max: 420 }),
        fc.constantFrom('left', 'justify' as const),
        (parts, width, align) => {
          const runs = parts.map(([words, bold]) => run(words.join(' '), { ...serif, weight: bold ? 600 : 400 }))
          for (const type of [memo, deck]) {
            const { lines } = type.break(paragraph(runs, { align }), width)
            expect(wholeOf(lines)).toBe(runs.map((one) => one.text).join(''))
            for (const line of lines) {
              const allowed = align === 'justify' ? 5 : 0.01
              const isOneLetter = line.pieces.length === 1 && line.pieces[0]!.text.length === 1
              if (!isOneLetter) expect(rightOf(line)).toBeLessThanOrEqual(width + allowed)
            }
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    )
  })

  it('without words is one empty line', () => {
    const empty = memo.break(paragraph([]), 100)
    expect(empty.height).toBe(14)
    expect(empty.lines.flatMap((line) => line.pieces)).toEqual([])
  })

  it('begins no line with a space when two were typed', () => {
    const { lines } = memo.break(paragraph([run('One sentence.  Another  sentence.  A third.')]), 70)
    expect(lines.map(textOf).filter((text) => text.startsWith(' '))).toEqual([])
  })
})

describe('paragraphs in a box', () => {
  const two = [
    paragraph([run('First')], { before: 5, after: 6 }),
    paragraph([run('Second')], { before: 2, after: 9, leading: 12 }),
  ]
  const box = { x: 50, y: 100, w: 200, h: 80 }

  it('stand under each other with the space between, none before the first and after the last', () => {
    const set = memo.set(two, box, 'top')
    expect(set.height).toBe(14 + 6 + 2 + 12)
    expect(set.lines.map((line) => [line.paragraph, line.pieces[0]!.x])).toEqual([
      [0, 50],
      [1, 50],
    ])
    expect(set.lines[0]!.baseline).toBeCloseTo(100 + 0.71 * 14, 6)
    expect(set.lines[1]!.baseline).toBeCloseTo(100 + 22 + 0.71 * 12, 6)
  })

  it('hang from the top, stand in the middle or on the foot', () => {
    const top = (anchor: 'top' | 'middle' | 'bottom') => memo.set(two, box, anchor).lines[0]!.baseline
    expect(top('middle') - top('top')).toBeCloseTo((80 - 34) / 2, 6)
    expect(top('bottom') - top('top')).toBeCloseTo(80 - 34, 6)
  })

  it('have their baselines where PowerPoint puts them on a slide, and on the grid in print', () => {
    expect(deck.ascent(arial, 18)).toBeCloseTo(14.4, 6)
    expect(memo.ascent(serif, 14)).toBeCloseTo(9.94, 6)
  })
})

describe('characters without a glyph', () => {
  it('are named, spaces and joiners are not', () => {
    expect(memo.missing('混元 model\u00A0– 78 %', serif)).toEqual(['混', '元'])
    expect(memo.missing('Čeština, Москва, ÷ × − “”', serif)).toEqual([])
  })
})
