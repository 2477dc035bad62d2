// A printed page for tests: a brand with a memo and a one-pager on round numbers, documents as literal trees, and what a page says.
import type { Brand, Medium } from '../../src/model/brand.ts'
import type { Attribute, Child, Document, Tag } from '../../src/model/document.ts'
import type { Line, Mark, TextMark } from '../../src/model/mark.ts'
import type { Page } from '../../src/model/page.ts'
import type { Run, Words } from '../../src/model/words.ts'
import { layFlow } from '../../src/layout/flow/index.ts'
import { medium, style } from '../draw/canvas.ts'
import { halfEm } from '../draw/typesetter.ts'

const at = { file: 'brief.yaml', line: 7, column: 3 }

/** Words of a brief. */
export const words = (...runs: (string | Run)[]): Words => ({
  runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  cites: [],
  at,
})

/** A raised mark. */
export const mark = (text: string): Run => ({ text, mark: true })

/** A tag; bare strings are words. */
export const tag = (name: string, attributes: Record<string, Attribute>, ...children: (string | Child)[]): Tag => ({
  tag: name,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
  at: { file: 'template.hbs', line: 1, column: 1 },
})

export const text = (attributes: Record<string, Attribute>, ...children: (string | Child)[]): Tag =>
  tag('text', attributes, ...children)

/** A paragraph of so many words, each with its own name: "b1 b2 b3". */
export const prose = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`).join(' ')

const print: Partial<Medium> = {
  page: { w: 600, h: 400 },
  faces: { body: { family: 'Source Serif 4', twin: 'Source Serif 4' } },
  styles: {
    body: style({ size: 10, leading: 10, indent: 10, smallest: 8 }),
    'run-in': style({ size: 10, leading: 10, before: 5, smallest: 8 }),
    heading: style({ size: 12, leading: 12, weight: 'bold', before: 14, after: 3, hanging: 20 }),
    title: style({ size: 20, leading: 20 }),
    side: style({ size: 8, leading: 9 }),
    label: style({ size: 8, leading: 9, weight: 'bold' }),
    value: style({ size: 8, leading: 9 }),
    footnote: style({ size: 8, leading: 9, hanging: 10, bullet: '1' }),
    source: style({ size: 8, leading: 9 }),
    footer: style({ size: 8, leading: 9 }),
    number: style({ size: 8, leading: 9, align: 'right' }),
  },
  spaces: { none: 0, xs: 2, s: 5, m: 10, l: 20, xl: 30 },
  smallest: 7,
}

const zone = (name: 'footer' | 'number' | 'body' | 'source', x: number, y: number, w: number, h: number) => ({
  name,
  box: { x, y, w, h },
  anchor: 'top' as const,
  style: name === 'body' ? 'body' : name,
  optional: true,
  marks: [],
})

const memo = medium({
  ...print,
  name: 'memo',
  layouts: {
    first: {
      name: 'first',
      label: 'First page',
      zones: [zone('number', 400, 380, 100, 9)],
      ornaments: [{ kind: 'line', box: { x: 50, y: 40, w: 500, h: 0 }, stroke: { color: 'ink', width: 1 } }],
    },
    page: {
      name: 'page',
      label: 'Page',
      zones: [zone('footer', 50, 380, 300, 9), zone('number', 400, 380, 100, 9)],
      ornaments: [],
    },
  },
  looks: {
    grid: { step: 10, top: 50, lines: 30 },
    columns: { text: 50, 'text-width': 300, side: 370, 'side-width': 100, wide: 420, hang: 30 },
    footnotes: { rule: { color: 'ink', width: 0.5 }, width: 40, before: 8, after: 3, between: 2 },
    wide: { table: 'wide' },
  },
})

const onePager = medium({
  ...print,
  name: 'one-pager',
  layouts: {
    page: {
      name: 'page',
      label: 'One page',
      zones: [
        zone('body', 50, 50, 400, 300),
        zone('source', 50, 330, 400, 20),
        zone('footer', 50, 380, 300, 9),
        zone('number', 400, 380, 100, 9),
      ],
      ornaments: [],
    },
  },
  looks: { sources: { before: 4 } },
})

export const brand: Brand = {
  name: 'round',
  path: 'brand.yaml',
  colors: Object.fromEntries(
    'ink muted accent grey hair tint edge pale white'.split(' ').map((name) => [name, '#808080']),
  ),
  theme: {},
  media: { memo, 'one-pager': onePager },
}

/** A document of one flow or one sheet. */
export const document = (root: Tag, change: Partial<Document> = {}): Document => ({
  deliverable: root.tag === 'flow' ? 'memo' : 'one-pager',
  root: tag('document', {}, root),
  title: 'A fast follower',
  subject: '',
  author: '',
  language: 'en-GB',
  date: '2025-10-01',
  notes: [],
  sourceLine: () => undefined,
  exhibits: {},
  ...change,
})

/** Every text of a page, those in cells included, in reading order. */
export function textsOf(page: Page): TextMark[] {
  return page.marks.flatMap(function texts(one: Mark): TextMark[] {
    if (one.kind === 'text') return [one]
    return 'marks' in one ? one.marks.flatMap(texts) : []
  })
}

const say = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    )
    .join(' ')

/** What a text mark draws. */
export const said = (one: TextMark): string => say(one.lines)

/** What a page says, furniture left out, with the cells of its tables. */
export function pageSays(page: Page): string {
  const saying = (one: Mark): string[] => {
    if (one.kind === 'text') return one.role === 'artifact' ? [] : [say(one.lines)]
    if (one.kind === 'table')
      return one.rows
        .filter((_, row) => !one.continues || row >= one.heads)
        .flatMap((row) => row.cells.map((cell) => say(cell.lines)))
    return 'marks' in one ? one.marks.flatMap(saying) : []
  }
  return page.marks.flatMap(saying).join(' ')
}

/** The text that starts with these words. */
export function find(page: Page, start: string): TextMark {
  const found = textsOf(page).find((one) => said(one).startsWith(start))
  if (!found) throw new Error(`no text starts with "${start}" on this page: ${pageSays(page)}`)
  return found
}

/** A field that layout fills, as in a template. */
export const field = (is: string) => words({ text: '', field: is })

/** A memo of some blocks, laid out on that brand. */
export const layMemo = (children: (string | Child)[], change: Partial<Document> = {}) =>
  layFlow(document(tag('flow', {}, ...children), change), brand, brand.media['memo']!, halfEm())
