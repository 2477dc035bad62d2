// A folder on the disk with small briefs in it, and the templates copied beside them, for what only a disk can show.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const shops = join(root, 'tests', 'journeys', 'two-shops')

export interface Folder {
  root: string
  read(path: string): Buffer
  write(path: string, text: string): void
  /** Replaces a text in a file, as an editor does: written beside it, then renamed. Fails where the text is not there. */
  edit(path: string, from: string, to: string): void
  remove(): void
}

/** A folder with a brief and its ledger under briefs/NAME/ for each name. */
export function openFolder(...names: string[]): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'))
  cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true })
  const files: Folder = {
    root: folder,
    read: (path) => readFileSync(join(folder, path)),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    edit: (path, from, to) => {
      const text = files.read(path).toString()
      if (!text.includes(from)) throw new Error(`${path} does not say ${from}`)
      writeFileSync(join(folder, `${path}~`), text.replace(from, to))
      renameSync(join(folder, `${path}~`), join(folder, path))
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
  for (const name of names) addBrief(files, name)
  return files
}

/** Puts the brief of the two shops under briefs/NAME/. */
export function addBrief(folder: Folder, name: string): void {
  for (const file of ['brief.yaml', 'ledger.yaml'])
    folder.write(`briefs/${name}/${file}`, readFileSync(join(shops, file), 'utf8'))
}
