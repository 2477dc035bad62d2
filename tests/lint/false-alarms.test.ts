// Honest sentences that a rule took for a fault once, each with the rule that has to stay silent, and beside them what it
// still has to tell.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const growths = `facts:
  up_first: { label: Growth of sales in 2023, entity: Company, value: 27, unit: "%", measure: growth, period: 2023, source: { id: report, where: page 4 } }
  up_last: { label: Growth of sales in 2024, entity: Company, value: 15, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
  down_last: { label: Growth of orders, entity: Company, value: -10, unit: "%", measure: growth, period: 2024, source: { id: report, where: page 4 } }
`

const toldOf = (rule: string, part: string, text: string, more = ''): string[] =>
  findIn(`point: { ${part}: ${JSON.stringify(text)} }\n${more}`)
    .filter(({ code }) => code === `lint/${rule}`)
    .flatMap(({ message, notes }) => [message, ...notes])

it.each([
  'Growth fell from $up_first.value to $up_last.value',
  'Growth fell to $up_last.value in a year',
  'After a fall of $down_last.value revenue recovered by $up_last.value',
  'The fall in margins was stopped by growth of $up_last.value',
])('finds no wrong direction in "%s"', (text) => {
  expect(toldOf('wrong-direction', 'prose', text, growths)).toEqual([])
})

it.each(['Sales fell by $up_last.value', 'Sales fell by $up_last.value after growth of $up_first.value'])(
  'finds the wrong direction in "%s"',
  (text) => {
    expect(toldOf('wrong-direction', 'prose', text, growths)).not.toEqual([])
  },
)
