// Two lists of texts side by side: equal ones first, then in each gap between these the old beside the new that stands in its place or
// says nearly the same. Hands on only what differs.

/** What can be aligned. Texts of different sorts are never a pair. */
export interface Alignable {
  text: string
  name?: string
  sort?: string
}

/** An old one beside the new one that took its place; one of them absent for what is gone or new. */
export type Pair<T> = [before: T | undefined, after: T | undefined]

/** Most comparisons of one text with one other; past that texts are paired as they come. */
const MOST = 4_000_000
/** The same where it is words that are compared. */
const MOST_ALIKE = 40_000
/** Least share of words that two texts have in common to be one text that changed, and one that moved as well. */
const ALIKE = 0.35
const ALIKE_ELSEWHERE = 0.6

/** Pairs of texts that differ. A text that only stands elsewhere is none. */
export function pairUp<T extends Alignable>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  let start = 0
  while (start < before.length && start < after.length && isSame(before[start]!, after[start]!)) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && isSame(before.at(-1 - end)!, after.at(-1 - end)!)) end++
  const pairs: Pair<T>[] = []
  let gone: T[] = []
  let come: T[] = []
  const close = (): void => {
    pairs.push(...pairGap(gone, come))
    gone = []
    come = []
  }
  for (const [was, is] of align(before.slice(start, before.length - end), after.slice(start, after.length - end))) {
    if (was && is) close()
    else if (was) gone.push(was)
    else if (is) come.push(is)
  }
  close()
  return pairElsewhere(pairs)
}

const isSame = (a: Alignable, b: Alignable): boolean => a.text === b.text && a.sort === b.sort

/** Both lists as one, equal texts side by side, as many of them as can be. */
function align<T extends Alignable>(old: readonly T[], now: readonly T[]): Pair<T>[] {
  if (old.length * now.length > MOST)
    return [...old.map((one): Pair<T> => [one, undefined]), ...now.map((one): Pair<T> => [undefined, one])]
  return longest(old, now, (a, b) => (isSame(a, b) ? 1 : 0))
}

/** Both lists as one, with pairs that weigh most together. What weighs nothing is no pair. */
function longest<T>(old: readonly T[], now: readonly T[], weigh: (a: T, b: T) => number): Pair<T>[] {
  const wide = now.length + 1
  const best = new Float64Array((old.length + 1) * wide)
  const weights = new Float32Array(old.length * now.length)
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--) {
      const weight = weigh(old[a]!, now[b]!)
      weights[a * now.length + b] = weight
      const together = weight > 0 ? best[(a + 1) * wide + b + 1]! + weight : 0
      best[a * wide + b] = Math.max(together, best[(a + 1) * wide + b]!, best[a * wide + b + 1]!)
    }
  const pairs: Pair<T>[] = []
  let a = 0
  let b = 0
  while (a < old.length && b < now.length) {
    const here = best[a * wide + b]!
    const weight = weights[a * now.length + b]!
    if (weight > 0 && Math.abs(here - best[(a + 1) * wide + b + 1]! - weight) < 1e-6) pairs.push([old[a++], now[b++]])
    else if (best[(a + 1) * wide + b]! >= best[a * wide + b + 1]!) pairs.push([old[a++], undefined])
    else pairs.push([undefined, now[b++]])
  }
  while (a < old.length) pairs.push([old[a++], undefined])
  while (b < now.length) pairs.push([undefined, now[b++]])
  return pairs
}

function pairGap<T extends Alignable>(gone: readonly T[], come: readonly T[]): Pair<T>[] {
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST_ALIKE)
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Pair<T> => [gone[at], come[at]])
  const count = (list: readonly T[], { name, sort }: T): number =>
    list.filter((one) => one.name === name && one.sort === sort).length
  return longest(gone, come, (a, b) => {
    if (a.sort !== b.sort) return 0
    const alike = alikeness(a.text, b.text)
    // As many of a name as before: each is the one it was, in other words.
    if (a.name === b.name && count(gone, a) === count(come, b)) return alike + 0.1
    return alike >= ALIKE ? alike : 0
  })
}

/** Beside each text that is gone the one that came elsewhere and says the same, which is no change, or nearly the same. */
function pairElsewhere<T extends Alignable>(pairs: readonly Pair<T>[]): Pair<T>[] {
  const gone = pairs.flatMap(([was, is]) => (was && !is ? [was] : []))
  const found = new Map<T, T>()
  const taken = new Set<T>()
  const come = pairs.flatMap(([was, is]) => (is && !was ? [is] : []))
  if (gone.length * come.length > MOST_ALIKE) return [...pairs]
  for (const isIt of [
    (is: T, was: T): boolean => isSame(is, was),
    (is: T, was: T): boolean => is.sort === was.sort && alikeness(is.text, was.text) >= ALIKE_ELSEWHERE,
  ])
    for (const is of come) {
      if (found.has(is)) continue
      const was = gone.find((one) => !taken.has(one) && isIt(is, one))
      if (!was) continue
      found.set(is, was)
      taken.add(was)
    }
  return pairs.flatMap(([was, is]): Pair<T>[] => {
    if (was && is) return [[was, is]]
    if (was) return taken.has(was) ? [] : [[was, undefined]]
    const other = found.get(is!)
    return other && isSame(other, is!) ? [] : [[other, is]]
  })
}

const bags = new Map<string, string[]>()
const bagOf = (text: string): string[] => {
  const known = bags.get(text)
  if (known) return known
  if (bags.size > 20_000) bags.clear()
  const bag = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort()
  bags.set(text, bag)
  return bag
}

/** Share of words that two texts have in common, 0 to 1. */
export function alikeness(one: string, other: string): number {
  const [a, b] = [bagOf(one), bagOf(other)]
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length)
}
