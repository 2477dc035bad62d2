// Draws pieces of lines: shaped glyphs with their kerning, word spaces and letter spaces, and real spaces between them.
import type { Piece, StyledRun } from '../../model/mark.ts'
import { raiseOf } from '../../text/index.ts'
import type { Desk } from './desk.ts'
import type { EmbeddedFont } from './file.ts'
import { hexText, number } from './number.ts'

/** A piece on its baseline, and whether a space follows it in the text though not in the drawing. */
export interface Stroke {
  piece: Piece
  baseline: number
  space: boolean
}

/** Draws pieces in one text object. */
export const drawStrokes = (desk: Desk, strokes: readonly Stroke[]): void => {
  desk.ink.put('BT')
  for (const stroke of strokes) drawStroke(desk, stroke)
  desk.ink.put('ET')
}

const drawStroke = (desk: Desk, { piece, baseline, space }: Stroke): void => {
  const { ink } = desk
  const { run } = piece
  const raise = run.raised ? raiseOf(run.font) : undefined
  const size = run.size * (raise?.scale ?? 1)
  const font = desk.font(run.font)
  ink.fill(desk.color(run.color))
  ink.font(font, size)
  ink.spacing((run.tracking ?? 0) * run.size + (piece.letterSpace ?? 0))
  ink.put(`1 0 0 -1 ${ink.at({ x: piece.x, y: baseline - (raise?.rise ?? 0) * run.size })} Tm`)
  const showing = startShowing(font)
  for (const part of piece.text.split(/([ \u00A0])/)) {
    if (part === '') continue
    if (part === ' ' || part === '\u00A0') addGlyphs(desk, showing, ' ', run, ((piece.wordSpace ?? 0) / size) * 1000)
    else addGlyphs(desk, showing, part, run, 0)
  }
  if (space) addGlyphs(desk, showing, ' ', run, 0)
  const drawn = showing.operators()
  // The break put the hyphen there: a reader's program is told that the word goes on.
  ink.put(piece.hyphen ? `/Span <</ActualText ${hexText('\u00AD')}>> BDC\n${drawn}\nEMC` : drawn)
}

/** Adds the glyphs of a text without spaces, or of one space that is `wider` by thousandths of an em. */
const addGlyphs = (desk: Desk, showing: Showing, text: string, run: StyledRun, wider: number): void => {
  const { glyphs } = desk.shaper.shape(text, run)
  for (const [index, glyph] of glyphs.entries()) {
    const end = glyphs.slice(index + 1).find((later) => later.cluster > glyph.cluster)?.cluster ?? text.length
    // Lint reports characters that the font lacks; a file with an empty box in it would not be accessible.
    if (glyph.id === 0) {
      if (text !== '?') addGlyphs(desk, showing, '?', run, 0)
      continue
    }
    const rise = glyph.dy * run.size * desk.ink.frame.scale
    showing.add(glyph.id, text.slice(glyph.cluster, end), glyph.advance * 1000 + wider, glyph.dx * 1000, rise)
  }
}

/** Gathers the codes and moves that show a piece. */
interface Showing {
  /** `advance` and `dx` in thousandths of an em, `rise` in points. */
  add(glyph: number, text: string, advance: number, dx: number, rise: number): void
  operators(): string
}

const startShowing = (font: EmbeddedFont): Showing => {
  const shown: string[] = []
  let parts: string[] = []
  let codes = ''
  let height = 0
  const flush = (): void => {
    if (codes !== '') parts.push(`<${codes}>`)
    codes = ''
  }
  const show = (): void => {
    flush()
    if (parts.length > 0) shown.push(`[${parts.join(' ')}] TJ`)
    parts = []
  }
  const move = (thousandths: number): void => {
    flush()
    parts.push(number(Math.round(-thousandths * 10) / 10))
  }
  const raise = (rise: number): void => {
    if (rise === height) return
    show()
    shown.push(`${number(rise)} Ts`)
    height = rise
  }
  return {
    add(glyph, text, advance, dx, rise) {
      raise(rise)
      if (dx !== 0) move(dx)
      codes += font.code(glyph, text)
      const rest = advance - font.advance(glyph) - dx
      if (Math.abs(rest) >= 0.05) move(rest)
    },
    operators() {
      show()
      raise(0)
      return shown.join('\n')
    },
  }
}
