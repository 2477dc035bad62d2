// A PDF file as it is written: objects, pages, fonts, links and attachments, whatever library writes them.
import type { Box } from '../../model/brand.ts'

/** An object of the file. Its data may grow until `end`; a string in it is a name, `text()` makes a string. */
export interface Reference {
  /** Its dictionary. */
  data: Record<string, unknown>
  /** Writes it, with the bytes of its stream where it is one. */
  end(content?: Uint8Array): void
}

/** A font of the file, of which only the glyphs shown are embedded. Their codes are their numbers in the font file. */
export interface EmbeddedFont {
  /** Its name in the resources of a page. */
  name: string
  reference: Reference
  /** Has a glyph embedded. `text` is what it stands for when text is copied; of several one counts, whichever came first. */
  take(glyph: number, text: string): void
  /** Advance of a glyph as a reader's program knows it, in thousandths of an em. */
  advance(glyph: number): number
}

/** A page as the file takes it. */
export interface Sheet {
  /** Width in points. */
  w: number
  /** Height in points. */
  h: number
  /** Operators, y down. */
  content: string
  /** Fonts that its operators name. */
  fonts: Iterable<EmbeddedFont>
  /** Pictures by the name its operators give them. */
  images: ReadonlyMap<string, Reference>
}

/** Where a link leads: an address, or a place in the file. */
export type Target = { address: string } | { page: number; x: number; y: number }

/** A file that travels inside the PDF. */
export interface Attachment {
  /** Its name, without folders. */
  name: string
  /** Media type, e.g. "text/csv". */
  type: string
  /** One sentence: what it is. */
  about: string
  bytes: Uint8Array
}

/** A PDF that is being written. */
export interface PdfFile {
  /** A text as a value of a dictionary; a plain string there is a name. */
  text(value: string): unknown
  /** A new object, not yet written. */
  object(data: Record<string, unknown>): Reference
  /** Takes a TTF in under a name, as a PDF writes names; the same bytes are one font under all its names. */
  font(bytes: Uint8Array, name: string): EmbeddedFont
  /** Adds a page after the last. */
  addPage(sheet: Sheet): void
  /** Lays a link over a rectangle of a page, y down, once all pages stand; `says` is read in its place. */
  addLink(page: number, area: Box, target: Target, says: string): void
  attach(attachment: Attachment): void
  /** Pages so far, with their height in points. */
  pages: { reference: Reference; h: number }[]
  /** Link annotations in the order they were added. */
  links: Reference[]
  /** The root of the structure tree, written with the file. */
  structureRoot: Reference
  /** The dictionary at the root of the file. */
  catalog: Record<string, unknown>
  /** Writes the rest and hands over all bytes. No other call after it. */
  finish(): Uint8Array
}
