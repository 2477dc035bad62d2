// The workspace on a disk: reads inside its root only, falls back to the templates that ship, and writes whole files or none.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workspace } from '../model/workspace.ts'
import { DiskRefusal } from './failure.ts'

/** Where the program is installed: its own templates and fonts are beside it. */
const home = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(import.meta.url)

/** No file of a brief, ledger, template or picture is larger: 20 MB. */
const LARGEST = 20 * 1024 * 1024

/** The workspace of a folder. A path that leads outside its root is as good as absent. */
export function openDisk(folder: string): Workspace & { root: string } {
  const root = resolve(folder)
  if (!existsSync(root)) throw new DiskRefusal(`there is no folder ${folder}`)
  const real = realpathSync(root)
  const inside = (path: string): string | undefined => {
    const full = resolve(root, path)
    if (existsSync(full)) {
      const target = realpathSync(full)
      return target === real || target.startsWith(real + sep) ? full : undefined
    }
    // A folder of briefs without templates of its own uses those that ship with the program.
    const shipped = resolve(home, path)
    return /^templates(\/|$)/.test(path) && shipped.startsWith(home + sep) && existsSync(shipped) ? shipped : undefined
  }
  const entries = (path: string, wanted: 'file' | 'folder'): string[] => {
    const full = inside(path)
    if (!full || !statSync(full).isDirectory()) return []
    return readdirSync(full, { withFileTypes: true })
      .filter((entry) => (wanted === 'file' ? entry.isFile() : entry.isDirectory()))
      .map((entry) => entry.name)
      .sort()
  }
  return {
    root,
    today: new Date().toISOString().slice(0, 10),
    read: (path) => {
      const full = inside(path)
      if (!full) return undefined
      const status = statSync(full)
      return status.isFile() && status.size <= LARGEST ? readFileSync(full) : undefined
    },
    list: (path) => entries(path, 'file'),
    folders: (path) => entries(path, 'folder'),
    font: readFont,
  }
}

/** Fonts by their package path. The same bytes are handed to all who ask: what was made of them is found again by them. */
const fonts = new Map<string, Uint8Array>()

function readFont(path: string): Uint8Array {
  const bytes = fonts.get(path) ?? readFileSync(require.resolve(path))
  fonts.set(path, bytes)
  return bytes
}

/** A path as the workspace knows it: from its root, with forward slashes. */
export function fromRoot(root: string, path: string): string {
  return relative(root, resolve(root, path)).split(sep).join('/')
}

/** Writes a file whole or not at all: a temporary file beside it, then a rename. Folders are made. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const handle = openSync(temporary, 'wx', 0o644)
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    const code = (error as NodeJS.ErrnoException).code
    const why =
      code === 'ENOSPC'
        ? 'the disk is full'
        : code === 'EBUSY' || code === 'EPERM' || code === 'EACCES'
          ? 'it is open in another program or may not be written'
          : ((error as Error).message ?? String(error))
    throw new DiskRefusal(`${path} was not written: ${why}`)
  }
}
