// Writes what belongs to one page: its slide, its charts, its notes.
import { addParts } from '../kept.ts'
import type { Deck } from '../deck.ts'
import { writeCharts } from './charts.ts'
import { writeNotes } from './notes.ts'
import { writeSlide } from './slides.ts'

/** The pass. Two pages that are the same object, under the same brand, number and names of parts, come out alike. */
export function writePages(deck: Deck): void {
  const { pages, brand, medium } = deck
  // The medium of a brand with the sizes that its pages agree on: nothing else in it is the pages' own.
  const styles = JSON.stringify(medium.styles)
  pages.pages.forEach((page, index) => {
    const { charts, images } = deck.emitted[index]!
    const emitted = JSON.stringify([[...charts], [...images]])
    addParts(deck, page, [brand, pages.deliverable, styles, pages.language, index, emitted], (own) => {
      writeSlide(own, page, index)
      writeCharts(own, page, index)
      writeNotes(own, page, index)
    })
  })
}
