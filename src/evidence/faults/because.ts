// How the reason is made why a formula or a condition cannot be computed. Its sentence follows "cannot be computed: ".
import type { Problem } from '../problem.ts'
import type { Unit } from '../units.ts'

/** A reason, and what may help. */
export const because = (problem: string, help?: string): Problem => ({
  problem,
  ...(help !== undefined && { hint: help }),
})

/** "did you mean …" where a name is close. */
export const didYouMean = (name: string | undefined, mark = ''): string | undefined =>
  name && `did you mean "${mark}${name}"?`

/** How two currencies come together; undefined for what is not the money of two countries. */
export const moneyHint = (a: Unit, b: Unit): string | undefined =>
  a.currency && b.currency && !a.per && !b.per
    ? `bring them into one currency first: convert(figure, ${a.currency}, rate), with a rate of the ledger`
    : undefined
