import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arial, deck, georgia, memo, paragraph, rightOf, run, sans, serif, textOf, wholeOf } from './setting.ts'

const prose =
  'The fast follower has a record that can be measured. In eleven of the fourteen markets in which Tencent arrived second, it led ' +
  'within five years; in the three others it bought the leader or withdrew. The pattern is consistent enough to be relied upon, but it ' +
  'rests on distribution that the cloud business does not have: nobody buys a database because a friend has recommended it. Revenue of ' +
  'RMB 78 bn in Q4 2024, or about USD 10.7 bn, was earned from games, whose profitability, capitalisation and international ' +
  'distribution were comparable. Everything else follows from that one observation, on which the whole answer rests.'

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

describe('a ragged paragraph', () => {
  it('never ends a line between a number and its unit, a quarter and its year, a label and its number', () => {
    const text =
      'It grew to RMB 78 bn in Q4 2024 and to USD 25.7 bn on 3 November, which Exhibit 3 on page 7 shows to be 15 % more'
    for (let width = 60; width < 300; width += 3) {
      for (const line of memo.break(paragraph([run(text)]), width).lines) {
        expect(textOf(line)).not.toMatch(/(RMB|78|Q4|USD|25\.7|on 3|Exhibit|page|15)$/)
      }
    }
  })

  it('binds the last two words of a slide only where the last would be a runt', () => {
    const last = (text: string, width: number) =>
      textOf(deck.break(paragraph([run(text, arial, 14)]), width).lines.at(-1)!)
    const wide = (text: string) => deck.width(text, run('', arial, 14)) / 0.99 + 1
    expect(last('A product that competes, and the end is open', wide('A product that competes, and the end is'))).toBe(
      'is open',
    )
    expect(last('A product that competes without any research', wide('A product that competes without any'))).toBe(
      'any research',
    )
    // A word that fills a third of the line holds it.
    expect(last('A product that goes abroad with internationalisation', wide('A product that goes abroad with'))).toBe(
      'internationalisation',
    )
    expect(last('with CentOS 7 and 8', wide('with CentOS 7 and'))).toBe('and 8')
    // In a narrow column a word alone is as good as any other line.
    expect(last('is sound, and the business is open', wide('business is'))).toBe('open')
  })

  it('breaks no range and no compound of a title, and a formula only outside its brackets', () => {
    for (const type of [memo, deck]) {
      for (let width = 200; width < 500; width += 3) {
        const said = 'Tencent’s first push abroad since 2012–2015 brings its cloud, in the long build-out year'
        const { lines } = type.break(paragraph([run(said, arial, 20)]), width)
        for (const line of lines) expect(textOf(line)).not.toMatch(/[-–]$/)
      }
      for (let width = 60; width < 140; width += 3) {
        const { lines } = type.break(paragraph([run('(1 + 24%) ÷ (1 + 8%) − 1', arial, 11)]), width)
        for (const line of lines) expect(textOf(line)).not.toMatch(/\([^)]*$/)
      }
    }
  })

  it('on a slide parts a compound of running text only where that saves a line, and one of a title not even then', () => {
    const lines = (text: string, width: number, size = 14) =>
      deck.break(paragraph([run(text, arial, size)]), width).lines.map(textOf)
    const wide = (text: string, size = 14) => deck.width(text, run('', arial, size)) / 0.99 + 1
    const spend = 'Heavy spending and a slower chip roll-out point in opposite directions'
    expect(lines(spend, wide('Heavy spending and a slower chip roll-'))).toEqual([
      'Heavy spending and a slower chip',
      'roll-out point in opposite directions',
    ])
    expect(lines('take up the first-hand account', wide('take up the first-'))).toEqual([
      'take up the first-',
      'hand account',
    ])
    // Whole, it would leave a line of one short word.
    expect(lines('Two machine-written articles', wide('machine-written art', 20), 20)[0]).toBe('Two machine-')
  })

  it('leaves no word alone on the last line where it can be helped', () => {
    const text = 'A sentence of some length that wants to run over into a second line of its own'
    for (const type of [memo, deck]) {
      for (let width = 150; width < 380; width += 2) {
        const { lines } = type.break(paragraph([run(text, arial, 12)]), width)
        expect(textOf(lines.at(-1)!)).toContain(' ')
      }
    }
  })

  it('on a slide fills each line as PowerPoint does, within 99 percent of the width', () => {
    const text =
      'Operating profit grew three times as fast as revenue in 2024, while capital expenditure reached RMB 78 bn'
    const { lines } = deck.break(paragraph([run(text, georgia, 24)]), 812.8)
    expect(lines.map(textOf)).toEqual([
      'Operating profit grew three times as fast as revenue in 2024, while capital',
      'expenditure reached RMB 78 bn',
    ])
    const tight = deck.width(textOf(lines[0]!), run('', georgia, 24)) * 1.005
    expect(textOf(deck.break(paragraph([run(text, georgia, 24)]), tight).lines[0]!)).not.toMatch(/capital$/)
  })

  it('in print balances a title, its first line the longer', () => {
    const text = 'Tencent Cloud goes abroad where its products are strong, not where the hyperscalers are'
    const { lines } = memo.break(paragraph([run(text, serif, 22)], { leading: 26 }), 499)
    expect(lines).toHaveLength(2)
    expect(rightOf(lines[0]!)).toBeGreaterThan(rightOf(lines[1]!))
    expect(rightOf(lines[1]!)).toBeGreaterThan(400)
  })

  it('takes as few lines as a full setting would', () => {
    for (let width = 120; width < 400; width += 20) {
      const even = memo.break(paragraph([run(prose)]), width)
      const full: string[] = []
      for (const word of prose.split(' ')) {
        const longer = `${full.at(-1)} ${word}`
        if (full.length > 0 && memo.width(longer, run(prose)) <= width) full[full.length - 1] = longer
        else full.push(word)
      }
      expect(even.lines.length).toBeLessThanOrEqual(full.length)
    }
  })

  it('cuts a word that is wider than the line, and says so', () => {
    const broken = memo.break(paragraph([run('see Donaudampfschifffahrtsgesellschaft 👩‍👩‍👧é')]), 60)
    expect(broken.split).toBe(true)
    expect(broken.lines.every((line) => rightOf(line) <= 60)).toBe(true)
    expect(wholeOf(broken.lines)).toBe('see Donaudampfschifffahrtsgesellschaft 👩‍👩‍👧é')
    expect(memo.break(paragraph([run('see the words')]), 60).split).toBeUndefined()
  })

  it('breaks where a break was typed, and after the hyphen of a compound', () => {
    const typed = memo.break(
      paragraph([run('Tencent’s efficiency thesis:\nmore from fewer accelerators', serif, 24)]),
      479,
    )
    expect(typed.lines.map(textOf)).toEqual(['Tencent’s efficiency thesis:', 'more from fewer accelerators'])
    const compound = memo.break(paragraph([run('a long-standing COVID-19')]), 60)
    expect(compound.lines.map(textOf)).toEqual(['a long-', 'standing', 'COVID-19'])
  })

  it('aligns right and in the middle', () => {
    const right = memo.break(paragraph([run('12')], { align: 'right' }), 100).lines[0]!
    const middle = memo.break(paragraph([run('12')], { align: 'center' }), 100).lines[0]!
    expect(rightOf(right)).toBeCloseTo(100, 6)
    expect(middle.pieces[0]!.x + middle.pieces[0]!.width / 2).toBeCloseTo(50, 6)
  })

  it('hangs the mark of an item in its indent', () => {
    const item = paragraph([run('A claim that runs over two lines of this box')], {
      indent: { left: 15, first: -15 },
      bullet: run('1', sans, 9),
    })
    const { lines } = memo.break(item, 120)
    expect(lines[0]!.pieces.map((piece) => piece.x)).toEqual([0, 15])
    expect(lines[1]!.pieces[0]!.x).toBe(15)
  })

  it('keeps the mark of a note on the line of its word', () => {
    const runs = [
      run('It grew by a third in that year, and then it grew again'),
      run('12', serif, 10, { raised: true }),
    ]
    for (let width = 60; width < 260; width += 5) {
      const last = memo.break(paragraph(runs), width).lines.at(-1)!
      expect(textOf(last)).toMatch(/again12$/)
    }
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
