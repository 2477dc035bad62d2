// Puts the brand under the deck: theme, master, layouts, and the same for pages of notes.
import { type Deck, notesThemePart, themePart } from '../deck.ts'
import { graftLayout } from './layout.ts'
import { graftMaster } from './master.ts'
import { graftNotesMaster } from './notes-master.ts'
import { theme } from './theme.ts'

/** Stores all parts that come from the brand and not from the pages. */
export function graft(deck: Deck): void {
  deck.parts.set(themePart, theme(deck.brand, deck.medium))
  deck.parts.set(notesThemePart, theme(deck.brand, deck.medium))
  graftMaster(deck)
  deck.layouts.forEach((layout, index) => {
    graftLayout(deck, layout, index)
  })
  graftNotesMaster(deck)
}
