// Digests: of bytes, of a laid out deliverable with all that it is painted from, and of the program that paints it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Brand } from '../model/brand.ts'
import type { Page, Pages } from '../model/page.ts'

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What decides the bytes of a deliverable: its pages, its brand, and the program. */
export const digestOfPages = (pages: Pages, brand: Brand, program: string): string =>
  digestOf(`${program}\n${written(brand)}\n${written(pages)}`)

/** What decides the look of one page. */
export const digestOfPage = (page: Page): string => digestOf(written(page))

// Places in files are for faults and are not painted: a comment more in a brief is no new deck.
const written = (value: unknown): string =>
  JSON.stringify(value, function (this: unknown, key, inner: unknown) {
    if (typeof inner !== 'object' || inner === null) return inner
    if ((key === 'span' || key === 'tag') && 'file' in inner) return undefined
    return inner instanceof Uint8Array ? digestOf(inner) : inner
  })

/** The program itself: its code, the exact versions of what it stands on, and the Node that packs its files. */
export function digestOfProgram(): string {
  const code = resolve(dirname(fileURLToPath(import.meta.url)), '..')
  const described = join(code, '..', 'package.json')
  const hash = createHash('sha256').update(process.versions.node)
  if (existsSync(described)) hash.update(readFileSync(described))
  const names = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[jt]s$/.test(name))
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(code, name)))
  return hash.digest('hex')
}
