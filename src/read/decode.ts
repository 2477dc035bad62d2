// Bytes of a file → its text, or the reason why they are none. Nothing past this file meets a byte that is not Unicode text.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { isElsewhere } from './beside.ts'
import { fileElsewhere, fileIsFolder, noFile, notUtf8, strangeCharacter, tooLarge } from './faults.ts'

/** Largest file that is read, in bytes. */
export const LARGEST = 1_000_000

/** Reads a text file of the workspace: UTF-8, with or without a byte order mark, holding only characters that XML may hold. */
export function readText(path: string, workspace: Workspace): { text?: string; diagnostics: Diagnostic[] } {
  const bytes = workspace.read(path)
  if (!bytes) return { diagnostics: [missingFile(path, workspace)] }
  return decode(bytes, path)
}

/** Why there is nothing to read at a path. `named`: where a file names it. */
export function missingFile(path: string, workspace: Workspace, named?: Span): Diagnostic {
  if (isElsewhere(path)) return fileElsewhere(path, named)
  return isFolder(path, workspace) ? fileIsFolder(path, named) : noFile(path, named)
}

/** True for a path at which a folder lies. */
export const isFolder = (path: string, workspace: Workspace): boolean => {
  const parts = path.split('/')
  return workspace.folders(parts.slice(0, -1).join('/')).includes(parts.at(-1)!)
}

/** The text of UTF-8 bytes. A byte order mark is dropped; carriage returns stay. */
export function decode(bytes: Uint8Array, path: string): { text?: string; diagnostics: Diagnostic[] } {
  const start: Span = { file: path, line: 1, column: 1 }
  if (bytes.length > LARGEST) return { diagnostics: [tooLarge(start, bytes.length, LARGEST)] }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { diagnostics: [notUtf8(firstBadByte(bytes, path), guess(bytes))] }
  }
  const strange = findStrangeCharacter(text)
  if (strange < 0) return { text, diagnostics: [] }
  return { diagnostics: [strangeCharacter(spanAt(text, strange, path), text.charCodeAt(strange))] }
}

/**
 * Offset of the first character that an Office file or a PDF may not hold, or that nobody sees though it turns the words round or
 * parts them: signs of direction (Unicode's explicit formatting, U+202A–202E and U+2066–2069), U+200B and U+FEFF. -1 for none.
 */
export function findStrangeCharacter(text: string): number {
  return text.search(STRANGE)
}

const STRANGE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/u

const spanAt = (text: string, offset: number, file: string): Span => {
  const before = text.slice(0, offset).split('\n')
  return { file, line: before.length, column: before.at(-1)!.length + 1 }
}

/** Where decoding stops, found by halving: the longest start of the file that is UTF-8. */
function firstBadByte(bytes: Uint8Array, file: string): Span {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      // `stream` lets a character that is cut by the end pass.
      decoder.decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
    try {
      decoder.decode()
    } catch {
      // An unfinished character at the end: the decoder is fresh again either way.
    }
  }
  const text = new TextDecoder().decode(bytes.subarray(0, good))
  return spanAt(text, text.length, file)
}

const guess = (bytes: Uint8Array): string => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16'
  return bytes.subarray(0, 4000).includes(0) ? 'a binary file or UTF-16' : 'Latin-1 or Windows-1252'
}
