// A new folder for each test of a file, and one figure set in it.
import { afterEach, beforeEach } from 'vitest'
import { setFact } from '../../src/cli/facts/set.ts'
import { type Folder, openFolder } from './folder.ts'
import { type Heard, hear } from './hear.ts'

/** Where `folderForEach('a')` has its brief and its ledger. */
export const brief = 'briefs/a/brief.yaml'
export const ledger = 'briefs/a/ledger.yaml'

/** A folder that is another one in each test, with a brief and its ledger under briefs/NAME/ for each name. */
export function folderForEach(...names: string[]): Omit<Folder, 'remove'> {
  let folder: Folder
  beforeEach(() => {
    folder = openFolder(...names)
  })
  afterEach(() => folder.remove())
  return {
    get root() {
      return folder.root
    },
    read: (path) => folder.read(path),
    write: (path, text) => folder.write(path, text),
    edit: (path, from, to) => folder.edit(path, from, to),
  }
}

/** How a command is told to work there. */
export const flagsIn = (folder: { root: string }) => ({ cwd: folder.root, color: 'never' as const })

/** Sets a figure there, and hears what is said. */
export const setIn =
  (folder: { root: string }) =>
  (id: string, value: string | undefined, more: Partial<Parameters<typeof setFact>[2]> = {}): Promise<Heard> =>
    hear(() => setFact(id, value, { ...flagsIn(folder), ...more }))
