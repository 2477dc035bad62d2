// The texts of a page in reading order, whatever they stand in: what two builds are compared by.
import type { Line, Mark, Paragraph } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { plain } from '../model/words.ts'

/** Whether the texts of a mark are left to another comparison. */
type LeavesOut = (mark: Mark) => boolean

/**
 * Each text of a page as one string, page furniture left out; the notes of a slide follow what it shows. `leavesOut` keeps marks
 * apart, with all that stands in them; default none.
 */
export const textsOf = (page: Page, leavesOut: LeavesOut = () => false): string[] => [
  ...page.marks.flatMap((mark) => textsIn(mark, leavesOut)),
  ...page.notes.map(plain),
]

/** The texts of one mark, without the raised numbers of notes: these move with every note before them. */
export function textsIn(mark: Mark, leavesOut: LeavesOut = () => false): string[] {
  if (leavesOut(mark)) return []
  switch (mark.kind) {
    case 'text':
      // A text cut by a page break has its whole meaning on both pages, and its own lines on each.
      return mark.role === 'artifact' ? [] : linesOf(mark.lines)
    case 'table':
      return mark.rows.flatMap((row) =>
        row.cells.flatMap((cell) => [
          ...saidIn(cell.paragraphs),
          ...(cell.marks ?? []).flatMap((inner) => textsIn(inner, leavesOut)),
        ]),
      )
    case 'group':
    case 'chart':
      return mark.marks.flatMap((inner) => textsIn(inner, leavesOut))
    case 'image':
      return mark.alt ? [mark.alt] : []
    default:
      return []
  }
}

/** The paragraphs of a text that say something. */
export const saidIn = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs
    .map(({ runs }) => runs.map((run) => (run.raised ? '' : run.text)).join(''))
    .filter((text) => text.trim() !== '')

/** Drawn lines as paragraphs again. */
function linesOf(lines: readonly Line[]): string[] {
  const paragraphs = new Map<number, string>()
  for (const { pieces, paragraph, space } of lines) {
    const said = pieces.map((piece) => (piece.hyphen || piece.run.raised ? '' : piece.text)).join('')
    paragraphs.set(paragraph, `${paragraphs.get(paragraph) ?? ''}${said}${space ? ' ' : ''}`)
  }
  return [...paragraphs.values()].filter((text) => text.trim() !== '')
}
