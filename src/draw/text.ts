// Text set in a box: the mark with its meaning and its lines, and what a text measures before there is a box.
import type { Box, ColorName, ZoneName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Paragraph, Role, TextMark } from '../model/mark.ts'
import type { Words } from '../model/words.ts'
import { nameOf } from './name.ts'
import { type Change, paragraphsOf, type Said } from './runs.ts'

/** What a text mark is made of. One of `words` and `paragraphs`. */
export interface TextAsked {
  /** One text, or several as paragraphs. */
  words?: Said | readonly Said[]
  /** Ready paragraphs, where one box holds several styles. */
  paragraphs?: Paragraph[]
  /** Key of `Medium.styles`; not read where there are `paragraphs`. */
  style: string
  box: Box
  /** Default top. */
  anchor?: TextMark['anchor']
  /** Default paragraph. */
  role?: Role
  /** What it is, in a word or two, e.g. "claim"; the home is put before it. */
  name: string
  zone?: ZoneName
  color?: ColorName
  bold?: boolean
  align?: Paragraph['align']
  /** Hangs as the items of a list, from this number. */
  item?: number
  /** The line of the brief; default that of the first of `words`. */
  span?: Span
  /** The tag that made it. */
  tag?: Span
}

/** A text mark with its lines set. */
export function textMark(canvas: Canvas, asked: TextAsked): TextMark {
  const { box, anchor = 'top', role = 'paragraph', style } = asked
  const paragraphs = asked.paragraphs ?? paragraphsOf(canvas, listed(asked.words ?? ''), style, changeOf(asked))
  const mark: TextMark = {
    kind: 'text',
    ...nameOf(canvas, asked.name),
    box,
    anchor,
    role,
    paragraphs,
    lines: canvas.type.set(paragraphs, box, anchor).lines,
  }
  const span = asked.span ?? listed(asked.words ?? []).find((words): words is Words => typeof words !== 'string')?.at
  if (span !== undefined) mark.span = span
  if (asked.tag !== undefined) mark.tag = asked.tag
  if (asked.zone !== undefined) mark.zone = asked.zone
  return mark
}

/** Height in points of a text, of several, or of ready paragraphs, at a width. */
export function heightOf(
  canvas: Canvas,
  text: Said | readonly Said[] | readonly Paragraph[],
  style: string,
  width: number,
  change: Change = {},
): number {
  const paragraphs = areParagraphs(text) ? [...text] : paragraphsOf(canvas, listed(text), style, change)
  if (paragraphs.length === 0) return 0
  return paragraphs.reduce((height, paragraph) => height + canvas.type.break(paragraph, width).height, 0)
}

/** Number of lines a text takes at a width. */
export function linesOf(canvas: Canvas, words: Said, style: string, width: number, change: Change = {}): number {
  return paragraphsOf(canvas, [words], style, change).reduce(
    (n, paragraph) => n + canvas.type.break(paragraph, width).lines.length,
    0,
  )
}

function changeOf(asked: TextAsked): Change {
  const change: Change = {}
  if (asked.color !== undefined) change.color = asked.color
  if (asked.bold !== undefined) change.bold = asked.bold
  if (asked.align !== undefined) change.align = asked.align
  if (asked.item !== undefined) change.item = asked.item
  return change
}

const listed = (words: Said | readonly Said[]): readonly Said[] => (Array.isArray(words) ? words : [words as Said])

const areParagraphs = (text: Said | readonly Said[] | readonly Paragraph[]): text is readonly Paragraph[] =>
  Array.isArray(text) && text.length > 0 && typeof text[0] === 'object' && 'leading' in text[0]
