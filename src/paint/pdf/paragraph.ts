// Draws the lines of one paragraph into its element: plain words, links, note marks and the mark of an item apart.
import type { Line, Paragraph, Piece } from '../../model/mark.ts'
import type { Desk, Link } from './desk.ts'
import { drawStrokes, type Stroke } from './glyphs.ts'
import { drawLink, leadOf } from './links.ts'
import { append, type Element, element } from './structure.ts'

/** Lines of one paragraph, in order, and the paragraph as meaning. */
export interface Passage {
  lines: Line[]
  /** Undefined where the lines name a paragraph that is not there. */
  paragraph?: Paragraph
}

/** What lines were split into, with the paragraphs they were split by. */
const split = new WeakMap<readonly Line[], { paragraphs: readonly Paragraph[]; passages: readonly Passage[] }>()

/** Splits the lines of a text into its paragraphs. A text that was not laid out anew has the same passages as before. */
export const passagesOf = (lines: readonly Line[], paragraphs: readonly Paragraph[]): readonly Passage[] => {
  const known = split.get(lines)
  if (known?.paragraphs === paragraphs) return known.passages
  const passages = splitAnew(lines, paragraphs)
  split.set(lines, { paragraphs, passages })
  return passages
}

const splitAnew = (lines: readonly Line[], paragraphs: readonly Paragraph[]): Passage[] => {
  const passages: (Passage & { index: number })[] = []
  for (const line of lines) {
    const last = passages.at(-1)
    if (last?.index === line.paragraph) last.lines.push(line)
    else passages.push({ index: line.paragraph, lines: [line], paragraph: paragraphs[line.paragraph] })
  }
  return passages
}

/** The pieces of a passage, those of the mark of an item apart. */
interface Strokes {
  bullet: readonly Stroke[]
  text: readonly Stroke[]
}

const found = new WeakMap<Passage, Strokes>()

/** The pieces of a passage with the spaces that the drawing left out but the text has; those of the same passage are the same. */
export const strokesOf = (passage: Passage): Strokes => {
  const known = found.get(passage) ?? findStrokes(passage)
  found.set(passage, known)
  return known
}

const findStrokes = ({ lines, paragraph }: Passage): Strokes => {
  const source = paragraph?.runs.map((run) => run.text).join('') ?? ''
  const bullet: Stroke[] = []
  const text: Stroke[] = []
  let at = 0
  for (const [number, line] of lines.entries()) {
    for (const [index, piece] of line.pieces.entries()) {
      const stroke = { piece, baseline: line.baseline, space: false }
      if (number === 0 && index === 0 && isBullet(piece, paragraph)) {
        bullet.push({ ...stroke, space: true })
        continue
      }
      const before = text.at(-1)
      if (before !== undefined && /\s/.test(source[at] ?? '') && !piece.hyphen && !/^\s/.test(piece.text))
        before.space = true
      text.push(stroke)
      if (!piece.hyphen) at = after(source, at, piece.text)
    }
    const last = text.at(-1)
    if (last === undefined || /\s$/.test(last.piece.text)) continue
    last.space = line.space ?? (line.soft && !last.piece.hyphen && /\s/.test(source[at] ?? ''))
  }
  return { bullet, text }
}

const isBullet = (piece: Piece, paragraph: Paragraph | undefined): boolean =>
  paragraph?.bullet !== undefined &&
  (piece.run === paragraph.bullet ||
    (piece.text.trim() === paragraph.bullet.text.trim() && !paragraph.runs[0]?.text.startsWith(piece.text)))

/** Place in the source after a piece; where the drawing is not the source, as good a guess as there is. */
const after = (source: string, at: number, text: string): number => {
  const start = /^\s/.test(text) ? at : at + (source.slice(at).match(/^\s*/)?.[0].length ?? 0)
  if (source.startsWith(text, start)) return start + text.length
  const found = source.indexOf(text, at)
  return found < 0 ? at + text.length : found + text.length
}

interface Stretch {
  strokes: readonly Stroke[]
  leads?: Link['leads']
}

/** Draws a passage; `label` takes the mark of an item, where the passage is one. */
export const drawPassage = (desk: Desk, passage: Passage, owner: Element, label?: Element): void => {
  const { bullet, text } = strokesOf(passage)
  if (bullet.length > 0) desk.ink.tagged(label ?? owner, () => drawStrokes(desk, bullet))
  for (const stretch of stretchesOf(desk, text)) {
    const draw = (): void => drawStrokes(desk, stretch.strokes)
    if (stretch.leads === undefined) desk.ink.tagged(owner, draw)
    else {
      drawLink(desk, owner, stretch.strokes, stretch.leads, draw)
      if ('note' in stretch.leads) openNotes(desk, owner, stretch.strokes)
    }
  }
}

const stretchesOf = (desk: Desk, strokes: readonly Stroke[]): Stretch[] => {
  const leads: (Link['leads'] | undefined)[] = []
  for (const { piece } of strokes) leads.push(piece.hyphen ? leads.at(-1) : leadOf(desk, piece))
  const stretches: Stretch[] = []
  let from = 0
  for (let at = 1; at <= strokes.length; at++) {
    if (at < strokes.length && isSame(leads[from], leads[at])) continue
    // The same pieces are the same list, which is known again.
    stretches.push({ strokes: at - from === strokes.length ? strokes : strokes.slice(from, at), leads: leads[from] })
    from = at
  }
  return stretches
}

const isSame = (one: Link['leads'] | undefined, other: Link['leads'] | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other))

/** A note is read where it is first called, wherever it is printed. */
const openNotes = (desk: Desk, owner: Element, strokes: readonly Stroke[]): void => {
  for (const number of strokes.flatMap((stroke) => stroke.piece.run.notes ?? [])) {
    const note = desk.notes.get(number)
    if (note !== undefined && note.element === undefined) {
      note.element = append(owner, element('Note', { id: `note-${number}` }))
    }
  }
}
