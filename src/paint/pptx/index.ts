// Paints pages as a native PowerPoint deck: emitted by pptxgenjs, mended from the marks, grafted onto the brand, zipped.
import type { Brand } from '../../model/brand.ts'
import type { Pages } from '../../model/page.ts'
import { serialise, zip } from '../../office/index.ts'
import type { Deck } from './deck.ts'
import { emit } from './emit/emit.ts'
import { graft } from './graft/graft.ts'
import { settleStyles } from './graft/settled-styles.ts'
import { withTextLayout } from './graft/text-layout.ts'
import { addParts } from './kept.ts'
import { passes } from './mend/passes.ts'

/** The bytes of the .pptx; the same pages and brand give the same bytes. */
export async function paintPptx(pages: Pages, brand: Brand): Promise<Uint8Array> {
  const medium = brand.media[pages.deliverable] ?? brand.media['deck']
  if (!medium) throw new Error(`the brand ${brand.name} has no medium for ${pages.deliverable}`)
  const deck: Deck = {
    pages,
    brand,
    medium: settleStyles(medium, pages),
    layouts: withTextLayout(Object.values(medium.layouts)),
    ...(await emit(pages)),
  }
  // One brand serves many documents, and their masters say whose they are.
  const { pages: _pages, outline: _outline, attachments: _attachments, ...about } = pages
  addParts(deck, brand, [JSON.stringify([about, deck.medium.styles])], graft)
  for (const pass of passes) pass(deck)
  return zip(
    new Map([...deck.parts].map(([name, part]) => [name, part instanceof Uint8Array ? part : serialise(part)])),
  )
}
