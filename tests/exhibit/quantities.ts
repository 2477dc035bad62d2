// Quantities for tests, as a settled ledger would hand them over.
import type { Quantity } from '../../src/model/quantity.ts'

/** A growth rate in percent: prints "+8%", labels "+8". */
export const growth = (value: number, name: string, fact: string, period = '2024'): Quantity => {
  const label = `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value)}`
  return {
    value,
    unit: '%',
    measure: 'growth',
    printed: `${label}%`,
    parts: { prefix: '', number: label, suffix: '%' },
    label,
    format: '+0;"−"0;0',
    name,
    period,
    fact,
    cites: [],
  }
}

/** A level of money. */
export const level = (value: number, name: string, fact: string, period = '2024', unit = 'RMB bn'): Quantity => {
  const decimals = (String(value).split('.')[1] ?? '').length
  return {
    value,
    unit,
    measure: 'level',
    printed: `RMB ${value} bn`,
    parts: { prefix: 'RMB', number: String(value), suffix: 'bn' },
    label: String(value),
    format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
    name,
    period,
    fact,
    cites: [],
  }
}

/** A share in percent. */
export const share = (value: number, name: string, fact: string, period = '2024'): Quantity => ({
  ...level(value, name, fact, period, '%'),
  measure: 'share',
  printed: `${value}%`,
  parts: { prefix: '', number: String(value), suffix: '%' },
})
