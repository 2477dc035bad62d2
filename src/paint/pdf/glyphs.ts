// Draws pieces of lines: shaped words with their kerning, word spaces and letter spaces, and real spaces between them.
import type { Brand } from '../../model/brand.ts'
import type { Font, Piece } from '../../model/mark.ts'
import { raiseOf } from '../../text/index.ts'
import type { Desk } from './desk.ts'
import { takeIn } from './embed.ts'
import type { Frame, Setting, TextObject } from './ink.ts'
import type { EmbeddedFont } from './pdf-file.ts'
import { hexText, number, rgb } from './number.ts'
import { lifted, shownOf } from './words.ts'

/** A piece on its baseline, and whether a space follows it in the text though not in the drawing. */
export interface Stroke {
  piece: Piece
  /** In points from the top of its frame. */
  baseline: number
  /** True where a space is written after it. */
  space: boolean
}

/** Draws pieces in one text object. */
export const drawStrokes = (desk: Desk, strokes: readonly Stroke[]): void => {
  if (strokes.length === 0) return
  const { text, shown } = composed(desk, strokes)
  for (const { font, glyphs } of shown) {
    const embedded = desk.font(font)
    desk.ink.fonts.add(embedded)
    for (const [glyph, said] of glyphs) embedded.take(glyph, said)
  }
  desk.ink.text(text)
}

/** What pieces came to. */
interface Composed {
  text: TextObject
  /** The glyphs of each font, and what they stand for. */
  shown: { font: Font; glyphs: readonly (readonly [number, string])[] }[]
}

/** What pieces came to in some file, and all that this hangs on. */
interface Kept extends Composed {
  strokes: readonly Stroke[]
  frame: Frame
  brand: Brand
  kerning: boolean
}

/** By the first of the pieces, the last first: what was not laid out anew is drawn as it was. */
const kept = new WeakMap<Piece, Kept[]>()
/** As many as a slide has places on the pages of a handout. */
const mostKept = 4

const composed = (desk: Desk, strokes: readonly Stroke[]): Composed => {
  const { brand, ink, shaper } = desk
  const { frame } = ink
  const before = kept.get(strokes[0]!.piece) ?? []
  const known = before.find(
    (one) =>
      areSame(one.strokes, strokes) &&
      one.frame.scale === frame.scale &&
      one.frame.x === frame.x &&
      one.frame.y === frame.y &&
      one.brand === brand &&
      one.kerning === shaper.kerning,
  )
  if (known !== undefined) return known
  const made = { ...compose(desk, strokes), strokes, frame, brand, kerning: shaper.kerning }
  kept.set(strokes[0]!.piece, [made, ...before.slice(0, mostKept - 1)])
  return made
}

const areSame = (some: readonly Stroke[], others: readonly Stroke[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(({ piece, baseline, space }, index) => {
      const other = others[index]!
      return piece === other.piece && baseline === other.baseline && space === other.space
    }))

const compose = (desk: Desk, strokes: readonly Stroke[]): Composed => {
  const shown = new Map<EmbeddedFont, { font: Font; glyphs: Map<number, string> }>()
  const settings: Setting[] = []
  let body = ''
  for (const stroke of strokes) {
    const { font } = stroke.piece.run
    const embedded = desk.font(font)
    const glyphs = shown.get(embedded)?.glyphs ?? new Map<number, string>()
    shown.set(embedded, { font, glyphs })
    const setting = settingOf(desk, stroke.piece, embedded)
    const before = settings.at(-1)
    settings.push(setting)
    for (const key of before ? (['fill', 'font', 'spacing'] as const) : [])
      if (setting[key] !== before![key]) body += `${setting[key]}\n`
    body += drawn(desk, embedded, stroke, glyphs)
  }
  return {
    text: { before: settings[0]!, body, after: settings.at(-1)! },
    shown: [...shown.values()].map(({ font, glyphs }) => ({ font, glyphs: [...glyphs] })),
  }
}

const sizeOf = ({ run }: Piece): number => run.size * (run.raised ? raiseOf(run.font).scale : 1)

const settingOf = (desk: Desk, piece: Piece, font: EmbeddedFont): Setting => {
  const { run } = piece
  const { scale } = desk.ink.frame
  return {
    fill: `${rgb(desk.color(run.color))} rg`,
    font: `/${font.name} ${number(sizeOf(piece) * scale)} Tf`,
    spacing: `${number(((run.tracking ?? 0) * run.size + (piece.letterSpace ?? 0)) * scale)} Tc`,
  }
}

const drawn = (
  desk: Desk,
  font: EmbeddedFont,
  { piece, baseline, space }: Stroke,
  glyphs: Map<number, string>,
): string => {
  const { ink } = desk
  const { run } = piece
  const rise = run.raised ? raiseOf(run.font).rise * run.size : 0
  const place = `1 0 0 -1 ${ink.at({ x: piece.x, y: baseline - rise })} Tm\n`
  const size = sizeOf(piece)
  const shown = shownOf(desk.shaper, font, piece, space, size)
  for (const [glyph, said] of shown.glyphs) takeIn(glyphs, glyph, said)
  const array = `[${lifted(shown.operators, size * ink.frame.scale)}] TJ\n`
  // The break put the hyphen there: a reader's program is told that the word goes on.
  return place + (piece.hyphen ? `/Span <</ActualText ${hexText('\u00AD')}>> BDC\n${array}EMC\n` : array)
}
