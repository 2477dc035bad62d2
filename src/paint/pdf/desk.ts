// What the painters of all marks work with: the page they paint on, the place in the structure where they stand,
// and what they leave for the end of the file.
import type { Box, Brand, ColorName } from '../../model/brand.ts'
import type { Font, ImageMark, Mark } from '../../model/mark.ts'
import type { Shaper } from '../../text/index.ts'
import type { EmbeddedFont, PdfFile, Reference } from './pdf-file.ts'
import type { Ink } from './ink.ts'
import type { Element } from './structure.ts'

/** A link to be written once all pages stand. */
export interface Link {
  /** Index of its page. */
  page: number
  /** On the page, in points, y down. */
  area: Box
  /** An address that passed `openAddress`, the number of a note, or the number of a page or a slide, from 1. */
  leads: { address: string } | { note: number } | { to: number }
  /** Read in place of the rectangle. */
  says: string
}

/** A footnote: where it stands, what it says, and its element once its call has been painted. */
export interface NotePlace {
  /** Index of its page. */
  page: number
  /** Its left edge, in points. */
  x: number
  /** Its top, in points. */
  y: number
  /** Its number and words, cut short. */
  says: string
  /** Made at its first call, or when it is painted. */
  element?: Element
}

/** Where a text broke off that may go on later. */
export interface Ending {
  /** The element its last line belongs to. */
  element: Element
  /** False where its paragraph had ended. */
  soft: boolean
}

/** What is at hand while pages are painted. */
export interface Desk {
  file: PdfFile
  brand: Brand
  /** Shapes words as they were measured. */
  shaper: Shaper
  /** The page that is painted now. */
  ink: Ink
  /** Index of the page. */
  page: number
  /** Height of the page in points. */
  height: number
  /** Where new elements go. */
  parent: Element
  /** True inside a figure, whose contents have no elements of their own. */
  figure: boolean
  /** Levels, as asked for, of the headings that the next one may stand under. */
  headings: number[]
  /** Links so far, over all pages. */
  links: Link[]
  /** Notes that stand in the document, by number. */
  notes: Map<number, NotePlace>
  /** Where texts broke off, by their ids. */
  endings: Map<string, Ending>
  /** Body rows of tables, by the table's id. */
  tables: Map<string, Element>
  /** A color of the brand as six hexadecimal digits. */
  color(name: ColorName): string
  /** A font of the file, taken in when first asked for. */
  font(font: Font): EmbeddedFont
  /** A picture as an object of the file, with its name in the resources of a page; no object where the bytes are no picture. */
  picture(mark: ImageMark): { name: string; reference: Reference | undefined }
  /** Paints any mark. */
  paint(mark: Mark): void
}

/** Does something with another parent, and comes back. */
export const under = (desk: Desk, parent: Element, act: () => void): void => {
  const before = desk.parent
  desk.parent = parent
  act()
  desk.parent = before
}
