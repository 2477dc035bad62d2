// The forms in which a condition may be written, one per file. This list is their table of contents.
import { comparison } from './conditions/comparison.ts'
import type { Condition, Form } from './conditions/condition.ts'
import { falling } from './conditions/falling.ts'
import { largestOf } from './conditions/largest-of.ts'
import { majority } from './conditions/majority.ts'
import { rank } from './conditions/rank.ts'
import { rising } from './conditions/rising.ts'
import { isSoEverywhere, type Places } from './corners.ts'
import { LONGEST } from './expression.ts'
import * as faults from './faults.ts'
import { isProblem, type Problem } from './problem.ts'

/** In the order in which they are tried: a comparison is what is of no other form. */
const CONDITIONS: readonly Form[] = [largestOf, rank, rising, falling, majority, comparison]

/** Reads a condition as typed, or says why it cannot be read. */
export const readCondition = (text: string): Condition | Problem => {
  if (text.length > LONGEST) return faults.tooLong(LONGEST)
  for (const form of CONDITIONS) {
    const read = form.read(text)
    if (read) return isProblem(read) ? read : withSharedRanges(read)
  }
  return comparison.read(text)!
}

/**
 * A range that both sides of a comparison rest on is one unknown: rng > rng - 1 holds, though their ends overlap. What cannot be
 * said of the ends is asked at every corner.
 */
const withSharedRanges = (condition: Condition): Condition => ({
  ...condition,
  judge: (lookup, language) => {
    const verdict = condition.judge(lookup, language)
    if (isProblem(verdict) || verdict.holds) return verdict
    const shared = lookup.ranges(condition.parts)
    const holdsAt = (places: Places): boolean => {
      const there = condition.judge(lookup.pinned(places), language)
      return !isProblem(there) && there.holds
    }
    return shared.length > 0 && isSoEverywhere(shared, lookup.grid, holdsAt) ? { ...verdict, holds: true } : verdict
  },
})
