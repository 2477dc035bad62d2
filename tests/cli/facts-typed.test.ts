// Figures as they are typed: to the cent, in words that are no number, and in a claim that computes them.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { tellCoverage } from '../../src/cli/facts/coverage.ts'
import { getFact } from '../../src/cli/facts/get.ts'
import { listFacts } from '../../src/cli/facts/list.ts'
import { type Folder, openFolder } from './folder.ts'
import { hear } from './hear.ts'

const [ledger, brief] = ['briefs/a/ledger.yaml', 'briefs/a/brief.yaml']

let folder: Folder
beforeEach(() => {
  folder = openFolder('a')
})
afterEach(() => folder.remove())

const flags = () => ({ cwd: folder.root, color: 'never' as const })
const got = async (id: string): Promise<string> =>
  (await hear(() => getFact(id, flags()))).out.replaceAll('\u00a0', ' ')

it('prints what is typed in the place of a number, and computes nothing from it', async () => {
  folder.edit(ledger, 'value: 12,', 'value: twelve,')
  expect(await got('north_sales')).toContain('$north_sales  “twelve”, which is no number')
  const { out } = await hear(() => listFacts(flags()))
  expect(out).toMatch(/\$north_sales +“twelve”, which is no number, 2024/)
  expect(out).toMatch(/\$north_over_south +no value, for it has a fault/)
})

it.each([
  ['value: 1e-400,', '“1e-400”, which cannot be kept'],
  ['value: 12345678901234567,', '“12345678901234567”, which cannot be kept'],
  ['value: 1.000000000000000000000000000000000000000000001,', '…”, which cannot be kept'],
  ['range: { low: 12, high: },', 'a number whose place is empty'],
  ['value: "twelve",', '“"twelve"”, which is no number'],
])('says of %s why it prints nothing', async (typed, said) => {
  folder.edit(ledger, 'value: 12,', typed)
  expect(await got('north_sales')).toContain(said)
})

it('takes a tenth with more zeros behind it than a number has digits', async () => {
  folder.edit(ledger, 'value: 12,', 'value: 0.10000000000000000,')
  expect(await got('north_sales')).toContain('EUR 0.1 m')
})

it('prints the cents that are typed, and those of a sum', async () => {
  folder.edit(ledger, 'value: 12,', 'value: 12.50,')
  folder.edit(ledger, 'value: 3,', 'value: 3.50,')
  folder.edit(ledger, 'facts:', 'facts:\n  both: { label: Both, formula: "sum(north_sales, south_sales)" }')
  expect(await got('north_sales')).toContain('EUR 12.50 m')
  expect(await got('both')).toContain('EUR 16.00 m')
})

it('prints the zeros that are typed at the ends of a range, as those of a value', async () => {
  const ranged = (low: string, high: string) => `range: { low: ${low}, high: ${high} },`
  folder.edit(ledger, 'value: 12,', ranged('12.50', '13.20'))
  expect(await got('north_sales')).toContain('EUR 12.50–13.20 m')
  folder.edit(ledger, ranged('12.50', '13.20'), ranged('12.5', '13.0'))
  expect(await got('north_sales')).toContain('EUR 12.5–13.0 m')
  folder.edit(ledger, ranged('12.5', '13.0'), ranged('12', '13.00'))
  expect(await got('north_sales')).toContain('EUR 12.00–13.00 m')
})

it('counts a number in a claim that its condition computes as one of the ledger', async () => {
  folder.edit(brief, '$north_over_south.words as much', 'four times as much')
  folder.edit(brief, 'north_sales = 4 * south_sales', 'north_sales / south_sales about 4')
  expect((await hear(() => tellCoverage(flags()))).out).not.toContain('typed:')
  folder.edit(brief, 'about 4', '> 2')
  expect((await hear(() => tellCoverage(flags()))).out).toMatch(/typed: briefs\/a\/brief\.yaml:\d+ {2}four times/)
})
