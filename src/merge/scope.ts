// What can be named at a place of a template: the contexts around it, block parameters, and what is known to be there.
import type { Shape, Span } from './nouns.ts'
import { EXHIBIT, FACT } from './present.ts'
import type { Path } from './syntax.ts'

/** A context: its shape, and a key by which guards speak of it. */
export interface Frame {
  key: string
  shape: Shape
  /** In a part: what a block content sees of the same context, which is more than the part's slots. */
  whole?: Shape
}

/** Everything around a place. */
export interface Scope {
  /** The context here, then those that `../` climbs to. */
  frames: Frame[]
  params: Record<string, Frame>
  /** What `@root` is; undefined where the template may be called from anywhere. */
  root: Shape | undefined
  labels: Shape
  /** Keys of what an `if` around this place has found to be there. */
  known: ReadonlySet<string>
  isLoop: boolean
  /** Checks the content of a block call, with the context of the place that prints it. Absent: called without content. */
  content?: (site: Frame) => void
  /** Where the part was called; absent where it is checked by itself and may be called with or without content. */
  calledAt?: Span
  /** Names of the parts that led here. */
  chain: string[]
}

/** What a path leads to, or why it leads nowhere. */
export type Resolved =
  | { shape: Shape; key: string; frame?: Frame; fault?: undefined }
  | { fault: 'unknown'; part: string; names: string[]; of: string }
  | { fault: 'absent'; what: string }
  | { fault: 'climbs' }
  | { fault: 'data'; name: string }

let fresh = 0
/** A key that no other context has. */
export const freshKey = (): string => `context-${fresh++}`

/** Follows a path from a place. */
export const resolvePath = (path: Path, scope: Scope): Resolved => {
  if (path.data) return resolveData(path, scope)
  const [head, ...rest] = path.parts
  const param = head !== undefined && path.depth === 0 && !isScoped(path) && Object.hasOwn(scope.params, head)
  if (param) return follow(scope.params[head]!, rest, scope, head)
  const frame = scope.frames[path.depth]
  if (!frame) return { fault: 'climbs' }
  return follow(frame, path.parts, scope, path.depth === 0 ? 'this place' : 'the place around')
}

const isScoped = ({ original }: Path): boolean => /^(this\b|\.)/.test(original)

const resolveData = (path: Path, scope: Scope): Resolved => {
  const [name, ...rest] = path.parts
  const frameOf = (shape: Shape): Frame => ({ key: `@${name}`, shape })
  if (name === 'labels') return follow(frameOf(scope.labels), rest, scope, '@labels')
  if (name === 'root' && scope.root) return follow(frameOf(scope.root), rest, scope, '@root')
  if (scope.isLoop && rest.length === 0) {
    if (name === 'index') return { shape: { is: 'number' }, key: '@index' }
    if (name === 'first' || name === 'last') return { shape: { is: 'flag' }, key: `@${name}` }
    if (name === 'key') return { shape: { is: 'name' }, key: '@key' }
  }
  if (name === 'partial-block') return { shape: { is: 'flag' }, key: '@partial-block' }
  return { fault: 'data', name: name ?? '' }
}

const follow = (frame: Frame, parts: readonly string[], scope: Scope, from: string): Resolved => {
  let { shape, key } = frame
  let of = from
  for (const [index, part] of parts.entries()) {
    if (index > 0 && shape.optional && !scope.known.has(key))
      return { fault: 'absent', what: parts.slice(0, index).join('.') }
    const fields = fieldsOf(shape)
    const next = fields === 'any' ? ANY : Object.hasOwn(fields, part) ? fields[part] : undefined
    if (!next) return { fault: 'unknown', part, names: fields === 'any' ? [] : Object.keys(fields), of }
    shape = next
    key = `${key}.${part}`
    of = `"${part}"`
  }
  const isKnown = shape.optional && scope.known.has(key)
  return { shape: isKnown ? { ...shape, optional: false } : shape, key, ...(parts.length === 0 ? { frame } : {}) }
}

const ANY: Shape = { is: 'any' }

// What may be named below a shape.
const fieldsOf = (shape: Shape): Record<string, Shape> | 'any' => {
  if (shape.is === 'record') return shape.of
  if (shape.is === 'map' || shape.is === 'any') return 'any'
  if (shape.is === 'exhibit') return EXHIBIT
  if (shape.is === 'fact' || shape.is === 'figure') return FACT
  if (shape.is === 'list' || shape.is === 'paragraphs') return { length: { is: 'number' } }
  return {}
}
