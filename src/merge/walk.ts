// Walks a template's tree with the contexts that each place sees, through blocks and into the parts it calls.
import { ALL_HELPERS, refuseHash, type Reading, shapeOf, whenFalse, whenTrue } from './expressions.ts'
import { templateFault } from './faults.ts'
import { itemOf, nounOf } from './kinds-of-slots.ts'
import type { Shape, Template, Templates } from './nouns.ts'
import { isAllOfText } from './only-words.ts'
import { checkPartCall } from './part-call.ts'
import { type Frame, freshKey, resolvePath, type Scope } from './scope.ts'
import { checkSlideUse } from './slide-use.ts'
import { spanOfPlace } from './stamp.ts'
import type { Block, Expression, Mustache, Program, Statement } from './syntax.ts'

/** One check over all templates of a deliverable. */
export interface Check {
  templates: Templates
  report: Reading['report']
}
export interface Walk extends Check {
  template: Template
}

/** Checks every statement of a program. */
export const checkProgram = (program: Program | undefined, scope: Scope, walk: Walk): void => {
  if (!program) return
  for (const statement of program.body) checkStatement(statement, scope, walk)
  checkSlideUse(program, scope, walk)
}

const checkStatement = (statement: Statement, scope: Scope, walk: Walk): void => {
  const { template, report } = walk
  if (statement.type === 'MustacheStatement') checkPrint(statement, scope, walk)
  else if (statement.type === 'BlockStatement') checkBlock(statement, scope, walk)
  else if (statement.type === 'PartialStatement' || statement.type === 'PartialBlockStatement')
    checkPartCall(statement, scope, walk, checkProgram)
  else if (statement.type === 'Decorator' || statement.type === 'DecoratorBlock')
    report(templateFault.decorator(spanOfPlace(template, statement.loc.start)))
}

const checkPrint = (mustache: Mustache, scope: Scope, walk: Walk): void => {
  const { template, report } = walk
  const span = spanOfPlace(template, mustache.loc.start)
  if (!mustache.escaped) {
    report(templateFault.unescaped(span))
    return
  }
  const { path, params } = mustache
  const isCall = params.length > 0 || (mustache.hash?.pairs.length ?? 0) > 0
  const shape = shapeOf(
    isCall || path.type !== 'PathExpression' ? (isCall ? mustache : (path as Expression)) : path,
    scope,
    walk,
  )
  if (!shape) return
  const name = path.type === 'PathExpression' ? path.original : String(path.value)
  const at = spanOfPlace(template, path.loc.start, name.length)
  if (shape.is === 'number') report(templateFault.printsNumber(at, name))
  else if (shape.is === 'flag') report(templateFault.printsFlag(at, name))
  else if (name === '@key') report(templateFault.printsKey(at))
  else if (shape.optional && isAllOfText(template, mustache)) report(templateFault.emptyText(at, name))
}

const checkBlock = (block: Block, scope: Scope, walk: Walk): void => {
  const { template, report } = walk
  const { original } = block.path
  const span = spanOfPlace(template, block.path.loc.start, original.length)
  if (!['if', 'unless', 'each', 'with'].includes(original)) {
    if (block.params.length === 0) report(templateFault.mustacheBlock(span, original))
    else report(templateFault.unknownHelper(span, original, ALL_HELPERS))
    return
  }
  refuseHash(block.hash, original, walk)
  const [subject] = block.params
  if (!subject || block.params.length > 1) {
    report(templateFault.wrongArguments(span, original, 'one value'))
    return
  }
  const shape = shapeOf(subject, scope, walk)
  if (!shape) return
  if (original === 'each') {
    checkEach(block, subject, shape, scope, walk)
    return
  }
  if (original === 'with') {
    checkWith(block, subject, shape, scope, walk)
    return
  }
  const [yes, no] = original === 'if' ? [block.program, block.inverse] : [block.inverse, block.program]
  checkProgram(yes, knowing(scope, whenTrue(subject, scope)), walk)
  checkProgram(no, knowing(scope, whenFalse(subject, scope)), walk)
}

/** The same place, with more that is known to be there. */
const knowing = (scope: Scope, keys: readonly string[]): Scope =>
  keys.length === 0 ? scope : { ...scope, known: new Set([...scope.known, ...keys]) }

const checkEach = (block: Block, subject: Expression, shape: Shape, scope: Scope, walk: Walk): void => {
  if (!['list', 'paragraphs', 'map', 'any'].includes(shape.is)) {
    const path = subject.type === 'PathExpression' ? subject.original : '…'
    const span = spanOfPlace(walk.template, subject.loc.start, path.length)
    walk.report(templateFault.notAList(span, path, nounOf(shape)))
    return
  }
  const item: Shape = shape.is === 'any' ? shape : shape.is === 'map' ? shape.of : itemOf(shape)
  const frame: Frame = { key: freshKey(), shape: { ...item, optional: false } }
  const inner = { ...enter(frame, scope, block.program), isLoop: true }
  const place = block.program?.blockParams?.[1]
  if (place !== undefined) inner.params = { ...inner.params, [place]: { key: freshKey(), shape: { is: 'number' } } }
  checkProgram(block.program, inner, walk)
  checkProgram(block.inverse, scope, walk)
}

const checkWith = (block: Block, subject: Expression, shape: Shape, scope: Scope, walk: Walk): void => {
  const found = subject.type === 'PathExpression' ? resolvePath(subject, scope) : undefined
  const same = found?.fault === undefined ? found?.frame : undefined
  const frame: Frame = same ?? { key: freshKey(), shape: { ...shape, optional: false } }
  checkProgram(block.program, enter(frame, scope, block.program), walk)
  checkProgram(block.inverse, scope, walk)
}

// Handlebars adds a context only where it differs from the one around, so `../` climbs over it only then.
const enter = (frame: Frame, scope: Scope, program: Program | undefined): Scope => {
  const isSame = scope.frames[0]?.key === frame.key
  const name = program?.blockParams?.[0]
  return {
    ...scope,
    frames: isSame ? scope.frames : [frame, ...scope.frames],
    params: name === undefined ? scope.params : { ...scope.params, [name]: frame },
  }
}
