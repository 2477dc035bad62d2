// Digests: of bytes, of a laid out deliverable with all that it is painted from, and of the program that paints it.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Brand } from '../model/brand.ts'
import type { Mark } from '../model/mark.ts'
import type { Page, Pages } from '../model/page.ts'

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What decides the bytes of a deliverable: its pages, its brand, and the program. */
export function digestOfPages(deliverable: Pages, brand: Brand, program: string): string {
  const { pages, attachments, ...rest } = deliverable
  const attached = attachments.map(({ name, about, bytes }) => [name, about, digestOf(bytes)])
  return digestOf(JSON.stringify([program, digestOfBrand(brand), rest, attached, pages.map(digestOfPage)]))
}

/** What decides the look of one page. */
export const digestOfPage = once(({ marks, ...rest }: Page): string =>
  digestOf(JSON.stringify([rest, digestOfMarks(marks)])),
)

const digestOfBrand = once((brand: Brand): string => digestOf(JSON.stringify(brand)))

// The slides of a deck stand in its handout again, and the drawing of a chart has its overlay in it.
const digestOfMarks = once((marks: Mark[]): string => digestOf(JSON.stringify(marks.map(contentOf))))

/** A mark without its places in files: they are for faults and are not painted, and a remark more in a brief is no new deck. */
function contentOf({ span: _span, tag: _tag, ...mark }: Mark): object {
  if (mark.kind === 'image') return { ...mark, bytes: digestOf(mark.bytes) }
  if (mark.kind === 'group') return { ...mark, marks: digestOfMarks(mark.marks) }
  if (mark.kind === 'chart') return { ...mark, marks: digestOfMarks(mark.marks), overlay: digestOfMarks(mark.overlay) }
  return mark
}

/** The same digest of the same object, worked out once: nothing that was laid out is changed. */
function once<T extends object>(work: (subject: T) => string): (subject: T) => string {
  const known = new WeakMap<T, string>()
  return (subject) => {
    const digest = known.get(subject) ?? work(subject)
    known.set(subject, digest)
    return digest
  }
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
