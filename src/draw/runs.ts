// Words and a style make runs and paragraphs: every token resolved to a font, a size and the name of a color.
import type { ColorName, TextStyle } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph, StyledRun } from '../model/mark.ts'
import type { Run, Words } from '../model/words.ts'
import { fontFor, steppedStyle } from './style.ts'

/** A text as it comes: settled words, or a plain string of the program's own. */
export type Said = Words | string

/** What one text does otherwise than its style. */
export interface Change {
  color?: ColorName
  /** True for the face's bold, false for its regular weight, whatever the style says. */
  bold?: boolean
  align?: Paragraph['align']
  /** Hangs as an item of a list; counts from 1, for lists with numerals. */
  item?: number
  /** Space before and after, in points; default the style's. */
  before?: number
  after?: number
  /** Left indent in points, on top of a hanging item's own. */
  left?: number
}

/** The runs of a text in a style of the canvas's medium. */
export function runsOf(canvas: Canvas, words: Said, style: string, change: Change = {}): StyledRun[] {
  const stepped = steppedStyle(canvas, style)
  const runs: Run[] = typeof words === 'string' ? [{ text: words }] : words.runs
  return joinAlike(
    runs.filter((run) => run.text !== '' || run.field !== undefined).map((run) => runOf(canvas, run, stepped, change)),
  )
}

// A figure between two words of one look is one run with them: a colleague who edits the text meets no seam.
function joinAlike(runs: StyledRun[]): StyledRun[] {
  const joined: StyledRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isPlain = run.field === undefined && run.raised !== true
    if (last && isPlain && sameLook(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

/** Runs of one text in one style: what no run of it decides for itself is the same in all. */
const sameLook = (one: StyledRun, other: StyledRun): boolean =>
  one.font === other.font &&
  one.link === other.link &&
  one.to === other.to &&
  one.field === other.field &&
  one.raised === other.raised

function runOf(canvas: Canvas, run: Run, style: TextStyle, change: Change): StyledRun {
  const bold = run.bold === true ? true : change.bold
  const styled: StyledRun = {
    text: style.caps && run.mark !== true ? run.text.toLocaleUpperCase(canvas.language) : run.text,
    font: fontFor(canvas, style, { bold, italic: run.italic }),
    size: style.size,
    color: change.color ?? style.color,
  }
  if (style.tracking !== 0) styled.tracking = style.tracking
  if (style.tabular) styled.tabular = true
  if (run.link !== undefined) styled.link = run.link
  if (run.to !== undefined) styled.to = run.to
  if (run.field === 'page') styled.field = 'page'
  if (run.mark === true) {
    styled.raised = true
    styled.notes = run.text
      .split(/[^0-9]+/)
      .filter((digits) => digits !== '')
      .map(Number)
  }
  return styled
}

/** One paragraph of a text in a style. */
export function paragraphOf(canvas: Canvas, words: Said, style: string, change: Change = {}): Paragraph {
  const stepped = steppedStyle(canvas, style)
  const hangs = change.item !== undefined && stepped.bullet !== ''
  const hanging = change.item === undefined ? 0 : stepped.hanging
  const paragraph: Paragraph = {
    runs: runsOf(canvas, words, style, change),
    align: change.align ?? stepped.align,
    leading: stepped.leading,
    before: change.before ?? stepped.before,
    after: change.after ?? stepped.after,
    // Without a mark to hang there is nothing to hang it from: the lines start together.
    indent: hangs ? { left: hanging + (change.left ?? 0), first: -hanging } : { left: change.left ?? 0, first: 0 },
  }
  if (hangs) {
    const mark = stepped.bullet === '1' ? String(change.item) : stepped.bullet
    paragraph.bullet = runOf(canvas, { text: mark }, stepped, { ...change, bold: change.bold })
  }
  return paragraph
}

/**
 * Several texts as the paragraphs of one box: the second and later ones take the style's first-line indent, and nothing
 * stands before the first or after the last, since the space around a box belongs to whoever places it.
 */
export function paragraphsOf(canvas: Canvas, texts: readonly Said[], style: string, change: Change = {}): Paragraph[] {
  const { indent } = steppedStyle(canvas, style)
  const paragraphs = texts.map((words, index) => {
    const paragraph = paragraphOf(
      canvas,
      words,
      style,
      change.item === undefined ? change : { ...change, item: change.item + index },
    )
    if (index > 0 && change.item === undefined) paragraph.indent.first += indent
    return paragraph
  })
  return trimmed(paragraphs)
}

/** The same paragraphs without space before the first and after the last. */
export function trimmed(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => ({
    ...paragraph,
    before: index === 0 ? 0 : paragraph.before,
    after: index === paragraphs.length - 1 ? 0 : paragraph.after,
  }))
}
