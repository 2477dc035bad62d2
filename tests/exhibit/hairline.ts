// The hairline brand and the real typesetter, for tests that measure exhibits as a build does.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontFile } from '../../src/brand/index.ts'
import type { Brand } from '../../src/model/brand.ts'
import type { Canvas } from '../../src/model/canvas.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Typesetter } from '../../src/model/typesetter.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { readBrand } from '../../src/read/brand.ts'
import { openTypesetter } from '../../src/text/index.ts'

const root = join(import.meta.dirname, '../..')

const names = (folder: string, folders: boolean): string[] => {
  try {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() === folders)
      .map((entry) => entry.name)
      .sort()
  } catch {
    return []
  }
}

/** The repository as a workspace. */
export const workspace: Workspace = {
  read: (path) => {
    try {
      return readFileSync(join(root, path))
    } catch {
      return undefined
    }
  },
  list: (folder) => names(folder, false),
  folders: (folder) => names(folder, true),
  font: (path) => readFileSync(join(root, 'node_modules', path)),
  today: '2025-10-01',
}

/** A brand of the repository, by name. */
export function brandNamed(name: string): Brand {
  const { brand, diagnostics } = readBrand(`templates/brands/${name}/brand.yaml`, workspace)
  if (brand === undefined) throw new Error(diagnostics.map((one) => one.message).join('\n'))
  return brand
}

/** The typesetter over the fonts that ship with the program. */
export const typesetter = (): Promise<Typesetter> => openTypesetter((font) => workspace.font(fontFile(font)), {})

/** A canvas of a medium, and what is reported on it. */
export function canvasOn(
  brand: Brand,
  medium: string,
  type: Typesetter,
  home = 'growth',
): { canvas: Canvas; reported: Diagnostic[] } {
  const found = brand.media[medium]
  if (found === undefined) throw new Error(`no medium ${medium}`)
  const reported: Diagnostic[] = []
  const used = new Map<string, number>()
  const screen = medium === 'deck' || medium === 'handout'
  const canvas: Canvas = {
    brand,
    medium: found,
    type: type.with(screen ? { use: 0.99, kerning: false } : { use: 1, kerning: true, hyphenate: 'en-GB' }),
    language: 'en-GB',
    home,
    spread: 1,
    step: () => 0,
    id: (stem) => {
      const count = (used.get(stem) ?? 0) + 1
      used.set(stem, count)
      return count === 1 ? stem : `${stem}-${count}`
    },
    report: (diagnostic) => reported.push(diagnostic),
  }
  return { canvas, reported }
}
