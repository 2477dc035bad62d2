// The order in which a font took glyphs in, which decides their codes: files that took in the same have the same object for it, so that
// what was encoded for one file holds in the next without a look at its glyphs.

/** Glyphs taken in one after another, from none. */
export interface Order {
  /** How many. */
  count: number
  /** What came next in some file, by glyph. */
  next: Map<number, Order>
}

/** The glyphs of a font of one file. */
export interface Taken {
  /** All so far. */
  order(): Order
  /** True where these were the first: their codes are then what they were. */
  beganWith(order: Order): boolean
  /** Takes the next one in. */
  take(glyph: number): void
}

interface Root {
  none: Order
  /** Orders that begin here. */
  size: number
}

const roots = new WeakMap<object, Root>()

/** Orders of one font at most; then they begin anew. A file has some hundred, most of them those of the file before. */
const FULL = 20_000

/** No glyphs yet of a font, whose object all files share. */
export function openTaken(font: object): Taken {
  const known = roots.get(font)
  const root = known && known.size < FULL ? known : { none: { count: 0, next: new Map() }, size: 0 }
  roots.set(font, root)
  const path: Order[] = [root.none]
  return {
    order: () => path.at(-1)!,
    beganWith: (order) => path[order.count] === order,
    take: (glyph) => {
      const last = path.at(-1)!
      const next = last.next.get(glyph) ?? { count: path.length, next: new Map() }
      if (!last.next.has(glyph)) root.size++
      last.next.set(glyph, next)
      path.push(next)
    },
  }
}
