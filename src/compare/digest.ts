// Digests of what was laid out: two pages with one digest look alike. Hands on hexadecimal texts.
import { createHash } from 'node:crypto'
import type { Brand } from '../model/brand.ts'
import type { Mark } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { rememberedBy } from '../model/remembered-by.ts'

/** SHA-256 of bytes or of a text, in hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** What decides the look of one page. */
export const digestOfPage = rememberedBy(({ marks, notes, ...rest }: Page): string =>
  digestOf(JSON.stringify([rest, notes.map(({ runs }) => runs), digestOfMarks(marks)])),
)

/** What decides how one page is painted, whatever is said to it. */
export const digestOfSight = rememberedBy(({ marks, notes: _notes, ...rest }: Page): string =>
  digestOf(JSON.stringify([rest, digestOfMarks(marks)])),
)

// The slides of a deck stand in its handout again, and the drawing of a chart has its overlay in it.
const digestOfMarks = rememberedBy((marks: Mark[]): string => digestOf(JSON.stringify(marks.map(contentOf))))

/** A mark without its places in files: they are for faults and are not painted, and a remark more in a brief is no new deck. */
function contentOf({ span: _span, tag: _tag, ...mark }: Mark): object {
  if (mark.kind === 'image') return { ...mark, bytes: digestOf(mark.bytes) }
  if (mark.kind === 'group') return { ...mark, marks: digestOfMarks(mark.marks) }
  if (mark.kind === 'chart') return { ...mark, marks: digestOfMarks(mark.marks), overlay: digestOfMarks(mark.overlay) }
  return mark
}

/** What a brand looks like, whatever its file says beside it. */
export const digestOfBrand = rememberedBy((brand: Brand): string => digestOf(JSON.stringify(brand)))
