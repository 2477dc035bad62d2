// Whether a text ends in a runt: one word alone on its last line, which looks like a slip. Breaking then binds it to the word before,
// where that costs no line.
import { textOf } from './hanging.ts'
import type { Breaks } from './ragged.ts'
import type { Word } from './words.ts'

/** Part of the line below which a word alone on the last one is a runt. */
const leastFilled = 1 / 3
/** The same on narrow lines, where a word takes more of the line, and in a large text there, whose lines are a few words each. */
const leastFilledNarrow = 0.45
const leastFilledLarge = 0.6
/** Type of this size and more is display: its lines are balanced, and its compounds stay whole. */
export const display = 18
/** Lines narrower than this many em hold about 30 characters, a few words: a last one alone is mended where that leaves no hole. */
const narrow = 15
/** Lines narrower than this many em, a dozen characters, hold a word or two: one alone is as good as any other line there. */
const narrowest = 6
/** On narrow lines, the part that the line before the last still fills where a word of it is taken to the last. */
const leastBefore = 0.5

/** True where lines of this width, in points, hold more than a few words. */
export const isLongLine = (width: number, size: number): boolean => width >= narrow * size

/** What a last word alone costs in print, on the scale where a line left empty costs 1. */
export const runtCost = (width: number, size: number): number =>
  isLongLine(width, size) ? 0.5 : width >= narrowest * size ? 0.15 : 0

/** True for a word of so few characters that alone it is a runt on any line: the 8 of "7 and 8". */
const isTiny = (word: string): boolean => word.replace(/[^\p{L}\p{N}]/gu, '').length <= 2

/**
 * True where the last line is one word, and less than a third of `width` points, or more on narrow lines; on the narrowest only where
 * it is tiny.
 */
export const endsInRunt = (words: readonly Word[], breaks: Breaks, width: number, size: number): boolean => {
  if (breaks.length < 2) return false
  const last = words.slice(breaks.at(-2), breaks.at(-1))
  if (last.slice(0, -1).some((word) => word.after.text !== '')) return false
  if (width < narrowest * size && !isTiny(last.map(textOf).join(''))) return false
  const filled = last.reduce((sum, word) => sum + word.width, 0) / width
  if (isLongLine(width, size)) return filled < leastFilled
  return filled < (size >= display ? leastFilledLarge : leastFilledNarrow)
}

/** True where binding the last two words leaves the line before full enough: a narrow one would look left behind. */
export const bearsBinding = (words: readonly Word[], before: number, width: number, size: number): boolean =>
  isLongLine(width, size) || isTiny(textOf(words.at(-1)!)) || before >= leastBefore * width
