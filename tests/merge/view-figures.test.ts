// Figures that are shown large have units that fit a rail.
import { expect, it } from 'vitest'
import { viewFigures } from '../../src/merge/view-figures.ts'
import type { SettledLedger, Words } from '../../src/merge/nouns.ts'

it('says "about" by a sign, which leaves the figure on one line', () => {
  const at = { file: 'b.yaml', line: 1, column: 1 }
  const printed = 'about GBP\u00a01.1\u00a0m'
  const quantity = {
    printed,
    label: '~1.1',
    parts: { prefix: 'about GBP', number: '1.1', suffix: 'm' },
    unit: 'GBP m',
    name: 'Saving',
    cites: [],
  }
  const shownOf = (text: string, asTyped: boolean) => {
    const texts = [{ runs: [{ text, fact: 'saving' }], cites: [], at }] as unknown as Words[]
    const ledger = { quantities: { saving: quantity } } as unknown as SettledLedger
    return viewFigures(texts, ledger, 4, asTyped)[0]!
      .value.runs.map((run) => run.text)
      .join('')
  }
  expect(shownOf(printed, false)).toBe('~GBP\u00a01.1\u00a0m')
  expect(shownOf('About GBP\u00a01.1\u00a0m', true)).toBe('~GBP\u00a01.1\u00a0m')
})

it('shortens percentage points in German where a figure is shown large', () => {
  const at = { file: 'b.yaml', line: 1, column: 1 }
  const printed = '+2,5\u00a0Prozentpunkte'
  const quantity = {
    printed,
    label: '+2,5',
    parts: { prefix: '', number: '+2,5', suffix: 'Prozentpunkte' },
    unit: 'pp',
    name: 'Abstand',
    cites: [],
  }
  const texts = [{ runs: [{ text: printed, fact: 'gap' }], cites: [], at }] as unknown as Words[]
  const [figure] = viewFigures(texts, { quantities: { gap: quantity } } as unknown as SettledLedger, 4)
  expect(figure!.value.runs.map(({ text }) => text).join('')).toBe('+2,5\u00a0PP')
})

const at = { file: 'b.yaml', line: 1, column: 1 }

/** The ids of those that are shown of facts that are mentioned in this order. */
function shownOf(facts: Record<string, object>, asTyped = false): string[] {
  const ids = Object.keys(facts)
  const quantities = Object.fromEntries(
    ids.map((id) => [
      id,
      { printed: id, label: id, parts: { suffix: '' }, unit: 'k', measure: 'level', name: id, cites: [] },
    ]),
  )
  const texts = ids.map((id) => ({ runs: [{ text: id, fact: id }], cites: [], at })) as unknown as Words[]
  return viewFigures(texts, { quantities, facts } as unknown as SettledLedger, 9, asTyped).map(({ value }) =>
    value.runs.map(({ text }) => text).join(''),
  )
}

it('shows each metric once, where it is mentioned first and as it was last', () => {
  const facts = {
    riders_2023: { label: 'Riders', period: '2023', kind: 'observed' },
    fleet: { label: 'Buses', period: '2023', kind: 'observed' },
    sales_2023: { label: 'Sales in 2023', period: '2023', kind: 'observed' },
    riders_2024: { label: 'Riders', period: '2024', kind: 'observed' },
    sales_2024: { label: 'Sales in 2024', period: '2024', kind: 'observed' },
    riders_2030: { label: 'Riders', period: '2030', kind: 'assumption' },
    night_riders_2025: { label: 'Riders', entity: 'Night line', period: '2025', kind: 'observed' },
    profit_23: { label: 'Profit FY 2022/23', period: 'FY2022/23', kind: 'observed' },
    profit_24: { label: 'Profit FY 2023/24', period: 'FY2023/24', kind: 'observed' },
  }
  expect(shownOf(facts)).toEqual([
    'riders_2024',
    'fleet',
    'sales_2024',
    'riders_2030',
    'night_riders_2025',
    'profit_24',
  ])
  expect(shownOf(facts, true)).toEqual(Object.keys(facts))
})

it.each([
  ['a year and a quarter', { label: 'Revenue', period: '2024' }, { label: 'Revenue', period: 'Q1 2025' }],
  [
    'two targets',
    { label: 'Emissions target 2030', period: '2030' },
    { label: 'Emissions target 2050', period: '2050' },
  ],
  ['two goals in German', { label: 'Klimaziel', period: '2030' }, { label: 'Klimaziel', period: '2045' }],
  [
    'two cohorts in one year',
    { label: 'Customers of 2019 who still buy', period: '2024' },
    { label: 'Customers of 2021 who still buy', period: '2024' },
  ],
  [
    'two cohorts in two years',
    { label: 'Customers of 2019 who still buy', period: '2023' },
    { label: 'Customers of 2021 who still buy', period: '2024' },
  ],
  ['two of one label and year', { label: 'Trips', period: '2024' }, { label: 'Trips', period: '2024' }],
  ['periods that cannot be read', { label: 'Trips', period: 'the first' }, { label: 'Trips', period: '2024' }],
])('shows both of what is not one metric: %s', (_, first, second) => {
  const facts = { first: { ...first, kind: 'observed' }, second: { ...second, kind: 'observed' } }
  expect(shownOf(facts)).toEqual(['first', 'second'])
})
