// Citations of a text: in order of first use, one per source and place.
import type { Citation } from '../model/words.ts'

/** Joins lists of citations. A place named twice is kept once, and is derived if any of its mentions is. */
export const joinCites = (...lists: readonly Citation[][]): Citation[] => {
  const joined = new Map<string, Citation>()
  for (const cite of lists.flat()) {
    const key = `${cite.source}\u0000${cite.where}`
    const known = joined.get(key)
    if (!known) joined.set(key, { ...cite })
    else if (cite.derived) joined.set(key, { ...known, derived: true })
  }
  return [...joined.values()]
}

/** The same places, as the support of a number that we computed from them. */
export const asDerived = (cites: Citation[]): Citation[] => cites.map((cite) => ({ ...cite, derived: true }))
