// "a > b", "a about 3 within 10%", "a between x and y": one figure against another. A range holds only where every value in it does.
import { type Comparison, type Expression, namesIn, parseExpression } from '../expression.ts'
import * as faults from '../faults.ts'
import { evaluate, writeOut } from '../formula.ts'
import { isProblem, type Problem } from '../problem.ts'
import { isPercent } from '../units.ts'
import type { Outcome, Value } from '../value.ts'
import { inOneUnit, isAbove, isSame } from './compare.ts'
import { type Condition, evaluateAll, type Form } from './condition.ts'

/** How near "about" is where a condition does not say "within": five percent of the number it is compared with. */
const NEAR = 0.05

/** Any comparison, and whatever is of no other form. */
export const comparison: Form = {
  writes: 'a > b · a about 3 · a about 3 within 10% · a between 2 and 4',
  read: (text) => {
    const expression = parseExpression(text)
    return isProblem(expression) ? expression : readComparison(expression)
  },
}

const readComparison = (expression: Expression): Condition | Problem => {
  if (expression.is !== 'operation' || !isComparison(expression.operator)) return faults.comparesNothing()
  const { operator, left } = expression
  const { right, near, upTo } = rightSide(operator, expression.right)
  if (operator === 'between' && !upTo) return faults.betweenOne()
  const sides = upTo ? [left, right, upTo] : [left, right]
  const by = (comparing: Comparison | Strictly): Condition => ({
    names: namesIn(expression),
    parts: sides,
    judge: (lookup, language) => {
      const values = evaluateAll(sides, lookup)
      if (isProblem(values)) return values
      const told = inOneUnit(values, language)
      if (isProblem(told)) return told
      const [, low, high] = told.compared
      if (low && high && isAbove(low.low, high.high)) return faults.betweenBackwards(told.show()[1]!, told.show()[2]!)
      const within = near === undefined ? NEAR : toleranceOf(evaluate(near, lookup))
      if (typeof within !== 'number') return within
      return {
        holds: compare(comparing, told.compared as [Value, Value, Value | undefined], within),
        say: () => {
          const [a, b, c] = told.show()
          const besides = near ? ` within ${writeOut(near, (name) => name, language)}` : ''
          if (operator === 'between') return `${a} between ${b} and ${c}`
          // "about" says how near it takes for near: nobody can guess five percent.
          return `${a} ${operator} ${b}${besides}${operator === 'about' && !near ? ' (within 5%)' : ''}`
        },
      }
    },
  })
  return operator === '!=' ? { ...by(operator), either: [by('above'), by('below')] } : by(operator)
}

/** One number above or below another; never so for a range. */
type Strictly = 'above' | 'below'

/** "within 10%": a part of the number compared with. 10 alone would be a thousand percent. */
const toleranceOf = (value: Outcome): number | Problem => {
  if (isProblem(value)) return value
  if (value.low < 0) return faults.withinLessThanNothing()
  if (isPercent(value.unit) || (value.unit.pure === 'plain' && value.value < 1)) return value.value * value.unit.factor
  return faults.withinWhat(value.unit, value.value)
}

const isComparison = (operator: string): operator is Comparison =>
  ['>', '<', '>=', '<=', '=', '!=', 'about', 'between'].includes(operator)

/** Parts what stands right of a comparison: "3 within 10%", "2 and 4". */
const rightSide = (
  operator: Comparison,
  right: Expression,
): { right: Expression; near?: Expression; upTo?: Expression } => {
  if (right.is !== 'operation') return { right }
  if (operator === 'about' && right.operator === 'within') return { right: right.left, near: right.right }
  if (operator === 'between' && right.operator === 'and') return { right: right.left, upTo: right.right }
  return { right }
}

const compare = (
  operator: Comparison | Strictly,
  [a, b, c]: [Value, Value, Value | undefined],
  near: number,
): boolean => {
  switch (operator) {
    case '>':
      return isAbove(a.low, b.high)
    case '<':
      return isAbove(b.low, a.high)
    case '>=':
      return !isAbove(b.high, a.low)
    case '<=':
      return !isAbove(a.high, b.low)
    case '=':
      return isSame(a.low, b.low) && isSame(a.high, b.high)
    case 'above':
    case 'below':
      return (
        a.low === a.high && b.low === b.high && (operator === 'above' ? isAbove(a.low, b.low) : isAbove(b.low, a.low))
      )
    case '!=':
      return !(isSame(a.low, b.low) && isSame(a.high, b.high))
    case 'about':
      return [a.low, a.high].every((x) => !isAbove(Math.abs(x - b.value), near * Math.abs(b.value)))
    case 'between':
      return c !== undefined && !isAbove(b.high, a.low) && !isAbove(a.high, c.low)
  }
}
