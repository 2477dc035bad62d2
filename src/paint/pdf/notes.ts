// Finds the footnotes of a document before it is painted, so that a call can lead to a note that stands on a later page.
import type { Mark, TextMark } from '../../model/mark.ts'
import type { Page } from '../../model/page.ts'
import type { NotePlace } from './desk.ts'

/** Places of notes by their number. */
export const findNotes = (pages: readonly Page[]): Map<number, NotePlace> => {
  const places = new Map<number, NotePlace>()
  const look = (mark: Mark, page: number): void => {
    if (mark.kind === 'group') for (const inner of mark.marks) look(inner, page)
    if (mark.kind !== 'text' || mark.role !== 'footnote' || mark.note === undefined || places.has(mark.note)) return
    places.set(mark.note, { page, x: mark.box.x, y: mark.box.y, says: wordsOf(mark) })
  }
  for (const [index, page] of pages.entries()) for (const mark of page.marks) look(mark, index)
  return places
}

const LONGEST = 160

const wordsOf = (mark: TextMark): string => {
  const words = mark.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join(' ')
  const text = `${mark.note} ${words}`
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
