// A workspace for tests: the project's own files, with the files of one folder seen under a path of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDisk } from '../../src/cli/disk.ts'
import type { Workspace } from '../../src/model/workspace.ts'

const root = join(import.meta.dirname, '..', '..')

/** The project as a workspace on a fixed day, with `folder` seen as `path`. */
export function workspaceWith(folder: string, path: string): Workspace {
  const disk = openDisk(root)
  const own = (asked: string): string | undefined =>
    asked.startsWith(`${path}/`) ? join(folder, asked.slice(path.length + 1)) : undefined
  return {
    ...disk,
    today: '2025-10-01',
    read: (asked) => {
      const file = own(asked)
      if (file === undefined) return disk.read(asked)
      return existsSync(file) ? readFileSync(file) : undefined
    },
    list: (asked) => (asked === path ? readdirSync(folder).sort() : disk.list(asked)),
  }
}

/** The project as a workspace with some files replaced by literals. */
export function workspaceOf(files: Record<string, string | Uint8Array>): Workspace {
  const disk = openDisk(root)
  return {
    ...disk,
    today: '2025-10-01',
    read: (asked) => {
      const file = files[asked]
      if (file === undefined) return disk.read(asked)
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
  }
}
