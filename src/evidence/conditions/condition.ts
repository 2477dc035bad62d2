// What a condition is: read once, judged against any figures, so that one can ask how far a figure may move before it is false.
import { type Expression, namesIn } from '../expression.ts'
import { evaluate, type Lookup } from '../formula.ts'
import type { Language } from '../language.ts'
import { isProblem, type Problem } from '../problem.ts'
import type { Value } from '../value.ts'
import { inOneUnit } from './compare.ts'

/** Whether a condition holds. */
export interface Verdict {
  holds: boolean
  /** The condition with values: "8% > 24%". Made when asked for, since printing takes longer than judging. */
  say(): string
}

/** A condition that could be read. */
export interface Condition {
  /** Ids of the facts it names, in order, without repeats. */
  names: string[]
  /** What it compares. */
  parts: readonly Expression[]
  judge(lookup: Lookup, language: Language): Verdict | Problem
  /** Of a condition that two things be unequal: that the one be above the other, and below it. Ranges are neither. */
  either?: readonly Condition[]
}

/** A way to write a condition. */
export interface Form {
  /** As an analyst writes it: "a largest of b, c". */
  writes: string
  /** The condition, why it cannot be read, or undefined where the text is of another form. */
  read(text: string): Condition | Problem | undefined
}

/** The values of several expressions, or why one has none. */
export const evaluateAll = (parts: Expression[], lookup: Lookup): Value[] | Problem => {
  const values: Value[] = []
  for (const part of parts) {
    const value = evaluate(part, lookup)
    if (isProblem(value)) return value
    values.push(value)
  }
  return values
}

/** A condition over figures that are compared with one another: `judge` is given them in one unit, and how to print each. */
export const conditionOf = (
  parts: Expression[],
  judge: (values: Value[], show: () => string[]) => Verdict,
): Condition => ({
  names: [...new Set(parts.flatMap((part) => namesIn(part)))],
  parts,
  judge: (lookup, language) => {
    const values = evaluateAll(parts, lookup)
    if (isProblem(values)) return values
    const told = inOneUnit(values, language)
    return isProblem(told) ? told : judge(told.compared, told.show)
  },
})
