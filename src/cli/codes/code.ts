// What is said of a code that is no rule: what it asks for, why, and an example of each side where one can be made.

/** What there is to say of one code. */
export interface Code {
  /** What it asks for, in one sentence. */
  asks: string
  /** Why, in one sentence. */
  why: string
  /** Lines that break it, and the same mended. */
  bad?: string
  good?: string
}

/** Codes of one room, each as [asks, why, bad, good]. */
export type Codes = Record<string, [asks: string, why: string, bad?: string, good?: string]>
