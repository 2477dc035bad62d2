// Two small brands as literals, for tests of painters: only what the literal slides need.
import type { Brand, ColorName, Medium, TextStyle, Zone } from '../../src/model/brand.ts'

/** A style from the little that differs: a face, size and leading, and more where it must. */
const style = (face: string, size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle => ({
  face,
  size,
  leading,
  weight: 'regular',
  italic: false,
  color: 'ink',
  align: 'left',
  caps: false,
  tracking: 0,
  tabular: false,
  before: 0,
  after: 0,
  indent: 0,
  hanging: 0,
  bullet: '',
  hyphenate: false,
  smallest: size,
  ...more,
})

const bold = { weight: 'bold' } as const
const muted = { color: 'muted' } as const

const zone = (
  name: Zone['name'],
  box: [number, number, number, number],
  style: string,
  more: Partial<Zone> = {},
): Zone => ({
  name,
  box: { x: box[0], y: box[1], w: box[2], h: box[3] },
  anchor: 'top',
  style,
  optional: false,
  marks: [],
  ...more,
})

const theme = (slots: ColorName[]): Record<string, ColorName> =>
  Object.fromEntries(
    [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
      'hlink',
      'folHlink',
    ].map((slot, i) => [slot, slots[i]!]),
  )

const looks = { page: { w: 960, h: 540 }, spaces: { xs: 4, s: 8, m: 14.4, l: 22, xl: 40 }, looks: {} }

const hairlineDeck: Medium = {
  name: 'deck',
  ...looks,
  faces: { heading: { family: 'Georgia', twin: 'Gelasio' }, body: { family: 'Arial', twin: 'Arimo' } },
  styles: {
    title: style('heading', 24, 28, { smallest: 22 }),
    'cover-title': style('heading', 40, 48),
    subtitle: style('body', 20, 26, muted),
    tracker: style('body', 9, 12, muted),
    footer: style('body', 9, 12, muted),
    number: style('body', 9, 12, { align: 'right' }),
    sticker: style('body', 9, 12, { ...bold, ...muted, caps: true, tracking: 0.05, align: 'center' }),
    source: style('body', 9, 11, muted),
    'so-what': style('body', 14, 18, bold),
    body: style('body', 14, 18, { after: 6 }),
    head: style('body', 12, 16, bold),
    small: style('body', 12, 16),
    gloss: style('body', 12, 16, muted),
    strong: style('body', 14, 18, bold),
    index: style('body', 14, 18, { color: 'accent' }),
    tag: style('body', 9, 14, muted),
    label: style('body', 12, 16, { ...muted, align: 'center' }),
    value: style('body', 14, 18, { ...bold, align: 'center' }),
  },
  layouts: {
    cover: {
      name: 'cover',
      label: 'Cover',
      zones: [
        zone('title', [36, 252, 650, 48], 'cover-title', { placeholder: 'ctrTitle' }),
        zone('subtitle', [36, 310, 587, 52], 'subtitle', { placeholder: 'subTitle', index: 1 }),
      ],
      ornaments: [{ kind: 'line', box: { x: 36, y: 444, w: 888, h: 0 }, stroke: { color: 'ink', width: 1 } }],
    },
    content: {
      name: 'content',
      label: 'Title and content',
      zones: [
        zone('tracker', [36, 16, 640, 12], 'tracker', { placeholder: 'body', index: 13, optional: true }),
        zone('title', [36, 34, 812.8, 56], 'title', { placeholder: 'title', lines: 2 }),
        zone('sticker', [724, 13, 200, 17], 'sticker', { optional: true, anchor: 'middle' }),
        zone('body', [36, 112, 888, 298], 'body', { placeholder: 'body', index: 14 }),
        zone('so-what', [48, 432, 876, 36], 'so-what', {
          placeholder: 'body',
          index: 15,
          optional: true,
          anchor: 'middle',
          marks: [{ kind: 'rect', box: { x: 36, y: 432, w: 2, h: 36 }, fill: 'accent' }],
        }),
        zone('source', [36, 474, 888, 30], 'source', {
          placeholder: 'body',
          index: 16,
          anchor: 'bottom',
          optional: true,
        }),
        zone('footer', [36, 515, 780, 12], 'footer', { placeholder: 'ftr', index: 11 }),
        zone('number', [863.2, 515, 60.8, 12], 'number', { placeholder: 'sldNum', index: 12 }),
      ],
      ornaments: [{ kind: 'line', box: { x: 36, y: 510, w: 888, h: 0 }, stroke: { color: 'line', width: 0.5 } }],
    },
  },
  table: {
    head: 'head',
    cell: 'small',
    name: 'strong',
    headRule: { color: 'ink', width: 1 },
    rowRule: { color: 'line', width: 0.5 },
    lastRule: { color: 'line', width: 0.5 },
    highlight: 'accent',
    gutter: 14.4,
    inset: 11,
    headHeight: 22,
    tallest: 92,
  },
  chart: {
    title: 'head',
    units: 'gloss',
    label: 'label',
    value: 'value',
    series: ['grey', 'accent', 'muted', 'line'],
    highlight: 'accent',
    axis: { color: 'ink', width: 0.75 },
    gap: 80,
    overlap: -50,
  },
  smallest: 9,
}

/** Serif titles, Arial figures, hairlines, teal. */
export const hairline: Brand = {
  name: 'hairline',
  path: 'templates/brands/hairline/brand.yaml',
  colors: { ink: '#1C1C1E', white: '#FFFFFF', muted: '#5F6368', line: '#BFC4C9', accent: '#0F766E', grey: '#9AA0A6' },
  theme: theme(['ink', 'white', 'muted', 'line', 'accent', 'grey', 'muted', 'line', 'ink', 'white', 'accent', 'muted']),
  media: { deck: hairlineDeck },
}

const railDeck: Medium = {
  ...hairlineDeck,
  spaces: { s: 4, m: 12, l: 20, xl: 32 },
  faces: { heading: { family: 'Arial', twin: 'Arimo' }, body: { family: 'Arial', twin: 'Arimo' } },
  styles: {
    title: style('heading', 20, 25, bold),
    tracker: style('body', 9, 12, muted),
    'so-what': style('body', 14, 19),
    footer: style('body', 8, 11, muted),
    source: style('body', 8, 11, muted),
    number: style('body', 10, 14, bold),
    body: style('body', 14, 18, { hanging: 12, bullet: '•', after: 4 }),
    head: style('body', 20, 25, bold),
    gloss: style('body', 14, 18, muted),
    text: style('body', 14, 18),
    label: style('body', 10, 14, { ...bold, ...muted }),
  },
  layouts: {
    content: {
      name: 'content',
      label: 'Title in the rail',
      zones: [
        zone('tracker', [45, 37, 183, 15], 'tracker', { placeholder: 'body', index: 13, anchor: 'middle' }),
        zone('title', [36, 60, 192, 196], 'title', { placeholder: 'title' }),
        zone('so-what', [36, 378, 192, 86], 'so-what', {
          placeholder: 'body',
          index: 15,
          optional: true,
          marks: [{ kind: 'line', box: { x: 36, y: 352, w: 192, h: 0 }, stroke: { color: 'accent', width: 1.5 } }],
        }),
        zone('number', [36, 507, 60, 14], 'number', { placeholder: 'sldNum', index: 12 }),
        zone('body', [284, 36, 640, 428], 'body', { placeholder: 'body', index: 14 }),
        zone('source', [284, 472, 640, 24], 'source', { placeholder: 'body', index: 16, anchor: 'bottom' }),
        zone('footer', [284, 507, 640, 14], 'footer', { placeholder: 'ftr', index: 11, anchor: 'middle' }),
      ],
      ornaments: [
        { kind: 'rect', box: { x: 0, y: 0, w: 252, h: 540 }, fill: 'rail' },
        { kind: 'rect', box: { x: 36, y: 39, w: 3, h: 9 }, fill: 'accent' },
      ],
    },
  },
  smallest: 8,
}

/** Title in a left rail, warm greys. */
export const rail: Brand = {
  name: 'rail',
  path: 'templates/brands/rail/brand.yaml',
  colors: {
    ink: '#1F2933',
    white: '#FFFFFF',
    accent: '#9A4708',
    rail: '#F5F3EE',
    tint: '#F3E7DC',
    muted: '#5F5B53',
    line: '#D8D4CA',
    mid: '#BDB6A8',
    deep: '#8C867A',
  },
  theme: theme(['ink', 'white', 'muted', 'rail', 'accent', 'mid', 'deep', 'line', 'tint', 'muted', 'accent', 'muted']),
  media: { deck: railDeck },
}
