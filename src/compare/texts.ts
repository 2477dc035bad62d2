// The texts of a page in reading order, whatever they stand in: a string for each, and where its drawn pieces lie in it.
import type { Line, Mark, Paragraph, Piece } from '../model/mark.ts'

/** A drawn piece of a text. */
export interface Spot {
  piece: Piece
  /** Where its words begin in the text. */
  start: number
}

/** One text, as drawn. */
export interface Text {
  text: string
  spots: Spot[]
  /** Index of its paragraph in the mark. */
  paragraph: number
}

/** The texts of one mark, without the raised numbers of notes: these move with every note before them. */
export const textsIn = (mark: Mark): string[] => saidIn(mark).map(({ text }) => text)

/** The same, with their pieces. What is drawn of a chart is not read aloud, and yet says something; default: not of a chart. */
export function saidIn(mark: Mark, isCharted = false): Text[] {
  switch (mark.kind) {
    case 'text':
      // A text cut by a page break has its whole meaning on both pages, and its own lines on each.
      return mark.role === 'artifact' && !isCharted ? [] : read(mark.lines, mark.paragraphs)
    case 'table':
      return mark.rows.flatMap((row) =>
        row.cells.flatMap((cell) => [
          ...read(cell.lines, cell.paragraphs),
          ...(cell.marks ?? []).flatMap((inner) => saidIn(inner)),
        ]),
      )
    case 'group':
      return mark.marks.flatMap((inner) => saidIn(inner, isCharted))
    case 'chart':
      return mark.marks.flatMap((inner) => saidIn(inner, true))
    case 'image':
      return mark.alt ? [{ text: mark.alt, spots: [], paragraph: 0 }] : []
    default:
      return []
  }
}

/** The paragraphs of a text that say something, as meant. */
export const meantIn = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs
    .map(({ runs }) => runs.map((run) => (run.raised ? '' : run.text)).join(''))
    .filter((text) => text.trim() !== '')

/** A mark that hangs beside a paragraph and only counts or points: "3", "S2", "•". */
const COUNTS = /^(?:\p{Lu}?\d+[.)]?|[^\p{L}\p{N}]+)$/u

/** Widest gap between two pieces of one word, in em. */
const GAP = 0.12

/** Drawn lines as paragraphs again. */
function read(lines: readonly Line[], paragraphs: readonly Paragraph[]): Text[] {
  const texts = new Map<number, Text>()
  for (const { pieces, paragraph, space } of lines) {
    const known = texts.get(paragraph)
    const text = known ?? { text: '', spots: [], paragraph }
    texts.set(paragraph, text)
    const bullet = known ? undefined : paragraphs[paragraph]?.bullet?.text
    let end: number | undefined
    pieces.forEach((piece, index) => {
      const isBullet = index === 0 && bullet !== undefined && piece.text === bullet
      if (!piece.hyphen && !piece.run.raised && !(isBullet && COUNTS.test(bullet.trim()))) {
        const isApart = end !== undefined && piece.x - end > GAP * piece.run.size
        // A number and what it counts, a day and what is due: apart on the page without a space between them.
        if (isApart && /\S$/.test(text.text) && /^\S/.test(piece.text)) text.text += ' '
        text.spots.push({ piece, start: text.text.length })
        text.text += piece.text
      }
      end = piece.x + piece.width
    })
    if (space) text.text += ' '
  }
  return [...texts.values()].filter(({ text }) => text.trim() !== '')
}
