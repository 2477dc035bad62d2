// Notes which files and folders a build asks its workspace for, there or not: a change of any of them may change what is built.
import type { Workspace } from '../model/workspace.ts'
import { folderOf } from '../read/index.ts'

/** What a build asked for, by paths from the workspace's root. */
export interface Reads {
  files: Set<string>
  /** Folders whose entries were listed. */
  folders: Set<string>
}

/** The same workspace, with a note of all that is asked of it from now on. */
export function noteReads<W extends Workspace>(workspace: W): { workspace: W; reads: Reads } {
  const reads: Reads = { files: new Set(), folders: new Set() }
  const noted: W = {
    ...workspace,
    read: (path) => {
      reads.files.add(plainPath(path))
      return workspace.read(path)
    },
    list: (folder) => {
      reads.folders.add(plainPath(folder))
      return workspace.list(folder)
    },
    folders: (folder) => {
      reads.folders.add(plainPath(folder))
      return workspace.folders(folder)
    },
  }
  return { workspace: noted, reads }
}

/** What two builds asked for. */
export const joinReads = (some: Reads, more: Reads): Reads => ({
  files: new Set([...some.files, ...more.files]),
  folders: new Set([...some.folders, ...more.folders]),
})

/** True where a changed path is a file that was read, or an entry of a folder that was listed. */
export const touches = ({ files, folders }: Reads, path: string): boolean =>
  files.has(path) || folders.has(folderOf(path)) || folders.has(path)

/** The folders in which everything lies that was asked for. */
export const foldersOf = ({ files, folders }: Reads): string[] => [
  ...new Set([...folders, ...[...files].map(folderOf)]),
]

const plainPath = (path: string): string =>
  path
    .split('/')
    .reduce<string[]>((kept, step) => {
      if (step === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop()
      else if (step !== '.' && step !== '') kept.push(step)
      return kept
    }, [])
    .join('/')
