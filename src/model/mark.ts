// The closed set of marks that layout ends in. A mark says what it means (for PowerPoint) and how it is drawn (for PDF and SVG).
// Positions are absolute on the page, in points, origin top-left. Colors are names of the brand.
import type { Box, ColorName, Stroke, ZoneName } from './brand.ts'
import type { ChartPlan } from './plan.ts'
import type { Span } from './diagnostic.ts'

export interface Point {
  x: number
  y: number
}

/** A font as measured and drawn. */
export interface Font {
  /** Named in the .pptx. */
  family: string
  /** Drawn with. */
  twin: string
  /** 400, 600 or 700. */
  weight: 400 | 600 | 700
  italic: boolean
}

/** A run with every token resolved. */
export interface StyledRun {
  text: string
  font: Font
  size: number
  color: ColorName
  link?: string
  /** Number of the page that it leads to, from 1; on a handout, the number of the slide. It looks like the words around it. */
  to?: number
  /** A raised mark: drawn with the font's superior figures, or raised and small where it has none. */
  raised?: boolean
  /** Numbers of the notes it calls, for a raised mark. */
  notes?: number[]
  /** Letter spacing in em. */
  tracking?: number
  tabular?: boolean
  /** A field that PowerPoint fills: the number of the page. */
  field?: 'page'
}

/** One paragraph as meaning. */
export interface Paragraph {
  runs: StyledRun[]
  align: 'left' | 'center' | 'right' | 'justify'
  leading: number
  before: number
  after: number
  /** Text starts here from the box's left edge; `first` is added for the first line (negative hangs). */
  indent: { left: number; first: number }
  /** The mark that hangs in the indent, with its own run. */
  bullet?: StyledRun
}

/** A drawn piece of a line: one font, one color. */
export interface Piece {
  text: string
  x: number
  width: number
  run: StyledRun
  /** Points added to each space (justified text). */
  wordSpace?: number
  /** Points added after each letter (justified text), beside the run's own tracking. */
  letterSpace?: number
  /** True for a hyphen that the break put there: not part of the text. */
  hyphen?: boolean
}

/** A drawn line. */
export interface Line {
  baseline: number
  pieces: Piece[]
  /** Index of its paragraph in the mark. */
  paragraph: number
  /** False where the paragraph ends with this line. */
  soft: boolean
  /** True where a space of the text fell away at the end of the line: a PDF writes it after the last piece. */
  space?: boolean
}

/** What a text is in the structure of the document. `artifact` is not read aloud: page furniture. */
export type Role =
  | 'title'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'note'
  | 'footnote'
  | 'aside'
  | 'artifact'

interface Common {
  /** Unique on its page; names of objects in PowerPoint are made from it. */
  id: string
  /** Its home in the brief, for the selection pane, e.g. "growth, claim". */
  name: string
  /** The words it shows, for diagnostics. */
  span?: Span
  /** The tag that made it, for diagnostics. */
  tag?: Span
  /** Furniture of the page's layout: PowerPoint draws it from the layout, PDF and SVG from this mark. */
  fixed?: boolean
}

export interface TextMark extends Common {
  kind: 'text'
  box: Box
  anchor: 'top' | 'middle' | 'bottom'
  /** Fills this zone's placeholder of the page's layout. */
  zone?: ZoneName
  role: Role
  /** Meaning. */
  paragraphs: Paragraph[]
  /** Drawing. */
  lines: Line[]
  /** The id of the text of an earlier page that this one continues. */
  continues?: string
  /** A footnote's number. */
  note?: number
}

export type Geometry = 'rect' | 'ellipse' | 'pie' | 'chevron' | 'home-plate' | 'triangle' | 'diamond' | 'path'

export interface ShapeMark extends Common {
  kind: 'shape'
  box: Box
  geometry: Geometry
  fill?: ColorName
  stroke?: Stroke
  /** Pie: degrees clockwise from 12 o'clock. */
  angles?: { from: number; to: number }
  /** Path: points in page coordinates, closed. */
  points?: Point[]
  /** Said to those who cannot see it; undefined for decoration. */
  alt?: string
}

export interface LineMark extends Common {
  kind: 'line'
  from: Point
  to: Point
  stroke: Stroke
  /** Arrow heads. */
  head?: { at: 'from' | 'to' | 'both'; size: number }
  /** Ids of shapes it is glued to. */
  glue?: { from?: string; to?: string }
  /** An elbow: level to halfway, then upright, then level to its end. Such a line has no heads. */
  bend?: boolean
}

export interface ImageMark extends Common {
  kind: 'image'
  box: Box
  bytes: Uint8Array
  format: 'png' | 'jpeg'
  alt?: string
  /** Shares of its width and height that are cut off at either side, so that it fills its box undistorted; absent for none. */
  cut?: Point
}

/** Marks that move as one. `scale` shrinks them about the box's top-left corner: their own coordinates start at 0, 0 (handouts). */
export interface GroupMark extends Common {
  kind: 'group'
  box: Box
  marks: Mark[]
  scale?: number
  alt?: string
  /** Its place in the structure of a PDF: a slide on a handout is a section with a heading. */
  role?: 'figure' | 'section'
}

/** A chart: native by its plan in PowerPoint, drawn by its marks elsewhere. */
export interface ChartMark extends Common {
  kind: 'chart'
  box: Box
  alt: string
  /** Absent for a kind that PowerPoint cannot draw: then it is a group of its marks. */
  plan?: ChartPlan
  /** The whole drawing, overlay included. */
  marks: Mark[]
  /** The part of the drawing that stays shapes over a native chart: arrows, brackets, bubbles. */
  overlay: Mark[]
}

export interface Cell {
  paragraphs: Paragraph[]
  lines: Line[]
  anchor: 'top' | 'middle' | 'bottom'
  inset: { left: number; top: number; right: number; bottom: number }
  fill?: ColorName
  top?: Stroke
  bottom?: Stroke
  /** Between it and the cell before it. */
  left?: Stroke
  /** Columns it spans; default 1. */
  span?: number
  /** Head of a column or a row. */
  head?: 'column' | 'row'
  /** Shapes drawn in the cell (Harvey balls), over a native table in PowerPoint. */
  marks?: Mark[]
}

export interface TableMark extends Common {
  kind: 'table'
  box: Box
  alt: string
  columns: number[]
  rows: { height: number; cells: Cell[] }[]
  /** Rows at the top that are heads. */
  heads: number
  /** The id of the table of an earlier page that this one continues: its heads are repeated, not new. */
  continues?: string
}

export type Mark = TextMark | ShapeMark | LineMark | ImageMark | GroupMark | ChartMark | TableMark
