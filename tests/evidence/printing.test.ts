// How numbers print: units, signs, ranges, words, by language; and on charts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settle, unitNames } from '../../src/evidence/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Fact } from '../../src/model/ledger.ts'
import type { Raw } from '../../src/model/words.ts'
import { at, briefOf, fact, growth, ledgerOf, settleAll, settleText, shown } from './literals.ts'

const quantityOf = (one: Fact<Raw>, language = 'en-GB') =>
  settleAll(briefOf([], {}, language), [one]).ledger.quantities[one.id]!

const printed = (said: Parameters<typeof fact>[1], language?: string): string =>
  shown(quantityOf(fact('x', said), language).printed)

describe('units', () => {
  test.each([
    [78, 'RMB bn', 'RMB_78_bn', 'RMB_78_billion', '78_Mrd._RMB'],
    [-2.5, 'USD m', 'USD_−2.5_m', 'USD_−2.5_million', '−2,5_Mio._USD'],
    [12, 'EUR', 'EUR_12', 'EUR_12', '12_EUR'],
    [8, '%', '8%', '8%', '8_%'],
    [4.2, 'pp', '4.2_pp', '4.2_pp', '4,2_Prozentpunkte'],
    [8.4, '% p.a.', '8.4%_p.a.', '8.4%_p.a.', '8,4_%_p._a.'],
    [1.38, 'bn people', '1.38_bn_people', '1.38_billion_people', '1,38_Mrd._Menschen'],
    [50, 'm cores', '50_m_cores', '50_million_cores', '50_Mio._Kerne'],
    [1, 'people', '1_person', '1_person', '1_Mensch'],
    [6000, 'people', '6,000_people', '6,000_people', '6.000_Menschen'],
    [3, 'times', '3_times', '3_times', '3-mal'],
    [4, 'count', '4', '4', '4'],
    [50, 'm', '50_m', '50_million', '50_Mio.'],
    [2018, 'year', '2018', '2018', '2018'],
    [18, 'months', '18_months', '18_months', '18_Monate'],
    [1200, 'RMB per person', 'RMB_1,200_per_person', 'RMB_1,200_per_person', '1.200_RMB_je_Mensch'],
    [12.5, 'GWh', '12.5_GWh', '12.5_GWh', '12,5_GWh'],
  ])('%d %s', (value, unit, british, american, german) => {
    expect([undefined, 'en-US', 'de-DE'].map((language) => printed({ value, unit }, language))).toEqual([
      british,
      american,
      german,
    ])
  })

  test('every name in the list is a unit, and prints its number and nothing empty', () => {
    for (const unit of unitNames()) {
      const quantity = quantityOf(fact('x', { value: 7, unit }))
      expect(quantity.unit).toBe(unit)
      expect(quantity.printed).toMatch(/^(\S+\u00a0)?7(%|%\u00a0p\.a\.|(\u00a0[^\s]+)*)$/)
    }
  })

  test.each([
    ['USD mn', 'USD m'],
    ['percent', '%'],
    ['bn peopel', 'bn people'],
    ['RMB b', 'RMB bn'],
    ['million people', 'm people'],
    ['€ m', 'EUR m'],
    ['m EUR', 'EUR m'],
    ['min', 'minutes'],
    ['patient', 'patients'],
    ['k pupil', 'k pupils'],
    ['people/day', 'people per day'],
    ['M people', 'm people'],
  ])('an unknown unit "%s" is told with the one that was meant', (unit, meant) => {
    const { diagnostics } = settleAll(briefOf([]), [fact('x', { value: 1, unit })])
    expect(diagnostics[0]).toMatchObject({
      code: 'evidence/unknown-unit',
      span: { file: 'ledger.yaml', line: 7 },
      notes: [`hint: did you mean "${meant}"?`],
    })
  })
})

describe('a unit of the ledger', () => {
  const settled = (unit: string, units: Record<string, string>) => {
    const one = fact('x', { value: 2, unit, unitAt: at(9, 3, 'ledger.yaml') })
    const own = Object.entries(units).map(([many, one]) => [many, { one, at: at(2, 3, 'ledger.yaml') }])
    return settle(briefOf([]), { ...ledgerOf([one]), units: Object.fromEntries(own) }, {})
  }
  const crossings = { crossings: 'crossing' }

  test.each([
    ['crossings', '2_crossings'],
    ['k crossings', '2_k_crossings'],
    ['people per crossing', '2_people_per_crossing'],
    ['crossings per day', '2_crossings_per_day'],
  ])('%s is a unit like the others', (unit, printed) => {
    const { ledger, diagnostics } = settled(unit, crossings)
    expect(diagnostics).toEqual([])
    expect(shown(ledger.quantities['x']!.printed)).toBe(printed)
  })

  test('is counted in formulas', () => {
    const facts = [
      fact('all', { value: 12, unit: 'k crossings' }),
      fact('late', { value: 300, unit: 'crossings' }),
      fact('part', { formula: 'share(late, all)' }),
    ]
    const units = { crossings: { one: 'crossing', at: at(2) } }
    const { ledger, diagnostics } = settle(briefOf([]), { ...ledgerOf(facts), units }, {})
    expect(diagnostics).toEqual([])
    expect(ledger.quantities['part']!.printed).toBe('2.5%')
  })

  test.each([
    [{ people: 'person' }, '"people" is a unit of the list already'],
    [{ 'trips per day': 'trip' }, '"trips per day" is no name of a thing that is counted'],
    [{ crossings: '' }, '"" is no name of a thing that is counted'],
  ])('%o is told', (units, message) => {
    const { diagnostics } = settled('count', units)
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['evidence/bad-unit', message]])
  })

  test('that nobody has named is told with how to, and not with a word that only looks alike', () => {
    for (const unit of ['lorries', 'crossings', 'mins per lorry']) {
      const [{ code, notes }] = settled(unit, {}).diagnostics as [Diagnostic]
      expect([code, notes[0]]).toEqual(['evidence/unknown-unit', expect.stringContaining('under `units`')])
    }
    for (const unit of ['constructor', 'constructor per person', 'k constructor', 'toString'])
      expect(settled(unit, {}).diagnostics.map(({ code }) => code)).toEqual(['evidence/unknown-unit'])
    expect(settled('bps', {}).diagnostics[0]!.notes).toEqual([
      'hint: a basis point is 0.01 pp: 25 of them are 0.25, in pp',
    ])
  })
})

describe('digits', () => {
  test('a number prints with the digits it was typed with', () => {
    expect([1.38, 78, 0.05, 1234567.8, 1e-7].map((value) => printed({ value, unit: 'count' }))).toEqual([
      '1.38',
      '78',
      '0.05',
      '1,234,567.8',
      '0.0000001',
    ])
  })

  test('halves are rounded away from zero as they were typed', () => {
    const rounded = settleText('$x', [
      fact('a', { value: 2.25, unit: 'RMB bn' }),
      fact('b', { value: 10, unit: '%', measure: 'share' }),
      fact('x', { formula: 'a * b' }),
    ])
    expect(rounded.printed).toBe('RMB_0.225_bn')
    expect(
      settleText('$y', [fact('a', { value: 1.005, unit: 'count' }), fact('y', { formula: 'a / 1' })]).printed,
    ).toBe('1.01')
  })

  test('what is printed can be read back as the number that was typed', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (x, decimals) => {
        const value = Number(x.toFixed(decimals))
        const { label, format } = quantityOf(fact('x', { value, unit: 'USD m' }))
        expect(Number(label.replaceAll(',', '').replace('−', '-'))).toBeCloseTo(value, 9)
        // The format shows as many decimals as the label.
        const zeros = /\.(0+)/.exec(format)?.[1]?.length ?? 0
        expect(label.split('.')[1]?.length ?? 0).toBe(zeros)
      }),
    )
  })
})

describe('growth, ranges and estimates', () => {
  test.each([
    [8, '+8%', '8%', '+8%'],
    [-5, '−5%', '−5%', '−5%'],
    [0, '0%', '0%', '0%'],
  ])('growth of %d', (value, bare, unsigned, change) => {
    const facts = [growth('g', value)]
    expect(settleText('$g · $g.value · $g.change', facts).printed).toBe(`${bare} · ${unsigned} · ${change}`)
  })

  test.each([
    ['Growth came to $g.value', 'Growth came to −10%'],
    ['Revenue was $g.value above the year before', 'Revenue was −10% above the year before'],
    ['Revenue advanced $g.value', 'Revenue advanced −10%'],
    ['Costs fell. Revenue advanced $g.value', 'Costs fell. Revenue advanced −10%'],
    ['Revenue fell by $g.value', 'Revenue fell by 10%'],
    ['Revenue was $g.value lower', 'Revenue was 10% lower'],
    ['Der Umsatz sank um $g.value', 'Der Umsatz sank um 10%'],
  ])('a fall loses its minus only in a sentence that says it fell: %s', (text, printed) => {
    expect(settleText(text, [growth('g', -10)]).printed).toBe(printed)
  })

  test.each([
    ['EBITDA fell by $x.value', 'EBITDA fell by USD_4.0_m'],
    ['EBITDA fell by $x because diesel rose', 'EBITDA fell by USD_4.0_m because diesel rose'],
    ['EBITDA fell in two years by $x.value', 'EBITDA fell in two years by USD_4.0_m'],
    ['Revenue declined only $x', 'Revenue declined only USD_4.0_m'],
    ['EBITDA is $x lower', 'EBITDA is USD_4.0_m lower'],
    ['EBITDA is $x.value below FY23', 'EBITDA is USD_4.0_m below FY23'],
    ['A fall of $x in two years', 'A fall of USD_4.0_m in two years'],
    ['Der Gewinn sank um $x', 'Der Gewinn sank um USD_4.0_m'],
    ['Der Gewinn ging um $x im Jahr zurück', 'Der Gewinn ging um USD_4.0_m im Jahr zurück'],
    ['Der Gewinn ist um $x gesunken', 'Der Gewinn ist um USD_4.0_m gesunken'],
    // What is left after a fall has a minus of its own, and so has what the fall is not said of.
    ['Profit fell to $x', 'Profit fell to USD_−4.0_m'],
    ['Profit fell from $x', 'Profit fell from USD_−4.0_m'],
    ['Profit fell and came to $x.value', 'Profit fell and came to USD_−4.0_m'],
    ['Sales fell while cash moved by $x', 'Sales fell while cash moved by USD_−4.0_m'],
    ['EBITDA moved by $x', 'EBITDA moved by USD_−4.0_m'],
    ['Profit is less than $x', 'Profit is less than USD_−4.0_m'],
    ['Der Gewinn fiel auf $x', 'Der Gewinn fiel auf USD_−4.0_m'],
    ['EBITDA fell by $x.change', 'EBITDA fell by USD_−4.0_m'],
  ])('a fall in money loses its minus where it is said to be the size of the fall: %s', (text, printed) => {
    const [from, to] = [10, 6].map((value, n) => fact(`x${n}`, { value: value + 0.5, unit: 'USD m' }))
    const fall = { id: 'x', label: 'Change', formula: 'x1 - x0', sources: [] }
    expect(settleText(text, [from!, to!, { ...fact('x', {}), ...fall }]).printed).toBe(printed)
  })

  test('a level keeps its minus, and shows a plus only as a change', () => {
    expect(settleText('$x · $x.value · $x.change', [fact('x', { value: -3, unit: 'USD m' })]).printed).toBe(
      'USD_−3_m · USD_−3_m · USD_−3_m',
    )
    expect(settleText('$x.change', [fact('x', { value: 3, unit: 'USD m' })]).printed).toBe('USD_+3_m')
  })

  test('a range prints its unit once', () => {
    expect(printed({ range: { low: 12, high: 15 }, unit: '%' })).toBe('12–15%')
    expect(printed({ range: { low: 12, high: 15 }, unit: '%', measure: 'growth' })).toBe('+12–15%')
    expect(printed({ range: { low: -3, high: 5 }, unit: '%', measure: 'growth' })).toBe('−3 to +5%')
    expect(printed({ range: { low: -3, high: 5 }, unit: '%', measure: 'growth' }, 'de-DE')).toBe('−3 bis +5_%')
    expect(printed({ range: { low: 1.5, high: 2 }, unit: 'RMB bn' })).toBe('RMB_1.5–2.0_bn')
  })

  test('an estimate says so, with a capital at the start of a sentence', () => {
    const staff = fact('staff', { value: 6000, unit: 'people', about: true })
    expect(settleText('The office has $staff. $staff.value work there', [staff]).printed).toBe(
      'The office has about 6,000_people. About 6,000_people work there',
    )
    expect(settleText('With about $staff, e.g. $staff', [staff]).printed).toBe(
      'With about 6,000_people, e.g. about 6,000_people',
    )
    expect(quantityOf(staff)).toMatchObject({
      parts: { prefix: 'about', number: '6,000', suffix: 'people' },
      label: '~6,000',
      measuredIn: 'people',
      format: '"~"#,##0',
    })
    expect(shown(quantityOf(staff, 'de-DE').printed)).toBe('rund 6.000_Menschen')
  })
})

describe('words', () => {
  test.each([
    [3, 'times', 'three times', 'dreimal'],
    [2, 'times', 'twice', 'zweimal'],
    [2.9, 'times', '2.9_times', '2,9-mal'],
    [4, 'count', 'four', 'vier'],
    [11, 'count', '11', 'elf'],
    [5, 'countries', 'five countries', 'fünf Länder'],
    [50, 'm cores', '50_million_cores', '50_Millionen_Kerne'],
    [78, 'RMB bn', 'RMB_78_billion', '78_Milliarden_RMB'],
    [2.195, 'times', '2.2_times', '2,2-mal'],
    [3.04, 'times', 'three times', 'dreimal'],
    [0.25, 'times', '0.25_times', '0,25-mal'],
  ])('%d %s', (value, unit, english, german) => {
    const facts = [fact('x', { value, unit })]
    expect(settleText('so $x.words', facts).printed).toBe(`so ${english}`)
    expect(settleText('so $x.words', facts, 'de-DE').printed).toBe(`so ${german}`)
  })
})

describe('charts', () => {
  test('a label has the sign and no unit, and its format prints it', () => {
    expect(quantityOf(growth('g', 8))).toMatchObject({ label: '+8', format: '+0;"−"0;0' })
    expect(quantityOf(fact('x', { value: 1.5, unit: 'RMB bn' }))).toMatchObject({ label: '1.5', format: '0.0' })
    expect(quantityOf(fact('x', { value: -1500, unit: 'RMB' }))).toMatchObject({
      label: '−1,500',
      format: '#,##0;"−"#,##0',
    })
    expect(quantityOf(fact('x', { range: { low: 12, high: 15 }, unit: '%' }))).toMatchObject({
      label: '12–15',
      format: '"12–15"',
    })
  })

  test('the unit stands alone for a units line, in the language of the brief', () => {
    const money = fact('x', { value: 78, unit: 'RMB bn' })
    expect([quantityOf(money), quantityOf(money, 'de-DE')].map((one) => shown(one.measuredIn!))).toEqual([
      'RMB bn',
      'Mrd._RMB',
    ])
    expect(quantityOf(fact('x', { value: 4, unit: 'count' })).measuredIn).toBe('')
  })

  test('parts stand alone for display type', () => {
    expect(quantityOf(fact('x', { value: 78, unit: 'RMB bn' })).parts).toEqual({
      prefix: 'RMB',
      number: '78',
      suffix: 'bn',
    })
    expect(quantityOf(growth('g', 8)).parts).toEqual({ prefix: '', number: '+8', suffix: '%' })
  })
})

test('a language without conventions of ours is said and printed in British English', () => {
  const settlement = settleAll(briefOf([], {}, 'fr-FR'), [fact('x', { value: 1.5, unit: 'RMB bn' })])
  expect(settlement.diagnostics).toMatchObject([{ code: 'evidence/unknown-language', severity: 'warning' }])
  expect(shown(settlement.ledger.quantities['x']!.printed)).toBe('RMB_1.5_bn')
})
