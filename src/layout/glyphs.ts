// Characters that the faces of a brand cannot draw: told at the words, before a PDF shows a question mark for them.
import type { Span } from '../model/diagnostic.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Line, Mark } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { noGlyph } from './faults.ts'
import type { FindPlace } from './text-places.ts'

/** Lines of a mark with the place of its words. */
function linesOf(mark: Mark): { line: Line; at?: Span }[] {
  if (mark.kind === 'text') return mark.lines.map((line) => ({ line, ...(mark.span ? { at: mark.span } : {}) }))
  if (mark.kind === 'table')
    return mark.rows.flatMap((row) =>
      row.cells.flatMap((cell) => [...cell.lines.map((line) => ({ line })), ...(cell.marks ?? []).flatMap(linesOf)]),
    )
  return 'marks' in mark ? mark.marks.flatMap(linesOf) : []
}

/**
 * Faults for characters without a glyph, one per place, which `openPlaces` knows better than the mark that they stand in. In a deck PowerPoint finds another font for them, and we have only
 * guessed their width: a warning. In print there is nothing to fall back to: an error.
 */
export function checkGlyphs(
  pages: readonly Page[],
  type: Typesetter,
  isDeck: boolean,
  openPlaces: () => FindPlace,
): Diagnostic[] {
  let find: FindPlace | undefined
  const asked = new Map<string, string[]>()
  const found = new Map<string, Diagnostic>()
  for (const page of pages)
    for (const { missing, text, family, at } of lackingOn(page, type, asked)) {
      // Only where something is missing is the document searched.
      find ??= openPlaces()
      const own = find(text, at) ?? find(missing[0]!, at) ?? at
      const place = own ? `${own.file}:${own.line}:${own.column}` : text
      found.set(place, noGlyph(missing, text, family, own, isDeck))
    }
  return [...found.values()]
}

/** A stretch of text with characters that its face cannot draw. */
interface Lacking {
  missing: string[]
  text: string
  /** The family of its face. */
  family: string
  /** Place of the words of its mark. */
  at?: Span
}

const known = new WeakMap<Page, Lacking[]>()

/** What faces lack on a page: looked for once, since a page that is laid out to again is handed on as it was. */
function lackingOn(page: Page, type: Typesetter, asked: Map<string, string[]>): Lacking[] {
  const before = known.get(page)
  if (before) return before
  const lacking: Lacking[] = []
  for (const { line, at } of page.marks.flatMap(linesOf))
    for (const { text, run } of line.pieces) {
      const key = `${run.font.twin} ${run.font.weight} ${run.font.italic} ${text}`
      const missing = asked.get(key) ?? type.missing(text, run.font)
      asked.set(key, missing)
      if (missing.length > 0) lacking.push({ missing, text, family: run.font.family, ...(at ? { at } : {}) })
    }
  known.set(page, lacking)
  return lacking
}
