// What a phase says when something is wrong: where, what, and what to do. Every phase returns a list of these.

/** A place in a file of the person who can mend the fault. Lines and columns count from 1. */
export interface Span {
  file: string
  line: number
  column: number
  /** Characters to underline on that line; default 1. */
  length?: number
}

export type Severity = 'error' | 'warning' | 'note'

/** One fault, in words for a person. `code` is `phase/plain-words`. */
export interface Diagnostic {
  code: string
  severity: Severity
  message: string
  span?: Span
  /** Hints and further facts, one sentence each, e.g. `hint: did you mean "claim"?`. */
  notes: string[]
  /** Of faults of one code at one place only the weightiest is told: a text too long for three slides is one fault. */
  weight?: number
}

/** True where a build may not write. */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error')
