// Everything crosses the merge as a token: a cell prints as U+FDD0 index U+FDD1, and the reader of tags looks the value up again.
// So no escaping and no white space ever touches a brief's words, and a number never becomes text and back.

const OPEN = '\uFDD0'
const CLOSE = '\uFDD1'

/** Finds tokens in a merged text; the first group is the index. */
export const TOKEN = /\uFDD0(\d+)\uFDD1/g

/** The values of one merge, by index. */
export class Tokens {
  #values: unknown[] = []

  /** The token that stands for a value. */
  mint(value: unknown): string {
    this.#values.push(value)
    return `${OPEN}${this.#values.length - 1}${CLOSE}`
  }

  /** What a token stands for. */
  lookUp(index: number): unknown {
    return this.#values[index]
  }
}

/** What a template sees of a word, a name, a number or anything else that it may only print or hand on. */
export class Leaf {
  #token: string | undefined
  #tokens: Tokens
  // Private, so that no field of a cell can be named in a template but those of its shape.
  #value: unknown
  constructor(value: unknown, tokens: Tokens) {
    this.#tokens = tokens
    this.#value = value
  }
  toString(): string {
    this.#token ??= this.#tokens.mint(this.#value)
    return this.#token
  }
  /** The value behind a leaf. */
  static behind(leaf: Leaf): unknown {
    return leaf.#value
  }
}

// Lists stay arrays, for `each`; what they stand for is kept beside them.
const lists = new WeakMap<object, unknown>()

/** What a template sees of a record: its fields as own properties; printed, it stands for the whole. */
export class Fields extends Leaf {
  constructor(value: unknown, fields: Record<string, unknown>, tokens: Tokens) {
    super(value, tokens)
    for (const [name, field] of Object.entries(fields))
      Object.defineProperty(this, name, { value: field, enumerable: true })
  }
}

/** What a template sees of a list: an array that prints as one token. */
export const listOf = (value: unknown, items: unknown[], tokens: Tokens): unknown[] => {
  lists.set(items, value)
  const leaf = new Leaf(value, tokens)
  Object.defineProperty(items, 'toString', { value: () => leaf.toString(), enumerable: false })
  return items
}

/** The value behind what a template sees; a plain value is itself. */
export const valueBehind = (seen: unknown): unknown => {
  if (seen instanceof Leaf) return Leaf.behind(seen)
  return typeof seen === 'object' && seen !== null && lists.has(seen) ? lists.get(seen) : seen
}
