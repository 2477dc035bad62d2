// Faults of a file before it is read as YAML.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { whyElsewhere } from '../beside.ts'
import { error } from './fault.ts'

/** A file that is not there. */
export const noFile = (path: string, named?: Span): Diagnostic =>
  error('no-file', named ?? { file: path, line: 1, column: 1 }, `there is no file ${path}`)

/** A folder where a file is wanted. */
export const fileIsFolder = (path: string, named?: Span): Diagnostic => ({
  ...noFile(path, named),
  message: `${path} is a folder, and a file is wanted`,
})

/** A path that leads out of the folder that is worked in. */
export const fileElsewhere = (path: string, named?: Span): Diagnostic => ({
  ...noFile(path, named),
  message: `${path} ${whyElsewhere(path)}`,
  notes: ['hint: copy it into the folder of the brief, or one beside it, and write for example ../other.yaml'],
})

/** A file past the size limit, in bytes. */
export const tooLarge = (at: Span, size: number, limit: number): Diagnostic =>
  error(
    'too-large',
    at,
    `this file has ${size} bytes; at most ${limit} are read`,
    'hint: split it, or check that it is the file you mean',
  )

/** Bytes that are not UTF-8. */
export const notUtf8 = (at: Span, guess: string): Diagnostic =>
  error(
    'not-utf-8',
    at,
    'this file is not UTF-8 text from here on',
    `note: it looks like ${guess}`,
    'hint: save it with the encoding UTF-8',
  )

/** A character that Office files and PDFs may not hold. `code` is its UTF-16 code unit. */
export const strangeCharacter = (at: Span, code: number): Diagnostic =>
  error(
    'strange-character',
    at,
    `the character U+${code.toString(16).toUpperCase().padStart(4, '0')} cannot stand in a document`,
    'hint: delete it; it cannot be seen in most editors and often comes from a copied text',
  )

/** A file without any content. */
export const emptyFile = (at: Span): Diagnostic =>
  error(
    'empty-file',
    at,
    'this file is empty',
    'hint: a brief begins with "title:" and "answer:", a ledger with "sources:" and "facts:"',
  )
