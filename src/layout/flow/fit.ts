// How a memo is made to need a page less where its last would hold a few lines: lower exhibits first, then less space between blocks.
import type { Medium } from '../../model/brand.ts'

/** What fitting changes. Factors; 1 is as the brand says. */
export interface Fitting {
  /** On the natural height of exhibits. */
  exhibits: number
  /** On the spaces between blocks. */
  spaces: number
}

export const asDesigned: Fitting = { exhibits: 1, spaces: 1 }

/** What is tried in turn, until a page is saved. */
export const tighter: readonly Fitting[] = [
  { exhibits: 0.85, spaces: 1 },
  { exhibits: 0.85, spaces: 0.6 },
  { exhibits: 0.7, spaces: 0.6 },
]

/** The share of its height below which a last page is to be saved. */
export const little = 0.4

/** The medium with its spaces by a factor. */
export const spaced = (medium: Medium, factor: number): Medium =>
  factor === 1
    ? medium
    : {
        ...medium,
        spaces: Object.fromEntries(Object.entries(medium.spaces).map(([name, space]) => [name, space * factor])),
      }
