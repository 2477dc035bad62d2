// How a memo is made to need a page less where its last would hold a few lines: lower exhibits first, then less space between blocks.

/** What is drawn lower or set closer. Factors; 1 is as the brand says. */
export interface Tightening {
  /** On the natural height of exhibits. */
  exhibits: number
  /** On the spaces between blocks. */
  spaces: number
}

/** A memo as its brand designs it. */
export const untightened: Tightening = { exhibits: 1, spaces: 1 }

/** What is tried in turn, until a page is saved. */
export const tightenings: readonly Tightening[] = [
  { exhibits: 0.85, spaces: 1 },
  { exhibits: 0.85, spaces: 0.6 },
  { exhibits: 0.7, spaces: 0.6 },
]

/** The share of its height below which a last page is to be saved. */
export const little = 0.4
