// Whether a fact is how far one figure is from another of the same thing, and so a change by its making, as a growth rate is.
import { quick } from '../text/index.ts'
import type { Books, Entry } from './books.ts'

/** What the labels of two figures of one thing may differ by: a year, or that one was planned. */
const WHICH = quick(
  /(?<!\p{L})(?:plan|planned|budget|budgeted|target|forecast|expected|actual|prior|previous|last|this|year|FY|geplant|Soll|Ist|Ziel|Prognose|Vorjahr|in|of|for|as|[\d/–-]+)(?!\p{L})/giu,
)
const thingOf = (label: string): string =>
  label
    .replace(WHICH, ' ')
    .replace(/[\s,:()]+/g, ' ')
    .trim()
    .toLowerCase()

/**
 * True for `a - b` of two facts whose labels say that they are of one thing: "EBITDA" and "EBITDA planned". Revenue less costs is none:
 * what it leaves is a level, which may be below zero.
 */
export const isDifference = ({ formula }: Entry, books: Books): boolean => {
  if (formula?.is !== 'operation' || formula.operator !== '-') return false
  const [one, other] = [formula.left, formula.right].map((side) =>
    side.is === 'name' ? thingOf(books.entry(side.name)?.fact.label ?? '') : '',
  )
  return one !== '' && one === other
}
