// How one paragraph is broken: justified where its lines are long enough and fill well, else ragged; on a slide as PowerPoint does it.
// Hands on its words and where its lines end.
import type { Paragraph } from '../model/mark.ts'
import type { BreakOptions } from '../model/typesetter.ts'
import { withoutOpenings } from './carried-over.ts'
import { canHyphenate } from './hyphenate.ts'
import { breakJustified, isBadlyFilled } from './justified.ts'
import { type Measure, measureLines } from './measures.ts'
import { startOf } from './place.ts'
import { type Breaks, breakEvenly, breakGreedily } from './ragged.ts'
import { bearsBinding, display, endsInRunt, isLongLine, runtCost } from './runt.ts'
import type { Shaper } from './shaper.ts'
import { splitWide } from './split.ts'
import { cutWords, type Word, widthOf } from './words.ts'
import { withoutHoles } from './yielding.ts'

/** Lines shorter than this many characters are not justified: the holes would show. */
const shortest = 60
const sample = 'the share of the market that it holds today, and what it would take to grow'

/** A paragraph with its line ends chosen. */
export interface BrokenLines {
  words: readonly Word[]
  breaks: Breaks
  measure(from: number, to: number): Measure
  /** True where a word was cut between letters because it is wider than the line. */
  split: boolean
  /** True where its lines are stretched to the width. */
  justified: boolean
  /** The largest size of its type in points, raised marks left out. */
  size: number
}

/** Chooses the line ends of a paragraph in a box of `width` points. */
export const breakLines = (paragraph: Paragraph, width: number, shaper: Shaper, options: BreakOptions): BrokenLines => {
  const largest = paragraph.runs.reduce((most, run) => (run.raised ? most : Math.max(most, run.size)), 0)
  const size = largest || ((paragraph.runs[0] ?? paragraph.bullet)?.size ?? 0)
  const use = options.use ?? 1
  const room =
    (share: number) =>
    (line: number): number =>
      Math.max(1, (width - startOf(paragraph, line)) * share)
  const cut = (glueLast: boolean, wholeCompounds: boolean, hyphenate?: string) => {
    const words = cutWords(paragraph, shaper, { glueLast, wholeCompounds, ...(hyphenate ? { hyphenate } : {}) })
    const parted = splitWide(words, paragraph.runs, Math.min(room(use)(0), room(use)(1)), shaper)
    return { ...parted, measure: measureLines(parted.words) }
  }
  if (paragraph.align === 'justify' && isLongEnough(width - paragraph.indent.left, paragraph, shaper)) {
    const language = options.hyphenate && canHyphenate(options.hyphenate) ? options.hyphenate : undefined
    const set = cut(false, false, language)
    const block = { width: room(1), measure: set.measure, size }
    const breaks = breakJustified(set.words, block)
    // A text of a few lines is set flush left rather than with holes in it.
    if (!isBadlyFilled(breaks, block)) return { ...set, breaks, justified: true, size }
  }
  const greedy = options.kerning === false
  const ragged = (glueLast: boolean, wholeCompounds: boolean): BrokenLines => {
    const set = cut(glueLast, wholeCompounds)
    const rag = {
      width: room(use),
      measure: set.measure,
      display: size >= display,
      runt: size >= display ? 0.5 : runtCost(room(use)(0), size),
    }
    const filled = withoutHoles(set.words, rag, greedy ? breakGreedily : breakEvenly)
    return { ...set, ...filled, justified: false, size }
  }
  // Print keeps its compounds whole and evens its lines out as it breaks them.
  if (!greedy) return ragged(false, true)
  const { set, whole } = chooseCompounds((wholeCompounds) => ragged(false, wholeCompounds), size >= display, room(use))
  const full = mendRunt(set, () => ragged(true, whole), room(use))
  // A word less shows in the few of a narrow title's line.
  if (size >= display && !isLongLine(room(use)(0), size)) return full
  const rag = { width: room(use), measure: full.measure, display: size >= display, runt: 0 }
  return { ...full, ...withoutOpenings(full.words, full.breaks, rag) }
}

/** The lines, or those with the last two words bound where the last one is a runt and binding costs neither a line nor a hole. */
const mendRunt = (set: BrokenLines, bound: () => BrokenLines, width: (line: number) => number): BrokenLines => {
  const last = set.breaks.length - 1
  if (!endsInRunt(set.words, set.breaks, width(last), set.size)) return set
  const glued = bound()
  if (glued.breaks.length !== set.breaks.length || glued.split !== set.split) return set
  const before = glued.measure(glued.breaks[last - 2] ?? 0, glued.breaks[last - 1]!).width
  return bearsBinding(set.words, before, width(last - 1), set.size) ? glued : set
}

/** A line of a title that is filled less than this, since a compound went to the next one, is worse than a compound that is parted. */
const leastFilled = 0.4

/**
 * Whether the compounds of a text stay whole: those of a title do, unless a line before one is left nearly empty; those of running
 * text where that makes it no longer.
 */
const chooseCompounds = (
  ragged: (wholeCompounds: boolean) => BrokenLines,
  isTitle: boolean,
  width: (line: number) => number,
): { set: BrokenLines; whole: boolean } => {
  const set = ragged(isTitle)
  const other = (): BrokenLines => ragged(!isTitle)
  const isNoLonger = (one: BrokenLines): boolean => one.breaks.length <= set.breaks.length && one.split === set.split
  if (isTitle) {
    const holds = set.breaks.some(
      (to, line) =>
        line < set.breaks.length - 1 &&
        set.measure(set.breaks[line - 1] ?? 0, to).width < leastFilled * width(line) &&
        opensWithCompound(set.words, to),
    )
    const parted = holds ? other() : set
    return holds && isNoLonger(parted) ? { set: parted, whole: false } : { set, whole: true }
  }
  const parts = set.breaks.some((to) => set.words[to - 1]!.after.kind === 'seam')
  const joined = parts ? other() : set
  return parts && isNoLonger(joined) ? { set: joined, whole: true } : { set, whole: false }
}

/** True where the word that starts here has a hyphen of its own. */
const opensWithCompound = (words: readonly Word[], from: number): boolean => words[from]?.after.kind === 'seam'

const isLongEnough = (width: number, paragraph: Paragraph, shaper: Shaper): boolean => {
  const run = paragraph.runs.find((one) => !one.raised) ?? paragraph.runs[0]
  return run !== undefined && width / (widthOf(sample, run, shaper) / sample.length) >= shortest
}
