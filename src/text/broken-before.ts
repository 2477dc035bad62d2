// Remembers how paragraphs were broken, by all that breaking depends on: a text is measured, fitted and placed, and broken once.
import type { Paragraph, StyledRun } from '../model/mark.ts'
import type { BreakOptions, Broken } from '../model/typesetter.ts'

/** What was worked out of texts, by their content: a text is measured, fitted and placed, and cut and broken once. */
const broken = new Map<string, Broken>()
const longest = new Map<string, number>()
const mostRemembered = 10_000

/** What is kept under a key, or is worked out now. */
const recall = <T>(kept: Map<string, T>, key: string, work: () => T): T => {
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= mostRemembered) kept.clear()
  const made = work()
  kept.set(key, made)
  return made
}

/** The longest stretch of a paragraph that cannot be broken, in points, as it was found before or is now. */
export const rememberLongest = (paragraph: Paragraph, { kerning }: BreakOptions, work: () => number): number =>
  recall(longest, `${likenessOf(paragraph.runs, looksOf)} ${kerning}`, work)

/** What was broken before, moved down by this paragraph's own space; its lines are shared and not to be changed. */
export const rememberBroken = (
  paragraph: Paragraph,
  width: number,
  options: BreakOptions,
  work: (bare: Paragraph) => Broken,
): Broken => {
  const { before, after } = paragraph
  const known = recall(broken, keyOf(paragraph, width, options), () => work({ ...paragraph, before: 0, after: 0 }))
  if (before === 0 && after === 0) return known
  const lines = before === 0 ? known.lines : known.lines.map((line) => ({ ...line, baseline: line.baseline + before }))
  return { ...known, lines, height: before + known.height + after }
}

/** All that the breaking of a paragraph and its drawn pieces depend on. Written out: this is asked tens of thousands of times. */
const keyOf = (paragraph: Paragraph, width: number, { use, kerning, hyphenate }: BreakOptions): string => {
  const { runs, align, leading, indent, bullet } = paragraph
  const mark = bullet ? likenessOf(bullet, lookOf) : 0
  return `${likenessOf(runs, looksOf)} ${mark} ${width} ${use} ${kerning} ${hyphenate} ${align} ${leading} ${indent.left} ${indent.first}`
}

/** Numbers of runs by what they look like and say, and by the lists that were asked for before. */
const numbers = new Map<string, number>()
const numbered = new WeakMap<object, number>()
let lastNumber = 0

/** A number for what runs look like and say, the same for those that are alike. */
const likenessOf = <T extends object>(runs: T, write: (runs: T) => string): number => {
  const known = numbered.get(runs)
  if (known !== undefined) return known
  const number = recall(numbers, write(runs), () => ++lastNumber)
  numbered.set(runs, number)
  return number
}

const looksOf = (runs: readonly StyledRun[]): string => runs.map(lookOf).join('')

const lookOf = (run: StyledRun): string => {
  const { font, size, color, link, to, raised, notes, tracking, tabular, field, text } = run
  return `\u0000${font.family} ${font.twin} ${font.weight} ${font.italic} ${size} ${color} ${link} ${to} ${raised} ${notes} ${tracking} ${tabular} ${field}\u0001${text}`
}
