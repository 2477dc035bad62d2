// Conditions in words: largest of, rank, rising, falling, majority.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standClaims } from '../../src/evidence/index.ts'
import { briefOf, fact, growth, ledgerOf, point, raw, settleAll } from './literals.ts'

const facts = [
  fact('y22', { value: 60, unit: 'RMB bn' }),
  fact('y23', { value: 70, unit: 'RMB bn' }),
  fact('y24', { value: 78000, unit: 'RMB m' }),
  fact('again', { value: 78, unit: 'RMB bn' }),
  fact('range', { range: { low: 65, high: 75 }, unit: 'RMB bn' }),
  fact('share_us', { value: 70, unit: '%', measure: 'share' }),
  fact('share_half', { value: 50, unit: '%', measure: 'share' }),
  growth('up', 60),
  fact('people', { value: 5, unit: 'm people' }),
  fact('in_words', { says: 'much' }),
]

const check = (condition: string) =>
  settleAll(briefOf([point(raw('Claim'), { holds: [raw(condition, 30, 11)] })]), facts).diagnostics

describe('true', () => {
  test.each([
    'y24 largest of y22, y23',
    'y24 is the largest of y22, y23 and y24',
    'y22 smallest of y23, y24',
    'y22 + y23 largest of y22, sum(y22, 1 * y22), y24',
    'y23 rank 2 of y22, y24',
    'y23 ranks 2 of y22, y23, y24',
    'y22, y23, y24 rising',
    'y22, y23 and y24 are rising',
    'y24, y23, y22 falling',
    'y22, range, again rising',
    'share_us majority',
    'share_us is a majority',
    '1 - share_us < share_us',
    'y23 majority of y22 + y23',
    'range is a majority of 2 * y22',
  ])('%s', (condition) => {
    expect(check(condition)).toEqual([])
  })
})

describe('false', () => {
  test.each([
    ['y23 largest of y22, y24', 'RMB 70 bn largest of RMB 60 bn, RMB 78,000 m'],
    ['y24 largest of y22, again', 'RMB 78,000 m largest of RMB 60 bn, RMB 78 bn'],
    ['y23 smallest of y24, range', 'RMB 70 bn smallest of RMB 78,000 m, RMB 65–75 bn'],
    ['y23 rank 1 of y22, y24', 'RMB 70 bn rank 1 of RMB 60 bn, RMB 78,000 m'],
    ['y23 rank 2 of range, y24', 'RMB 70 bn rank 2 of RMB 65–75 bn, RMB 78,000 m'],
    ['y22, y24, y23 rising', 'RMB 60 bn, RMB 78,000 m, RMB 70 bn rising'],
    ['y22, y22 rising', 'RMB 60 bn, RMB 60 bn rising'],
    ['y22, y23 falling', 'RMB 60 bn, RMB 70 bn falling'],
    ['share_half majority', '50% majority'],
    ['y22 majority of y22 + y23', 'RMB 60 bn majority of RMB 130 bn'],
  ])('%s', (condition, said) => {
    expect(check(condition).map((one) => one.message.replaceAll('\u00a0', ' '))).toEqual([
      `the claim does not hold: ${said} is false`,
    ])
  })

  test('every figure is named with its line in the ledger', () => {
    expect(check('y22, y24, y23 rising')[0]!.notes.map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'y22 is RMB 60 bn (ledger.yaml:7)',
      'y24 is RMB 78,000 m (ledger.yaml:7)',
      'y23 is RMB 70 bn (ledger.yaml:7)',
      'hint: correct the figure, or the sentence; where the sentence prints the figure itself, it has followed already: correct this condition',
    ])
  })
})

describe('not to be checked', () => {
  test.each([
    ['y24 largest of y22, people', 'cannot compare RMB m with m people'],
    ['y24 largest of y22, y32', 'the ledger has no fact "y32"'],
    ['y24 largest of y24', 'nothing is written here'],
    ['y24 rank 5 of y22, y23', '"5" is no rank among 3'],
    ['y24 rank first of y22', '"first" is no rank among 2'],
    ['y24 rising', 'one figure alone is not rising'],
    ['y22, , y24 rising', 'nothing is written here'],
    ['up majority', '% is no share of anything'],
    ['y24 majority', 'RMB m is no share of anything'],
    ['y22, in_words rising', '"in_words" is in words, and words cannot be calculated with'],
  ])('%s', (condition, why) => {
    expect(check(condition)).toMatchObject([{ code: 'evidence/bad-condition' }])
    expect(check(condition)[0]!.message).toBe(`the condition "${condition}" cannot be checked: ${why}`)
  })

  test('a wrong name and a wrong rank are underlined where they stand', () => {
    expect(check('y24 largest of y22, y32')[0]!.span).toMatchObject({ line: 30, column: 31, length: 3 })
    expect(check('y24 rank 5 of y22, y23')[0]!.span).toMatchObject({ line: 30, column: 20, length: 1 })
  })
})

test('no text at all makes it throw, and whatever is not true is told', () => {
  const pieces =
    'y22 y24 people in_words largest smallest of rank 2 rising falling majority a is the and , ( ) > about between 1 50% -'
  const words = fc.array(fc.constantFrom(...pieces.split(' ')), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(words, (parts) => {
      const condition = parts.join(' ')
      const brief = briefOf([point(raw('Claim'), { holds: [raw(condition)] })])
      const { holds } = standClaims(brief, ledgerOf(facts), {}).find(({ claim }) => claim.id === 'a.p')!.conditions[0]!
      expect(check(condition).length).toBe(holds ? 0 : 1)
    }),
    { numRuns: 300 },
  )
})
