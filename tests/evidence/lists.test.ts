// Lists: facts in words that are several things, printed as one text and counted, so that a count and its names cannot part.
import { describe, expect, test } from 'vitest'
import { settle, standClaims } from '../../src/evidence/index.ts'
import { plain } from '../../src/model/words.ts'
import { readLedger } from '../../src/read/index.ts'
import { workspaceOf } from '../read/workspace.ts'
import { briefOf, point, raw } from './literals.ts'

const ledgerOf = (facts: string) =>
  readLedger(
    'ledger.yaml',
    workspaceOf({
      'ledger.yaml': `sources:
  visit: { publisher: V, title: T, kind: interview, published: 2025-05, reliability: B }
  press: { publisher: P, title: T, kind: press, published: 2025-05, reliability: E }
facts:
  shops: { label: Shops in all, value: 12, unit: count, period: 2025, source: visit }
${facts}`,
    }),
  )

const PLACES =
  '  places: { label: Places that sell it, says: [Leeds, "the \\"Old\\" Mill", York], period: 2025, source: { id: press, where: page 2 } }'
const COUNT = '  number: { label: Places, formula: count(places), unit: count }'

const settled = (facts: string, text: string, holds: string[] = [], language = 'en-GB') => {
  const { ledger, diagnostics } = ledgerOf(facts)
  const brief = briefOf([point(raw(text), { holds: holds.map((each) => raw(each)) })], {}, language)
  const { brief: done, ledger: books, diagnostics: found } = settle(brief, ledger!, {})
  const words = done.arguments[0]!.points[0]!.claim
  return { printed: plain(words), words, books, brief, raw: ledger!, faults: [...diagnostics, ...found] }
}

const faultsOf = (facts: string, text = 'It is so', holds: string[] = []): string[] =>
  settled(facts, text, holds).faults.map(({ code, message, notes }) =>
    [code, message, ...notes.filter((note) => !note.startsWith('the formula'))].join(' · '),
  )

describe('a list in a text', () => {
  test.each([
    ['en-GB', 'Sold in Leeds, the “Old” Mill and York'],
    ['en-US', 'Sold in Leeds, the “Old” Mill and York'],
    ['de-DE', 'Sold in Leeds, the „Old“ Mill und York'],
  ])('%s: commas, a word before the last, and no comma before that', (language, printed) => {
    expect(settled(PLACES, 'Sold in $places', [], language).printed).toBe(printed)
  })

  test('cites as a fact in words does, and is one figure', () => {
    const { words } = settled(PLACES, 'Sold in $places')
    expect(words.cites).toEqual([{ source: 'press', where: 'page 2', derived: false }])
    expect(words.runs.filter(({ fact }) => fact === 'places')).toHaveLength(1)
  })

  test('two things stand without a comma, one alone, and a thing may be a figure', () => {
    const of = (says: string) =>
      settled(`  places: { label: Places, says: ${says}, source: visit }`, 'Sold in $places').printed
    expect(of('[Leeds, York]')).toBe('Sold in Leeds and York')
    expect(of('[Leeds]')).toBe('Sold in Leeds')
    expect(of('[Leeds, $shops other shops]')).toBe('Sold in Leeds and 12 other shops')
  })
})

describe('a count', () => {
  test('is the number of the list, in digits and in words, and moves with it', () => {
    expect(settled(`${PLACES}\n${COUNT}`, '$number, or $number.words').printed).toBe('3, or three')
    expect(settled(`${PLACES.replace(', York', '')}\n${COUNT}`, '$number.words').printed).toBe('Two')
  })

  test('may be of things one by one, and goes into formulas', () => {
    const named = COUNT.replace('unit: count', 'unit: sites')
    expect(settled(`${PLACES}\n${named}`, '$number.words').printed).toBe('Three sites')
    const share = '  part: { label: Part, formula: "share(number, shops)" }'
    expect(settled(`${PLACES}\n${COUNT}\n${share}`, '$part').printed).toBe('25%')
    const both = '  part: { label: Part, formula: "share(count(places), shops)" }'
    const { printed, books } = settled(`${PLACES}\n${both}`, '$part')
    expect(printed).toBe('25%')
    expect(books.traces).toMatchObject([
      {
        formula: '(count of Places that sell it) ÷ Shops in all',
        inputs: '(count of 3: Leeds, the “Old” Mill and York) ÷ 12',
      },
    ])
  })

  test('is cited as its list is, is as sure as it, and is of its time', () => {
    const { words, books } = settled(`${PLACES}\n${COUNT}`, '$number.words places')
    expect(words.cites).toEqual([{ source: 'press', where: 'page 2', derived: false }])
    expect(books.confidences!['number']!.level).toBe('low')
    expect(books.confidences!['number']!.because).toContain('as weak as places')
    expect(books.facts['number']!.period).toBe('2025')
  })

  test('is traced to the things it counts, and is no derivation of ours', () => {
    const { books } = settled(`${PLACES}\n${COUNT}`, '$number.words places')
    expect(books.traces).toEqual([])
    expect(books.counts).toMatchObject([
      {
        fact: 'number',
        formula: 'count of Places that sell it',
        inputs: 'count of 3: Leeds, the “Old” Mill and York',
        result: '3',
      },
    ])
  })

  test('carries a claim: a condition may compare it, and its headroom is told in things', () => {
    const facts = `${PLACES}\n${COUNT}`
    expect(faultsOf(facts, 'It is so', ['number = 3', 'count(places) < shops'])).toEqual([])
    expect(faultsOf(facts, 'It is so', ['count(places) > 3'])).toEqual([
      expect.stringContaining('places is Leeds, the “Old” Mill and York (ledger.yaml:6)'),
    ])
    const { brief, raw: ledger } = settled(facts, 'It is so', ['number > 1'])
    expect(standClaims(brief, ledger, {})[0]!.conditions[0]!.inputs).toMatchObject([
      { fact: 'number', is: '3', down: { printed: '−2', to: '1', turns: 'there' } },
    ])
  })
})

describe('what cannot be counted', () => {
  test.each([
    [
      'count(shops)',
      '"shops" is a number, and count takes a list · hint: a list is a fact in words: says: [North, South]',
    ],
    [
      'count(story)',
      '"story" is one text, and count takes a list · hint: part its words with brackets and commas: says: [North, South]',
    ],
    ['count(plaecs)', 'the ledger has no fact "plaecs" · hint: did you mean "places"?'],
    [
      'count(2 * shops)',
      'count takes the name of a list · hint: write count(name_of_the_list), a fact such as `says: [North, South]`',
    ],
    ['count(places, story)', 'count is written count(LIST)'],
    [
      'places + 1',
      '"places" is in words, and words cannot be calculated with · hint: count(places) is how many things it lists',
    ],
  ])('%s', (formula, why) => {
    const facts = `${PLACES}\n  story: { label: Story, says: a story, source: visit }\n  n: { label: N, formula: "${formula}" }`
    expect(faultsOf(facts)).toEqual([`evidence/bad-formula · the formula of "n" cannot be computed: ${why}`])
  })

  test('a thing that stands twice in a list, told at the second', () => {
    const twice = PLACES.replace('York]', 'leeds]')
    expect(faultsOf(twice)).toEqual([
      'evidence/repeated-item · the list "places" has "leeds" twice · hint: take one of them out: its count would be one too many',
    ])
  })

  test('a list of nothing, and one that holds a record', () => {
    expect(faultsOf('  places: { label: Places, says: [], source: visit }')).toEqual([
      expect.stringContaining('read/wrong-count'),
    ])
    expect(faultsOf('  places: { label: Places, says: [{ a: b }], source: visit }')[0]).toContain('an item of "says"')
  })

  test('a list that prints its own count ends', () => {
    const own = PLACES.replace('York', '$number places in all')
    expect(settled(`${own}\n${COUNT}`, 'In $places').printed).toContain('and 3 places in all')
  })
})
