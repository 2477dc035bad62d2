// What was worked out of an object is kept with it: nothing that was read, settled or laid out is changed, and of a brief that is watched
// most is the same object again.

/** The same function, which works out each object once, as long as there is one. What it hands on is shared, and not to be changed. */
export function rememberedBy<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { made: T }>()
  return (of) => {
    const known = kept.get(of)
    if (known) return known.made
    const made = make(of)
    kept.set(of, { made })
    return made
  }
}
