// What an exhibit is asked to mark: what its title is about, unless the answer of the brief is for something else.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

/** What is said of the mark in a chart of three offers, or in a table of them. */
const told = (answer: string, claim: string, marked?: string, kind = 'chart'): string[] => {
  const mark = marked ? `, highlight: ${marked}` : ''
  const shown =
    kind === 'chart'
      ? `{ kind: clustered-bar, title: Cost, categories: [Lease, Purchase, Hire], series: { Cost: [revenue_2024, revenue_2022, capex_2024] }${mark} }`
      : `{ kind: table, title: Cost, columns: [Way, Cost], rows: [[Lease, $revenue_2024], [Purchase, $revenue_2022], [Hire, $capex_2024]]${mark} }`
  return findIn(
    `brief: { answer: ${JSON.stringify(answer)}, ask: { decide: ${JSON.stringify(answer)} }, recommendation: { decide: ${JSON.stringify(answer)} } }
point: { claim: ${JSON.stringify(claim)}, holds: [], facts: [revenue_2024, revenue_2022] }
exhibit: ${shown}`,
  )
    .filter(({ code }) => code === 'lint/highlight')
    .map(({ message }) => message)
}

const dear = 'A lease costs more than a purchase'

it.each(['chart', 'table'])('lets a %s mark what the answer recommends, whatever the title begins with', (kind) => {
  expect(told('Prefer the purchase of six buses', dear, 'Purchase', kind)).toEqual([])
  expect(told('Prefer a purchase to a lease', dear, 'Purchase', kind)).toEqual([])
  expect(told('Prefer a purchase, because a lease ends too soon', dear, 'Purchase', kind)).toEqual([])
})

it('asks for what the answer recommends, where the title names it too', () => {
  expect(told('Prefer the purchase of six buses', dear).join()).toContain('the answer recommends "Purchase"')
  expect(told('Prefer the lease of six buses', dear, 'Purchase').join()).toContain('the title is about "Lease"')
})

it('is silent where the answer does not tell: on what is refused, and on what a title calls worse', () => {
  expect(told('Own the six buses instead of a lease', 'The lease brings $revenue_2024')).toEqual([])
  expect(told('Own the six buses', dear, 'Purchase')).toEqual([])
  expect(told('Own the six buses', dear)).toEqual([])
})

it('still asks for the subject of a title that the answer is not about', () => {
  expect(told('Own the six buses', 'The lease brings $revenue_2024')).toHaveLength(1)
  expect(told('Own the six buses', 'A lease brings more than a purchase', 'Purchase')).toHaveLength(1)
  expect(told('Own the six buses', 'A lease brings more than a purchase', 'Purchase', 'table')).toHaveLength(1)
})
