// The workspace on a disk: reads inside its root only, falls back to the templates that ship, and writes whole files or none.
import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsync,
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
import { promisify } from 'node:util'
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
  if (!statSync(root).isDirectory()) throw new DiskRefusal(`${folder} is a file, and a folder is wanted there`)
  const real = realpathSync(root)
  const inside = (path: string): string | undefined => {
    const full = resolve(root, path)
    if (full === root || full.startsWith(root + sep) ? isThere(full, path) : existsSync(full)) {
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
    return opened(path, () => readdirSync(full, { withFileTypes: true }))
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
      return status.isFile() && status.size <= LARGEST ? opened(path, () => readFileSync(full)) : undefined
    },
    list: (path) => entries(path, 'file'),
    folders: (path) => entries(path, 'folder'),
    font: readFont,
  }
}

/** True where there is a file or a folder; a folder that may not be looked into is refused by the name of what was sought in it. */
const isThere = (full: string, path: string): boolean =>
  opened(path, () => {
    try {
      return statSync(full, { throwIfNoEntry: false }) !== undefined
    } catch (error) {
      if (isLocked(error)) throw error
      return false
    }
  })

/** What a read hands back; a file that is there and may not be read is told by its name, and not as one that is absent. */
function opened<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!isLocked(error)) throw error
    throw new DiskRefusal(`${path} cannot be read: you have no right to`)
  }
}

const isLocked = (error: unknown): boolean => ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')

/** Fonts by their package path. The same bytes are handed to all who ask: what was made of them is found again by them. */
const fonts = new Map<string, Uint8Array>()

function readFont(path: string): Uint8Array {
  const bytes = fonts.get(path) ?? readFileSync(require.resolve(path))
  fonts.set(path, bytes)
  return bytes
}

/** A path as the workspace knows it: from its root, with forward slashes. One that leads outside is refused. */
export function fromRoot(root: string, path: string): string {
  const inside = relative(root, resolve(root, path)).split(sep).join('/')
  if (inside.startsWith('..') || resolve(inside) === inside)
    throw new DiskRefusal(`${path} lies outside the folder ${root}; work in the folder it belongs to with -C`)
  return inside
}

/** How a file is written whole. */
interface Writing {
  /** Sets its rights while it is empty. */
  mark?(handle: number): void
  /** True for a file that is made anew where a loss of power empties it: nobody waits until it is on the disk. */
  isCheap?: boolean
}

/** Writes a file whole or not at all: a temporary file beside it, then a rename. Folders are made. */
export function writeWhole(path: string, bytes: Uint8Array | string, { mark, isCheap }: Writing = {}): void {
  const started: Started[] = []
  try {
    const handle = start(path, bytes, started, mark)
    if (!isCheap) told(path, () => fsyncSync(handle))
    finish(started)
  } catch (error) {
    giveUp(started)
    throw error
  }
}

/**
 * Writes over a file that somebody typed, whole or not at all: through a link to the file it names, with the rights and the owner
 * that the file has. One that may not be written is refused, though its folder would let another take its place.
 */
export function rewrite(path: string, text: string): void {
  let status: ReturnType<typeof statSync>
  let target: string
  try {
    target = realpathSync(path)
    status = statSync(target)
    accessSync(target, constants.W_OK)
  } catch (error) {
    throw new DiskRefusal(`${path} was not written: ${reasonOf(error)}`)
  }
  // An administrator is let through by the system; the mark is meant for them as well.
  if ((status.mode & 0o222) === 0) throw new DiskRefusal(`${path} was not written: it is marked as read-only`)
  const mark = (handle: number): void => {
    const owned = process.getuid?.()
    if (owned === 0 && status.uid !== owned) fchownSync(handle, status.uid, status.gid)
    fchmodSync(handle, status.mode & 0o7777)
  }
  writeWhole(target, text, { mark })
}

/** Writes files that belong together: all are on the disk before the first takes its place. It takes them all at one time. */
export async function writeTogether(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const started: Started[] = []
  try {
    const handles = [...files].map(([path, bytes]): [string, number] => [path, start(path, bytes, started)])
    // All have ended before any is closed, even where one is refused.
    const ends = await Promise.allSettled(handles.map(([, handle]) => flush(handle)))
    ends.forEach((end, index) => {
      if (end.status === 'rejected') throw refusalOf(handles[index]![0], end.reason)
    })
    finish(started)
  } catch (error) {
    giveUp(started)
    throw error
  }
}

const flush = promisify(fsync)

/** A file that is written beside its place. */
interface Started {
  path: string
  temporary: string
  /** Absent once it is closed. */
  handle?: number
}

/** Writes a temporary file, notes it, and hands on its handle, which is open. */
function start(path: string, bytes: Uint8Array | string, started: Started[], mark?: Writing['mark']): number {
  return told(path, () => {
    makeFolder(dirname(path))
    // Told before any file that belongs to it takes its place.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
      throw new DiskRefusal(`${path} was not written: a folder has that name`)
    const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`)
    const one: Started = { path, temporary }
    started.push(one)
    const handle = openSync(temporary, 'wx', mark ? 0o600 : 0o644)
    one.handle = handle
    mark?.(handle)
    const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
    return handle
  })
}

/** Lets files take their places. */
function finish(started: readonly Started[]): void {
  for (const one of started) told(one.path, () => close(one))
  for (const { path, temporary } of started) told(path, () => renameSync(temporary, path))
}

/** Takes back what did not take its place. A folder that refuses to be written to may refuse this as well; the first refusal is told. */
function giveUp(started: readonly Started[]): void {
  for (const one of started) {
    close(one)
    if (existsSync(one.temporary)) rmSync(one.temporary, { force: true })
  }
}

function close(one: Started): void {
  const { handle } = one
  if (handle === undefined) return
  delete one.handle
  closeSync(handle)
}

/** What an act on a file hands back; one that the system refuses is told by the name of the file. */
function told<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw refusalOf(path, error)
  }
}

const refusalOf = (path: string, error: unknown): DiskRefusal =>
  error instanceof DiskRefusal ? error : new DiskRefusal(`${path} was not written: ${reasonOf(error)}`)

/** Makes a folder and those above it, one by one: a file in the way is told by its name. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new DiskRefusal(`${folder} is a file, and a folder is wanted there`)
    return
  }
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'EISDIR') return 'a folder has that name'
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES' || code === 'EROFS')
    return 'it is open in another program or may not be written'
  return message ?? String(error)
}
