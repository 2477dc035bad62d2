// Remembers what came of what, from one layout of a document to the next: whoever watches a brief edits one figure of it at a time.

/** What was made, by all that it was made of. */
export interface Memory<T> {
  /** What was made of this the last time or this time; else it is made now. What it hands on is shared and not to be changed. */
  recall(from: string, make: () => T): T
  /** Begins anew: what is not asked for from now on is forgotten the time after. */
  turn(): void
}

/** A memory of the last time and of this. */
export function openMemory<T>(): Memory<T> {
  let before = new Map<string, T>()
  let now = new Map<string, T>()
  return {
    recall: (from, make) => {
      const made = now.get(from) ?? before.get(from) ?? make()
      now.set(from, made)
      return made
    },
    turn: () => {
      before = now
      now = new Map()
    },
  }
}

let pictures = 0

/** All that a tree says, as a key to remember it by. Bytes are not read for it: a tree with a picture is like no other. */
export const keyOf = (tree: object): string =>
  JSON.stringify(tree, (_name, value) => (value instanceof Uint8Array ? `picture ${pictures++}` : value))
