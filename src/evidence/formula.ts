// Computes an expression over the figures of the ledger, and writes it out as a derivation.
import { add, divide, multiply, subtract } from './arithmetic.ts'
import { type Grid, narrow, type Places } from './corners.ts'
import { formatNumber, decimalsOf } from './digits.ts'
import type { Expression } from './expression.ts'
import * as faults from './faults.ts'
import { FUNCTIONS } from './functions.ts'
import type { Language } from './language.ts'
import { nearest } from '../text/index.ts'
import { isProblem } from './problem.ts'
import { findUnit } from './units.ts'
import { asFigure, bareValue, isWritable, negate, type Outcome, typedValue, type Value } from './value.ts'

/** Finds the value of a fact by its id, or says why there is none. */
export interface Lookup {
  (name: string, at: number): Outcome
  /** How many things a list has, by the id of its fact. */
  items(name: string, at: number): Outcome
  /** Ranges that expressions mention more than once, themselves or through the formulas below them; none where they are too many. */
  ranges(among: readonly Expression[]): string[]
  /** How closely those are looked at. */
  grid: Grid
  /** The same figures with each of these ranges cut to a part of itself. */
  pinned(places: Places): Lookup
}

/** How strongly × and ÷ bind. */
const PRODUCT = 2

const ARITHMETIC: Record<string, { compute(a: Value, b: Value): Outcome; sign: string; binds: number }> = {
  '+': { compute: add, sign: '+', binds: 1 },
  '-': { compute: subtract, sign: '−', binds: 1 },
  '*': { compute: multiply, sign: '×', binds: PRODUCT },
  '/': { compute: divide, sign: '÷', binds: PRODUCT },
}

/** The value of an expression, a finite number. A comparison has none. */
export const evaluate = (expression: Expression, lookup: Lookup): Outcome => {
  const outcome = asWhole(compute(expression, lookup))
  if (isProblem(outcome) ? outcome.told : outcome.low === outcome.high) return outcome
  return narrow(outcome, lookup.ranges([expression]), lookup.grid, (places) =>
    asWhole(compute(expression, lookup.pinned(places))),
  )
}

const asWhole = (outcome: Outcome): Outcome => (isProblem(outcome) ? outcome : asFigure(outcome))

const compute = (expression: Expression, lookup: Lookup): Outcome => {
  const outcome = computeNode(expression, lookup)
  // Told at every step: what is divided by an endless number would look like an honest zero.
  return isProblem(outcome) || isWritable(outcome) ? outcome : faults.notFinite()
}

const computeNode = (expression: Expression, lookup: Lookup): Outcome => {
  switch (expression.is) {
    case 'number':
      return bareValue(expression.value, expression.percent)
    case 'name':
      return lookup(expression.name, expression.at)
    case 'currency':
      return { ...faults.currencyAlone(expression.code), at: expression.at, length: expression.code.length }
    case 'negative': {
      const of = compute(expression.of, lookup)
      return isProblem(of) ? of : negate(of)
    }
    case 'operation': {
      const arithmetic = ARITHMETIC[expression.operator]
      if (!arithmetic) return faults.comparesHere(expression.operator)
      const left = compute(expression.left, lookup)
      if (isProblem(left)) return left
      const right = compute(expression.right, lookup)
      return isProblem(right) ? right : arithmetic.compute(left, right)
    }
    case 'call':
      return call(expression, lookup)
  }
}

const call = (expression: Expression & { is: 'call' }, lookup: Lookup): Outcome => {
  const place = { at: expression.at, length: expression.name.length }
  if (!Object.hasOwn(FUNCTIONS, expression.name)) {
    const known = Object.keys(FUNCTIONS)
    return { ...faults.noFunction(expression.name, nearest(expression.name, known), known), ...place }
  }
  const { takes, compute: apply } = FUNCTIONS[expression.name]!
  const many = takes.at(-1) === '…'
  if (many ? expression.given.length === 0 : expression.given.length !== takes.length) {
    return { ...faults.wrongCount(expression.name, takes), ...place }
  }
  const values: Value[] = []
  for (const [i, given] of expression.given.entries()) {
    if (takes[i] === 'LIST') {
      const counted = given.is === 'name' ? lookup.items(given.name, given.at) : { ...faults.countsNoName(), ...place }
      if (isProblem(counted)) return counted
      values.push(counted)
      continue
    }
    const wantsCurrency = takes[i] === 'CURRENCY'
    if (wantsCurrency && given.is !== 'currency') return { ...faults.noCurrency(), ...place }
    const value = wantsCurrency && given.is === 'currency' ? oneOf(given.code) : compute(given, lookup)
    if (isProblem(value)) return value
    values.push(value)
  }
  return apply(values)
}

/** A currency as a value, for the function that asks for one. */
const oneOf = (code: string): Value => typedValue(1, findUnit(code)!, 'level')

/**
 * Writes an expression as arithmetic with a text for each name: "Operating profit ÷ Revenue", "24% ÷ 8%". `when` gives the time of
 * an exchange rate, which stands beside it where money is converted, and nothing of all else.
 */
export const writeOut = (
  expression: Expression,
  say: (name: string) => string,
  language: Language,
  when: (name: string) => string | undefined = () => undefined,
): string => {
  const dated = (node: Expression, text: string): string => {
    const time = node.is === 'name' ? when(node.name) : undefined
    return time ? `(${text}, ${time})` : text
  }
  const write = (node: Expression, outer: number): string => {
    switch (node.is) {
      case 'number': {
        const digits = formatNumber(node.value, decimalsOf(node.value), language)
        return node.percent ? `${digits}${language.beforePercent}%` : digits
      }
      case 'name':
        return say(node.name)
      case 'currency':
        return node.code
      case 'negative':
        return `−${write(node.of, 3)}`
      case 'operation': {
        const { sign, binds } = ARITHMETIC[node.operator] ?? { sign: node.operator, binds: 0 }
        // The right side of − and ÷ needs parentheses even where it binds alike.
        const [left, right] = [write(node.left, binds), write(node.right, binds + 0.5)]
        const text =
          binds === PRODUCT
            ? `${dated(node.left, left)} ${sign} ${dated(node.right, right)}`
            : `${left} ${sign} ${right}`
        return binds < outer ? `(${text})` : text
      }
      case 'call': {
        const known = Object.hasOwn(FUNCTIONS, node.name) ? FUNCTIONS[node.name] : undefined
        const parts = node.given.map((one) => write(one, 3))
        const rate = node.name === 'convert' && node.given[2]?.is === 'name' && when(node.given[2].name)
        if (rate) parts[2] = `${parts[2]}, ${rate}`
        if (!known) return `${node.name}(${parts.join(', ')})`
        return outer > 0 ? `(${known.write(parts, language)})` : known.write(parts, language)
      }
    }
  }
  return write(expression, 0)
}
