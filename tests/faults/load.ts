// The faulty briefs of this folder, each with the faults it must be told, as it says itself in the comments at its top:
// `# expect: read/unknown-key at 24:9`, and `# hint: …` or `# note: …` for what must stand among the notes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

/** A fault that a brief must be told. */
export interface Expected {
  /** e.g. "read/unknown-key". */
  code: string
  /** Line and column, e.g. "24:9". */
  at: string
}

export interface Faulty {
  /** File name without its ending. */
  name: string
  /** From the root of a workspace that has this folder as `faults`. */
  path: string
  bytes: Uint8Array
  expected: Expected[]
  /** Starts of notes, e.g. `hint: did you mean "claim"?`. */
  notes: string[]
}

const folder = import.meta.dirname

/** All faulty briefs. Files of the folder that expect nothing (the ledger they share) are not among them. */
export function loadFaulty(): Faulty[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:yaml|base64)$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const lines = text.split('\n')
      const end = lines.findIndex((line) => !/^# (?:expect|hint|note): /.test(line))
      const said = lines.slice(0, end)
      const expected = said.flatMap((line) => {
        const [, code, at] = /^# expect: (\S+) at (\d+:\d+)$/.exec(line) ?? []
        return code && at ? [{ code, at }] : []
      })
      if (expected.length === 0) return []
      const notes = said.filter((line) => !line.startsWith('# expect')).map((line) => line.slice(2))
      const bytes = file.endsWith('.base64')
        ? new Uint8Array(Buffer.from(lines.slice(end).join(''), 'base64'))
        : new Uint8Array(Buffer.from(text))
      const name = file.replace(/\.\w+$/, '')
      return [{ name, path: `faults/${name}.yaml`, bytes, expected, notes }]
    })
}

/** What was told, in the form in which it is expected. Errors and warnings; sorted by place. */
export const told = (diagnostics: readonly Diagnostic[]): Expected[] =>
  diagnostics
    .map(({ code, span }) => ({ code, at: span ? `${span.line}:${span.column}` : 'nowhere' }))
    .sort((a, b) => a.at.localeCompare(b.at, 'en', { numeric: true }) || a.code.localeCompare(b.code, 'en'))
