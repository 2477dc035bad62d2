// Briefs as if their authors had asked for Letter: the files of the disk, with one line more in each brief.
import { openDisk } from '../../src/cli/disk.ts'
import type { Workspace } from '../../src/model/workspace.ts'

const disk = openDisk(process.cwd())

/** The disk with `about: paper: Letter` in every brief. */
export const onLetter = (): Workspace => ({
  ...disk,
  today: '2025-10-01',
  read: (path) => {
    const bytes = disk.read(path)
    if (!bytes || !/^briefs\/.*\.yaml$/.test(path)) return bytes
    return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/^about:\n/m, 'about:\n  paper: Letter\n'))
  },
})
