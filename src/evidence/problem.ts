// Why something cannot be computed, before it is known where the formula stands. Whoever knows makes a diagnostic of it.

/** A reason, perhaps with its place in the formula. */
export interface Problem {
  /** As a person would say it, to follow "cannot be computed: ". */
  problem: string
  hint?: string
  /** Where in the formula, in characters from its start, and how many; absent for the whole. */
  at?: number
  length?: number
  /** True where the cause has been reported elsewhere: nothing more is said. */
  told?: boolean
}

/** True for a reason, where a value was hoped for. */
export const isProblem = (outcome: object): outcome is Problem => 'problem' in outcome
