// A brand: tokens and geometry, per medium. Read from templates/brands/<name>/brand.yaml. All lengths in points.

/** A rectangle; origin top-left. */
export interface Box {
  x: number
  y: number
  w: number
  h: number
}

/** Name of a color of the brand, e.g. "accent". */
export type ColorName = string

export interface Stroke {
  color: ColorName
  width: number
  dash?: 'dot' | 'dash'
}

/** Names of zones: one closed list for every brand. */
export type ZoneName =
  | 'tracker'
  | 'sticker'
  | 'title'
  | 'subtitle'
  | 'body'
  | 'so-what'
  | 'source'
  | 'footer'
  | 'number'

/** A face as the reader's program names it and as we draw it. */
export interface Face {
  /** Named in the .pptx, e.g. "Georgia". In print the same as `twin`. */
  family: string
  /** Measured and drawn with, e.g. "Gelasio". */
  twin: string
}

export type Weight = 'regular' | 'semibold' | 'bold'

/** A text style, by role. */
export interface TextStyle {
  /** Key of `Medium.faces`. */
  face: string
  size: number
  /** Line to line. */
  leading: number
  weight: Weight
  italic: boolean
  color: ColorName
  align: 'left' | 'center' | 'right' | 'justify'
  caps: boolean
  /** Letter spacing in em. */
  tracking: number
  /** Tabular lining figures. */
  tabular: boolean
  /** Space before and after a paragraph. */
  before: number
  after: number
  /** First-line indent of a paragraph that follows another. */
  indent: number
  /** Hanging indent of list items, and the mark that hangs: "•", "1" for numerals, "" for none. */
  hanging: number
  bullet: string
  hyphenate: boolean
  /** Smallest size that fitting may step down to; default the size itself. */
  smallest: number
  /** The fill it stands on where that is not the page's, e.g. in an answer box; its contrast is checked against this. */
  on?: ColorName
}

export interface Zone {
  name: ZoneName
  box: Box
  anchor: 'top' | 'middle' | 'bottom'
  /** Key of `Medium.styles`. */
  style: string
  /** PowerPoint placeholder type; undefined for a zone that is plain text on the slide. */
  placeholder?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'dt'
  /** Placeholder index in PowerPoint, unique in the layout; titles have none. */
  index?: number
  optional: boolean
  /** What of its box changes where that optional zone of the layout is absent, e.g. a body that grows: `{ "so-what": { h: 354 } }`. */
  without?: Partial<Record<ZoneName, Partial<Box>>>
  /** Most lines of text; undefined for as many as fit. */
  lines?: number
  /** Drawn with the zone when it is filled, e.g. the bar of a so-what. Absolute. */
  marks: Ornament[]
  /** Where the label of what fills it stands, e.g. "So what", and its text style; undefined for a zone that shows none. */
  label?: { style: string; box: Box }
  /** Looks of the boxes that what fills it stands in, one for each column: the first as `key`, the others as `card`. */
  cards?: { key: string; card: string }
}

/** A line or a rectangle that belongs to a layout or a zone. Absolute position on the page. */
export interface Ornament {
  kind: 'line' | 'rect'
  box: Box
  fill?: ColorName
  stroke?: Stroke
}

export interface Layout {
  /** Its key, e.g. "content". */
  name: string
  /** As PowerPoint shows it, e.g. "Title and content". */
  label: string
  background?: ColorName
  zones: Zone[]
  ornaments: Ornament[]
}

/** How tables look: styles by key, rules and insets. */
export interface TableLook {
  head: string
  cell: string
  /** First column. */
  name: string
  headRule: Stroke
  /** Above the head; print tables have one. */
  topRule?: Stroke
  rowRule?: Stroke
  /** Below the last row; none in a brand whose tables end with their card. */
  lastRule?: Stroke
  highlight: ColorName
  /** Gap between columns. */
  gutter: number
  /** Above and below the text of a cell. */
  inset: number
  /** Head text top to head rule. */
  headHeight: number
  /** Tallest a row may grow when the table fills a body. */
  tallest: number
}

/** How charts look. */
export interface ChartLook {
  title: string
  units: string
  label: string
  value: string
  /** Series colors in order; `highlight` for the one to see. */
  series: ColorName[]
  highlight: ColorName
  axis: Stroke
  gap: number
  overlap: number
}

/** Everything a kind of document needs to be drawn. */
export interface Medium {
  name: 'deck' | 'memo' | 'one-pager' | 'handout'
  page: { w: number; h: number }
  /** Which grid step the columns of `grid` follow; memo and one-pager may leave it out. */
  grid?: { left: number; columns: number; column: number; gutter: number }
  faces: Record<string, Face>
  styles: Record<string, TextStyle>
  spaces: Record<string, number>
  layouts: Record<string, Layout>
  table: TableLook
  chart: ChartLook
  /** Smallest type of this medium. */
  smallest: number
  /** Further numbers and names that only one tag or kind reads, by its own key, e.g. `kpi: { number: big, caption: small }`. */
  looks: Record<string, Record<string, string | number | Stroke>>
}

export interface Brand {
  name: string
  /** Where it was read. */
  path: string
  colors: Record<ColorName, string>
  /** The twelve theme slots of PowerPoint, each a color name: dk1 lt1 dk2 lt2 accent1…accent6 hlink folHlink. */
  theme: Record<string, ColorName>
  media: Record<string, Medium>
}
