// The citations of whatever stands on a slide: its words, and the figures of its exhibits.
import type { Citation } from '../model/words.ts'

/** Every citation below a value, in order of first appearance, one per source and place. */
export function citesIn(value: unknown): Citation[] {
  const found = new Map<string, Citation>()
  const seen = new Set<object>()
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    if (key === 'cites' && Array.isArray(node)) {
      for (const cite of node as Citation[]) {
        const id = `${cite.source}\u0000${cite.where}\u0000${cite.derived}`
        if (!found.has(id)) found.set(id, cite)
      }
      return
    }
    // Notes are said, not shown: what they cite is not on the slide.
    for (const [name, child] of Object.entries(node)) if (name !== 'notes' && name !== 'at') walk(child, name)
  }
  walk(value, '')
  return [...found.values()]
}
