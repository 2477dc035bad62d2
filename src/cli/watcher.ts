// The door of chokidar: watches folders and hands on, batch by batch, the paths that changed in them.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch as watchFiles } from 'chokidar'

/** Milliseconds without a further change before a batch is handed on: an editor saves in several steps. */
const QUIET = 20

/** Milliseconds after a change within which chokidar keeps another one of the same file to itself. */
const DEAF = 60

/** Hands on changes as they come. */
export interface Watcher {
  /** Watches these folders too, by paths from the root. Resolves once they are watched. */
  follow(folders: readonly string[]): Promise<void>
  /** The next paths that changed, from the root; undefined once closed. */
  next(): Promise<string[] | undefined>
  close(): Promise<void>
}

/** Watches folders of a root, each without what lies in folders below it. The folder of outputs is left alone. */
export function openWatcher(root: string, out: string): Watcher {
  const outputs = resolve(root, out)
  const isIgnored = (path: string): boolean =>
    path === outputs ||
    path.startsWith(outputs + sep) ||
    /(^|[/\\])(node_modules|\.[^/\\]*)$/.test(relative(root, path))
  const waiting = new Set<string>()
  const followed = new Set<string>()
  const watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  /** When the last batch was handed on: whoever took it reads what stands there from then on. */
  let handed = Number.POSITIVE_INFINITY
  let isClosed = false
  let wake = (): void => {}

  /** Differs where the file was written, made or deleted in between. */
  const stampOf = (path: string): string => {
    try {
      const { mtimeMs, size, ino } = statSync(resolve(root, path))
      return `${mtimeMs} ${size} ${ino}`
    } catch {
      // It is not there, or what was its folder is a file now.
      return ''
    }
  }
  const ring = (): void => {
    timer = undefined
    wake()
  }
  const changed = (path: string): void => {
    waiting.add(relative(root, path).split(sep).join('/'))
    clearTimeout(timer)
    timer = setTimeout(ring, QUIET)
  }
  /** Looks again at what was handed on, for a change of it that was not heard. */
  const lookAgain = (batch: readonly string[]): void => {
    const was = batch.map(stampOf)
    setTimeout(() => {
      batch.forEach((path, at) => {
        if (!isClosed && !waiting.has(path) && stampOf(path) !== was[at]) changed(resolve(root, path))
      })
    }, DEAF).unref()
  }
  /** A folder that is not there is watched for by the nearest one that is. */
  const standing = (folder: string): string => {
    let path = resolve(root, folder)
    while (!existsSync(path)) path = resolve(path, '..')
    return path
  }
  /** Hands on what was saved in folders between the last batch and now, when they are watched. */
  const tellMissed = (fresh: readonly string[]): void => {
    for (const folder of fresh)
      for (const { name } of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
        const path = resolve(folder, name)
        const { ctimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
        if (ctimeMs >= handed && !isIgnored(path)) changed(path)
      }
  }
  return {
    follow: async (folders) => {
      const fresh = [...new Set(folders.map(standing))].filter((path) => !followed.has(path) && !isIgnored(path))
      for (const path of fresh) followed.add(path)
      if (fresh.length === 0) return
      // One more watcher, since only a new one says when it is ready.
      const opened = watchFiles(fresh, { ignoreInitial: true, depth: 0, ignored: isIgnored })
      opened.on('all', (event, path) => {
        // Should it come back it is another folder, to which whoever watched this one is deaf.
        if (event === 'unlinkDir') followed.delete(path)
        changed(path)
      })
      opened.on('error', (error) => process.stderr.write(`briefwright: ${(error as Error).message}\n`))
      watchers.push(opened)
      await new Promise<void>((ready) => opened.once('ready', ready))
      tellMissed(fresh)
    },
    next: async () => {
      while (!isClosed && (waiting.size === 0 || timer !== undefined)) await new Promise<void>((done) => (wake = done))
      if (isClosed) return undefined
      const batch = [...waiting].sort()
      waiting.clear()
      handed = Date.now()
      lookAgain(batch)
      return batch
    },
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      wake()
      await Promise.all(watchers.map((watcher) => watcher.close()))
    },
  }
}
