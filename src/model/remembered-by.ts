// What was worked out of an object is kept with it: nothing that was read, settled or laid out is changed, and of a brief that is watched
// most is the same object again.

/** What was made of an object, and of all else that it was made of. */
interface Kept<From, T> {
  from: From
  made: T
}

/**
 * Makes once of a subject what is made of it and of `from`, each compared by itself; kept is what was made last, as long as the subject
 * lives. A promise that is refused is made anew when it is asked for again. What is handed on is shared, and not to be changed.
 */
export function keeper<K extends object, T, From extends readonly unknown[] = readonly unknown[]>(): (
  subject: K,
  from: From,
  make: (subject: K, from: From) => T,
) => T {
  const kept = new WeakMap<K, Kept<From, T>>()
  return (subject, from, make) => {
    const known = kept.get(subject)
    if (known !== undefined && isSame(known.from, from)) return known.made
    const made = make(subject, from)
    const entry = { from, made }
    kept.set(subject, entry)
    if (made instanceof Promise)
      made.catch(() => {
        // By then what is kept may be newer.
        if (kept.get(subject) === entry) kept.delete(subject)
      })
    return made
  }
}

/** The same function, which works out each object once for what it is given beside it. */
export function rememberedBy<K extends object, T, From extends readonly unknown[] = []>(
  make: (of: K, ...from: From) => T,
): (of: K, ...from: From) => T {
  const keep = keeper<K, T, From>()
  const makeOf = (of: K, from: From): T => make(of, ...from)
  return (of, ...from) => keep(of, from, makeOf)
}

/** By a loop and not by `every`: rules ask it for each page and each text at every edit. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}
