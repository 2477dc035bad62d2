// Words for literal pages: marks from text, a style and a box, broken by the typesetter as the decks are.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontFile } from '../../src/brand/index.ts'
import type { Box, Brand, ColorName, Stroke, ZoneName } from '../../src/model/brand.ts'
import type {
  Cell,
  Font,
  LineMark,
  Paragraph,
  Point,
  Role,
  ShapeMark,
  StyledRun,
  TextMark,
} from '../../src/model/mark.ts'
import type { Words } from '../../src/model/words.ts'
import { openTypesetter } from '../../src/text/index.ts'

const require = createRequire(import.meta.url)

/** The font file of a font, from the packages. */
export const fontBytes = (font: Font): Uint8Array => readFileSync(require.resolve(fontFile(font)))

const typesetter = await openTypesetter(fontBytes, { use: 0.99, kerning: false })

/** A piece of text: plain, or with what differs from its style. */
export type Piece =
  | string
  | ({ text: string; bold?: boolean; color?: ColorName } & Pick<StyledRun, 'link' | 'raised' | 'field'>)
/** A paragraph: pieces, or pieces in a style of their own. */
export type Said = Piece | Piece[] | { style: string; pieces: Piece[]; align?: Paragraph['align']; before?: number }

/** Makes marks of one brand's deck. Ids count up from 1 per page. */
export function openPage(brand: Brand) {
  const medium = brand.media['deck']!
  let count = 0
  const id = (stem: string) => `${stem}-${++count}`

  const run = (piece: Piece, style: string): StyledRun => {
    const look = medium.styles[style]!
    const own = typeof piece === 'string' ? { text: piece } : piece
    const isBold = own.bold ?? look.weight !== 'regular'
    const made: StyledRun = {
      text: own.text,
      font: { ...medium.faces[look.face]!, weight: isBold ? 700 : 400, italic: look.italic },
      size: look.size,
      color: own.color ?? look.color,
    }
    if (look.tracking) made.tracking = look.tracking
    if (own.link) made.link = own.link
    if (own.raised) made.raised = true
    if (own.field) made.field = own.field
    return made
  }

  const paragraph = (said: Said, style: string): Paragraph => {
    const own = typeof said === 'object' && 'style' in said ? said : undefined
    const look = medium.styles[own?.style ?? style]!
    const pieces = own ? own.pieces : Array.isArray(said) ? said : [said as Piece]
    const made: Paragraph = {
      runs: pieces.map((piece) => run(piece, own?.style ?? style)),
      align: own?.align ?? look.align,
      leading: look.leading,
      before: own?.before ?? look.before,
      after: look.after,
      indent: { left: look.bullet ? look.hanging : 0, first: look.bullet ? -look.hanging : 0 },
    }
    if (look.bullet) made.bullet = run(look.bullet, own?.style ?? style)
    return made
  }

  const text = (
    name: string,
    style: string,
    box: Box,
    said: Said[],
    more: { zone?: ZoneName; role?: Role; anchor?: TextMark['anchor'] } = {},
  ): TextMark => {
    const paragraphs = said.map((one) => paragraph(one, style))
    const anchor = more.anchor ?? 'top'
    return {
      kind: 'text',
      id: id(name.split(', ').at(-1)!.replaceAll(' ', '-')),
      name,
      box,
      role: 'paragraph',
      paragraphs,
      lines: typesetter.set(paragraphs, box, anchor).lines,
      ...more,
      anchor,
    }
  }

  return {
    box: (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h }),
    text,
    /** A text in the place and style of a zone. */
    zone(layout: string, zone: ZoneName, said: Said[], role: Role = 'paragraph', name: string = zone): TextMark {
      const found = medium.layouts[layout]!.zones.find((one) => one.name === zone)!
      return text(name, found.style, found.box, said, { zone, role, anchor: found.anchor })
    },
    paragraph,
    line: (
      name: string,
      from: Point,
      to: Point,
      color: ColorName,
      width: number,
      more: Partial<LineMark> = {},
    ): LineMark => ({
      kind: 'line',
      id: id('line'),
      name,
      from,
      to,
      stroke: { color, width },
      ...more,
    }),
    shape: (name: string, box: Box, more: Partial<ShapeMark>): ShapeMark => ({
      kind: 'shape',
      id: id('shape'),
      name,
      box,
      geometry: 'rect',
      ...more,
    }),
    /** A cell whose lines are set for its place in the table. */
    cell(
      box: Box,
      style: string,
      said: Said[],
      inset: Partial<Cell['inset']>,
      more: Partial<Cell> & { bottom?: Stroke } = {},
    ): Cell {
      const full = { left: 0, top: 0, right: 0, bottom: 0, ...inset }
      const paragraphs = said.map((one) => paragraph(one, style))
      const inner = {
        x: box.x + full.left,
        y: box.y + full.top,
        w: box.w - full.left - full.right,
        h: box.h - full.top - full.bottom,
      }
      const anchor = more.anchor ?? 'top'
      return { paragraphs, lines: typesetter.set(paragraphs, inner, anchor).lines, inset: full, ...more, anchor }
    },
    font: (face: string, weight: 400 | 700 = 400): Font => ({ ...medium.faces[face]!, weight, italic: false }),
  }
}

/** A paragraph of speaker notes. */
export const note = (text: string): Words => ({
  runs: [{ text }],
  cites: [],
  at: { file: 'brief.yaml', line: 1, column: 1 },
})
