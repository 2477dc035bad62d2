// Zeros typed at the end of a number say how exactly it is known, and formulas keep them as they keep other digits.
import { describe, expect, it, test } from 'vitest'
import { compute, fact, settleAll, shown, briefOf } from './literals.ts'

/** A fact as a ledger has it in which these digits are typed. */
const typed = (id: string, digits: string, unit = 'EUR m') => fact(id, { value: Number(digits), typed: digits, unit })

const facts = [
  typed('ten', '10.0'),
  typed('near_ten', '10.1'),
  typed('hundred', '100.0'),
  typed('near_hundred', '100.1'),
  typed('price', '4.20'),
  typed('other', '4.30'),
  typed('none', '0.00'),
  typed('part', '10.0', '%'),
  typed('exact_part', '12.340', '%'),
  typed('plain_part', '12', '%'),
  fact('plain', { value: 10, unit: 'EUR m' }),
]

describe('a formula', () => {
  test.each([
    // A ratio has three digits at most, with or without zeros; a product as many as its least exact figure.
    ['near_ten / 8', 'EUR_1.26_m'],
    ['ten / 8', 'EUR_1.25_m'],
    ['ten / 3', 'EUR_3.33_m'],
    ['near_hundred * 1.234', 'EUR_123.5_m'],
    ['hundred * 1.234', 'EUR_123.4_m'],
    ['hundred * exact_part', 'EUR_12.34_m'],
    ['hundred * part', 'EUR_10.0_m'],
    ['hundred * plain_part', 'EUR_12.0_m'],
    ['hundred / 8', 'EUR_12.5_m'],
    ['hundred * 0.0123', 'EUR_1.23_m'],
    ['part * 12.34 * plain / 10', 'EUR_1.23_m'],
    // What the sum of two prices shows, half of it shows too.
    ['price + price', 'EUR_8.40_m'],
    ['(price + other) / 2', 'EUR_4.25_m'],
    ['(price + price) / 2', 'EUR_4.20_m'],
    ['price / 2', 'EUR_2.10_m'],
    ['ten / 5', 'EUR_2.0_m'],
    ['ten * 1000', 'EUR_10,000_m'],
    ['none * 3', 'EUR_0_m'],
    // Nothing is known of a 10 beyond its digits.
    ['plain / 8', 'EUR_1.3_m'],
    ['plain / 5', 'EUR_2_m'],
  ])('%s is %s', (formula, printed) => {
    expect(compute(formula, facts, 'EUR m')).toBe(printed)
  })
})

it.each([
  ['.50', 'EUR_0.50_m'],
  ['-.50', 'EUR_−0.50_m'],
  ['+.50', 'EUR_0.50_m'],
  ['0.00', 'EUR_0.00_m'],
])('prints %s as it is typed', (digits, printed) => {
  const { ledger } = settleAll(briefOf([]), [typed('x', digits)])
  expect(shown(ledger.quantities['x']!.printed)).toBe(printed)
})
