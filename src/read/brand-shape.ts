// What a brand file takes: colors, theme, and for each medium its page, faces, styles, layouts and looks.
import type { Leaf, Shape } from '../model/shape.ts'

const leaf = (is: Leaf, about: string): Shape => ({ is, about })
const optional = (shape: Shape): Shape => ({ ...shape, optional: true })
const record = (of: Record<string, Shape>, about?: string): Shape => ({ is: 'record', of, about })
const map = (of: Shape, about: string): Shape => ({ is: 'map', of, about })
const choice = (...of: string[]): Shape => ({ is: 'one of', of })

const points = (about: string): Shape => leaf('number', `${about} In points.`)
const line = (about: string): Shape => leaf('name', `${about} Width and color, e.g. "0.5 hair", with "dot" or "dash".`)
const box: Shape = {
  is: 'list',
  of: leaf('number', 'Points.'),
  count: [4, 4],
  about: '[x, y, width, height] in points.',
}

const style = record({
  face: optional(leaf('name', 'A face of the medium; default body.')),
  size: points('Size of the type.'),
  leading: points('From line to line.'),
  weight: optional(choice('regular', 'semibold', 'bold')),
  italic: optional(leaf('flag', 'Default false.')),
  color: optional(leaf('name', 'A color of the brand; default ink.')),
  align: optional(choice('left', 'center', 'right', 'justify')),
  caps: optional(leaf('flag', 'Set in capitals.')),
  tracking: optional(leaf('number', 'Letter spacing in em; default 0.')),
  tabular: optional(leaf('flag', 'Figures of one width.')),
  before: optional(points('Space before a paragraph.')),
  after: optional(points('Space after a paragraph.')),
  indent: optional(points('First line of a paragraph that follows another.')),
  hanging: optional(points('Indent of the items of a list.')),
  bullet: optional(leaf('name', 'What hangs in the indent of an item; "1" for numerals.')),
  hyphenate: optional(leaf('flag', 'Words may be hyphenated; default false.')),
  smallest: optional(points('Smallest size that fitting may step down to; default the size.')),
  on: optional(leaf('name', 'The fill it stands on, where that is not the page.')),
})

const ornament = record({
  box,
  line: optional(line('A line: drawn from the top left of its box to the end of its longer side.')),
  fill: optional(leaf('name', 'A filled rectangle: a color of the brand.')),
  outline: optional(line('An outline of the rectangle.')),
})

const zone = record({
  box,
  anchor: optional(choice('top', 'middle', 'bottom')),
  style: leaf('name', 'A text style of the medium.'),
  placeholder: optional(choice('title', 'ctrTitle', 'subTitle', 'body', 'ftr', 'sldNum', 'dt')),
  index: optional(leaf('number', 'Index of the placeholder, unique in the layout; titles have none.')),
  lines: optional(leaf('number', 'Most lines of text.')),
  optional: optional(leaf('flag', 'The zone may stay empty.')),
  without: optional(
    map(
      record({
        x: optional(points('Left.')),
        y: optional(points('Top.')),
        w: optional(points('Width.')),
        h: optional(points('Height.')),
      }),
      'What of the box changes where another, optional zone stays empty.',
    ),
  ),
  marks: optional({ is: 'list', of: ornament, about: 'Drawn with the zone when it is filled.' }),
  label: optional(
    record(
      { style: leaf('name', 'A text style of the medium.'), box },
      'Shows the label of what fills the zone, e.g. "So what".',
    ),
  ),
  cards: optional(
    record(
      {
        card: leaf('name', 'A look of a box.'),
        key: optional(leaf('name', 'The look of the first box; default the same.')),
      },
      'What fills the zone stands in boxes, one for each column.',
    ),
  ),
})

const layout = record({
  label: leaf('words', 'As PowerPoint shows it.'),
  background: optional(leaf('name', 'A color of the brand; default white.')),
  zones: map(zone, 'By name: tracker, sticker, title, subtitle, body, so-what, source, footer, number.'),
  ornaments: optional({ is: 'list', of: ornament, about: 'Lines and rectangles on every page of the layout.' }),
})

const table = record({
  head: leaf('name', 'Style of heads.'),
  cell: leaf('name', 'Style of cells.'),
  name: leaf('name', 'Style of the first column.'),
  'top-rule': optional(line('Above the head.')),
  'head-rule': line('Below the head.'),
  'row-rule': optional(line('Between rows.')),
  'last-rule': optional(line('Below the last row; left out where tables end with their card.')),
  highlight: leaf('name', 'Color of the row to see.'),
  gutter: points('Between columns.'),
  inset: points('Above and below the text of a cell.'),
  'head-height': points('From the top of the head to its rule.'),
  tallest: points('No row grows taller when the table fills a body.'),
})

const chart = record({
  title: leaf('name', 'Style of the title.'),
  units: leaf('name', 'Style of the units line.'),
  label: leaf('name', 'Style of category labels.'),
  value: leaf('name', 'Style of values.'),
  series: {
    is: 'list',
    of: leaf('name', 'A color of the brand.'),
    count: [1, 12],
    about: 'Colors of series, in order.',
  },
  highlight: leaf('name', 'Color of the one to see.'),
  axis: line('The base line.'),
  gap: leaf('number', 'Between clusters, in percent of a bar.'),
  overlap: leaf('number', 'Of the bars of a cluster, in percent of a bar; negative for a gap.'),
})

const medium = record({
  page: { is: 'list', of: leaf('number', 'Points.'), count: [2, 2], about: '[width, height] in points.' },
  grid: optional(
    record({
      left: points('Left edge of the first column.'),
      columns: leaf('number', 'How many.'),
      column: points('Width of one.'),
      gutter: points('Between two.'),
    }),
  ),
  faces: map(leaf('name', 'A family, e.g. Georgia.'), 'By role: heading and body, and others that styles name.'),
  styles: map(style, 'Text styles by name.'),
  spaces: map(points('A space.'), 'Spaces by name: none, xs, s, m, l, xl.'),
  layouts: map(layout, 'Layouts by name.'),
  table,
  chart,
  smallest: points('No style is smaller.'),
  looks: optional(map(map(leaf('any', 'A number, a name or a line.'), 'A look.'), 'Further looks by name.')),
})

/** The shape of a brand file. */
export const brandShape: Shape = record({
  name: leaf('name', 'The name of its folder.'),
  colors: map(leaf('name', 'Six hex digits.'), 'Colors by name.'),
  theme: map(leaf('name', 'A color of the brand.'), 'The twelve slots of a PowerPoint theme.'),
  media: map(medium, 'What each kind of document needs: deck, memo, one-pager, handout.'),
})
