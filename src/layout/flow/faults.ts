// What the layout of a memo says when something does not fit.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'

/** A block that is taller than a page. */
export const tooTall = (height: number, room: number, span: Span): Diagnostic => ({
  code: 'layout/too-tall',
  severity: 'error',
  message: `this is ${Math.ceil(height)} points tall and a page has ${Math.floor(room)}`,
  span,
  notes: ['hint: cut rows or words, or make two of it'],
})

/** More side notes on a page than a reader takes in. */
export const sideNotes = (count: number, most: number, page: number, span: Span): Diagnostic => ({
  code: 'layout/side-notes',
  severity: 'warning',
  message: `page ${page} has ${count} side notes; ${most} are enough`,
  span,
  notes: ['hint: drop one, or say it in the text'],
})
