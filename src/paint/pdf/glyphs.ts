// Draws pieces of lines: shaped words with their kerning, word spaces and letter spaces, and real spaces between them.
import type { Font, Piece } from '../../model/mark.ts'
import { raiseOf } from '../../text/index.ts'
import type { Desk } from './desk.ts'
import { takeIn } from './embed.ts'
import type { Setting, TextObject } from './ink.ts'
import type { EmbeddedFont } from './pdf-file.ts'
import { hexText, number, rgb } from './number.ts'
import { lifted, move, wordOf } from './word.ts'

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
  shown: { font: Font; glyphs: ReadonlyMap<number, string> }[]
}

const composed = (desk: Desk, strokes: readonly Stroke[]): Composed => {
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
  return { text: { before: settings[0]!, body, after: settings.at(-1)! }, shown: [...shown.values()] }
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
  const array = `[${lifted(shownOf(desk, font, piece, space, glyphs), sizeOf(piece) * ink.frame.scale)}] TJ\n`
  // The break put the hyphen there: a reader's program is told that the word goes on.
  return place + (piece.hyphen ? `/Span <</ActualText ${hexText('\u00AD')}>> BDC\n${array}EMC\n` : array)
}

/** A piece as the inside of a TJ array. */
const shownOf = (desk: Desk, font: EmbeddedFont, piece: Piece, space: boolean, glyphs: Map<number, string>): string => {
  const { run } = piece
  const word = (text: string): string => {
    const { operators, glyphs: own } = wordOf(desk.shaper, font, text, run)
    for (const [glyph, said] of own) takeIn(glyphs, glyph, said)
    return operators
  }
  const wider = ((piece.wordSpace ?? 0) / sizeOf(piece)) * 1000
  let operators = ''
  for (const part of piece.text.split(/([ \u00A0])/)) {
    if (part === ' ' || part === '\u00A0') operators += word(' ') + (wider === 0 ? '' : move(wider))
    else if (part !== '') operators += word(part)
  }
  if (space) operators += word(' ')
  // Strings that follow each other are one.
  return operators.replaceAll('><', '')
}
