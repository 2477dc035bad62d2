// Slides that are filled by their height and say little: what is told of them, and of which fuller ones nothing is.
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { prepare } from '../../src/pipeline.ts'
import { baseWith, type Parts, workspaceOf } from '../lint/base.ts'

const alone = 'point: { takeaways: null }'
const beside = 'point: { id: growth }'
const bars = '{ kind: clustered-column, title: Growth, series: { "2024": [revenue_growth_2024, profit_growth_2024] } }'
const strip =
  '{ kind: figures, items: [{ says: $revenue_growth_2024, caption: growth of revenue }, { says: $profit_growth_2024, caption: growth of profit }] }'
const stack =
  '{ kind: stacked-column, title: Revenue, series: { Machines: [capex_2024], Services: [revenue_2022] }, categories: [2024] }'

/** What is told of the slide of the first point. */
const thin = async (text: string): Promise<Diagnostic[]> => {
  const workspace = workspaceOf(baseWith(parse(text) as Parts))
  const { pages, diagnostics } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['deck'] })
  expect(pages, diagnostics.map(({ message }) => message).join('\n')).toHaveLength(1)
  return diagnostics.filter(({ code, message }) => code === 'layout/thin' && message.includes('"Profit grew'))
}

it.each([
  ['two bars', bars],
  ['one stacked bar', stack],
])('tells of %s alone on a slide, and not where takeaways stand beside', async (_, exhibit) => {
  const told = await thin(`exhibit: ${exhibit}\n${alone}`)
  expect(told.map(({ severity }) => severity)).toEqual(['note'])
  expect(told[0]!.message).toMatch(/^page \d+ says little for its size, \d figures and \d+ words: "Profit grew/)
  expect(told[0]!.notes.join()).toContain('takeaways')
  expect(told[0]!.span?.file).toBe('briefs/case/brief.yaml')
  expect(await thin(`exhibit: ${exhibit}\n${beside}`)).toEqual([])
})

it('tells of a row of two figures alone on a slide, however tall a brand draws it', async () => {
  expect(await thin(`exhibit: ${strip}\n${alone}`)).toHaveLength(1)
  expect(await thin(`exhibit: ${strip}\n${beside}`)).toEqual([])
})

it.each([
  [
    'a table of figures',
    '{ kind: table, title: Growth, columns: [What, Growth, Sales], rows: [[Company, $revenue_growth_2024, $revenue_2022], [Profit, $profit_growth_2024, $revenue_2024], [Spending, $services_share, $capex_2024]] }',
  ],
  [
    'words in two columns',
    '{ kind: two-sides, title: The site, left: { head: For it, items: [It is near the customers, A road leads to it, The town wants it] }, right: { head: Against it, items: [It is dear, It is smaller than the old one, Its ground is wet] } }',
  ],
])('says nothing of %s', async (_, exhibit) => {
  expect(await thin(`exhibit: ${exhibit}\n${alone}`)).toEqual([])
})

it('counts the values of a line that are drawn and not printed', async () => {
  const values = Array.from({ length: 16 }, (_, year) => `y${year}`)
  const facts = values.map(
    (id, year) =>
      `  ${id}: { label: Price of steel, entity: Company, value: ${50 + year * 3}, unit: "%", measure: share, period: ${2005 + year}, source: { id: report, where: page 7 } }`,
  )
  const line = `{ kind: line, title: Price, series: { Steel: [${values.join(', ')}] } }`
  expect(await thin(`exhibit: ${line}\n${alone}\nfacts:\n${facts.join('\n')}`)).toEqual([])
})
