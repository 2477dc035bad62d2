// The room of layout: a document and a brand in, pages of marks out.
import { usedOnSlides } from '../draw/index.ts'
import type { Brand, Medium } from '../model/brand.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { OutlineEntry, Page } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { layDeck } from './deck.ts'
import { layFlow } from './flow/index.ts'
import { checkGlyphs } from './glyphs.ts'
import { checkNames } from './names.ts'
import { type Memory, openMemory } from './memory.ts'
import { noMedium } from './print-faults.ts'
import { placesIn } from './text-places.ts'
import { laySheet } from './sheet/index.ts'

export { layHandout } from './handout.ts'
export { type Memory, openMemory } from './memory.ts'

/** Pages, and what did not fit. */
export interface Laid {
  pages: Page[]
  outline: OutlineEntry[]
  diagnostics: Diagnostic[]
}

/**
 * Lays out a document by its deliverable: a deck's slides, the flow of a memo, the one page of a one-pager. Decks are measured
 * without kerning and ligatures at 99 % of the width, so that PowerPoint never needs more lines than we do; print with them.
 * With a memory, what is as it was in the last such document of the same templates and brand is handed on as it was.
 */
export function layOut(document: Document, brand: Brand, type: Typesetter, memory?: Memory): Laid {
  memory?.turn()
  const medium = brand.media[document.deliverable]
  if (!medium) return { pages: [], outline: [], diagnostics: [noMedium(document.deliverable, brand)] }
  const unknown = checkNames(document.root, brand, medium)
  // A style that is not there cannot be measured with.
  if (unknown.length > 0) return { pages: [], outline: [], diagnostics: unknown }
  const laid = layBy(document, brand, medium, type, memory)
  return {
    ...laid,
    diagnostics: [
      ...laid.diagnostics,
      ...checkGlyphs(laid.pages, type, document.deliverable === 'deck', () => placesIn(document)),
    ],
  }
}

/** By the deliverable: slides, a flow, or one page. */
function layBy(document: Document, brand: Brand, medium: Medium, type: Typesetter, memory: Memory | undefined): Laid {
  if (document.deliverable === 'memo') return layFlow(document, brand, medium, type.with({ kerning: true }), memory)
  if (document.deliverable === 'one-pager')
    return laySheet(document, brand, medium, type.with({ kerning: true }), memory)
  // Page numbers, and steps down in size, may take several rounds.
  const rounds = memory ?? openMemory()
  return layDeck(document, brand, medium, type.with({ use: usedOnSlides, kerning: false }), rounds)
}
