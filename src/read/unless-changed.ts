// Reads a brief anew only where one of its files changed: whoever watches edits the ledger most often, and what was read of a brief
// stays the same objects, by which later phases know what they have settled and judged before.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'

/** What reading came to: its faults, and more. */
interface Read {
  diagnostics: Diagnostic[]
}

/** What was read last of a file, and the bytes of all files that were read for it; undefined for one that was not there. */
interface Kept<T> {
  by: object
  files: ReadonlyMap<string, Uint8Array | undefined>
  read: T
}

/**
 * The same reading of the file at a path, `by` what it is read with (compared as an object), done once for the same bytes of all
 * files that it reads. What it hands on is shared and not to be changed, its list of faults excepted.
 */
export function unlessChanged<T extends Read, By extends object>(
  read: (path: string, workspace: Workspace, by: By) => T,
): (path: string, workspace: Workspace, by: By) => T {
  const known = new Map<string, Kept<T>>()
  return (path, workspace, by) => {
    let last = known.get(path)
    // Every file is asked for all the same: who watches notes what is asked for.
    if (last?.by !== by || ![...last.files].every(([file, bytes]) => isSame(bytes, workspace.read(file)))) {
      const files = new Map<string, Uint8Array | undefined>()
      const noting: Workspace = {
        ...workspace,
        read: (file) => {
          const bytes = workspace.read(file)
          files.set(file, bytes)
          return bytes
        },
      }
      last = { by, files, read: read(path, noting, by) }
      known.set(path, last)
    }
    return { ...last.read, diagnostics: [...last.read.diagnostics] }
  }
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0)
