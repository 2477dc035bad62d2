// Which figures contradict each other, and what becomes of a fact that is disputed.
import { describe, expect, test } from 'vitest'
import { findContradictions } from '../../src/evidence/index.ts'
import type { Conflict, Fact } from '../../src/model/ledger.ts'
import type { Raw } from '../../src/model/words.ts'
import { at, fact, raw } from './literals.ts'
import { from, settled } from './judging.ts'

describe('disputes', () => {
  const conflict = (resolution: Conflict<Raw>['resolution']): Conflict<Raw> => ({
    id: 'count',
    question: raw('How many?'),
    facts: ['a', 'b'],
    sides: [
      { says: raw('1'), source: 'filing' },
      { says: raw('2'), source: 'visit' },
    ],
    resolution,
    reading: raw('r'),
    would_change: raw('w'),
    reason: raw('r'),
    at: at(90, 3, 'ledger.yaml'),
  })
  const figure = (id: string, value: number, said: Partial<Fact<Raw>> = {}): Fact<Raw> => ({
    ...fact(id, { value, unit: 'RMB bn', label: 'Revenue', entity: 'Group', period: '2024' }),
    sources: from('filing', 'visit'),
    ...said,
  })

  test('figures of one thing and time that lie apart contradict each other', () => {
    const { ledger } = settled([figure('a', 100), figure('b', 110), figure('near', 104)])
    expect(findContradictions(ledger)).toMatchObject([{ facts: ['a', 'b'] }, { facts: ['b', 'near'] }])
    // A reader reckons from the smaller: 110 is 10% more than 100.
    expect(findContradictions(ledger)[0]!.apart).toBeCloseTo(0.1, 12)
    expect(ledger.confidences!['a']).toEqual({
      level: 'low',
      because: ['2 origins, graded A4, B4', 'contradicted by b'],
    })
  })

  test.each([
    ['another period', { period: '2023' }],
    ['another entity', { entity: 'Cloud' }],
    ['another measure', { unit: 'people' }],
    ['the same in another scale', { value: 100000, unit: 'RMB m' }],
    ['a range that meets it', { value: undefined, range: { low: 98, high: 130 } }],
  ])('%s is no contradiction', (_, said) => {
    const { ledger } = settled([figure('a', 100), figure('b', 110, said as Partial<Fact<Raw>>)])
    expect(findContradictions(ledger)).toEqual([])
  })

  test('a conflict that is declared is named, and counts while it is open', () => {
    const facts = [figure('a', 100), figure('b', 110)]
    const open = settled(facts, [conflict('unresolved')]).ledger
    expect(findContradictions(open)).toMatchObject([{ facts: ['a', 'b'], conflict: 'count' }])
    expect(open.confidences!['a']!.level).toBe('low')
    expect(settled(facts, [conflict('chosen')]).ledger.confidences!['a']!.level).toBe('high')
  })

  test('an open conflict keeps what it touches from being high', () => {
    const facts = [figure('a', 100), figure('b', 100)]
    expect(settled(facts, [conflict('unresolved')]).ledger.confidences!['a']).toEqual({
      level: 'moderate',
      because: ['2 origins, graded A1, B1', 'in the open conflict count'],
    })
  })
})
