// Paragraphs with a ragged edge.
import { describe, expect, it } from 'vitest'
import { bind, bindingOf } from '../../src/text/index.ts'
import { arial, deck, georgia, memo, paragraph, prose, rightOf, run, sans, serif, textOf, wholeOf } from './setting.ts'

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
    expect(last('of 2, 5, 9, 13, 15', wide('of 2, 5, 9, 13,'))).toBe('13, 15')
    // A pair that is bound stays whole at its hyphens too.
    expect(
      last('Obtain the second part of the first-hand account', wide('Obtain the second part of the first-hand')),
    ).toBe('first-hand account')
    // In a narrow column a word alone is mended where the line before stays well filled.
    expect(last('At once, through clicks; no figure', wide('At once, through clicks; no'))).toBe('no figure')
    expect(last('Amazon, Microsoft and Google', wide('Amazon, Microsoft and'))).toBe('and Google')
    expect(last('See all responsibilities now', wide('See all responsibilities'))).toBe('now')
    expect(last('Max it, a super app', wide('Max it, a super'))).toBe('super app')
    // In a large text of narrow lines a word alone is seen even where it fills half of its line.
    const title = 'Rate Tencent Cloud as a scale player that competes by distribution'
    const column = deck.width('Rate Tencent Cloud', run('', arial, 20)) / 0.99 + 3
    expect(textOf(deck.break(paragraph([run(title, arial, 20)]), column).lines.at(-1)!)).toBe('by distribution')
    // In one of a word or two it is as good as any other line.
    expect(last('is sound, and the business is open', wide('business is'))).toBe('open')
  })

  it('does not end in the first word of a clause where the next line has room for it and the line stays well filled', () => {
    const spoken = [
      { type: deck, wide: (text: string) => deck.width(text, run('', arial, 14)) / 0.99 + 1 },
      { type: memo, wide: (text: string) => memo.width(text, run('', arial, 14)) + 1 },
    ]
    for (const { type, wide } of spoken) {
      const lines = (text: string, width: number) =>
        type.break(paragraph([run(text, arial, 14)]), width).lines.map(textOf)
      const seller = 'A second account confirms the push; nobody confirms demand'
      expect(lines(seller, wide('A second account confirms the push; nobody'))).toEqual([
        'A second account confirms the push;',
        'nobody confirms demand',
      ])
      const own = 'Tencent enters where its own products are strong: video streaming and super apps'
      expect(lines(own, wide('Tencent enters where its own products are strong: video'))[1]).toBe(
        'video streaming and super apps',
      )
      // A decimal point is no stop, and a line is not left half empty.
      const rose = 'The revenue of the group rose by 25.7 bn over the whole of that year'
      expect(lines(rose, wide('The revenue of the group rose by 25.7 bn'))[0]).toBe(
        'The revenue of the group rose by 25.7 bn',
      )
    }
    const wide = spoken[0]!.wide
    const push = run('A second account confirms the push; nobody confirms demand', arial, 14)
    const chosen = deck.break(paragraph([push]), wide('A second account confirms the push; nobody')).lines
    // PowerPoint, which breaks lines itself, is held to it.
    expect(bind([push], bindingOf([push], chosen))[0]!.text).toContain('push; nobody\u00A0confirms')
    const found = 'Found: responsibilities of employees of the group'
    const first = deck.break(paragraph([run(found, arial, 14)]), wide('Found: responsibilities')).lines[0]!
    expect(textOf(first)).toBe('Found: responsibilities')
  })

  it('of a narrow column in print may end in one word, and its other lines are full', () => {
    const said = 'Interview two enterprise customers'
    const lines = (width: number) => memo.break(paragraph([run(said)]), width).lines.map(textOf)
    expect(lines(memo.width('Interview two enterprise', run('')) + 4)).toEqual([
      'Interview two enterprise',
      'customers',
    ])
  })

  it('of a narrow column in print does not end in a short word that leaves most of its line empty', () => {
    const lines = (said: string, first: string) =>
      memo.break(paragraph([run(said)]), memo.width(first, run('')) + 4).lines.map(textOf)
    expect(lines('For years, or through 2025', 'For years, or through')).toEqual(['For years, or', 'through 2025'])
    expect(lines('Head of the cloud group', 'Head of the cloud')).toEqual(['Head of the', 'cloud group'])
  })

  it('keeps "about" with its number, but for a line that would be left short without it', () => {
    for (const type of [deck, memo]) {
      const lines = (said: string, first: string) =>
        type.break(paragraph([run(said)]), (type.width(first, run('')) + 1) / 0.99).lines.map(textOf)
      const staff = 'It has an office with about 6% of the staff there'
      expect(lines(staff, 'It has an office with about')[0]).toBe('It has an office with')
      expect(lines('The group has about 100,000 employees', 'The group has about').slice(0, 2)).toEqual([
        'The group has about',
        '100,000 employees',
      ])
    }
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

  it('cuts a word of any length between letters as people count them', () => {
    // A letter of two characters stands on every boundary at which a long word might be taken apart.
    for (const word of [`x${'e\u0301'.repeat(2000)}`, 'e\u0301'.repeat(2000), '\u{1F600}'.repeat(900)]) {
      const { lines, split } = memo.break(paragraph([run(word)]), 60)
      expect(split).toBe(true)
      expect(wholeOf(lines)).toBe(word)
      for (const line of lines) expect(textOf(line)).toMatch(/^(?![\u0301\udc00-\udfff])/)
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
