// Digests: of a laid out deliverable with all that it is painted from, and of the program that paints it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { digestOf, digestOfBrand, digestOfPage } from '../compare/index.ts'
import type { Brand } from '../model/brand.ts'
import type { Pages } from '../model/page.ts'

/** What decides the bytes of a deliverable: its pages, its brand, and the program. */
export function digestOfPages(deliverable: Pages, brand: Brand, program: string): string {
  const { pages, attachments, ...rest } = deliverable
  // PowerPoint files carry none.
  const carried = rest.deliverable === 'deck' ? [] : attachments
  const attached = carried.map(({ name, about, bytes }) => [name, about, digestOf(bytes)])
  return digestOf(JSON.stringify([program, digestOfBrand(brand), rest, attached, pages.map(digestOfPage)]))
}

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
