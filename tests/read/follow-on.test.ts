// One slip is one fault: what follows from a line that could not be read is not told beside it.
import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/pipeline.ts'
import { workspaceOf } from '../journeys/workspace.ts'

const ledger = `sources:
  books: { publisher: Shops, title: Books, kind: filing, published: 2025, reliability: A }
facts:
  sales: { label: Sales, value: 12, unit: EUR m, period: 2024, source: { id: books, where: page 3 } }
  costs: { label: Costs, value: 5, unit: EUR m, period: 2024, source: { id: books, where: page 3 } }
`
const brief = `title: Two shops
about:
  date: 2025-10-01
answer: Both shops should stay
question: Which shop should stay?
arguments:
  - id: money
    short: Money
    claim: Sales are above costs
    holds: sales > costs
    points:
      - id: more
        claim: Sales are above costs by far
        facts: [sales, costs]
recommendation:
  decide: Keep both shops
situation: Sales came to $sales in $sales.period
`

/** The code and the line of all that is told. */
async function told(from: string, to: string): Promise<string[]> {
  const files = { 'briefs/x/brief.yaml': brief.replace(from, to), 'briefs/x/ledger.yaml': ledger.replace(from, to) }
  const { diagnostics } = await prepare('briefs/x/brief.yaml', workspaceOf(files))
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => `${code} ${span?.line}`)
}

describe('one slip is one fault', () => {
  it.each([
    ['a source without its publisher', 'publisher: Shops, ', '', ['read/missing-key 2']],
    [
      'a recommendation without its decision',
      '  decide: Keep both shops',
      '  moves: [Keep both]',
      ['read/missing-key 15'],
    ],
    ['an answer of nothing', 'answer: Both shops should stay', 'answer: ""', ['read/empty-value 4']],
    [
      'a ledger by an absolute path',
      'title: Two shops',
      'title: Two shops\nledger: /etc/passwd',
      ['build/no-ledger 2'],
    ],
    ['a ledger that lies outside', 'title: Two shops', 'title: Two shops\nledger: ../../../x', ['build/no-ledger 2']],
    ['a ledger that is a folder', 'title: Two shops', 'title: Two shops\nledger: ../x', ['build/no-ledger 2']],
    [
      'a brief to borrow from that lies outside',
      'title: Two',
      'uses: { a: /etc/passwd }\ntitle: Two',
      ['read/no-file 1'],
    ],
    ['an empty claim', 'claim: Sales are above costs by far', 'claim:', ['read/empty-value 13']],
    ['a value that is no number', 'value: 12', 'value: twelve', ['read/wrong-type 4']],
    ['a period that is none', 'period: 2024,', 'period: {},', ['read/wrong-type 4']],
    ['a line indented too far', '        facts: [', '          facts: [', ['read/syntax 14']],
  ])('%s', async (_, from, to, expected) => {
    expect(await told(from, to)).toEqual(expected)
  })
})

it('a figure that could not be read leaves no gap in a chain of changes', async () => {
  const shown = brief
    .replace('facts: [sales, costs]', 'exhibit: steps')
    .concat(
      'exhibits:\n  steps:\n    kind: waterfall\n    title: From sales to profit\n    units: EUR m\n    items:\n' +
        '      - { name: Sales, figure: sales }\n      - { name: Costs, figure: =0 - costs }\n' +
        '      - { name: Profit, figure: =sales - costs, total: true }\n',
    )
  const files = {
    'briefs/x/brief.yaml': shown,
    'briefs/x/ledger.yaml': ledger.replace('value: 5', 'value: five'),
  }
  const { diagnostics } = await prepare('briefs/x/brief.yaml', workspaceOf(files))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code, span }) => `${code} ${span?.line}`)).toEqual(['read/wrong-type 5'])
})

it.each([
  [
    'ledger: /etc/passwd',
    'the ledger /etc/passwd is an absolute path, and files are named from the folder of the brief',
  ],
  [
    'ledger: ../../../x.yaml',
    'the ledger ../x.yaml lies outside the folder that is worked in, and nothing there is read',
  ],
])('%s is told as it is typed', async (typed, message) => {
  const files = { 'briefs/x/brief.yaml': `${typed}\n${brief}`, 'briefs/x/ledger.yaml': ledger }
  const { diagnostics } = await prepare('briefs/x/brief.yaml', workspaceOf(files))
  expect(diagnostics.map((one) => one.message)).toEqual([message])
})
