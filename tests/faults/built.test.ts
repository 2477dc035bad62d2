// Faults that only a whole build can find, each a small change to a good brief, with the fault it must be told written at its top:
// `# expect: layout/too-long at 24:9`; a place in another file has that file's name before it. Nothing else may be an error.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { prepare } from '../../src/pipeline.ts'
import { workspaceWith } from '../journeys/workspace.ts'

const folder = join(import.meta.dirname, 'built')
const root = join(import.meta.dirname, '..', '..')
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml') && !file.includes('ledger'))
  .map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const said = lines.filter((line) => /^# (expect|hint|note): /.test(line)).map((line) => line.slice(2))
    return {
      name: file.replace('.yaml', ''),
      file,
      expected: said.filter((line) => line.startsWith('expect')).map((line) => line.slice('expect: '.length)),
      notes: said.filter((line) => !line.startsWith('expect')),
    }
  })

const tell = (d: Diagnostic, file: string): string => {
  const place = d.span
    ? `${d.span.file === `faults/${file}` ? '' : `${d.span.file.replace('faults/', '')}:`}${d.span.line}:${d.span.column}`
    : 'nowhere'
  return `${d.code} at ${place}`
}

describe('a fault of a whole build', () => {
  it.each(cases)('$name', async ({ file, expected, notes }) => {
    const { diagnostics } = await prepare(`faults/${file}`, workspaceWith(folder, 'faults'))
    const errors = diagnostics.filter((d) => d.severity === 'error')
    expect(errors.map((d) => tell(d, file))).toEqual(expected)
    const said = errors.flatMap((d) => d.notes)
    for (const note of notes) expect(said.some((line) => line.startsWith(note))).toBe(true)
  })
})

describe('the command', () => {
  it('writes nothing while an error stands, and ends with 1', () => {
    const out = mkdtempSync(join(tmpdir(), 'faults-'))
    try {
      const done = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'src/cli/main.ts', 'build', 'tests/faults/built/false-claim.yaml', '-o', out],
        { cwd: root, encoding: 'utf8' },
      )
      expect(done.status).toBe(1)
      expect(done.stderr).toContain('error[evidence/false-claim]')
      expect(readdirSync(out)).toEqual([])
    } finally {
      rmSync(out, { recursive: true, force: true })
    }
  })
})
