// What a way to fill the pages of a memo costs: white at the foot of a page, and text that stands between an exhibit and its mention.
import type { Broken, Paper, Strip } from './strip.ts'

/**
 * How full a page is, as a share of its height, when it ends so that exhibits which wait open the next: before a heading, and before
 * another passage. More than 1 is never.
 */
export interface Patience {
  heading: number
  passage: number
}

const never = 2

/** The ways that are tried; the first is the one to take where all cost the same. */
export const patiences: readonly Patience[] = [
  { heading: never, passage: never },
  ...[0.85, 0.75, 0.65, 0.55].map((heading) => ({ heading, passage: never })),
  ...[0.9, 0.8, 0.7].map((share) => ({ heading: share, passage: share })),
]

/** What one more page costs, and a page all white. */
const page = 2
const white = 10
/** What it costs that a heading, or a passage, stands between an exhibit and its mention. */
const strayHeading = 0.6
const strayPassage = 0.15

/** True for the heading of a section: it stays with what follows, and that begins on a line. */
export const isHeading = (strip: Strip): boolean => strip.sits === 'end' && strip.keep

/** The cost of pages that are filled. */
export function costOf({ pages }: Broken, strips: readonly Strip[], paper: Paper): number {
  let cost = page * pages.length
  for (const { filled, notes } of pages.slice(0, -1)) {
    const empty = Math.max(0, paper.height - filled - paper.notesHeight(notes)) / paper.height
    cost += white * empty ** 2
  }
  const order = pages.flatMap(({ placed }) => placed.filter(({ from }) => from === 0).map(({ strip }) => strip))
  order.forEach((index, at) => {
    if (!strips[index]!.float) return
    for (const before of order.slice(0, at)) {
      const between = strips[before]!
      if (before < index || between.float || between.goesOn) continue
      cost += isHeading(between) ? strayHeading : strayPassage
    }
  })
  return cost
}
