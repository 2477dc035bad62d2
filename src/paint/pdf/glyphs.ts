// Draws pieces of lines: shaped glyphs with their kerning, word spaces and letter spaces, and real spaces between them.
import type { Piece, StyledRun } from '../../model/mark.ts'
import { raiseOf, type Shaped } from '../../text/index.ts'
import type { Desk } from './desk.ts'
import type { EmbeddedFont } from './pdf-file.ts'
import { hexText, number } from './number.ts'
import type { Order } from './order.ts'

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
  desk.ink.put('BT')
  for (const stroke of strokes) drawStroke(desk, stroke)
  desk.ink.put('ET')
}

const drawStroke = (desk: Desk, { piece, baseline, space }: Stroke): void => {
  const { ink } = desk
  const { run } = piece
  const raise = run.raised ? raiseOf(run.font) : undefined
  const size = run.size * (raise?.scale ?? 1)
  ink.fill(desk.color(run.color))
  const font = desk.font(run.font)
  ink.font(font, size)
  ink.spacing((run.tracking ?? 0) * run.size + (piece.letterSpace ?? 0))
  ink.put(`1 0 0 -1 ${ink.at({ x: piece.x, y: baseline - (raise?.rise ?? 0) * run.size })} Tm`)
  const shown = showPiece(desk, font, piece, space, size)
  // What stands above the baseline waits for the size, which a word's operators do not know.
  const lifted = shown.includes('{')
    ? shown.replace(LIFT, (_, em) => number(Number(em) * size * ink.frame.scale))
    : shown
  const drawn = `[${lifted}] TJ`
  // The break put the hyphen there: a reader's program is told that the word goes on.
  ink.put(piece.hyphen ? `/Span <</ActualText ${hexText('\u00AD')}>> BDC\n${drawn}\nEMC` : drawn)
}

/** What a piece came to in the file before, and what that hangs on that is not its own. */
interface Shown {
  space: boolean
  kerning: boolean
  /** Glyphs of its font up to its last one. */
  order: Order
  operators: string
}

const pieces = new WeakMap<Piece, Shown>()

/** A piece as the inside of a TJ array; one that was not laid out anew is what it was, while its glyphs have their codes. */
const showPiece = (desk: Desk, { taken }: EmbeddedFont, piece: Piece, space: boolean, size: number): string => {
  const { run } = piece
  const { kerning } = desk.shaper
  const known = pieces.get(piece)
  if (known && known.space === space && known.kerning === kerning && taken.beganWith(known.order))
    return known.operators
  const wider = ((piece.wordSpace ?? 0) / size) * 1000
  let operators = ''
  for (const part of piece.text.split(/([ \u00A0])/)) {
    if (part === ' ' || part === '\u00A0') operators += encode(desk, ' ', run) + (wider === 0 ? '' : move(wider))
    else if (part !== '') operators += encode(desk, part, run)
  }
  if (space) operators += encode(desk, ' ', run)
  pieces.set(piece, { space, kerning, order: taken.order(), operators })
  return operators
}

/** Moves the pen on by thousandths of an em, inside the array of a TJ. */
const move = (thousandths: number): string =>
  Math.abs(thousandths) < 0.05 ? '' : ` ${number(Math.round(-thousandths * 10) / 10)}`

/** Shows an accent above or below the line; the height stands in braces, in em. */
const lift = (em: number, always = false): string => (em === 0 && !always ? '' : `] TJ {${number(em)}} Ts [`)
const LIFT = /\{(-?[\d.]+)\}/g

/** What figures are printed with, in every face. */
const FIGURES = '0123456789.,%'

/** A word, or one space, as the inside of a TJ array. The same word is encoded once in a file. */
const encode = (desk: Desk, text: string, run: StyledRun): string => {
  const { twin, weight, italic } = run.font
  const look = `${twin}/${weight}${italic ? 'i' : ''}${run.tabular ? 't' : ''}${run.raised ? 'r' : ''}${run.tracking ? 's' : ''}`
  let words = desk.encoded.get(look)
  if (words === undefined) {
    words = new Map()
    desk.encoded.set(look, words)
    // They have the first codes of every font: an edited figure would else move those of all letters behind a digit that is new.
    for (const sign of FIGURES) encode(desk, sign, run)
  }
  const known = words.get(text)
  if (known !== undefined) return known
  const made = encodeShaped(desk, text, run)
  words.set(text, made)
  return made
}

/** What words came to in files before, each with the glyphs of its font up to its last one. Shaped anew, a word is another. */
const shapes = new WeakMap<Shaped, { order: Order; operators: string }[]>()

/** Files whose words are kept: those of a few briefs, painted in turn. */
const FILES = 16

const encodeShaped = (desk: Desk, text: string, run: StyledRun): string => {
  const { taken } = desk.font(run.font)
  const shaped = desk.shaper.shape(text, run)
  const before = shapes.get(shaped) ?? []
  const known = before.find(({ order }) => taken.beganWith(order))
  if (known) return known.operators
  const operators = encodeAnew(desk, text, run, shaped)
  shapes.set(shaped, [{ order: taken.order(), operators }, ...before.slice(0, FILES - 1)])
  return operators
}

const encodeAnew = (desk: Desk, text: string, run: StyledRun, { glyphs }: Shaped): string => {
  const font = desk.font(run.font)
  let shown = ''
  let codes = ''
  const put = (moved: string): void => {
    if (moved === '') return
    if (codes !== '') shown += `<${codes}>`
    shown += moved
    codes = ''
  }
  for (const [index, glyph] of glyphs.entries()) {
    // Lint reports characters that the font lacks; a file with an empty box in it would not be accessible.
    if (glyph.id === 0) {
      put(text === '?' ? ' 0' : ` 0${encode(desk, '?', run)}`)
      continue
    }
    put(lift(glyph.dy) + move(glyph.dx * 1000))
    codes += font.code(glyph.id, textOf(text, glyphs, index))
    put(move((glyph.advance - glyph.dx) * 1000 - font.advance(glyph.id)) + (glyph.dy === 0 ? '' : lift(0, true)))
  }
  return codes === '' ? shown : `${shown}<${codes}>`
}

/** What a glyph stands for. Glyphs that share their characters, as a letter and its accent, take one each, the last the rest. */
const textOf = (text: string, glyphs: Shaped['glyphs'], index: number): string => {
  const from = glyphs[index]!.cluster
  const first = glyphs.findIndex((glyph) => glyph.cluster === from)
  const next = glyphs.findIndex((glyph) => glyph.cluster > from)
  const characters = [...text.slice(from, glyphs[next]?.cluster ?? text.length)]
  const isLast = index === (next < 0 ? glyphs.length : next) - 1
  const own = characters.slice(index - first, isLast ? undefined : index - first + 1).join('')
  // A code without any text would be a fault; one without width says nothing.
  return own === '' ? '\u200B' : own
}
