// What comes out as it did the last time is not written again: parts are kept with the page or the brand that they are written from, as
// long as that lives. Whoever watches a brief paints pages again that nothing has touched.
import { serialise } from '../../office/index.ts'
import type { Deck } from './deck.ts'

/**
 * Makes once of a subject what is made of it and of `from`, each compared by itself; kept is what was made last. A promise that is refused
 * is made anew when it is asked for again.
 */
export function keeper<T>(): (subject: object, from: readonly unknown[], make: () => T) => T {
  const kept = new WeakMap<object, { from: readonly unknown[]; made: T }>()
  return (subject, from, make) => {
    const known = kept.get(subject)
    if (known?.from.length === from.length && known.from.every((one, index) => one === from[index])) return known.made
    const made = make()
    kept.set(subject, { from, made })
    if (made instanceof Promise) made.catch(() => kept.delete(subject))
    return made
  }
}

const keep = keeper<Map<string, Uint8Array>>()

/** Adds to a deck the parts that `write` makes of a page or a brand; `from` is all else that they are made of. */
export function addParts(deck: Deck, subject: object, from: readonly unknown[], write: (deck: Deck) => void): void {
  const parts = keep(subject, from, () => {
    const own: Deck = { ...deck, parts: new Map() }
    write(own)
    return new Map([...own.parts].map(([name, part]) => [name, part instanceof Uint8Array ? part : serialise(part)]))
  })
  for (const [name, bytes] of parts) deck.parts.set(name, bytes)
}
