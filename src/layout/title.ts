// A title that says "subject: what of it" is broken at its colon, where that costs no further line; one in a narrow column is set in
// lines of one length, and one in a wide column does not end in a stub.
import { paragraphsOf, usedOnSlides } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import { isTag, type Tag } from '../model/document.ts'
import type { Line } from '../model/mark.ts'
import type { Words } from '../model/words.ts'
import { build } from '../tags/index.ts'
import { drawnWidth, looseness, saidOn } from '../text/index.ts'

/** The title's tag, with its line broken after the colon where it takes more than one line at this width anyway. */
export function breakTitle(title: Tag, width: number, canvas: Canvas): Tag {
  const broken = atColon(title)
  if (!broken) return title
  const height = (tag: Tag): number => build(tag, canvas).measure(width)
  const oneLine = height({ ...title, children: [{ runs: [{ text: 'x' }], cites: [], at: title.at }] })
  const natural = height(title)
  return natural > oneLine && height(broken) <= natural ? broken : title
}

/** A column of less than this many em is narrow: its lines are a few words each. */
const narrow = 14

/** Of the longest line of a large text, the part that its last line fills at least. */
const leastLast = 0.4

/**
 * A width at which a text takes no more lines than it must, its last is no stub, and none ends in the first word of a clause; where it
 * can be, one ends with the clause. Of such widths the largest, so that the first line stays the longer one. The width itself where
 * nothing is to be mended.
 */
export function balancedWidth(canvas: Canvas, words: Words, style: string, width: number): number {
  const [paragraph] = paragraphsOf(canvas, [words], style)
  if (paragraph?.align !== 'left' || words.runs.some(({ text }) => text.includes('\n'))) return width
  const at = (w: number) => {
    const { lines, width: widest, split } = canvas.type.break(paragraph, w)
    const widths = lines.map(drawnWidth)
    const lacking = Math.max(0, leastLast - (widths.at(-1) ?? 0) / Math.max(1, widest))
    const short = widths.slice(0, -1).filter((one) => one < leastFull * widest).length
    const crossing = lines.length > 1 ? crossesStops(lines) : 0
    return { count: lines.length, split, widest, slips: lacking + short + hangingIn(lines) + looseIn(lines) + crossing }
  }
  const natural = at(width)
  if (natural.count < 2) return width
  // PowerPoint fills a box to its edge: where that would take one more word to a line, the box ends before it.
  if (natural.slips === 0)
    return at(width / usedOnSlides).widest > natural.widest ? Math.ceil(natural.widest / usedOnSlides) : width
  // Below this width what belongs together is parted: "Decision: / 14 November 2025".
  const whole = canvas.type.least(paragraph) / usedOnSlides
  const narrowest = whole > width ? width / 2 : Math.max(width / 2, whole)
  let best = natural
  for (let w = width - pace; w >= narrowest && best.slips > 0; w -= pace) {
    const now = at(w)
    if (now.count > natural.count || now.split !== natural.split) break
    if (now.slips < best.slips) best = now
  }
  return best === natural ? width : Math.ceil(best.widest / usedOnSlides)
}

/** A line that runs over a colon is the least of slips; over a semicolon or a full stop, worse than one that ends in an article. */
const crossed = { colon: 0.05, semicolon: 0.35 }

/** Points between the widths that are tried. */
const pace = 4

/**
 * The least width at which a title in a narrow column takes no more lines than it must: so its lines are even, and none is one word
 * for want of a reason. In a wider one it is the width itself.
 */
export function evenWidth(canvas: Canvas, words: Words, style: string, width: number): number {
  const [paragraph] = paragraphsOf(canvas, [words], style)
  const size = paragraph?.runs[0]?.size ?? 0
  if (!paragraph || width >= narrow * size) return width
  const natural = canvas.type.break(paragraph, width)
  if (natural.lines.length < 2) return width
  let [least, most] = [Math.min(width, Math.max(width / 2, canvas.type.least(paragraph))), width]
  while (most - least > 1) {
    const middle = (least + most) / 2
    const { lines, split } = canvas.type.break(paragraph, middle)
    if (lines.length > natural.lines.length || (split && !natural.split)) least = middle
    else most = middle
  }
  // Of the widths from there on the first with the fewest slips.
  let best = { width: Math.ceil(most), slips: Number.POSITIVE_INFINITY }
  for (let w = Math.ceil(most); w < width && best.slips > 0; w += pace) {
    const slips = slipsIn(canvas.type.break(paragraph, w).lines)
    if (slips < best.slips) best = { width: w, slips }
  }
  return slipsIn(natural.lines) < best.slips ? width : best.width
}

/** Of the longest line, the part that each line before the last fills at least; in a narrow column it had better fill more. */
const leastFull = 0.6
const wellFull = 0.75
/** Of the longest, the part that the last line of a narrow title fills, and that its only word fills at least. */
const lastFull = 0.6
const stub = 0.45
/** What a last line costs that is one word of several, beside what it leaves empty. */
const oneWord = 0.25
/** What a line costs by the part of it that it lacks. */
const lack = 2

/** How far the lines of a narrow title look like a slip: uneven, ending in a small word or the first of a clause, in one word or a stub. */
const slipsIn = (lines: readonly Line[]): number => {
  const widths = lines.map(drawnWidth)
  const longest = Math.max(1, ...widths)
  const filled = widths.map((width) => width / longest)
  const last = filled.at(-1) ?? 1
  const isOneWord = lines.length > 1 && !/\S[\s\u00A0]+\S/.test(saidOn(lines.at(-1)!))
  return (
    filled
      .slice(0, -1)
      .reduce((sum, one) => sum + lack * Math.max(0, wellFull - one) + (one < leastFull ? 0.5 : 0), 0) +
    (lines.length > 1 ? lack * Math.max(0, lastFull - last) : 0) +
    (isOneWord ? oneWord + (last < stub ? 0.5 : 0) : 0) +
    hangingIn(lines, afterComma) +
    looseIn(lines)
  )
}

/** What a line of a narrow title costs that ends in a short word after a comma: its lines are too short to be choosy. */
const afterComma = 0.35

/** How many lines before the last end in the first word of a clause: "strong; of", "strong: video"; those after a comma count as `comma`. */
const hangingIn = (lines: readonly Line[], comma = 1): number =>
  lines.slice(0, -1).reduce((sum, line) => {
    if (/(?:[;:]\s\S{1,12}|\.\s\S{1,4})\s*$/.test(saidOn(line))) return sum + 1
    return sum + (/,\s\S{1,4}\s*$/.test(saidOn(line)) ? comma : 0)
  }, 0)

/** An article at the end of a line is a lesser slip. */
const leftBehind = 0.3

/** How far lines before the last end in small words that belong to the next: "until a / customer", "outlet and / end". */
const looseIn = (lines: readonly Line[]): number =>
  lines.slice(0, -1).reduce((sum, line) => sum + leftBehind * looseness(/\S+(?=\s*$)/.exec(saidOn(line))?.[0] ?? ''), 0)

/** What it costs that a text has a full stop, a semicolon or a colon inside and no line ends with it: its parts are then harder to see. */
const crossesStops = (lines: readonly Line[]): number => {
  const said = lines.map(saidOn)
  const text = said.join(' ')
  const ends = said.slice(0, -1)
  if (/;\s+\S/.test(text) && !ends.some((line) => /;\s*$/.test(line))) return crossed.semicolon
  if (/[^\d]\.\s+\p{Lu}/u.test(text) && !ends.some((line) => /\.\s*$/.test(line))) return crossed.semicolon
  return /:\s+\S/.test(text) && !ends.some((line) => /[;:]\s*$/.test(line)) ? crossed.colon : 0
}

/** The title with a line break in the place of the space after its first colon; undefined where it has none. */
function atColon(title: Tag): Tag | undefined {
  const [words, ...others] = title.children
  if (!words || isTag(words) || others.length > 0) return undefined
  const at = words.runs.findIndex((run) => run.text.includes(': '))
  if (at < 0) return undefined
  const runs = words.runs.map((run, index) => (index === at ? { ...run, text: run.text.replace(': ', ':\n') } : run))
  return { ...title, children: [{ ...words, runs }] }
}
