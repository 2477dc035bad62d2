// Paragraphs set to both margins.
import { describe, expect, it } from 'vitest'
import { memo, paragraph, prose, rightOf, run, serif, textOf } from './setting.ts'

describe('a justified paragraph', () => {
  const justified = paragraph([run(prose)], { align: 'justify', indent: { left: 0, first: 14 } })
  const { lines } = memo.break(justified, 349)

  it('fills the width with every line but the last, points and hyphens hanging out', () => {
    for (const line of lines.slice(0, -1)) {
      const hangs = /[.,-]$/.test(textOf(line))
      expect(rightOf(line)).toBeGreaterThan(348.9)
      expect(rightOf(line)).toBeLessThan(hangs ? 353 : 349.1)
    }
    expect(rightOf(lines.at(-1)!)).toBeLessThan(349)
  })

  it('starts the first line at its indent', () => {
    expect(lines.map((line) => line.pieces[0]!.x)).toEqual([14, ...lines.slice(1).map(() => 0)])
  })

  it('keeps spaces between 75 and 140 percent and letters within a hundredth of an em', () => {
    const space = memo.width(' ', run('', serif, 10))
    for (const piece of lines.flatMap((line) => line.pieces)) {
      expect((piece.wordSpace ?? 0) / space).toBeGreaterThanOrEqual(-0.251)
      expect((piece.wordSpace ?? 0) / space).toBeLessThanOrEqual(0.401)
      expect(piece.letterSpace ?? 0).toBeGreaterThanOrEqual(-0.0601)
      expect(piece.letterSpace ?? 0).toBeLessThanOrEqual(0.1001)
    }
  })

  it('says what a piece adds, so that its width is that of its glyphs and the additions', () => {
    for (const piece of lines.flatMap((line) => line.pieces)) {
      const spaces = piece.text.split(' ').length - 1
      const natural = piece.text.split(' ').reduce((sum, word) => sum + memo.width(word, piece.run), 0)
      const space = memo.width(' ', piece.run)
      const least = natural + spaces * (space + (piece.wordSpace ?? 0))
      const letters = piece.text.length * Math.abs(piece.letterSpace ?? 0)
      expect(Math.abs(piece.width - least)).toBeLessThanOrEqual(letters + 1)
    }
  })

  it('ends with two words or more and never with three hyphens in a row', () => {
    for (let width = 300; width <= 420; width += 15) {
      const broken = memo.break(justified, width).lines
      expect(textOf(broken.at(-1)!).split(' ').length).toBeGreaterThan(1)
      const ends = broken.map((line) => (line.pieces.at(-1)!.hyphen ? '-' : ' ')).join('')
      expect(ends).not.toContain('---')
    }
  })

  it('breaks the prose of the memo where the designer had it', () => {
    const text =
      'The order of events tells more than the saving does. The slower pace came before, not after, a quarter in which revenue grew by ' +
      '15%. Buying less did not visibly hold the group back; whether it held the models back, nobody outside can tell. Exhibit 1 sets ' +
      'out what is claimed, by whom, and how far each claim carries.'
    const broken = memo.break(paragraph([run(text)], { align: 'justify', indent: { left: 0, first: 14 } }), 349)
    expect(broken.lines.map(textOf)).toEqual([
      'The order of events tells more than the saving does. The slower pace',
      'came before, not after, a quarter in which revenue grew by 15%. Buying',
      'less did not visibly hold the group back; whether it held the models back,',
      'nobody outside can tell. Exhibit 1 sets out what is claimed, by whom, and',
      'how far each claim carries.',
    ])
  })

  it('of two lines is set flush left rather than with holes, and without a lost last word', () => {
    const text = 'Ask for customers and contracts by region. Two named customers are examples.'
    for (let width = 300; width <= 420; width += 2) {
      const { lines } = memo.break(paragraph([run(text)], { align: 'justify' }), width)
      const space = memo.width(' ', run('', serif, 10))
      for (const piece of lines.flatMap((line) => line.pieces))
        expect((piece.wordSpace ?? 0) / space).toBeLessThan(0.45)
      if (lines.length > 1) expect(rightOf(lines.at(-1)!)).toBeGreaterThan(0.12 * width)
    }
  })

  it('does not squeeze the spaces of a sentence to keep it on one line', () => {
    const text = 'Carry the business abroad as an option until Europe has a customer that is named.'
    const natural = memo.width(text, run('', serif, 10))
    const space = memo.width(' ', run('', serif, 10))
    for (const missing of [0, 2, 4, 8, 12]) {
      const { lines } = memo.break(paragraph([run(text)], { align: 'justify' }), natural - missing)
      for (const piece of lines.flatMap((line) => line.pieces))
        expect((piece.wordSpace ?? 0) / space).toBeGreaterThan(-0.13)
    }
  })

  it('does not end inside a word where the lines before can take it', () => {
    const text =
      'Tencent spends heavily while it is said to save. Capital expenditure came to RMB 78 bn in 2024. Accelerators were rolled out ' +
      'more slowly in Q4 2024 and Q1 2025. Both can hold, since capital expenditure is more than accelerators; until it is split, ' +
      'thrift earns no credit.'
    const { lines } = memo.break(paragraph([run(text)], { align: 'justify' }), 342)
    expect(lines.at(-2)!.pieces.at(-1)!.hyphen).toBeFalsy()
  })

  it('of three or four lines stays justified with a short last line, and where a line is a little loose', () => {
    const text =
      'The chip stock may last only through 2025. By one report the president calls the stock enough for years. By the other the ' +
      'company calls it enough through 2025. We plan on the earlier end; if the stock lasts longer, nothing is lost.'
    for (let width = 345; width <= 353; width += 1) {
      const { lines } = memo.break(paragraph([run(text)], { align: 'justify' }), width)
      for (const line of lines.slice(0, -1)) expect(rightOf(line)).toBeGreaterThan(width - 0.1)
    }
  })

  it('is ragged where lines are shorter than 60 characters', () => {
    const narrow = memo.break(paragraph([run(prose)], { align: 'justify' }), 200)
    expect(narrow.lines.every((line) => line.pieces.every((piece) => !piece.wordSpace && !piece.hyphen))).toBe(true)
  })
})
