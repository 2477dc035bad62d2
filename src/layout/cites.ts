// What stands behind a slide: the citations of its words and of the figures of its exhibits, and the facts that it prints.
import { joinCites } from '../evidence/index.ts'
import type { Tag } from '../model/document.ts'
import type { Citation } from '../model/words.ts'

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

const named = new WeakMap<Tag, string[]>()

/** The sources and facts that a slide shows, each once, as a register asks for their pages: "source filing", "fact margin". */
export function namedOn(slide: Tag): string[] {
  const known = named.get(slide)
  if (known) return known
  const names = new Set(citesIn(slide).map(({ source }) => `source ${source}`))
  walkShown(slide, (key, node) => {
    if (key === 'fact' && typeof node === 'string') names.add(`fact ${node}`)
  })
  named.set(slide, [...names])
  return [...names]
}

/** Visits all that is below a value, each object once, with the name it stands under. */
function walkShown(value: unknown, visit: (key: string, node: unknown) => void): void {
  const seen = new Set<object>()
  const walk = (node: unknown, key: string): void => {
    visit(key, node)
    if (typeof node !== 'object' || node === null || seen.has(node) || key === 'cites') return
    seen.add(node)
    // Notes are said, not shown: what they cite is not on the slide.
    for (const [name, child] of Object.entries(node)) if (name !== 'notes' && name !== 'at') walk(child, name)
  }
  walk(value, '')
}
