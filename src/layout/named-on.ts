// The sources and facts that a slide shows.
import { citesIn, walkShown } from '../evidence/index.ts'
import type { Tag } from '../model/document.ts'

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
