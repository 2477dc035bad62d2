// How one paragraph is broken: justified where its lines are long enough and fill well, else ragged; on a slide as PowerPoint does it.
// Hands on its words and where its lines end.
import type { Paragraph } from '../model/mark.ts'
import type { BreakOptions } from '../model/typesetter.ts'
import { canHyphenate } from './hyphenate.ts'
import { breakJustified, isBadlyFilled } from './justified.ts'
import { type Measure, measureLines } from './measures.ts'
import { startOf } from './place.ts'
import { type Breaks, breakEvenly, breakGreedily } from './ragged.ts'
import { endsInRunt } from './runt.ts'
import type { Shaper } from './shaper.ts'
import { splitWide } from './split.ts'
import { cutWords, type Word, widthOf } from './words.ts'

/** Type of this size and more is display: its lines are balanced, and its compounds stay whole. */
const display = 18
/** Lines shorter than this many characters are not justified: the holes would show. */
const shortest = 60
const sample = 'the share of the market that it holds today, and what it would take to grow'

/** A paragraph with its line ends chosen. */
export interface BrokenLines {
  words: Word[]
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
  const ragged = (glueLast: boolean): BrokenLines => {
    // PowerPoint breaks a compound at its hyphen in running text; a title stays whole, and so does print.
    const set = cut(glueLast, !greedy || size >= display)
    const rag = { width: room(use), measure: set.measure, display: size >= display }
    return { ...set, breaks: (greedy ? breakGreedily : breakEvenly)(set.words, rag), justified: false, size }
  }
  const set = ragged(false)
  if (!greedy || !endsInRunt(set.words, set.breaks, room(use)(set.breaks.length - 1), size)) return set
  const glued = ragged(true)
  return glued.breaks.length === set.breaks.length && glued.split === set.split ? glued : set
}

const isLongEnough = (width: number, paragraph: Paragraph, shaper: Shaper): boolean => {
  const run = paragraph.runs.find((one) => !one.raised) ?? paragraph.runs[0]
  return run !== undefined && width / (widthOf(sample, run, shaper) / sample.length) >= shortest
}
