// Digests of what was laid out: two pages with one digest look alike. Hands on hexadecimal texts.
import { createHash } from 'node:crypto'
import type { Brand } from '../model/brand.ts'
import type { Mark } from '../model/mark.ts'
import type { Page } from '../model/page.ts'

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What decides the look of one page. */
export const digestOfPage = once(({ marks, notes, ...rest }: Page): string =>
  digestOf(JSON.stringify([rest, notes.map(({ runs }) => runs), digestOfMarks(marks)])),
)

/** What decides how one page is painted, whatever is said to it. */
export const digestOfSight = once(({ marks, notes: _notes, ...rest }: Page): string =>
  digestOf(JSON.stringify([rest, digestOfMarks(marks)])),
)

// The slides of a deck stand in its handout again, and the drawing of a chart has its overlay in it.
const digestOfMarks = once((marks: Mark[]): string => digestOf(JSON.stringify(marks.map(contentOf))))

/** A mark without its places in files: they are for faults and are not painted, and a remark more in a brief is no new deck. */
function contentOf({ span: _span, tag: _tag, ...mark }: Mark): object {
  if (mark.kind === 'image') return { ...mark, bytes: digestOf(mark.bytes) }
  if (mark.kind === 'group') return { ...mark, marks: digestOfMarks(mark.marks) }
  if (mark.kind === 'chart') return { ...mark, marks: digestOfMarks(mark.marks), overlay: digestOfMarks(mark.overlay) }
  return mark
}

/** What a brand looks like, whatever its file says beside it. */
export const digestOfBrand = once((brand: Brand): string => digestOf(JSON.stringify(brand)))

/** What is worked out of an object, its digest say, once: nothing that was laid out is changed, nor is what comes of it. */
export function once<T extends object, R extends {}>(work: (subject: T) => R): (subject: T) => R {
  const known = new WeakMap<T, R>()
  return (subject) => {
    const result = known.get(subject) ?? work(subject)
    known.set(subject, result)
    return result
  }
}
