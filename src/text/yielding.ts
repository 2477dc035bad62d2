// "about" and its number part after all where a line would be left short by them: in a narrow column the two take half of it.
import { isVague } from './bind.ts'
import { textOf } from './hanging.ts'
import type { Breaks, Rag } from './ragged.ts'
import type { Word } from './words.ts'

/** Of its width, the part that a line fills at least from which "about" was taken to its number. */
const leastFilled = 2 / 3

/** Words and their lines as `choose` breaks them, with "about" left at the end of a line that would be too short without it. */
export const withoutHoles = (
  words: readonly Word[],
  rag: Rag,
  choose: (words: readonly Word[], rag: Rag) => Breaks,
): { words: readonly Word[]; breaks: Breaks } => {
  let now = { words, breaks: choose(words, rag) }
  for (let line = 0; line < now.breaks.length - 1; line++) {
    const to = now.breaks[line]!
    const [first, next] = [now.words[to], now.words[to + 1]]
    if (!first || !next || first.after.breakable || !isVague(textOf(first), textOf(next))) continue
    if (rag.measure(now.breaks[line - 1] ?? 0, to).width >= leastFilled * rag.width(line)) continue
    const freed = now.words.map((word, at) =>
      at === to ? { ...word, after: { ...word.after, breakable: true } } : word,
    )
    const breaks = choose(freed, rag)
    if (breaks.length <= now.breaks.length && breaks[line] === to + 1) now = { words: freed, breaks }
  }
  return now
}
