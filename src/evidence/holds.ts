// Checks the conditions that make a claim true: "a > b", "a about 3 within 10%", "a between x and y". A false one is an error at its line.
import type { Raw } from '../model/words.ts'
import type { Desk } from './desk.ts'
import { namesIn, parseExpression, type Comparison, type Expression } from './expression.ts'
import * as faults from './faults.ts'
import { evaluate, writeOut } from './formula.ts'
import { print } from './printing.ts'
import { isProblem, type Problem } from './problem.ts'
import { placeOf, wholeOf } from './references.ts'
import { isPercent, isPure, measuresAlike, type Unit } from './units.ts'
import { convertTo, type Outcome, type Value } from './value.ts'

/** How near "about" is where a condition does not say "within": five percent of the number it is compared with. */
const NEAR = 0.05

/** What rounding in binary arithmetic may differ by: far below any figure of a ledger. */
const SAME = 1e-9

type Verdict = { holds: boolean; condition: string }

/** Checks one condition, and returns the ids of the facts it rests on. */
export const checkCondition = (raw: Raw, desk: Desk): string[] => {
  const expression = parseExpression(raw.raw)
  if (isProblem(expression)) {
    desk.report(faults.noCondition(raw.raw, expression, placeOf(expression, raw)))
    return []
  }
  const verdict = judge(expression, desk)
  const facts = namesIn(expression).filter((name) => desk.books.entry(name))
  if (isProblem(verdict)) {
    if (!verdict.told) desk.report(faults.noCondition(raw.raw, verdict, placeOf(verdict, raw)))
  } else if (!verdict.holds) {
    desk.report(
      faults.falseClaim(
        verdict.condition,
        facts.map((id) => sayFact(id, desk)),
        wholeOf(raw),
      ),
    )
  }
  for (const id of facts) desk.use(id)
  return facts
}

/** "operating_profit_growth_2024 is +24% (ledger.yaml:29)" */
const sayFact = (id: string, desk: Desk): string => {
  const { fact, quantity } = desk.books.entry(id)!
  return `${id} is ${quantity!.printed} (${fact.at.file}:${fact.at.line})`
}

const judge = (expression: Expression, desk: Desk): Verdict | Problem => {
  const { lookup, language } = desk.books
  if (expression.is !== 'operation' || !isComparison(expression.operator)) {
    return faults.comparesNothing()
  }
  const { operator, left } = expression
  const { right, near, upTo } = rightSide(operator, expression.right)
  if (operator === 'between' && !upTo) return faults.betweenOne()
  const sides: Value[] = []
  for (const side of [left, right, ...(upTo ? [upTo] : [])]) {
    const value = evaluate(side, lookup)
    if (isProblem(value)) return value
    sides.push(value)
  }
  const [a, b, c] = sides as [Value, Value, Value | undefined]
  for (const other of c ? [b, c] : [b]) {
    const apart = whyIncomparable(a, other)
    if (apart) return apart
  }
  const within = near === undefined ? NEAR : toleranceOf(evaluate(near, lookup))
  if (typeof within !== 'number') return within
  const unit = sides.find((side) => side.unit.pure !== 'plain')?.unit ?? a.unit
  const compared = sides.map((side) => inUnit(side, unit)) as [Value, Value, Value | undefined]
  const shown = sides.map((side) => sayValue(side, unit, desk))
  const condition =
    operator === 'between'
      ? `${shown[0]} between ${shown[1]} and ${shown[2]}`
      : `${shown[0]} ${operator} ${shown[1]}${near ? ` within ${writeOut(near, (name) => name, language)}` : ''}`
  return { holds: compare(operator, compared, within), condition }
}

/** "within 10%": a part of the number compared with. 10 alone would be a thousand percent. */
const toleranceOf = (value: Outcome): number | Problem => {
  if (isProblem(value)) return value
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

/**
 * A bare number is that many of the other side's unit ("capex_2024 > 70"), but against a percentage only 0 is clear:
 * 20 may be meant as 20% or as twenty times.
 */
const whyIncomparable = (a: Value, b: Value): Problem | undefined => {
  const [bare, other] = a.unit.pure === 'plain' ? [a, b] : [b, a]
  if (bare.unit.pure === 'plain') {
    if (!isPercent(other.unit) || bare.value === 0) return undefined
    return faults.bareAgainstPercent(other.unit, bare.value)
  }
  const mixed =
    isPure(a.unit) && isPercent(a.unit) !== isPercent(b.unit) && (a.unit.pure === 'count' || b.unit.pure === 'count')
  if (measuresAlike(a.unit, b.unit) && !mixed) return undefined
  return faults.cannotCompare(a.unit, b.unit)
}

/** A value in a unit; a bare number takes it over. */
const inUnit = (value: Value, unit: Unit): Value =>
  value.unit.pure === 'plain' ? { ...value, unit } : convertTo(value, unit)

const sayValue = (value: Value, unit: Unit, desk: Desk): string => {
  const own = value.unit.pure === 'plain' ? unit : value.unit
  return print({ ...value, unit: own, about: false, measure: 'level' }, desk.books.language, 'value').printed
}

/** A range holds only where every value in it does. */
const compare = (operator: Comparison, [a, b, c]: [Value, Value, Value | undefined], near: number): boolean => {
  const same = (x: number, y: number): boolean => Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y))
  const above = (x: number, y: number): boolean => x > y && !same(x, y)
  switch (operator) {
    case '>':
      return above(a.low, b.high)
    case '<':
      return above(b.low, a.high)
    case '>=':
      return !above(b.high, a.low)
    case '<=':
      return !above(a.high, b.low)
    case '=':
      return same(a.low, b.low) && same(a.high, b.high)
    case '!=':
      return !(same(a.low, b.low) && same(a.high, b.high))
    case 'about':
      return [a.low, a.high].every((x) => !above(Math.abs(x - b.value), near * Math.abs(b.value)))
    case 'between':
      return c !== undefined && !above(b.high, a.low) && !above(a.high, c.low)
  }
}
