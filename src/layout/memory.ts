// Remembers what came of what, from one layout of a document to the next: whoever watches a brief edits one figure of it at a time.

/** What was made, by all that it was made of. */
export interface Memory {
  /**
   * What was made of this the last time or this time; else it is made now. `from` begins with what it is: two things made of the same
   * are told apart by it. What is handed on is shared and not to be changed.
   */
  recall<T>(from: () => string, make: () => T): T
  /** Begins anew: what is not asked for from now on is forgotten the time after. */
  turn(): void
}

/** A memory of the last time and of this. */
export function openMemory(): Memory {
  let before = new Map<string, unknown>()
  let now = new Map<string, unknown>()
  return {
    recall: <T>(from: () => string, make: () => T): T => {
      const key = from()
      const made = (now.get(key) ?? before.get(key) ?? make()) as T
      now.set(key, made)
      return made
    },
    turn: () => {
      before = now
      now = new Map()
    },
  }
}

/** Remembers nothing, and asks for no keys: for whoever lays out once. */
export const noMemory: Memory = { recall: (_from, make) => make(), turn: () => {} }

let pictures = 0

const keys = new WeakMap<object, string>()

/** All that a tree says, as a key to remember it by. Bytes are not read for it: a tree with a picture is like no other but itself. */
export function keyOf(tree: object): string {
  const key = keys.get(tree) ?? writeKey(tree)
  keys.set(tree, key)
  return key
}

const writeKey = (tree: object): string =>
  JSON.stringify(tree, (_name, value) => (value instanceof Uint8Array ? `picture ${pictures++}` : value))

const numbers = new WeakMap<object, number>()
let numbered = 0

/** A number that no other object has, as a short key to what is shared: it holds within this process only. */
export function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++numbered
  numbers.set(thing, number)
  return number
}
