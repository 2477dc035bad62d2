// Whether a text ends in a runt: one word alone on its last line, which looks like a slip. Breaking then binds it to the word before,
// where that costs no line.
import type { Breaks } from './ragged.ts'
import type { Word } from './words.ts'

/** Part of the line below which a word alone on the last one is a runt. */
const leastFilled = 1 / 3
/** Lines narrower than this many em hold about 30 characters, a few words: a last one alone is nothing to mend there. */
const narrow = 15

/** True where lines of this width, in points, are long enough to look for runts. */
export const isLongLine = (width: number, size: number): boolean => width >= narrow * size

/** True for a word of so few characters that alone it is a runt on any line: the 8 of "7 and 8". */
const isTiny = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length <= 2

/** True where the last line is one word, and less than a third of `width` points; on short lines only where it is tiny. */
export const endsInRunt = (words: readonly Word[], breaks: Breaks, width: number, size: number): boolean => {
  if (breaks.length < 2) return false
  const last = words.slice(breaks.at(-2), breaks.at(-1))
  if (last.slice(0, -1).some((word) => word.after.text !== '')) return false
  const text = last.flatMap(({ slices }) => slices.map((slice) => slice.text)).join('')
  if (!isLongLine(width, size) && !isTiny(text)) return false
  return last.reduce((sum, word) => sum + word.width, 0) < leastFilled * width
}
