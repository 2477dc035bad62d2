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

/** What helps where a name is none of the ledger's, and close to none. */
export const ENTER_IT = '`briefwright facts list` lists what the ledger has; enter it there, with its unit and source'

/**
 * How two units come together, for the money of two countries and for an amount beside one per another; undefined for all else.
 */
export const unitHint = (a: Unit, b: Unit): string | undefined => moneyHint(a, b) ?? perHint(a, b)

/** EUR k beside EUR k per performance: one of them is for each, the other for all. */
const perHint = (a: Unit, b: Unit): string | undefined => {
  const [rate, amount] = a.per ? [a, b] : [b, a]
  if (!rate.per || amount.per) return undefined
  const [one, many] = rate.per.en
  return rate.currency === amount.currency && rate.noun?.base === amount.noun?.base
    ? `one of them is for each ${one}: multiply it by how many ${many} there are, or divide the other by that`
    : undefined
}

/** How two currencies come together; undefined for what is not the money of two countries. */
const moneyHint = (a: Unit, b: Unit): string | undefined =>
  a.currency && b.currency && !a.per && !b.per
    ? `bring them into one currency first: convert(figure, ${a.currency}, rate), with a rate of the ledger`
    : undefined
