// Remembers what a file's text was read as, for as long as the text stays the same: a brand or a template is read once in a process.
import type { Diagnostic } from '../model/diagnostic.ts'

/** What reading came to: its faults, and more. */
interface Read {
  diagnostics: Diagnostic[]
}

/**
 * The same reading of a text at a path, done once for each text. What it hands on is shared and not to be changed, its list
 * of faults excepted.
 */
export function remember<T extends Read>(read: (text: string, path: string) => T): (text: string, path: string) => T {
  const known = new Map<string, { text: string; read: T }>()
  return (text, path) => {
    let last = known.get(path)
    if (last?.text !== text) {
      last = { text, read: read(text, path) }
      known.set(path, last)
    }
    return { ...last.read, diagnostics: [...last.read.diagnostics] }
  }
}
