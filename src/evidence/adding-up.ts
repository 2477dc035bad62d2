// Whether a formula only adds up facts: a total is as observed as its parts, and what is divided or projected is not.
import type { Expression } from './expression.ts'

/** True for facts alone, their sums, differences and counts. A number typed in the formula is no fact. */
export const addsUp = (formula: Expression): boolean => {
  switch (formula.is) {
    case 'name':
      return true
    // A 0 is nothing, in every unit.
    case 'number':
      return formula.value === 0
    case 'negative':
      return addsUp(formula.of)
    case 'operation':
      return /^[+-]$/.test(formula.operator) && addsUp(formula.left) && addsUp(formula.right)
    case 'call':
      return /^(?:sum|difference|count)$/.test(formula.name) && formula.given.every(addsUp)
    default:
      return false
  }
}
