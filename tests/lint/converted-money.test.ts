// Money of two currencies in one table: told, unless the ledger converts the one from the other at a dated rate.
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { baseWith, findInFiles } from './base.ts'

/** What is told of a table with an amount in EUR and this one in USD, and of the prose beside it. */
function toldOf(dear: object, prose?: string): string[] {
  const { brief, ledger } = baseWith({
    ...(prose !== undefined && { point: { prose } }),
    exhibit: {
      kind: 'table',
      title: 'Price of the plant',
      columns: ['In', 'Price'],
      rows: [
        ['Euros', '$price'],
        ['Dollars', '$dear'],
      ],
    },
  })
  const read = parse(ledger)
  const source = { id: Object.keys(read.sources)[0], where: 'page 3' }
  read.facts.price = { label: 'Price', value: 12, unit: 'EUR m', period: 2024, source }
  read.facts.rate = { label: 'Rate', value: 1.1, unit: 'USD per EUR', period: 2024, source }
  read.facts.dear = { label: 'Price in dollars', source, ...dear }
  const { formula } = read.facts.dear
  if (formula) delete read.facts.dear.source
  return findInFiles({ brief, ledger: stringify(read) })
    .filter(({ code }) => code === 'lint/mixed-currencies')
    .map(({ message }) => message)
}

it('two typed amounts in two currencies are told', () => {
  expect(toldOf({ value: 13, unit: 'USD m', period: 2024 })).toEqual(['the exhibit "shown" shows money in EUR and USD'])
})

it('an amount beside the same one converted is not', () => {
  expect(toldOf({ formula: 'convert(price, USD, rate)' })).toEqual([])
})

it('in a sentence too an amount beside the same one converted is let be, and two typed ones are not', () => {
  const prose = 'The plant costs $price, which is $dear.'
  expect(toldOf({ formula: 'convert(price, USD, rate)' }, prose)).toEqual([])
  expect(toldOf({ value: 13, unit: 'USD m', period: 2024 }, prose)).toContain(
    'EUR and USD stand in one text, without a rate',
  )
})
