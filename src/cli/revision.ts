// The door of git: the workspace as it was at a revision, read from the repository and never checked out.
import { execFileSync } from 'node:child_process'
import { posix } from 'node:path'
import type { Workspace } from '../model/workspace.ts'

/** Most bytes that one answer of git may have. */
const MOST = 64 * 1024 * 1024

/** A workspace at a revision, or why there is none. Fonts, and templates where the revision has none, are those of `disk`. */
export function openRevision(revision: string, disk: Workspace & { root: string }): Workspace | string {
  const git = (...words: string[]): Buffer =>
    execFileSync('git', ['-C', disk.root, ...words], { maxBuffer: MOST, stdio: ['ignore', 'pipe', 'pipe'] })
  let commit: string
  let paths: string[]
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).toString().trim()
    // Paths are those below the folder we work in, from there.
    paths = git('ls-tree', '-r', '-z', '--name-only', commit).toString().split('\0').filter(Boolean)
  } catch (error) {
    return whyNot(error, revision)
  }
  const known = new Set(paths)
  const read = new Map<string, Uint8Array>()
  const hasTemplates = paths.some((path) => path.startsWith('templates/'))
  const isShipped = (path: string): boolean => !hasTemplates && /^templates(\/|$)/.test(path)
  const below = (folder: string): string[] => {
    const start = posix.join(folder, '/')
    return paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
  }
  return {
    ...disk,
    read: (typed) => {
      const path = posix.normalize(typed)
      if (isShipped(path)) return disk.read(path)
      if (!known.has(path)) return undefined
      const bytes = read.get(path) ?? git('show', `${commit}:./${path}`)
      read.set(path, bytes)
      return bytes
    },
    list: (folder) =>
      isShipped(folder)
        ? disk.list(folder)
        : below(folder)
            .filter((path) => !path.includes('/'))
            .sort(),
    folders: (folder) =>
      isShipped(folder)
        ? disk.folders(folder)
        : [...new Set(below(folder).flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : [])))].sort(),
  }
}

function whyNot(error: unknown, revision: string): string {
  const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer }
  if (code === 'ENOENT') return 'git is not installed, and a revision is read with it'
  const said = stderr
    ?.toString()
    .trim()
    .split('\n')[0]
    ?.replace(/^fatal: /, '')
  return said ? `git: ${said}` : `there is no revision "${revision}"`
}
