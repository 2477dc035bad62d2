// What a value rests on: the citations of its words and of the figures in it, wherever they stand.
import type { Citation } from '../model/words.ts'
import { joinCites } from './cite.ts'

const cited = new WeakMap<object, Citation[]>()

/** Every citation below a value, in order of first appearance, one per source and place; it is looked through once. */
export function citesIn(value: object): Citation[] {
  const known = cited.get(value) ?? gatherCites(value)
  cited.set(value, known)
  return known
}

function gatherCites(value: object): Citation[] {
  const found: Citation[][] = []
  walkShown(value, (key, node) => {
    if (key === 'cites' && Array.isArray(node)) found.push(node as Citation[])
  })
  return joinCites(...found)
}

/** Visits all that is below a value, each object once, with the name it stands under. */
export function walkShown(value: unknown, visit: (key: string, node: unknown) => void): void {
  const seen = new Set<object>()
  const walk = (node: unknown, key: string): void => {
    visit(key, node)
    if (typeof node !== 'object' || node === null || seen.has(node) || key === 'cites') return
    if (node instanceof Uint8Array) return
    seen.add(node)
    // Notes are said, not shown: what they cite is not on the slide.
    for (const [name, child] of Object.entries(node)) if (name !== 'notes' && name !== 'at') walk(child, name)
  }
  walk(value, '')
}
