// The texts of a page in reading order, whatever they stand in: what two builds are compared by.
import type { Line, Mark, Paragraph } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { plain } from '../model/words.ts'

/** Each text of a page as one string, page furniture left out; the notes of a slide follow what it shows. */
export const textsOf = (page: Page): string[] => [...page.marks.flatMap(textsIn), ...page.notes.map(plain)]

function textsIn(mark: Mark): string[] {
  switch (mark.kind) {
    case 'text':
      // A text cut by a page break has its whole meaning on both pages, and its own lines on each.
      return mark.role === 'artifact' ? [] : linesOf(mark.lines)
    case 'table':
      return mark.rows.flatMap((row) =>
        row.cells.flatMap((cell) => [...saidIn(cell.paragraphs), ...(cell.marks ?? []).flatMap(textsIn)]),
      )
    case 'group':
    case 'chart':
      return mark.marks.flatMap(textsIn)
    case 'image':
      return mark.alt ? [mark.alt] : []
    default:
      return []
  }
}

const saidIn = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).filter((text) => text.trim() !== '')

/** Drawn lines as paragraphs again. */
function linesOf(lines: readonly Line[]): string[] {
  const paragraphs = new Map<number, string>()
  for (const { pieces, paragraph, space } of lines) {
    const said = pieces.map((piece) => (piece.hyphen ? '' : piece.text)).join('')
    paragraphs.set(paragraph, `${paragraphs.get(paragraph) ?? ''}${said}${space ? ' ' : ''}`)
  }
  return [...paragraphs.values()].filter((text) => text.trim() !== '')
}
