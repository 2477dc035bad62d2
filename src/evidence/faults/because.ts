// How the reason is made why a formula or a condition cannot be computed. Its sentence follows "cannot be computed: ".
import type { Problem } from '../problem.ts'

/** A reason, and what may help. */
export const because = (problem: string, help?: string): Problem => ({
  problem,
  ...(help !== undefined && { hint: help }),
})

/** "did you mean …" where a name is close. */
export const didYouMean = (name: string | undefined, mark = ''): string | undefined =>
  name && `did you mean "${mark}${name}"?`
