// Reads brand files for tests: hairline as it is, or with a part of its text replaced.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Workspace } from '../../src/model/workspace.ts'
import { readBrand } from '../../src/read/brand.ts'

export const path = 'templates/brands/hairline/brand.yaml'
export const source = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

const holding = (text: string): Workspace => ({
  read: (asked) => (asked === path ? new TextEncoder().encode(text) : undefined),
  list: () => [],
  folders: () => [],
  font: () => new Uint8Array(),
  today: '2026-01-01',
})

export const hairline = () => readBrand(path, holding(source))

/** What is said of hairline with one stretch of its text replaced: "line code message" each. */
export const faultsWith = (was: string, is: string): string[] => {
  if (!source.includes(was)) throw new Error(`hairline does not hold: ${was}`)
  const { diagnostics } = readBrand(path, holding(source.replace(was, is)))
  const told = [source.split(was)[0]!.split('\n').length]
  return diagnostics.map((d) => `${d.span!.line - told[0]!} ${d.code}: ${d.message} (${d.notes.join('; ')})`)
}
