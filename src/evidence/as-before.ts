// Hands on the words that a text was settled to before where they say the same: an edited figure stands in few texts, and by the same
// objects later phases know that they have judged and set the rest.
import { shared } from '../model/shared.ts'
import type { Words } from '../model/words.ts'

const known = new WeakMap<object, Words>()

/** The words made last of the same object, or these where they differ. What is handed on is shared and not to be changed. */
export function asBefore(from: object, words: Words): Words {
  const kept = shared(words, known.get(from))
  known.set(from, kept)
  return kept
}
