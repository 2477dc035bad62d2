// Which fact of the ledger a typed number means: the same value, or nearly.
import type { SettledLedger } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Literal } from './literals.ts'

/** How far a typed number may be from a fact and still mean it. */
const NEAR = 0.1

/** A fact that a typed number equals as printed, or nearly. */
export interface Meant {
  id: string
  quantity: Quantity
  equal: boolean
}

/** True where a literal's unit can be that of a fact; a bare number fits a count only. */
const fits = (literal: Literal, quantity: Quantity): boolean => {
  if (literal.unit === '')
    return quantity.unit === 'count' || !/[%]|^pp$|^times$|^index$|^year$|[A-Z]{3}/.test(quantity.unit)
  if (literal.unit === '%') return quantity.unit === '%' || quantity.unit === '% p.a.'
  if (literal.unit === quantity.unit) return true
  if (isOtherScale(literal, quantity)) return true
  // "1.38 bn" for a fact in bn people, "78 bn" for one in RMB bn.
  const scale = / ?(k|m|bn|tn)$/.exec(literal.unit)?.[1]
  return scale !== undefined && literal.unit === scale && new RegExp(`\\b${scale}\\b`).test(quantity.unit)
}

const SCALES: Record<string, number> = { k: 1e3, m: 1e6, bn: 1e9, tn: 1e12 }

/** A unit without its scale, and how many of it the scale makes: "EUR bn" is EUR and 10^9. */
const partUnit = (unit: string): { name: string; factor: number } => {
  const words = unit.split(' ')
  const scale = words.find((word) => Object.hasOwn(SCALES, word))
  return { name: words.filter((word) => word !== scale).join(' '), factor: scale ? SCALES[scale]! : 1 }
}

/** How many of the fact's units one of the literal's is, where they measure the same: 1000 for "EUR bn" and EUR m. */
const timesOf = (literal: Literal, quantity: Quantity): number | undefined => {
  const [typed, own] = [partUnit(literal.unit), partUnit(quantity.unit)]
  return typed.name !== '' && typed.name === own.name ? typed.factor / own.factor : undefined
}

/** True for "EUR 0.142 bn" of a fact of EUR 142 m. What is only near in another scale is another figure. */
const isOtherScale = (literal: Literal, quantity: Quantity): boolean => {
  const times = timesOf(literal, quantity)
  if (times === undefined || times === 1) return false
  return Math.abs(Math.abs(literal.value * times) / Math.abs(quantity.value) - 1) < 1e-9
}

/** The fact that a literal means, or undefined. */
export function meantBy(literal: Literal, ledger: SettledLedger): Meant | undefined {
  const near = Object.entries(ledger.quantities)
    .filter(([, quantity]) => fits(literal, quantity) && quantity.value !== 0)
    .map(([id, quantity]) => {
      const size = Math.abs(literal.value) * (isOtherScale(literal, quantity) ? timesOf(literal, quantity)! : 1)
      const off = Math.abs(size - Math.abs(quantity.value)) / Math.abs(quantity.value)
      const printed = Number(quantity.parts.number.replace(/[^\d.]/g, ''))
      // A figure rounded by hand is another figure: 1.4 beside the 1.38 of the chart.
      const equal = size === printed || Math.abs(size / Math.abs(quantity.value) - 1) < 1e-9
      return { id, quantity, equal, off }
    })
    .filter(({ equal, off }) => equal || off <= NEAR)
    .sort((a, b) => Number(b.equal) - Number(a.equal) || a.off - b.off)
  return near[0] && { id: near[0].id, quantity: near[0].quantity, equal: near[0].equal }
}
