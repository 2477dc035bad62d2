// The first word of a clause at the end of a line, as in "reach; its": it had better begin the next line, with what it belongs to.
import type { Word } from './words.ts'

/** A stop inside a sentence, and one at its end; perhaps the number of a note behind it. */
const semicolon = /[;:][\d,–]*$/
const point = /[^\d][.?!][”’"]?[\d,–]*$/
/** Characters of a first word that looks left behind after each of them. */
const longest = { semicolon: 12, point: 4 }

/** True where `word` opens a clause, since the word before it ends in a stop, and is too short to end a line with. */
export const opensClause = (before: string, word: string): boolean =>
  (word.length <= longest.semicolon && semicolon.test(before)) || (word.length <= longest.point && point.test(before))

/** True where a line of words `from` up to and without `to` ends in the first word of a clause. */
export const endsInOpening = (words: readonly Word[], from: number, to: number): boolean => {
  const [before, last] = [words[to - 2], words[to - 1]]
  if (!before || !last || to - 2 < from || before.after.kind !== 'space' || last.after.kind !== 'space') return false
  return opensClause(textOf(before), textOf(last))
}

/** What a word says, its parts in several looks together. */
export const textOf = (word: Word): string => word.slices.map((slice) => slice.text).join('')
