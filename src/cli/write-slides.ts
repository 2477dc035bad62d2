// Writes the page with what was edited and the moved pages of all briefs side by side.
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { type Comparison, drawComparison, type Edited } from '../compare/index.ts'
import { writeWhole } from './disk.ts'
import { DiskRefusal } from './failure.ts'
import { tellBlasts } from './tell-blast.ts'

/** Writes it as one file, whose path is printed on standard error. Briefs in which nothing moves are named only. */
export function writeSlides(
  title: string,
  edited: readonly Edited[],
  comparisons: readonly Omit<Comparison, 'lines'>[],
  path: string,
): void {
  const lines = tellBlasts(comparisons.map(({ blast }) => blast))
  const told = comparisons.map((comparison, n) => ({ ...comparison, lines: lines[n]! }))
  writeWhole(path, drawComparison(title, edited, told))
  process.stderr.write(`${path}\n`)
}

/**
 * Where the page is to go, as a full path. Refused, before anything is written, is all that is no page: a file that does not end in
 * .html, one among the templates, and one that is there already and holds something else, such as a ledger of that name.
 */
export function pageAt(root: string, typed: string): string {
  const path = resolve(root, typed)
  if (!/\.html$/i.test(path)) throw new DiskRefusal(`--page ${typed}: a page is a file that ends in .html`)
  // A folder may be a link into the templates.
  const real = existsSync(dirname(path)) ? join(realpathSync(dirname(path)), basename(path)) : path
  const [first] = relative(realpathSync(root), real).split(/[\\/]/)
  if (first === 'templates' || relative(root, path).split(/[\\/]/)[0] === 'templates')
    throw new DiskRefusal(`--page ${typed}: what lies under templates/ is read and not written`)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new DiskRefusal(`--page ${typed}: a folder has that name; name another`)
  if (existsSync(path) && !isPage(path))
    throw new DiskRefusal(`--page ${typed}: there is such a file already, and it is no page; name another`)
  return path
}

/** An earlier page, or a file that is empty. A device is neither. */
function isPage(path: string): boolean {
  const status = statSync(path)
  if (!status.isFile()) return false
  try {
    return status.size === 0 || /^<!doctype html>/i.test(readFileSync(path, 'utf8'))
  } catch {
    // What cannot be read cannot be told to be a page.
    return false
  }
}
