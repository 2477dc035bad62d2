// Breaks words into justified lines by the least total badness over the whole paragraph (Knuth and Plass), with hyphens,
// stretched and shrunk spaces and letters, and points, commas and hyphens hanging in the margin.
import type { Measure } from './measures.ts'
import type { Breaks } from './ragged.ts'
import type { Word } from './words.ts'

/** How far a space may go, as a part of itself: 75 % to 140 %. */
const space = { shrink: 0.25, stretch: 0.4 }
/** How far letters may be set apart, in em: −0.006 to +0.010. */
const letter = { shrink: 0.006, stretch: 0.01 }
/** What a hyphen costs, on the scale where a line stretched to the limit costs 100. */
const hyphenCost = 200
/** What a last line costs that begins inside a word, beside the hyphen: worse than a loose line, better than holes. */
const cutLastCost = 500
/** What a last line costs that is one word; twice that where the word is short, for then it is hardly seen as a line. */
const runtCost = 400
/** What a short last line of two words and more costs. */
const shortCost = 200
/** Part of the width below which a last line is short. */
const short = 0.15
const mostHyphens = 2
const hair = 0.001

/** A paragraph to be justified. */
export interface Block {
  /** Width of a line by its index, in points. */
  width(line: number): number
  measure(from: number, to: number): Measure
  /** Size of the type in points, for the letters. */
  size: number
}

/** What a justified line adds, in points, to each space and after each glyph. */
export interface Stretch {
  wordSpace: number
  letterSpace: number
}

/** Where the lines end. Always an answer: where nothing fits, lines are stretched beyond the limit. */
export const breakJustified = (words: readonly Word[], block: Block): Breaks =>
  search(words, block, 2) ?? search(words, block, Number.POSITIVE_INFINITY) ?? [words.length]

/** Lines past which a paragraph stays justified, whatever its spaces: set flush left it would look like another kind of text. */
const fewLines = 4

/** How far past the limit of its spaces a line of a short paragraph may be stretched: one of two lines, one of three or four. */
const bearable = (lines: number): number => (lines === 2 ? 1 : 1.7)
/** How far a line may be shrunk that is the whole paragraph, of the limit: its words would stand closer than those around it. */
const onlyLineShrink = 0.5

/**
 * True for a paragraph of few lines that has a line stretched too far, or one short word on its last line; and for one that fills
 * its only line by much closer spaces. Set flush left, it has none of these, but looks like another kind of text: a last resort.
 */
export const isBadlyFilled = (breaks: Breaks, block: Block): boolean => {
  if (breaks.length > fewLines) return false
  return breaks.some((to, line) => {
    const measure = block.measure(breaks[line - 1] ?? 0, to)
    const width = block.width(line)
    const ratio = ratioOf(measure, width, block.size)
    if (breaks.length === 1) return ratio < -onlyLineShrink
    if (line < breaks.length - 1) return ratio > bearable(breaks.length)
    return measure.gaps === 0 && measure.width < short * width
  })
}

/** The cheapest breaks whose lines are stretched at most `tolerance` times the limit; undefined where there are none. */
const search = (words: readonly Word[], block: Block, tolerance: number): Breaks | undefined => {
  const isDesperate = tolerance === Number.POSITIVE_INFINITY
  let active: Node[] = [{ cost: 0, to: 0, line: 0, hyphens: 0, ratio: 0, from: undefined }]
  let finished: Node | undefined
  for (let to = 1; to <= words.length; to++) {
    const after = words[to - 1]!.after
    if (!after.breakable) continue
    const isEnd = after.kind === 'hard' || to === words.length
    // Ends differ in what may follow them only by the hyphens before.
    const found: (Node | undefined)[] = []
    const staying: Node[] = []
    for (const node of active) {
      const measure = block.measure(node.to, to)
      const width = block.width(node.line)
      const ratio = ratioOf(measure, width, block.size)
      const fits = ratio >= -1 - hair
      if (fits && !isEnd) staying.push(node)
      // Once a line is too full so is every longer one; in despair the last way on is kept nevertheless.
      const isLastWay = isDesperate && found.length === 0 && staying.length === 0 && node === active.at(-1)
      if ((!fits && !isLastWay) || (!isEnd && ratio > tolerance)) continue
      const hyphens = measure.hyphen ? node.hyphens + 1 : 0
      if (hyphens > mostHyphens && !isDesperate) continue
      const cost = node.cost + costOf({ measure, ratio, isEnd, fits, width, isOnly: words.length < 3 }, node)
      const rival = found[hyphens]
      if (!rival || cost < rival.cost) {
        found[hyphens] = { cost, to, line: node.line + 1, hyphens, ratio: isEnd ? 0 : ratio, from: node }
      }
    }
    const ends = found.filter((node) => node !== undefined)
    if (to === words.length) finished = cheapest(ends)
    active = [...staying, ...ends]
    if (active.length === 0) return undefined
  }
  const breaks: Breaks = []
  for (let node = finished; node?.from; node = node.from) breaks.unshift(node.to)
  return breaks.length > 0 ? breaks : undefined
}

/** What to add to the spaces and letters of a line that is to fill a width. */
export const stretchOf = (measure: Measure, width: number, size: number, isEnd: boolean): Stretch => {
  const slack = width - (measure.width - measure.hang)
  if (measure.gaps === 0 || (isEnd && slack >= 0)) return { wordSpace: 0, letterSpace: 0 }
  const ratio = Math.max(-1, ratioOf(measure, width, size))
  const letters = Math.min(1, ratio) * size * (ratio < 0 ? letter.shrink : letter.stretch)
  const rest = slack - letters * measure.glyphs
  return {
    wordSpace: Math.max(rest / measure.gaps, (-space.shrink * measure.spaces) / measure.gaps),
    letterSpace: letters,
  }
}

interface Node {
  cost: number
  to: number
  line: number
  /** Hyphens at the ends of the lines just before. */
  hyphens: number
  ratio: number
  from: Node | undefined
}

/** −1 shrunk to the limit, 0 natural, 1 stretched to the limit. */
const ratioOf = (measure: Measure, width: number, size: number): number => {
  const slack = width - (measure.width - measure.hang)
  const give =
    slack < 0
      ? measure.spaces * space.shrink + measure.glyphs * size * letter.shrink
      : measure.spaces * space.stretch + (measure.gaps > 0 ? measure.glyphs * size * letter.stretch : 0)
  if (Math.abs(slack) < hair) return 0
  return give > 0 ? slack / give : slack > 0 ? 10 : -10
}

/** A line that is considered. */
interface Candidate {
  measure: Measure
  ratio: number
  /** The paragraph, or its part before a typed break, ends with it. */
  isEnd: boolean
  fits: boolean
  /** Room in points. */
  width: number
  /** The paragraph has no more than a word or two. */
  isOnly: boolean
}

const costOf = ({ measure, ratio, isEnd, fits, width, isOnly }: Candidate, before: Node): number => {
  const used = isEnd ? Math.min(0, ratio) : ratio
  const bad = fits ? 100 * Math.min(30, Math.abs(used)) ** 3 : 1e6
  let penalty = measure.hyphen || measure.seam ? hyphenCost : 0
  if (isEnd && measure.gaps === 0 && !isOnly) penalty += measure.width < short * width ? 2 * runtCost : runtCost
  else if (isEnd && measure.width < short * width && !isOnly) penalty += shortCost
  // A last line that begins inside a word is a runt of the worst kind.
  if (isEnd && before.hyphens > 0) penalty += cutLastCost
  if (measure.hyphen && before.hyphens > 0) penalty += hyphenCost
  // A tight line beside a loose one shows more than either.
  const clash = Math.abs(used - before.ratio) > 1 ? 50 : 0
  return (1 + bad + penalty) ** 2 + clash ** 2
}

const cheapest = (nodes: readonly Node[]): Node | undefined =>
  nodes.reduce<Node | undefined>((best, node) => (best && best.cost <= node.cost ? best : node), undefined)
