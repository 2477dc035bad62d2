// What a kind of exhibit is: what it takes, how tall it wants to be, and how it is drawn.
import type { Breaking, RowGrid, SharedRows } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Mark } from '../model/mark.ts'
import type { Shape } from '../model/shape.ts'

/** What kinds are grouped by when a template is chosen for a point. */
export type Family = 'chart' | 'table' | 'pillars' | 'two-sides' | 'figures' | 'picture'

/** Heights in points at one width: below `least` it does not fit, above `most` it leaves the rest empty. */
export interface Heights {
  least: number
  natural: number
  most: number
}

/** A kind of exhibit. The exhibit it is given may be settled (words, quantities) or a sample of plain YAML values. */
export interface Kind {
  /** As a brief writes it, e.g. "clustered-column". */
  name: string
  family: Family
  /** One sentence for the catalogue and the editor. */
  about: string
  /** What it takes beside `id` and `kind`. */
  shape: Record<string, Shape>
  /** An example, fields beside `id` and `kind`; typed numbers are allowed. */
  sample: Record<string, unknown>
  /** Heights at a width in points. */
  measure(exhibit: Exhibit, width: number, canvas: Canvas): Heights
  /** Draws it inside the box, with its rules where its neighbours have theirs; reports on the canvas when the box is too low. */
  draw(exhibit: Exhibit, box: Box, canvas: Canvas, shared?: SharedRows): Mark[]
  /** Where its rules want to stand at a width in points; absent for a kind without heads over a rule. */
  grid?(exhibit: Exhibit, width: number, canvas: Canvas): RowGrid | undefined
  /** What it shows, for those who cannot see it. */
  alt(exhibit: Exhibit, canvas: Canvas): string
  /** True for an exhibit of figures: what they count, of whom and when, stands over them even where a claim says what they show. */
  counts?(exhibit: Exhibit): boolean
  /** Faults that can be told without drawing. */
  check?(exhibit: Exhibit): Diagnostic[]
  /** For a flow: the parts it may be broken into at a width in points. Absent: it is not broken. */
  breaks?(exhibit: Exhibit, width: number, canvas: Canvas): Breaking
}
