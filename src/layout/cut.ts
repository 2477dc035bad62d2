// Cuts a body that is taller than its zone: what fits now, and the rest for a next slide. Tables are cut between their rows and
// stacks between their blocks.
import type { Canvas } from '../model/canvas.ts'
import { type Child, isTag, type Tag } from '../model/document.ts'
import { build } from '../tags/index.ts'

/** A body in two; `rest` is absent where all of it fits. */
export interface Cut {
  now: Tag
  rest?: Tag
}

/** Cuts a tag for a box of that size, in points; undefined where not even its first part fits. */
export function cut(tag: Tag, canvas: Canvas, width: number, height: number): Cut | undefined {
  if (build(tag, canvas).measure(width) <= height + 0.5) return { now: tag }
  if (tag.tag === 'stack') return cutStack(tag, canvas, width, height)
  return cutRows(tag, canvas, width, height)
}

/** A stack between its blocks. Within a block only where nothing stands above it: what fits on a slide whole is not parted. */
function cutStack(tag: Tag, canvas: Canvas, width: number, height: number): Cut | undefined {
  const part = (children: Child[]): Tag => ({ ...tag, children })
  const heightOf = (children: Child[]): number => build(part(children), canvas).measure(width)
  let fits = 0
  while (fits < tag.children.length && heightOf(tag.children.slice(0, fits + 1)) <= height + 0.5) fits++
  if (fits > 0) return { now: part(tag.children.slice(0, fits)), rest: part(tag.children.slice(fits)) }
  const [first, ...others] = tag.children
  const parted = first && isTag(first) ? cut(first, canvas, width, height) : undefined
  if (!parted) return undefined
  return { now: part([parted.now]), rest: part([...(parted.rest ? [parted.rest] : []), ...others]) }
}

/** A table between its rows; its heads stand over both parts. */
function cutRows(tag: Tag, canvas: Canvas, width: number, height: number): Cut | undefined {
  const { parts } = build(tag, canvas).breaks?.(width) ?? { parts: [] }
  let high = 0
  let to = 0
  while (to < parts.length && high + parts[to]!.height <= height + 0.5) high += parts[to++]!.height
  while (to > 1 && parts[to - 1]!.keep) to--
  const isHead = (child: Child | undefined): boolean =>
    child !== undefined && isTag(child) && child.attributes['head'] !== undefined
  if (to === 0 || tag.children.slice(0, to).every(isHead)) return undefined
  return {
    now: { ...tag, children: tag.children.slice(0, to) },
    rest: { ...tag, children: tag.children.filter((child, index) => index >= to || isHead(child)) },
  }
}
