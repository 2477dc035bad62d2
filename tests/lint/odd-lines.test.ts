// One odd line that goes on and on: the rules come to an end with it.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (example: string): string[] => findIn(example).map(({ code }) => code)

it('reads a place that says "see report" forty times', () => {
  const fact = (where: string) =>
    `fact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, source: { id: report, where: ${JSON.stringify(where)} } }\npoint: { facts: [sites] }`
  expect(told(fact(`${'see report, '.repeat(40)}x`))).not.toContain('lint/no-locator')
  expect(told(fact('see report, '.repeat(40)))).toContain('lint/no-locator')
  expect(told(fact('See the report'))).toContain('lint/no-locator')
  expect(told(fact('see its various pages'))).toContain('lint/no-locator')
})

it('reads a units line of sixty digits', () => {
  const chart = (units: string) =>
    `fact: { id: shops, label: Shops, value: 4, unit: count, period: 2024, source: { id: report, where: page 4 } }\nexhibit: { kind: clustered-column, title: Shops, units: ${JSON.stringify(units)}, series: { "2024": [shops] } }`
  expect(told(chart(`${'1'.repeat(60)} x`))).not.toContain('lint/no-unit')
  expect(told(chart('End of Q1 2026, FY 2021–25'))).toContain('lint/no-unit')
})
