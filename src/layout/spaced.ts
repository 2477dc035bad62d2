// The spaces of a medium, all by one factor: how pages that are to hold more, or less, are set closer or wider.
import type { Medium } from '../model/brand.ts'

/** The medium with the named spaces between blocks by a factor; 1 is as the brand says. */
export const spaced = (medium: Medium, factor: number): Medium =>
  factor === 1
    ? medium
    : {
        ...medium,
        spaces: Object.fromEntries(Object.entries(medium.spaces).map(([name, space]) => [name, space * factor])),
      }
