// Parses formulas and conditions into a small tree of our own. The only file that knows jsep.
import jsep from 'jsep'

/** A formula or condition, parsed. `at` counts characters from the start of its text. */
export type Expression =
  | { is: 'number'; value: number; percent: boolean; at: number }
  | { is: 'name'; name: string; at: number }
  | { is: 'negative'; of: Expression }
  | { is: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { is: 'call'; name: string; given: Expression[]; at: number }

export type Operator = '+' | '-' | '*' | '/' | Comparison | 'within' | 'and'
export type Comparison = '>' | '<' | '>=' | '<=' | '=' | '!=' | 'about' | 'between'

/** Why a text is no formula; `at` is where, from its start. */
export interface Misread {
  misread: string
  at: number
  hint?: string
}

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
const LONGEST = 1000

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
  if (found) {
    env.node = { type: 'Percent', value: Number.parseFloat(found[0]), at: this.index }
    this.index += found[0].length
    return
  }
  if (!/[A-Za-z_]/.test(this.char)) return
  const at = this.index
  const name = this.gobbleIdentifier()
  if (name) env.node = { ...this.gobbleTokenProperty({ ...name, at }), at }
})

/** Parses a text, or says why it cannot. */
export const parseExpression = (text: string): Expression | Misread => {
  if (text.trim() === '') return { misread: 'nothing is written here', at: 0 }
  if (text.length > LONGEST)
    return { misread: `it is longer than ${LONGEST} characters`, at: 0, hint: 'split it into facts' }
  const dollar = text.indexOf('$')
  if (dollar >= 0) return { misread: 'names of facts have no "$" here', at: dollar, hint: 'write the id alone' }
  try {
    return convert(jsep(text.replace(/\u00a0/g, ' ')))
  } catch (fault) {
    // jsep throws on a text it cannot read, and its recursion overflows on a thousand parentheses: both are faults of the text.
    const { index } = fault as { index?: number }
    return { misread: 'it is not a formula', at: Math.min(index ?? 0, text.length - 1), hint: whatIsWrong(text, index) }
  }
}

const whatIsWrong = (text: string, index = 0): string => {
  const opened = text.split('(').length - text.split(')').length
  if (opened > 0) return 'a parenthesis is not closed'
  if (opened < 0) return 'a parenthesis is closed that was not opened'
  const rest = text.slice(index).trim()
  return rest === '' ? 'something is missing at its end' : `it cannot be read from "${rest.slice(0, 12)}" on`
}

const convert = (node: jsep.Expression): Expression | Misread => {
  const at = (node['at'] as number | undefined) ?? 0
  switch (node.type) {
    case 'Literal':
      if (typeof node['value'] !== 'number') return { misread: 'a text stands where a number belongs', at }
      return { is: 'number', value: node['value'], percent: false, at }
    case 'Percent':
      return { is: 'number', value: node['value'] as number, percent: true, at }
    case 'Identifier':
      return { is: 'name', name: node['name'] as string, at }
    case 'UnaryExpression': {
      const of = convert(node['argument'] as jsep.Expression)
      if ('misread' in of || node['operator'] === '+') return of
      return { is: 'negative', of }
    }
    case 'BinaryExpression': {
      const left = convert(node['left'] as jsep.Expression)
      const right = convert(node['right'] as jsep.Expression)
      if ('misread' in left) return left
      if ('misread' in right) return right
      return { is: 'operation', operator: OPERATORS[node['operator'] as string]!.is, left, right }
    }
    case 'CallExpression': {
      const callee = node['callee'] as jsep.Expression
      if (callee.type !== 'Identifier') return { misread: 'only a function can be called', at }
      const given: Expression[] = []
      for (const argument of node['arguments'] as jsep.Expression[]) {
        const converted = convert(argument)
        if ('misread' in converted) return converted
        given.push(converted)
      }
      return { is: 'call', name: callee['name'] as string, given, at }
    }
    case 'MemberExpression':
      return { misread: 'a name of a fact takes no dot in a formula', at, hint: 'write the id alone' }
    case 'Compound':
      return {
        misread: 'two values stand side by side',
        at,
        hint: 'put an operator between them, and write numbers without separators of thousands',
      }
    default:
      return { misread: 'it is not a formula', at }
  }
}

/** Every name of a fact in an expression, in order, without repeats. */
export const namesIn = (expression: Expression): string[] => {
  const names: string[] = []
  const walk = (node: Expression): void => {
    if (node.is === 'name' && !names.includes(node.name)) names.push(node.name)
    else if (node.is === 'negative') walk(node.of)
    else if (node.is === 'operation') for (const side of [node.left, node.right]) walk(side)
    else if (node.is === 'call') for (const one of node.given) walk(one)
  }
  walk(expression)
  return names
}
