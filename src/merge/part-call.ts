// Checks a call of a part: that there is one, what it is handed, and its body with what it sees there.
import { parseTemplate } from './compile.ts'
import { shapeOf } from './expressions.ts'
import { templateFault } from './faults.ts'
import { mayFill, nounOf } from './kinds-of-slots.ts'
import type { Shape, Span, Template } from './nouns.ts'
import { type Frame, freshKey, resolvePath, type Scope } from './scope.ts'
import { spanOfPlace } from './stamp.ts'
import type { PartCall, Program } from './syntax.ts'
import type { Walk } from './walk.ts'

type CheckProgram = (program: Program | undefined, scope: Scope, walk: Walk) => void

/** Checks `{{> part …}}` and `{{#> part …}}content{{/part}}`. `checkProgram` checks the bodies. */
export const checkPartCall = (call: PartCall, scope: Scope, walk: Walk, checkProgram: CheckProgram): void => {
  const { template, templates, report } = walk
  const span = spanOfPlace(template, call.name.loc.start)
  if (call.name.type === 'SubExpression') {
    report(templateFault.dynamicPart(span))
    return
  }
  const name = String(call.name.original)
  const at = { ...span, length: name.length }
  if (call.params.length > 1) {
    report(templateFault.wrongArguments(at, name, 'one context, and name=value'))
    return
  }
  const context = contextOf(call, scope, walk)
  if (!context) return
  const hasHash = (call.hash?.pairs.length ?? 0) > 0
  // With name=value the context becomes a record, and the content of a block would lose its text.
  if (hasHash && call.program && context.shape.is !== 'record' && context.shape.is !== 'any') {
    report(templateFault.hashOnText(at, name))
    return
  }
  const whole = hasHash ? withHash(context, call, scope, walk) : context
  if (name === '@partial-block') {
    printContent(whole, scope, walk)
    return
  }
  const part = Object.hasOwn(templates.parts, name) ? templates.parts[name] : undefined
  if (!part) {
    report(templateFault.unknownPart(at, name, Object.keys(templates.parts)))
    return
  }
  const seen = [...scope.chain, name]
  if (scope.chain.includes(name)) {
    report(templateFault.recursion(at, seen.slice(scope.chain.indexOf(name))))
    return
  }
  checkSlots(part, whole, at, scope, walk)
  const inner: Scope = {
    frames: [seenBy(part, whole)],
    params: {},
    root: scope.root,
    labels: scope.labels,
    known: scope.known,
    isLoop: false,
    calledAt: at,
    chain: seen,
    ...(call.program ? { content: (site: Frame) => checkProgram(call.program, contentScope(site, scope), walk) } : {}),
  }
  checkProgram(parseTemplate(part).program, inner, { ...walk, template: part })
}

const contextOf = (call: PartCall, scope: Scope, walk: Walk): Frame | undefined => {
  const [param] = call.params
  const [here] = scope.frames
  if (!param) return here && { ...here, shape: here.whole ?? here.shape }
  const shape = shapeOf(param, scope, walk)
  if (!shape) return undefined
  if (shape.optional) {
    const path = param.type === 'PathExpression' ? param.original : '…'
    walk.report(templateFault.mayBeAbsent(spanOfPlace(walk.template, param.loc.start, path.length), path, path))
    return undefined
  }
  const found = param.type === 'PathExpression' ? resolvePath(param, scope) : undefined
  return { key: found?.fault === undefined && found ? found.key : freshKey(), shape }
}

// name=value adds fields to the context, which thereby is another one.
const withHash = (context: Frame, call: PartCall, scope: Scope, walk: Walk): Frame => {
  const of: Record<string, Shape> = {}
  if (context.shape.is === 'record')
    for (const [name, shape] of Object.entries(context.shape.of))
      of[name] = scope.known.has(`${context.key}.${name}`) ? { ...shape, optional: false } : shape
  for (const { key, value } of call.hash?.pairs ?? []) of[key] = shapeOf(value, scope, walk) ?? { is: 'any' }
  return { key: freshKey(), shape: context.shape.is === 'any' ? context.shape : { is: 'record', of } }
}

// A part with slots sees them and nothing else; what is printed in it by a block call sees the whole.
const seenBy = (part: Template, whole: Frame): Frame => {
  if (Object.keys(part.slots).length === 0) return whole
  return { key: freshKey(), shape: { is: 'record', of: part.slots }, whole: whole.shape }
}

const checkSlots = (part: Template, { shape, key }: Frame, at: Span, scope: Scope, walk: Walk): void => {
  const slots = Object.entries(part.slots)
  if (slots.length === 0 || shape.is === 'any') return
  const given = shape.is === 'record' ? shape.of : {}
  const what = `the part "${part.name}"`
  for (const [slot, wanted] of slots) {
    const is = Object.hasOwn(given, slot) ? given[slot] : undefined
    if (!is) {
      if (!wanted.optional) walk.report(templateFault.missingSlot(at, what, slot, nounOf(wanted)))
    } else if (!mayFill(wanted, is)) walk.report(templateFault.wrongSlot(at, what, slot, nounOf(wanted), nounOf(is)))
    else if (is.optional && !wanted.optional && wanted.is !== 'list' && !scope.known.has(`${key}.${slot}`))
      walk.report(templateFault.absentSlot(at, what, slot))
  }
}

const printContent = (site: Frame, scope: Scope, walk: Walk): void => {
  if (scope.content) {
    scope.content({ ...site, shape: site.whole ?? site.shape })
    return
  }
  if (!scope.calledAt || scope.known.has('@partial-block')) return
  walk.report(templateFault.noContent(scope.calledAt, scope.chain.at(-1) ?? walk.template.name))
}

// The content keeps the places around the call; its context is that of the place which prints it.
const contentScope = (site: Frame, scope: Scope): Scope => ({
  ...scope,
  frames: scope.frames[0]?.key === site.key ? scope.frames : [site, ...scope.frames],
})
