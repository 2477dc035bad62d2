// A step of a process or a chain, as it was read.
import type { Said } from '../draw/index.ts'

/** One step. */
export interface Step {
  head: Said
  /** What happens in it; the first of every step stands in one row, and so on. */
  says: Said[]
  /** What it hands on, under a label. */
  output?: Said
  /** The one to see. */
  key: boolean
  /** Not reached yet: drawn hollow. */
  open: boolean
}

/** What those steps hand on that hand on anything. */
export const outputsOf = (steps: Step[]): Said[] =>
  steps.flatMap((step) => (step.output === undefined ? [] : [step.output]))
