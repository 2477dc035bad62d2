// Breaks a column of strips into pages: widows and orphans, headings with what they head, notes on the page of their mark, floats
// in the section that mentions them. Of all ways to fill the pages the one that costs least is taken; what is left free is shared out.
import { costOf } from './cost.ts'
import { type Fill, fillsOf, type Start } from './fill.ts'
import { openSpaces } from './flush.ts'
import type { Broken, Filled, Paper, Strip } from './strip.ts'

/** Pages from a start on, the cheapest way. */
interface Way {
  cost: number
  fill: Fill
  rest?: Way
}

/** The pages, in order. */
export function breakPages(strips: readonly Strip[], paper: Paper): Broken {
  const known = new Map<string, Way>()
  const wayFrom = (start: Start, first: boolean): Way => {
    const key = keyOf(start)
    const found = known.get(key)
    if (found) return found
    let best: Way | undefined
    for (const fill of fillsOf(start, strips, paper)) {
      const own = costOf(fill, strips, paper, first)
      if (best && own >= best.cost - play) continue
      const rest = fill.next && wayFrom(fill.next, false)
      const cost = own + (rest?.cost ?? 0)
      if (!best || cost < best.cost - play) best = { cost, fill, ...(rest ? { rest } : {}) }
    }
    known.set(key, best!)
    return best!
  }
  const fills: Fill[] = []
  const pages: Filled[] = []
  let start: Start = { strip: 0, part: 0, waiting: [], carried: [], told: [] }
  for (let way: Way | undefined = wayFrom(start, true); way; way = way.rest) {
    const { page, next } = way.fill
    fills.push(way.fill)
    pages.push(next ? openSpaces(start, page, strips, paper) : page)
    if (next) start = next
  }
  return {
    pages,
    tooTall: [...new Set(fills.flatMap(({ tooTall }) => tooTall))].sort((a, b) => a - b),
  }
}

/** Costs are compared with this much play, so that of two ways alike the one that is fuller is taken. */
const play = 1e-9

/** What pages before have told follows from where they end. */
const keyOf = ({ strip, part, waiting, carried }: Start): string =>
  `${strip}:${part} ${waiting.join()} ${carried.map((one) => `${one.strip}:${one.side}`).join()}`
