// Headroom: how far each figure may move before a claim is false, and which claim is the most fragile.
import { describe, expect, test } from 'vitest'
import { openBooks } from '../../src/evidence/books.ts'
import { readCondition } from '../../src/evidence/conditions.ts'
import type { Condition } from '../../src/evidence/conditions/condition.ts'
import { headroomOf } from '../../src/evidence/headroom.ts'
import { standClaims } from '../../src/evidence/index.ts'
import { languageOf } from '../../src/evidence/language.ts'
import { isProblem } from '../../src/evidence/problem.ts'
import { briefOf, fact, growth, ledgerOf, point, raw, shown } from './literals.ts'

const facts = [
  growth('profit', 24),
  growth('revenue', 8),
  fact('ratio', { formula: 'profit / revenue', unit: 'times' }),
  fact('y22', { value: 60, unit: 'RMB bn' }),
  fact('y23', { value: 70, unit: 'RMB bn' }),
  fact('y24', { value: 78000, unit: 'RMB m' }),
  fact('range', { range: { low: 10, high: 20 }, unit: 'RMB bn' }),
  fact('us', { value: 70, unit: '%', measure: 'share' }),
  fact('rest', { formula: '1 - us', unit: '%', measure: 'share' }),
  fact('part', { value: 50, unit: 'RMB m' }),
  fact('left', { value: 50, unit: 'RMB m' }),
  fact('beds', { value: 187, unit: 'people' }),
  fact('loss', { value: 0, unit: 'RMB bn' }),
]

const standings = (...conditions: string[]) =>
  standClaims(
    briefOf(conditions.map((condition, i) => point(raw('Claim'), { id: `p${i}`, holds: [raw(condition)] }))),
    ledgerOf(facts),
    {},
  )

/** "profit free | −16_pp → +8%" for each figure below a condition; a place that is not false itself says which it is. */
const told = (condition: string): string[] =>
  standings(condition)[0]!.conditions[0]!.inputs.map(({ fact: id, up, down }) => {
    const ends = [up, down].map((end) =>
      end ? `${shown(end.printed)} → ${end.turns === 'there' ? '' : `${end.turns} `}${shown(end.to)}` : 'free',
    )
    return `${id} ${ends.join(' | ')}`
  })

describe('how far a figure may move', () => {
  test.each([
    ['profit > revenue', ['profit free | −16_pp → +8%', 'revenue +16_pp → +24% | free']],
    // Through a formula, to the figures that were typed.
    // What is no round number is rounded away, where it is false; at a round one "about" is still true.
    [
      'ratio about 3',
      ['profit +1.2_pp → past +25.2% | −1.2_pp → past +22.8%', 'revenue +0.422_pp → +8.422% | −0.381_pp → +7.619%'],
    ],
    [
      'ratio between 2.5 and 3.5',
      ['profit +4_pp → past +28% | −4_pp → past +20%', 'revenue +1.6_pp → past +9.6% | −1.15_pp → +6.85%'],
    ],
    [
      'share(part, part + left) > 40%',
      ['part free | RMB_−16.7_m → RMB_33.3_m', 'left RMB_+25_m → RMB_75_m | RMB_−50_m → past RMB_0_m'],
    ],
    ['part about 51', ['part RMB_+3.55_m → past RMB_53.55_m | RMB_−1.55_m → past RMB_48.45_m']],
    // The one place where what is unequal is equal.
    ['part != 30', ['part free | RMB_−20_m → at RMB_30_m']],
    ['3 * part != 100', ['part free | RMB_−16.7_m → near RMB_33.3_m']],
    ['range != y22', ['range free | free', 'y22 free | free']],
    [
      'part = left',
      [
        'part RMB_0_m → past RMB_50_m | RMB_0_m → past RMB_50_m',
        'left RMB_0_m → past RMB_50_m | RMB_0_m → past RMB_50_m',
      ],
    ],
    // Nobody has half a person.
    ['beds > 180.9', ['beds free | −7_people → 180_people']],
    // And nobody counts fewer than none.
    ['beds > 0 - 10', ['beds free | free']],
    ['beds + beds > 100', ['beds free | −137_people → 50_people']],
    ['y24 > 70000', ['y24 free | RMB_−8,000_m → RMB_70,000_m']],
    [
      'y24 largest of y22, y23',
      [
        'y24 free | RMB_−8,000_m → RMB_70,000_m',
        'y22 RMB_+18_bn → RMB_78_bn | free',
        'y23 RMB_+8_bn → RMB_78_bn | free',
      ],
    ],
    [
      'y23 rank 2 of y22, y24',
      [
        'y23 RMB_+8_bn → RMB_78_bn | RMB_−10_bn → RMB_60_bn',
        'y22 RMB_+10_bn → RMB_70_bn | free',
        'y24 free | RMB_−8,000_m → RMB_70,000_m',
      ],
    ],
    ['y22, y23 rising', ['y22 RMB_+10_bn → RMB_70_bn | free', 'y23 free | RMB_−10_bn → RMB_60_bn']],
    // A share cannot pass 100%, and the other share follows it.
    ['us majority', ['us free | −20_pp → 50%']],
    ['us > 2 * rest', ['us free | −3.34_pp → 66.66%']],
    // A range moves as a whole, and holds only where all of it does.
    ['range < 50', ['range RMB_+30_bn → RMB_40–50_bn | free']],
    ['range between 5 and 30', ['range RMB_+10_bn → past RMB_20–30_bn | RMB_−5_bn → past RMB_5–15_bn']],
    ['loss < y22', ['loss RMB_+60_bn → RMB_60_bn | free', 'y22 free | RMB_−60_bn → RMB_0_bn']],
  ])('%s', (condition, ends) => {
    expect(told(condition)).toEqual(ends)
  })

  test('what is printed is false, and what it is computed from is kept', () => {
    const third = fact('third', { value: 100, unit: 'RMB bn' })
    const [standing] = standClaims(
      briefOf([point(raw('Claim'), { holds: [raw('third > 100 - 1 / 3 * 10')] })]),
      ledgerOf([third]),
      {},
    )
    expect(standing!.conditions[0]!.inputs[0]!.down).toMatchObject({ by: -3.33333, part: -0.0333333 })
    expect(shown(standing!.conditions[0]!.inputs[0]!.down!.to)).toBe('RMB_96.66_bn')
  })

  test('a figure that can no longer be computed with makes a claim false', () => {
    expect(told('y23 / (y22 - range) > 0')).toEqual([
      'y23 free | RMB_−70_bn → RMB_0_bn',
      'y22 free | RMB_−40_bn → RMB_20_bn',
      'range RMB_+40_bn → RMB_50–60_bn | free',
    ])
  })
})

describe('over ranges that are mentioned more than once', () => {
  const shared = [
    fact('a', { range: { low: 10, high: 20 }, unit: 'EUR m' }),
    fact('rest', { value: 30, unit: 'EUR m' }),
    fact('total', { formula: 'a + rest', unit: 'EUR m' }),
    fact('part', { formula: 'share(a, total)', unit: '%' }),
    fact('limit', { value: 20, unit: '%', measure: 'share' }),
    fact('x', { range: { low: 2, high: 8 }, unit: 'count' }),
    fact('y', { value: 10, unit: 'count' }),
    fact('turning', { formula: 'x * (y - x)', unit: 'count' }),
  ]

  /** "rest −40 | 10" for each figure, and how often the whole grid was asked for the condition. */
  const sought = (text: string): { edges: string[]; asked: number } => {
    const books = openBooks(ledgerOf(shared), 'en-GB', languageOf('en-GB')!, () => {})
    const condition = readCondition(text)
    if (isProblem(condition)) throw new Error(condition.problem)
    let asked = 0
    const counted: Condition = {
      ...condition,
      judge: (lookup, language) => {
        if (lookup.grid === 'whole') asked++
        return condition.judge(lookup, language)
      },
    }
    const edges = headroomOf(counted, books).map(({ fact: id, up, down }) => `${id} ${down?.by} | ${up?.by}`)
    return { edges, asked }
  }

  test('the edge is sought at the corners, and the whole grid is asked a few times', () => {
    const { edges, asked } = sought('part > limit')
    expect(edges).toEqual(['a -2.5 | undefined', 'rest -40 | 10', 'limit undefined | 5'])
    expect(asked).toBeLessThan(20 * 2 * edges.length)
  })

  test.each([
    // At both ends of x 16, and between them 25.
    ['turning < 30', ['x undefined | undefined', 'y undefined | 0.956395']],
    ['turning > 10', ['x -0.8729833 | 0.8729833', 'y -0.75 | undefined']],
  ])('what turns between the corners is sought on the whole grid: %s', (condition, edges) => {
    expect(sought(condition).edges).toEqual(edges)
  })
})

describe('the most fragile first', () => {
  test('by the smallest part of any figure; false claims lead, those without a condition come last', () => {
    const holds = (id: string, ...conditions: string[]) =>
      point(raw('Claim'), { id, holds: conditions.map((condition) => raw(condition)) })
    const brief = briefOf([
      holds('bare'),
      holds('firm', 'y24 > 10000'),
      holds('fragile', 'ratio about 3', 'profit > revenue'),
      holds('false', 'y22 > y23'),
      holds('unreadable', 'y22 >'),
      holds('fixed', '2 > 1'),
    ])
    const order = standClaims(brief, ledgerOf(facts), {}).map(({ claim, nearest }) => [
      claim.id,
      nearest === undefined ? undefined : Number(nearest.toFixed(3)),
    ])
    expect(order).toEqual([
      ['a.false', 0],
      ['a.unreadable', 0],
      ['a.fragile', 0.048],
      ['a.firm', 0.872],
      ['a.fixed', undefined],
      ['a', undefined],
      ['a.bare', undefined],
    ])
  })

  test('a condition is told with its values', () => {
    const [{ conditions }] = standings('profit > revenue') as [ReturnType<typeof standings>[0]]
    expect(conditions).toMatchObject([{ text: 'profit > revenue', said: '24% > 8%', holds: true }])
    const [wrong] = standings('revenue > profit')
    expect(wrong!.conditions).toMatchObject([{ holds: false, inputs: [{ up: { by: 0 } }, { up: { by: 0 } }] }])
  })
})
