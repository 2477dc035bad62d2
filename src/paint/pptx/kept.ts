// What comes out as it did the last time is not written again: parts are kept with the page or the brand that they are written from, as
// long as that lives. Whoever watches a brief paints pages again that nothing has touched.
import { keeper } from '../../model/remembered-by.ts'
import { serialise } from '../../office/index.ts'
import type { Deck } from './deck.ts'

const keep = keeper<object, Map<string, Uint8Array>>()

/** Adds to a deck the parts that `write` makes of a page or a brand; `from` is all else that they are made of. */
export function addParts(deck: Deck, subject: object, from: readonly unknown[], write: (deck: Deck) => void): void {
  const parts = keep(subject, from, () => {
    const own: Deck = { ...deck, parts: new Map() }
    write(own)
    return new Map([...own.parts].map(([name, part]) => [name, part instanceof Uint8Array ? part : serialise(part)]))
  })
  for (const [name, bytes] of parts) deck.parts.set(name, bytes)
}
