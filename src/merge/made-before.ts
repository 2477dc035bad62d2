// Remembers what was put together at each place of a document: whoever watches a brief edits one figure of it at a time.
import { shared } from '../model/shared.ts'

/** What came of what at each place, the last time that nothing was reported there. */
export type MadeBefore = Map<string, { from: unknown; made: unknown }>

/**
 * What was made at a place of a value that says the same; else it is made now, of the value with all that it says again as it was. Faults
 * keep it from being remembered: they would have to be told again, at the lines where things stand now. `hear`: as of `shared`.
 */
export function unlessSaidBefore<F, T>(
  before: MadeBefore | undefined,
  place: string,
  from: F,
  make: (from: F) => { made: T; isSound: boolean },
  hear?: (now: object, instead: object) => void,
): T {
  if (!before) return make(from).made
  const last = before.get(place)
  const kept = last ? shared(from, last.from, hear) : from
  if (last && kept === last.from) return last.made as T
  const { made, isSound } = make(kept)
  if (isSound) before.set(place, { from: kept, made })
  return made
}
