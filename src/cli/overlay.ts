// A workspace in which some files say something else: the state after an edit that has not been made.
import type { Workspace } from '../model/workspace.ts'

/** The same workspace with these files in the place of its own, by paths from the root. */
export const overlay = (workspace: Workspace, files: Readonly<Record<string, Uint8Array>>): Workspace => ({
  ...workspace,
  read: (path) => (Object.hasOwn(files, path) ? files[path] : workspace.read(path)),
})
