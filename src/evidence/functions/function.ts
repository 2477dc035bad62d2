// What a function of formulas is.
import type { Language } from '../language.ts'
import type { Outcome, Value } from '../value.ts'

/** One function. */
export interface FormulaFunction {
  /** Names of what it takes, for faults; the last may repeat where it ends in "…", CURRENCY takes the code of one and LIST the name of one, which comes as its count. */
  takes: string[]
  compute(given: Value[]): Outcome
  /** The same as arithmetic, for a derivation; each part is already in parentheses where it must be. */
  write(parts: string[], language: Language): string
}
