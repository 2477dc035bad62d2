// The record beside what was built: of each file, the digest of what it was painted from and of its bytes. A file that both still
// hold for need not be painted again.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { digestOf } from '../compare/index.ts'
import { writeWhole } from './disk.ts'

/** Its name in the folder of outputs. */
const recordName = '.briefwright.json'

/** One output, as it was when it was written. */
export interface Entry {
  /** Digest of what it was painted from. */
  from: string
  /** Digest of its bytes. */
  is: string
}

/** The record of one folder of outputs. */
export interface Record {
  /** True where that file was painted from the same, and is still there as it was written. */
  holds(file: string, from: string): boolean
  /** Notes a file that was written. */
  note(file: string, entry: Entry): void
  /** Writes the record, where anything was noted. */
  keep(): void
}

/** Opens the record of a folder. One that cannot be read is as good as none: everything is built. */
export function openRecord(folder: string): Record {
  const path = join(folder, recordName)
  const entries = readEntries(path)
  let isChanged = false
  return {
    holds: (file, from) => {
      const entry = entries[file]
      return entry?.from === from && digestAt(resolve(folder, file)) === entry.is
    },
    note: (file, entry) => {
      entries[file] = entry
      isChanged = true
    },
    keep: () => {
      if (!isChanged) return
      const sorted = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
      // One that is lost costs a build, and no file.
      writeWhole(path, `${JSON.stringify({ files: sorted }, null, 2)}\n`, { isCheap: true })
      isChanged = false
    },
  }
}

/** Digest of a file's bytes; of one that is not there, or cannot be read as a file, none: whoever writes it is told what is in the way. */
function digestAt(path: string): string | undefined {
  try {
    return digestOf(readFileSync(path))
  } catch {
    return undefined
  }
}

function readEntries(path: string): { [file: string]: Entry } {
  const entries: { [file: string]: Entry } = Object.create(null)
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8')) as { files?: { [file: string]: Partial<Entry> } }
    for (const [file, { from, is }] of Object.entries(files ?? {}))
      if (typeof from === 'string' && typeof is === 'string') entries[file] = { from, is }
  } catch {
    // There is none yet, or someone wrote in it.
  }
  return entries
}
