// Headroom: how far each figure may move before a claim is false, and which claim is the most fragile.
import { describe, expect, test } from 'vitest'
import { standClaims } from '../../src/evidence/index.ts'
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
  fact('loss', { value: 0, unit: 'RMB bn' }),
]

const standings = (...conditions: string[]) =>
  standClaims(
    briefOf(conditions.map((condition, i) => point(raw('Claim'), { id: `p${i}`, holds: [raw(condition)] }))),
    ledgerOf(facts),
    {},
  )

/** "profit +1.2_pp → +25.2% | −1.2_pp → +22.8%" for each figure below a condition. */
const told = (condition: string): string[] =>
  standings(condition)[0]!.conditions[0]!.inputs.map(({ fact: id, up, down }) => {
    const ends = [up, down].map((end) => (end ? `${shown(end.printed)} → ${shown(end.to)}` : 'free'))
    return `${id} ${ends.join(' | ')}`
  })

describe('how far a figure may move', () => {
  test.each([
    ['profit > revenue', ['profit free | −16_pp → +8%', 'revenue +16_pp → +24% | free']],
    // Through a formula, to the figures that were typed.
    ['ratio about 3', ['profit +1.2_pp → +25.2% | −1.2_pp → +22.8%', 'revenue +0.42_pp → +8.42% | −0.38_pp → +7.62%']],
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
    ['us > 2 * rest', ['us free | −3.3_pp → 66.7%']],
    // A range moves as a whole, and holds only where all of it does.
    ['range < 50', ['range RMB_+30_bn → RMB_40–50_bn | free']],
    ['range between 5 and 30', ['range RMB_+10_bn → RMB_20–30_bn | RMB_−5_bn → RMB_5–15_bn']],
    ['loss < y22', ['loss RMB_+60_bn → RMB_60_bn | free', 'y22 free | RMB_−60_bn → RMB_0_bn']],
  ])('%s', (condition, ends) => {
    expect(told(condition)).toEqual(ends)
  })

  test('what is printed never promises more than there is', () => {
    const third = fact('third', { value: 100, unit: 'RMB bn' })
    const [standing] = standClaims(
      briefOf([point(raw('Claim'), { holds: [raw('third > 100 - 1 / 3 * 10')] })]),
      ledgerOf([third]),
      {},
    )
    expect(standing!.conditions[0]!.inputs[0]!.down).toMatchObject({ by: -3.3, part: -0.033 })
  })

  test('a figure that can no longer be computed with makes a claim false', () => {
    expect(told('y23 / (y22 - range) > 0')).toEqual([
      'y23 free | RMB_−70_bn → RMB_0_bn',
      'y22 free | RMB_−40_bn → RMB_20_bn',
      'range RMB_+40_bn → RMB_50–60_bn | free',
    ])
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
