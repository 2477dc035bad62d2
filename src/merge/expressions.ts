// The shapes of a template's expressions, and what is known once one of them has been true.
import { templateFault } from './faults.ts'
import type { Diagnostic, Shape, Template } from './nouns.ts'
import { resolvePath, type Scope } from './scope.ts'
import { spanOfPlace } from './stamp.ts'
import type { Call, Expression, Hash, Literal, Mustache, Path } from './syntax.ts'

/** What a check needs of the template it walks. */
export interface Reading {
  template: Template
  report(fault: Diagnostic): void
}

const HELPERS = ['eq', 'and', 'or', 'not', 'archetype']
const BLOCKS = ['if', 'unless', 'each', 'with']
/** Names of helpers, of blocks and of values. */
export const ALL_HELPERS = [...BLOCKS, ...HELPERS]

/** The shape of an expression; undefined where it has been reported. */
export const shapeOf = (expression: Expression | Mustache, scope: Scope, reading: Reading): Shape | undefined => {
  if (expression.type === 'PathExpression') return shapeOfPath(expression, scope, reading)
  if (expression.type === 'SubExpression' || expression.type === 'MustacheStatement')
    return shapeOfCall(expression, scope, reading)
  return shapeOfLiteral(expression)
}

const shapeOfLiteral = ({ type, value }: Literal): Shape => {
  if (type === 'StringLiteral') return { is: 'one of', of: [String(value)] }
  if (type === 'NumberLiteral') return { is: 'number' }
  if (type === 'BooleanLiteral') return { is: 'flag' }
  return { is: 'words', optional: true }
}

/** The shape of a path; undefined where it has been reported. */
const shapeOfPath = (path: Path, scope: Scope, { template, report }: Reading): Shape | undefined => {
  const found = resolvePath(path, scope)
  if (found.fault === undefined) return found.shape
  const span = spanOfPlace(template, path.loc.start, path.original.length)
  if (found.fault === 'climbs') report(templateFault.noParent(span, path.original))
  else if (found.fault === 'absent') report(templateFault.mayBeAbsent(span, path.original, found.what))
  else if (found.fault === 'data') report(templateFault.unknownData(span, found.name))
  else report(templateFault.unknownPath(span, path.original, found.part, found.names, found.of))
  return undefined
}

const shapeOfCall = (call: Call | Mustache, scope: Scope, reading: Reading): Shape | undefined => {
  const { template, report } = reading
  const name = call.path.type === 'PathExpression' ? call.path.original : ''
  const span = spanOfPlace(template, call.path.loc.start, name.length)
  if (!HELPERS.includes(name)) {
    report(templateFault.unknownHelper(span, name, HELPERS))
    return undefined
  }
  refuseHash(call.hash, name, reading)
  const shapes = call.params.map((param) => shapeOf(param, scope, reading))
  if (name === 'eq') checkComparable(call, shapes, reading)
  else if (name === 'not' && shapes.length !== 1) report(templateFault.wrongArguments(span, name, 'one value'))
  else if ((name === 'and' || name === 'or') && shapes.length < 2)
    report(templateFault.wrongArguments(span, name, 'two values or more'))
  if (name === 'archetype') {
    const [shape] = shapes
    if (shapes.length !== 1 || (shape && shape.is !== 'record' && shape.is !== 'any'))
      report(templateFault.wrongArguments(span, name, 'one record, such as a point'))
    return { is: 'name' }
  }
  if (name === 'or') {
    const first = shapes.find((shape) => shape !== undefined)
    return first && { ...first, optional: shapes.every((shape) => shape?.optional) }
  }
  return { is: 'flag' }
}

/** Helpers take no `name=value`. */
export const refuseHash = (hash: Hash | undefined, name: string, { template, report }: Reading): void => {
  const [pair] = hash?.pairs ?? []
  if (pair)
    report(templateFault.wrongArguments(spanOfPlace(template, pair.loc.start, pair.key.length), name, 'no name=value'))
}

const checkComparable = (call: Call | Mustache, shapes: (Shape | undefined)[], { template, report }: Reading): void => {
  if (call.params.length !== 2) {
    report(templateFault.wrongArguments(spanOfPlace(template, call.path.loc.start, 2), 'eq', 'two values'))
    return
  }
  for (const [index, param] of call.params.entries()) {
    const other = shapes[1 - index]
    if (param.type !== 'StringLiteral' || other?.is !== 'one of' || other.of.includes(String(param.value))) continue
    report(
      templateFault.notComparable(
        spanOfPlace(template, param.loc.start, String(param.value).length + 2),
        String(param.value),
        other.of,
      ),
    )
  }
}

/** Keys of what is there where an expression is true. */
export const whenTrue = (expression: Expression, scope: Scope): string[] => {
  if (expression.type === 'PathExpression') return keyOf(expression, scope)
  if (expression.type !== 'SubExpression') return []
  const [first] = expression.params
  const { original } = expression.path
  if (original === 'and') return expression.params.flatMap((param) => whenTrue(param, scope))
  if (original === 'not' && first) return whenFalse(first, scope)
  if (original === 'eq' && expression.params.some(({ type }) => type === 'StringLiteral'))
    return expression.params.flatMap((param) => whenTrue(param, scope))
  return []
}

/** Keys of what is there where an expression is false. */
export const whenFalse = (expression: Expression, scope: Scope): string[] => {
  if (expression.type !== 'SubExpression') return []
  const [first] = expression.params
  if (expression.path.original === 'not' && first) return whenTrue(first, scope)
  if (expression.path.original === 'or') return expression.params.flatMap((param) => whenFalse(param, scope))
  return []
}

const keyOf = (path: Path, scope: Scope): string[] => {
  const found = resolvePath(path, scope)
  if (found.fault !== undefined) return []
  // Where a.b.c is there, so are a.b and a.
  const parts = found.key.split('.')
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'))
}
