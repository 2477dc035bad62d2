// The passes that turn the emitted package into the deck, in their order. Each finds its objects by name.
import type { Deck } from '../deck.ts'
import { writeContentTypes } from './content-types.ts'
import { writePages } from './pages.ts'
import { mendPresentation } from './presentation.ts'
import { writeProperties } from './properties.ts'
import { writeTableStyles } from './table-styles.ts'

/** Before the last one, the order is free; content types list what is there in the end. */
export const passes: ((deck: Deck) => void)[] = [
  writePages,
  mendPresentation,
  writeProperties,
  writeTableStyles,
  writeContentTypes,
]
