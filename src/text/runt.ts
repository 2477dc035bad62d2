// Whether a text ends in a runt: one short word alone on its last line, which looks like a slip. Breaking then binds it to the word
// before.
import type { Breaks } from './ragged.ts'
import type { Word } from './words.ts'

/** Part of the line below which a last line is a runt. */
const leastFilled = 0.15
/** A word of this many characters and fewer is short on any line. */
const shortWord = 7
/** Lines narrower than this many em hold a few words each: a last one alone is nothing to mend there. */
const narrow = 12

/** True where the last line is one word, and either short or under 15 % of `width` points. */
export const endsInRunt = (words: readonly Word[], breaks: Breaks, width: number, size: number): boolean => {
  if (breaks.length < 2 || width < narrow * size) return false
  const last = words.slice(breaks.at(-2), breaks.at(-1))
  if (last.slice(0, -1).some((word) => word.after.text !== '')) return false
  const text = last.flatMap((word) => word.slices.map((slice) => slice.text)).join('')
  const wide = last.reduce((sum, word) => sum + word.width, 0)
  return wide < leastFilled * width || text.replace(/[^\p{L}\p{N}]/gu, '').length <= shortWord
}
