// Texts of slides read back: links, bullets, bound words, hostile words, colors.
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../src/model/mark.ts'
import { find, findAll, textOf } from '../../src/office/index.ts'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { note } from '../pages/literal.ts'
import { deckOf } from '../pages/slides.ts'
import { readDeck } from './read-deck.ts'
import { blank, paint, paragraph, run, text } from './tried.ts'
import { validate } from './validator.ts'

it('keeps together what layout did: the last words of a text, a compound that opens a line, and a range always', async () => {
  const line = (words: string) => ({
    baseline: 0,
    pieces: [{ text: words, x: 0, width: words.length * 7, run: run(words) }],
    paragraph: 0,
    soft: false,
  })
  const set = (id: string, said: string, lines: string[]): Mark =>
    ({ ...text(id, [paragraph([run(said)])]), lines: lines.map(line) }) as Mark
  const { deck } = await paint([
    set('kept', 'It was so in 2012–2015 and the end is open', ['It was so in 2012–2015 and the end', 'is open']),
    set('free', 'A product that competes without any research', ['A product that competes without any', 'research']),
    set('narrow', 'is sound, and it is open', ['is sound,', 'and it', 'is open']),
    set('whole', 'a slower first-class roll-out point', ['a slower first-class', 'roll-out point']),
    set('open', '50 million cores', ['50 million', 'cores']),
    set('split', 'It took RMB 78 bn', ['It took RMB', '78 bn']),
    set('parted', 'a slower and longer roll-out', ['a slower and longer roll-', 'out']),
  ])
  const said = findAll(deck.slide(1), 'a:p').map(textOf).join('\n')
  expect(said).toContain('2012–\u20602015')
  expect(said).toContain('is\u00A0open')
  expect(said).toContain('any research')
  expect(said).toContain('and it is\u00A0open')
  // A compound that opens a line is kept from going back to the line before by halves; one that layout parted may be.
  expect(said).toContain('first-class roll-\u2060out\u00A0point')
  expect(said).toContain('longer roll-out')
  // Where the width made layout end a line after all, nothing is bound: PowerPoint would cut a word.
  expect(said).toContain('50\u00A0million cores')
  expect(said).toContain('It took RMB 78\u00A0bn')
})

describe('texts', () => {
  it('carry links, raised marks, bullets and their language', async () => {
    const { bytes, deck } = await paint([
      text('t', [
        paragraph([run('See '), run('here', { link: 'https://example.org/?a=1&b=2' }), run('1', { raised: true })]),
        paragraph([run('Item')], { indent: { left: 12, first: -12 }, bullet: run('•', { color: 'accent' }) }),
        paragraph([run('Step')], { indent: { left: 12, first: -12 }, bullet: run('3') }),
        paragraph([run('bad', { link: 'javascript:alert(1)' })]),
      ]),
    ])
    const box = deck.objects(1, 'Tried')[0]!
    expect(findAll(box, 'a:rPr').every(({ attributes }) => attributes['lang'] === 'en-GB')).toBe(true)
    expect(findAll(box, 'a:hlinkClick')).toHaveLength(1)
    expect(Buffer.from(deck.parts.get('ppt/slides/_rels/slide1.xml.rels')!).toString()).toContain(
      'https://example.org/?a=1&amp;b=2',
    )
    expect(findAll(box, 'a:rPr')[2]!.attributes['baseline']).toBe('30000')
    expect(find(box, 'a:buChar')?.attributes['char']).toBe('•')
    expect(find(box, 'a:buAutoNum')?.attributes).toEqual({ type: 'arabicPlain', startAt: '3' })
    expect(findAll(box, 'a:lnSpc').map((one) => find(one, 'a:spcPts')?.attributes['val'])).toEqual([
      '1800',
      '1800',
      '1800',
      '1800',
    ])
    expect(find(box, 'a:bodyPr')?.attributes).toMatchObject({
      wrap: 'square',
      lIns: '0',
      tIns: '0',
      rIns: '0',
      bIns: '0',
    })
    expect(find(box, 'a:noAutofit')).toBeDefined()
    expect(validate(bytes)).toEqual([])
  })

  it('hold any words a brief may hold', async () => {
    const hostile = 'A & B <c> "d" \u0000\u0007\uD800 ]]> {{x}} \u{1F600} O’Neil'
    const { bytes, deck } = await paint([{ ...text('t', [paragraph([run(hostile)])]), name: hostile }], {
      title: hostile,
      section: hostile,
      notes: [note(hostile)],
    })
    expect(deck.faults).toEqual([])
    expect(validate(bytes)).toEqual([])
    expect(textOf(find(deck.slide(1), 'a:t')!).replaceAll('\u00a0', ' ')).toBe(
      'A & B <c> "d"  ]]> {{x}} \u{1F600} O’Neil',
    )
  })

  it('bind what PowerPoint must not break', async () => {
    const { deck } = await paint([
      text('t', [paragraph([run('Capex reached RMB 78 bn and then rose again by some part')])]),
    ])
    expect(textOf(find(deck.slide(1), 'a:t')!)).toContain('RMB\u00a078\u00a0bn')
  })

  it('use theme colors where the theme has them, and hex elsewhere', async () => {
    const odd = { ...hairline, colors: { ...hairline.colors, plum: '#7A1F5C' } }
    const bytes = await paintPptx(
      deckOf([
        { ...blank, marks: [text('t', [paragraph([run('a', { color: 'muted' }), run('b', { color: 'plum' })])])] },
      ]),
      odd,
    )
    const box = readDeck(bytes).objects(1, 'Tried')[0]!
    expect(find(box, 'a:schemeClr')?.attributes['val']).toBe('tx2')
    expect(find(box, 'a:srgbClr')?.attributes['val']).toBe('7A1F5C')
  })
})
