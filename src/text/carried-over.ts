// Full lines set once more with the first word of a clause carried over from the end of a line to the next, as far as that costs nothing.
import { endsInOpening } from './hanging.ts'
import { type Breaks, breakGreedily, type Rag } from './ragged.ts'
import type { Word } from './words.ts'

/** A line from which a word is taken is filled to this part at least. */
const leastFilled = 0.6

/** The words and their lines, a first word of a clause bound to the next one where that costs no line and leaves none half empty. */
export const withoutOpenings = (
  words: readonly Word[],
  breaks: Breaks,
  rag: Rag,
): { words: readonly Word[]; breaks: Breaks } => {
  let now = { words, breaks }
  for (let line = 0; line < breaks.length - 1; line++) {
    const from = now.breaks[line - 1] ?? 0
    const to = now.breaks[line]!
    if (!endsInOpening(now.words, from, to)) continue
    if (rag.measure(from, to - 1).width < leastFilled * rag.width(line)) continue
    const kept = now.words.map((word, at) =>
      at === to - 1 ? { ...word, after: { ...word.after, breakable: false } } : word,
    )
    const moved = breakGreedily(kept, rag)
    if (moved.length === breaks.length && moved[line] === to - 1) now = { words: kept, breaks: moved }
  }
  return now
}
