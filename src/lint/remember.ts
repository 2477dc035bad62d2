// Keeps what was worked out of a text: many rules ask the same of it, and a brief that is watched is checked again and again.

/** Texts kept at most; then all are forgotten, since one check asks for far fewer. */
const FULL = 5000

/** The same function, which works out each text once. */
export const remembered = <T>(make: (text: string) => T): ((text: string) => T) => {
  const kept = new Map<string, T>()
  return (text) => {
    // That nothing was found is known as well: of most texts it is what comes out.
    if (kept.has(text)) return kept.get(text) as T
    if (kept.size >= FULL) kept.clear()
    const made = make(text)
    kept.set(text, made)
    return made
  }
}
