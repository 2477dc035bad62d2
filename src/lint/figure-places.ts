// Two figures of one text and the words between them: figures stand in the text as ⟦place⟧, so that a pattern can name them.
import type { Quantity } from '../model/quantity.ts'
import type { Run } from '../model/words.ts'

/** What a text says of two of its figures, and what they are. */
export interface Contrary {
  /** The word that says it the other way round, as it is typed. */
  word: string
  /** What is so, as the end of a sentence: "78 is less than 92". */
  is: string
}

/** A text with each figure as ⟦index of its run⟧; undefined where it has fewer than two. */
export function figurePlaces(runs: readonly Run[]): string | undefined {
  if (runs.filter(({ fact }) => fact !== undefined).length < 2) return undefined
  return runs.map((run, index) => (run.fact === undefined ? run.text : `⟦${index}⟧`)).join('')
}

/** The figures at two places, where one can be held against the other: both are known, in one unit, and levels or shares. */
export function figuresAt(
  places: readonly (string | undefined)[],
  runs: readonly Run[],
  quantities: Readonly<Record<string, Quantity>>,
): [Quantity, Quantity] | undefined {
  const [one, two] = places.map((index) => quantities[runs[Number(index)]?.fact ?? ''])
  if (!one || !two || one.unit !== two.unit || one.measure === 'growth') return undefined
  return [one, two]
}
