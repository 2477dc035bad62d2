// What changed between two builds of a deliverable, in the words of its pages: each change once, with the pages it is seen on.
import type { PageShot, Snapshot } from './snapshot.ts'

/** One text that is not what it was. */
export interface TextChange {
  /** Absent where the text is new. */
  before?: string
  /** Absent where the text is gone. */
  after?: string
  /** Numbers of the pages, from 1; of the old pages for a text that is gone. */
  pages: number[]
}

/** How a deliverable differs from the one before. */
export interface Changes {
  /** Numbers of the pages that are not as they were. */
  pages: number[]
  /** How many pages there are now, and were. */
  count: { before: number; after: number }
  texts: TextChange[]
  /** Numbers of changed pages on which no text changed. */
  redrawn: number[]
}

/** Compares a deliverable with the one before. */
export function compare(before: Snapshot, after: Snapshot): Changes {
  const known = new Set(before.pages.map((page) => page.digest))
  const pages = after.pages.flatMap((page, index) => (known.has(page.digest) ? [] : [index + 1]))
  const texts = gather(pairUp(placed(before.pages), placed(after.pages)))
  const told = new Set(texts.flatMap((text) => text.pages))
  return {
    pages,
    count: { before: before.pages.length, after: after.pages.length },
    texts,
    redrawn: pages.filter((page) => !told.has(page)),
  }
}

interface Placed {
  text: string
  page: number
}

const placed = (pages: readonly PageShot[]): Placed[] =>
  pages.flatMap(({ texts }, index) => texts.map((text) => ({ text, page: index + 1 })))

type Pair = [before: Placed | undefined, after: Placed | undefined]

/** Most comparisons of one text with one other; past that the texts are paired as they come. */
const most = 4_000_000

/** Texts that are not in both, the old beside the new that stands in its place. */
function pairUp(before: readonly Placed[], after: readonly Placed[]): Pair[] {
  let start = 0
  while (start < before.length && before[start]!.text === after[start]?.text) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end)!.text === after.at(-1 - end)!.text) end++
  const old = before.slice(start, before.length - end)
  const now = after.slice(start, after.length - end)
  const pairs: Pair[] = []
  let gone: Placed[] = []
  let come: Placed[] = []
  const close = (): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) pairs.push([gone[at], come[at]])
    gone = []
    come = []
  }
  for (const [was, is] of align(old, now)) {
    if (was && is) close()
    else if (was) gone.push(was)
    else if (is) come.push(is)
  }
  close()
  return pairs
}

/** Both lists as one, equal texts side by side, as many of them as can be. */
function align(old: readonly Placed[], now: readonly Placed[]): Pair[] {
  const wide = now.length + 1
  if (old.length * now.length > most)
    return [...old.map((one): Pair => [one, undefined]), ...now.map((one): Pair => [undefined, one])]
  const same = new Uint32Array((old.length + 1) * wide)
  for (let a = old.length - 1; a >= 0; a--)
    for (let b = now.length - 1; b >= 0; b--)
      same[a * wide + b] =
        old[a]!.text === now[b]!.text
          ? same[(a + 1) * wide + b + 1]! + 1
          : Math.max(same[(a + 1) * wide + b]!, same[a * wide + b + 1]!)
  const aligned: Pair[] = []
  let a = 0
  let b = 0
  while (a < old.length || b < now.length) {
    if (a < old.length && b < now.length && old[a]!.text === now[b]!.text) aligned.push([old[a++], now[b++]])
    else if (b >= now.length || (a < old.length && same[(a + 1) * wide + b]! >= same[a * wide + b + 1]!))
      aligned.push([old[a++], undefined])
    else aligned.push([undefined, now[b++]])
  }
  return aligned
}

function gather(pairs: readonly Pair[]): TextChange[] {
  const changes = new Map<string, TextChange>()
  for (const [was, is] of pairs) {
    const key = JSON.stringify([was?.text, is?.text])
    const page = (is ?? was)!.page
    const known = changes.get(key)
    if (known && !known.pages.includes(page)) known.pages.push(page)
    if (!known)
      changes.set(key, {
        ...(was ? { before: was.text } : {}),
        ...(is ? { after: is.text } : {}),
        pages: [page],
      })
  }
  return [...changes.values()]
}
