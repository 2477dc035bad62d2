// Breaks words into ragged lines: as full as they get, as PowerPoint does, or balanced in the same number of lines.
import { endsInOpening, textOf } from './hanging.ts'
import { looseness } from './loose.ts'
import type { Measure } from './measures.ts'
import type { Word } from './words.ts'

/** Where lines end: the index of the first word of the next line, for every line; the last is the number of words. */
export type Breaks = number[]

/** How a ragged paragraph is to look. */
export interface Rag {
  /** Width of a line by its index, in points. */
  width(line: number): number
  measure(from: number, to: number): Measure
  /** A display line: the last line counts as well, and the first had better be the longest. */
  display: boolean
  /** What a last word alone costs, on the scale where a line left empty costs 1. */
  runt: number
}

/** A hair more than nothing: sums of floating numbers. */
const hair = 0.001

/** Each line takes what fits. */
export const breakGreedily = (words: readonly Word[], rag: Rag): Breaks => {
  const breaks: Breaks = []
  let from = 0
  while (from < words.length) {
    let best = 0
    for (let to = from + 1; to <= words.length; to++) {
      const after = words[to - 1]!.after
      if (!after.breakable) continue
      if (best && rag.measure(from, to).width > rag.width(breaks.length) + hair) break
      best = to
      if (after.kind === 'hard') break
    }
    from = best || words.length
    breaks.push(from)
  }
  return breaks
}

/** The lines of the greedy break, evened out: no lonely last word, no article left at the end of a display line. */
export const breakEvenly = (words: readonly Word[], rag: Rag): Breaks => {
  const count = breakGreedily(words, rag).length
  if (count < 2 || count * words.length > 6000) return breakGreedily(words, rag)
  // Cheapest way to end line `line` before word `to`.
  let ends = new Map<number, Node>([[0, { cost: 0, to: 0, width: 0, from: undefined }]])
  for (let line = 0; line < count; line++) {
    const next = new Map<number, Node>()
    for (const node of ends.values()) {
      for (let to = node.to + 1; to <= words.length; to++) {
        const after = words[to - 1]!.after
        if (!after.breakable) continue
        const measure = rag.measure(node.to, to)
        const isOnly = to === node.to + 1
        if (measure.width > rag.width(line) + hair && !isOnly) break
        if ((to === words.length) !== (line === count - 1)) {
          if (after.kind === 'hard') break
          continue
        }
        const cost = node.cost + costOf(words, node, to, line, count, measure, rag)
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, to, width: measure.width, from: node })
        if (after.kind === 'hard') break
      }
    }
    ends = next
  }
  const last = ends.get(words.length)
  return last ? trace(last) : breakGreedily(words, rag)
}

interface Node {
  cost: number
  to: number
  width: number
  from: Node | undefined
}

/** What a line costs that ends in the first word of a clause. */
const openingCost = 0.06

/** What a last word alone costs at least where it fills less than this part of its line. */
const stubCost = 0.35
const stub = 0.3

const runtCost = ({ runt }: Rag, filled: number): number =>
  runt > 0 && filled < stub ? Math.max(runt, stubCost) : runt

const costOf = (
  words: readonly Word[],
  node: Node,
  to: number,
  line: number,
  count: number,
  measure: Measure,
  rag: Rag,
): number => {
  const full = rag.width(line)
  const isLast = line === count - 1
  let cost = 0
  const slack = Math.max(0, 1 - measure.width / full)
  if (!isLast || rag.display) cost += slack * slack
  if (isLast && measure.gaps === 0 && words.length > 2) cost += runtCost(rag, measure.width / full)
  else if (isLast && measure.width < 0.15 * full && words.length > 4) cost += 0.2
  if (isLast && rag.display && measure.width > node.width) cost += 0.02 + ((measure.width - node.width) / full) ** 2
  const end = words[to - 1]!
  if (!isLast && end.after.kind === 'space' && looseness(textOf(end)) > 0) cost += rag.display ? 0.03 : 0.004
  if (!isLast && endsInOpening(words, node.to, to)) cost += openingCost
  return cost
}

const trace = (last: Node): Breaks => {
  const breaks: Breaks = []
  for (let node: Node | undefined = last; node?.from; node = node.from) breaks.unshift(node.to)
  return breaks
}
