// Parses formulas and conditions into a small tree of our own. The only file that knows jsep.
import jsep from 'jsep'
import * as faults from './faults.ts'
import { isProblem, type Problem } from './problem.ts'
import { digitCount, lossOf, MOST_DIGITS } from '../text/index.ts'
import { CURRENCIES } from './unit-list.ts'

/** A formula or condition, parsed. `at` counts characters from the start of its text. */
export type Expression =
  | { is: 'number'; value: number; percent: boolean; at: number }
  | { is: 'name'; name: string; at: number }
  | { is: 'currency'; code: string; at: number }
  | { is: 'negative'; of: Expression }
  | { is: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { is: 'call'; name: string; given: Expression[]; at: number }

/** Signs as we keep them; × ÷ − ≥ ≤ ≠ have become these. */
export type Operator = '+' | '-' | '*' | '/' | Comparison | 'within' | 'and'
/** Operators of conditions. */
export type Comparison = '>' | '<' | '>=' | '<=' | '=' | '!=' | 'about' | 'between'

/** What people type, and the operator it is. The typographic signs are those that a briefwright text itself prints. */
const OPERATORS: Record<string, { is: Operator; binds: number }> = {
  and: { is: 'and', binds: 3 },
  within: { is: 'within', binds: 3 },
  about: { is: 'about', binds: 2 },
  between: { is: 'between', binds: 2 },
  '>': { is: '>', binds: 2 },
  '<': { is: '<', binds: 2 },
  '>=': { is: '>=', binds: 2 },
  '≥': { is: '>=', binds: 2 },
  '<=': { is: '<=', binds: 2 },
  '≤': { is: '<=', binds: 2 },
  '=': { is: '=', binds: 2 },
  '==': { is: '=', binds: 2 },
  '!=': { is: '!=', binds: 2 },
  '≠': { is: '!=', binds: 2 },
  '+': { is: '+', binds: 9 },
  '-': { is: '-', binds: 9 },
  '−': { is: '-', binds: 9 },
  '*': { is: '*', binds: 10 },
  '×': { is: '*', binds: 10 },
  '/': { is: '/', binds: 10 },
  '÷': { is: '/', binds: 10 },
}

/** Longest formula that is read; parsing is recursive, and no one can check a longer one. */
export const LONGEST = 1000

jsep.removeAllBinaryOps()
jsep.removeAllUnaryOps()
jsep.removeAllLiterals()
for (const [sign, { binds }] of Object.entries(OPERATORS)) jsep.addBinaryOp(sign, binds)
for (const sign of ['-', '−', '+']) jsep.addUnaryOp(sign)

// jsep tells no positions and has no "15%": both are added where it begins a token.
jsep.hooks.add('gobble-token', function (env) {
  const percent = /\d+(?:\.\d+)?\s*%/y
  percent.lastIndex = this.index
  const found = percent.exec(this.expr)
  const at = this.index
  if (found) {
    const typed = found[0].slice(0, -1).trim()
    env.node = { type: 'Percent', value: Number.parseFloat(typed), raw: typed, at }
    this.index += found[0].length
    return
  }
  if (/[\d.]/.test(this.char)) {
    env.node = { ...(this.gobbleNumericLiteral() as jsep.Literal), at }
    return
  }
  if (!/[A-Za-z_]/.test(this.char)) return
  const name = this.gobbleIdentifier()
  if (name) env.node = { ...this.gobbleTokenProperty({ ...name, at }), at }
})

/** Parses a text, or says why it cannot. */
export const parseExpression = (text: string): Expression | Problem => {
  if (text.trim() === '') return faults.nothingWritten()
  if (text.length > LONGEST) return faults.tooLong(LONGEST)
  const dollar = text.indexOf('$')
  if (dollar >= 0) return { ...faults.dollarInFormula(), at: dollar }
  try {
    return convert(jsep(text.replace(/\u00a0/g, ' ')), text)
  } catch (fault) {
    // jsep throws on a text it cannot read, and its recursion overflows on a thousand parentheses: both are faults of the text.
    const { index } = fault as { index?: number }
    return { ...faults.notFormula(whatIsWrong(text, index)), at: Math.min(index ?? 0, text.length - 1) }
  }
}

const whatIsWrong = (text: string, index = 0): string => {
  const opened = text.split('(').length - text.split(')').length
  if (opened > 0) return 'a parenthesis is not closed'
  if (opened < 0) return 'a parenthesis is closed that was not opened'
  const rest = text.slice(index).trim()
  return rest === '' ? 'something is missing at its end' : `it cannot be read from "${rest.slice(0, 12)}" on`
}

const convert = (node: jsep.Expression, text: string): Expression | Problem => {
  const at = (node['at'] as number | undefined) ?? 0
  switch (node.type) {
    case 'Literal':
      if (typeof node['value'] !== 'number') return { ...faults.textInFormula(), at }
      return numberOf(node['value'], node['raw'] as string, false, at)
    case 'Percent':
      return numberOf(node['value'] as number, node['raw'] as string, true, at)
    case 'Identifier': {
      // Ids of facts have small letters.
      const name = node['name'] as string
      return CURRENCIES.includes(name) ? { is: 'currency', code: name, at } : { is: 'name', name, at }
    }
    case 'UnaryExpression': {
      const of = convert(node['argument'] as jsep.Expression, text)
      if (isProblem(of) || node['operator'] === '+') return of
      return { is: 'negative', of }
    }
    case 'BinaryExpression': {
      const left = convert(node['left'] as jsep.Expression, text)
      const right = convert(node['right'] as jsep.Expression, text)
      if (isProblem(left)) return left
      if (isProblem(right)) return right
      return { is: 'operation', operator: OPERATORS[node['operator'] as string]!.is, left, right }
    }
    case 'CallExpression': {
      const callee = node['callee'] as jsep.Expression
      if (callee.type !== 'Identifier') return { ...faults.notCalled(), at }
      const given: Expression[] = []
      for (const argument of node['arguments'] as jsep.Expression[]) {
        const converted = convert(argument, text)
        if (isProblem(converted)) return converted
        given.push(converted)
      }
      return { is: 'call', name: callee['name'] as string, given, at }
    }
    case 'MemberExpression':
      return { ...faults.dotInFormula(), at }
    case 'Compound':
      return { ...faults.sideBySide(text), at }
    default:
      return { ...faults.notFormula(), at }
  }
}

/** A number as typed. One that would be kept otherwise is refused; one without an end is told where it is computed with. */
const numberOf = (value: number, typed: string, percent: boolean, at: number): Expression | Problem => {
  const loss = lossOf(typed)
  const isLarge = loss === 'too large' && digitCount(typed) <= MOST_DIGITS
  const isKept = loss === undefined || isLarge || (loss === 'too small' && value !== 0)
  return isKept ? { is: 'number', value, percent, at } : { ...faults.lostDigits(typed, loss), at, length: typed.length }
}

/**
 * Every name of a fact in an expression, in order, without repeats, those of lists that are counted among them. Without `rates`
 * what an amount is converted at is left out.
 */
export const namesIn = (expression: Expression, rates = true): string[] => [
  ...new Set(mentions(expression, { rates, lists: true })),
]

/** Each mention of a figure, with repeats; a list that is counted is none. */
export const mentionsIn = (expression: Expression): string[] => mentions(expression, { rates: true, lists: false })

const mentions = (expression: Expression, { rates, lists }: { rates: boolean; lists: boolean }): string[] => {
  const names: string[] = []
  const walk = (node: Expression): void => {
    if (node.is === 'name') names.push(node.name)
    else if (node.is === 'negative') walk(node.of)
    else if (node.is === 'operation') for (const side of [node.left, node.right]) walk(side)
    else if (node.is === 'call' && (lists || node.name !== 'count'))
      for (const one of !rates && node.name === 'convert' ? node.given.slice(0, 1) : node.given) walk(one)
  }
  walk(expression)
  return names
}
