import { describe, expect, it } from 'vitest'
import { bind, curl, hyphenate, parseMarkup } from '../../src/text/index.ts'

const bound = (text: string, glueLast = false): string =>
  bind([{ text }], { glueLast })[0]!.text.replaceAll('\u00A0', '~').replaceAll('\u2060', '^')

describe('spaces that do not end a line', () => {
  it.each([
    ['grew to RMB 78 bn', 'grew to RMB~78~bn'],
    ['by 15 % and 3.0 times that', 'by 15~% and 3.0~times that'],
    ['USD 25.7 bn (USD 3 m) was it then', 'USD~25.7~bn (USD~3~m) was it then'],
    ['on 3 November 2025', 'on 3~November~2025'],
    ['am 3. November 2025', 'am 3.~November~2025'],
    ['Decision:\u00A014 November 2025', 'Decision:~14~November~2025'],
    ['from May 2026 on', 'from May~2026 on'],
    ['it may 2026 times', 'it may 2026~times'],
    ['in Q4 2024 and H1 2025', 'in Q4~2024 and H1~2025'],
    ['see Exhibit 3 on page 7.', 'see Exhibit~3 on page~7.'],
    ['on CentOS 7 and 8', 'on CentOS~7~and~8'],
    ['on CentOS 7 and 800 others', 'on CentOS~7 and 800 others'],
    ['12,700 pumps', '12,700~pumps'],
    ['12,700 pumps in all', '12,700 pumps in all'],
    ['About 6% of it, nearly 3 m', 'About~6% of it, nearly 3~m'],
    ['Moving 50 million cores', 'Moving 50~million cores'],
    ['J. Towson', 'J.~Towson'],
    ['a pause – like this', 'a pause~– like this'],
    ['1.38 bn people', '1.38~bn people'],
    ['(1 + 24%) ÷ (1 + 8%) − 1', '(1~+~24%) ÷ (1~+~8%) − 1'],
    ['(a long aside + what it says of it)', '(a long aside + what it says of it)'],
    ['between 2012–2015 and 2018-19', 'between 2012–^2015 and 2018-^19'],
    ['A visit (1 of 2), or 5 of 17', 'A visit (1~of~2), or 5~of~17'],
    ['1 of the 2', '1 of the 2'],
    ['the build-out year', 'the build-out year'],
  ])('%s', (text, wanted) => {
    expect(bound(text)).toBe(wanted)
  })

  it('are found across runs, and nothing else changes', () => {
    const runs = [{ text: 'about RMB ' }, { text: '78', bold: true }, { text: ' bn in all of 2024' }]
    expect(bind(runs)).toEqual([
      { text: 'about RMB\u00A0' },
      { text: '78', bold: true },
      { text: '\u00A0bn in all of 2024' },
    ])
  })

  it('are those of the last two words where these were kept together, and not in a text of two or three', () => {
    expect(bound('the market in which it was', true)).toBe('the market in which it~was')
    expect(bound('the market in which it was')).not.toContain('~')
    expect(bound('two words', true)).toBe('two words')
  })

  it('and the compounds of a title are joined, those of running text are not', () => {
    expect(bind([{ text: 'the build-out year', size: 24 }])[0]!.text).toBe('the build-\u2060out year')
    expect(bind([{ text: 'the build-out year', size: 12 }])[0]!.text).toBe('the build-out year')
  })
})

describe('hyphenation', () => {
  const shown = (word: string, language: string): string => {
    const points = hyphenate(word, language)
    return [...word].map((letter, at) => (points.includes(at) ? `-${letter}` : letter)).join('')
  }

  it('follows the language, with three letters or more on either side', () => {
    expect(shown('consolidation', 'en-GB')).toBe('con-sol-id-a-tion')
    expect(shown('consolidation', 'en-US')).toBe('con-sol-i-da-tion')
    expect(shown('Wirtschaftsprüfung', 'de-DE')).toBe('Wirt-schafts-prü-fung')
    expect(shown('because', 'en-GB')).toBe('because')
  })

  it('leaves names, abbreviations, words with digits and unknown languages alone', () => {
    for (const word of ['Tencent', 'OECDIAN', 'covid19', 'market’s']) expect(hyphenate(word, 'en-GB')).toEqual([])
    expect(hyphenate('consolidation', 'fi-FI')).toEqual([])
  })
})

describe('inline markup', () => {
  it('is bold, italic, links and escapes', () => {
    expect(parseMarkup('a **b *c*** and [d](https://e.com/f_g) \\*h\\*')).toEqual([
      { text: 'a ' },
      { text: 'b ', bold: true },
      { text: 'c', bold: true, italic: true },
      { text: ' and ' },
      { text: 'd', link: 'https://e.com/f_g' },
      { text: ' *h*' },
    ])
  })

  it.each([
    '1. not a list',
    '# not a head',
    '<b>not bold</b> & `not code`',
    'x * y * z',
    '[not a link](javascript:alert(1))',
    'snake_case_name and ~~this~~',
    '> no quote\n- no list',
  ])('is nothing more: %s', (text) => {
    expect(parseMarkup(text)).toEqual([{ text }])
  })

  it('of an empty text is nothing', () => {
    expect(parseMarkup('')).toEqual([])
  })
})

describe('quotes', () => {
  it.each([
    ['en-GB', `He said "it's 'good' enough" in '24`, 'He said “it’s ‘good’ enough” in ’24'],
    ['en-GB', `the firms' share of "AI", "cloud" and "data"`, 'the firms’ share of “AI”, “cloud” and “data”'],
    ['de-DE', `Er sagte "das ist 'gut' genug"`, 'Er sagte „das ist ‚gut‘ genug“'],
    ['en-US', `**"Growth"** ("so-called")`, '**“Growth”** (“so-called”)'],
    ['en-GB', 'wait... for it', 'wait… for it'],
    ['en-GB', `[a "b"](https://c.d/e'f...g) "h"`, `[a “b”](https://c.d/e'f...g) “h”`],
    ['en-GB', 'pages 5-6, “as typed”, 2019–24', 'pages 5-6, “as typed”, 2019–24'],
  ])('%s: %s', (language, text, wanted) => {
    expect(curl(text, language)).toBe(wanted)
  })
})
