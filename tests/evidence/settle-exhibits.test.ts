// Exhibits settled against a ledger: figures in one unit and look, cells, words, and what is inferred.
import { describe, expect, test } from 'vitest'
import type { Exhibit, Figure } from '../../src/model/brief.ts'
import { plain, type Words } from '../../src/model/words.ts'
import { kinds } from './exhibit-shapes.ts'
import { briefOf, codesOf, fact, growth, raw, settleAll, shown } from './literals.ts'

const facts = [
  growth('profit', 24, 'Operating profit'),
  growth('revenue', 8, 'Revenue'),
  growth('margin', 1.5, 'Margin'),
  fact('capex', { value: 78, unit: 'RMB bn', label: 'Capital expenditure' }),
  fact('planned', { value: 90, unit: 'RMB bn', label: 'Planned', kind: 'estimate' }),
  fact('both', { formula: 'capex + planned', unit: 'RMB bn', label: 'Both' }),
  fact('twice', { formula: 'sum(capex, capex)', label: 'Twice' }),
  fact('small', { value: 500, unit: 'RMB m', label: 'Small' }),
  fact('in_words', { says: 'much' }),
]

const show = (exhibit: Omit<Exhibit, 'id'>) => {
  const settlement = settleAll(briefOf([], { exhibits: { e: { id: 'e', ...exhibit } as Exhibit } }), facts, kinds)
  return { settlement, exhibit: settlement.brief.exhibits['e'] as unknown as Record<string, never> }
}

const columns = (...series: (string | null)[]) => {
  const { settlement, exhibit } = show({
    kind: 'clustered-column',
    title: raw('Growth'),
    highlight: 'profit',
    series: { '2024': series.map((one) => (one === null ? null : raw(one, 20, 5))) },
  })
  return { settlement, figures: (exhibit['series'] as Record<string, Figure[]>)['2024']! }
}

describe('exhibits', () => {
  test('a series takes ids and formulas, and null stays "not stated"', () => {
    const { settlement, figures } = columns('revenue', '=profit - revenue', null)
    expect(settlement.diagnostics).toEqual([])
    expect(figures).toMatchObject([
      { value: 8, name: 'Revenue', fact: 'revenue', label: '+8' },
      {
        value: 16,
        name: 'Operating profit growth − Revenue growth',
        label: '+16',
        unit: 'pp',
        cites: [{ derived: true }],
      },
      null,
    ])
    expect(settlement.ledger.traces).toMatchObject([
      { fact: '=profit - revenue', formula: 'Operating profit growth − Revenue growth', result: '+16\u00a0pp' },
    ])
  })

  test('the labels of one chart have the same decimals and one format', () => {
    expect(columns('profit', 'margin').figures.map((figure) => [figure!.label, figure!.format])).toEqual([
      ['+24.0', '+0.0;"−"0.0;0.0'],
      ['+1.5', '+0.0;"−"0.0;0.0'],
    ])
  })

  test('what is estimated or derived is told apart; a sum of observed facts is observed', () => {
    const { figures } = columns('capex', 'planned', 'both', '=planned / 2', 'twice', '=capex * 2', '=0 - capex')
    expect(figures.map((figure) => figure!.inferred === true)).toEqual([false, true, true, true, false, true, false])
  })

  test('the figures of one chart are told in one unit', () => {
    const { figures, settlement } = columns('capex', 'small')
    expect(settlement.diagnostics).toEqual([])
    expect(figures.map((figure) => [figure!.value, figure!.label, figure!.unit])).toEqual([
      [78, '78.0', 'RMB bn'],
      [0.5, '0.5', 'RMB bn'],
    ])
    expect(codesOf(columns('capex', 'profit').settlement)).toEqual(['evidence/mixed-units'])
  })

  test.each([
    ['48', 'evidence/typed-number'],
    ['12%', 'evidence/typed-number'],
    ['proft', 'evidence/unknown-fact'],
    ['in_words', 'evidence/words-not-number'],
    ['=profit +', 'evidence/bad-formula'],
    ['=proft + 1', 'evidence/bad-formula'],
  ])('"%s" in a series is refused at its place', (typed, code) => {
    const { settlement, figures } = columns(typed)
    expect(figures).toEqual([null])
    expect(settlement.diagnostics).toMatchObject([{ code, span: { line: 20 } }])
  })

  test('a name in a formula is underlined where it stands', () => {
    expect(columns('=1 + proft').settlement.diagnostics[0]!.span).toMatchObject({ line: 20, column: 10, length: 5 })
  })

  test('a table takes figures and formulas in its cells; names stay plain', () => {
    const { exhibit, settlement } = show({
      kind: 'table',
      columns: [raw('Measure'), raw('Growth')],
      rows: [
        [raw('Profit'), raw('$profit')],
        [raw('Times'), raw('=profit / revenue')],
      ],
      highlight: 'Profit',
    })
    expect(settlement.diagnostics).toEqual([])
    const rows = exhibit['rows'] as unknown as Words[][]
    expect(rows.map((row) => row.map((cell) => shown(plain(cell))))).toEqual([
      ['Profit', '+24%'],
      ['Times', '3.0_times'],
    ])
    expect(rows[1]![1]!.cites).toEqual([{ source: 'report', where: 'page 1', derived: true }])
    expect(exhibit['highlight']).toBe('Profit')
  })
})
