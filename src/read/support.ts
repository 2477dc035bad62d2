// The lines that an overview says under a claim, as the check leaves them and as the brief has them.
import type { Support } from '../model/brief.ts'
import type { Raw } from '../model/words.ts'

/** A line as typed, checked. */
export type TypedSupport = Omit<Support<Raw>, 'at'>

/** The lines with their places; undefined where the brief says none. */
export const supportOf = (typed: readonly TypedSupport[] | undefined): Support<Raw>[] | undefined =>
  typed?.map((line) => ({ ...line, at: line.says.at }))
