// What a function of formulas is.
import type { Outcome, Value } from '../value.ts'

/** One function. */
export interface FormulaFunction {
  /** Names of what it takes, for faults; the last may repeat where it ends in "…", and CURRENCY takes the code of one. */
  takes: string[]
  compute(given: Value[]): Outcome
  /** The same as arithmetic, for a derivation; each part is already in parentheses where it must be. */
  write(parts: string[]): string
}
