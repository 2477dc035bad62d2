// What words come to in a PDF: their glyphs with what moves the pen between them. That is the same in every file, and kept.
import type { Piece, StyledRun } from '../../model/mark.ts'
import type { Shaped, Shaper } from '../../text/index.ts'
import { takeIn } from './embed.ts'
import type { EmbeddedFont } from './pdf-file.ts'
import { codeOf, number } from './number.ts'

/** A text as a PDF shows it. */
export interface Shown {
  /** The inside of a TJ array. What stands above or below the line has its height in braces, in em: see `lifted`. */
  operators: string
  /** Its glyphs, each with the text it stands for. */
  glyphs: readonly (readonly [glyph: number, text: string])[]
}

/** By the shaped text, of which there is one in the life of the process while its shaper remembers it. */
const words = new WeakMap<Shaped, Shown>()

/** What pieces came to, by their look and text: one that was laid out anew mostly says what it said before. */
const pieces = new Map<string, Shown>()
/** Pieces that are kept at most; then all are forgotten. The files of four briefs have some five thousand. */
const FULL = 20_000

/** The words of a piece at their size, with a space after it where one is written there. */
export const shownOf = (shaper: Shaper, font: EmbeddedFont, piece: Piece, space: boolean, size: number): Shown => {
  const { run, text } = piece
  const wider = move(((piece.wordSpace ?? 0) / size) * 1000)
  // All that decides the glyphs of a word beside its letters: see `Look` of the shaper.
  const look = `${font.name} ${shaper.kerning} ${run.tabular ?? false} ${run.raised ?? false} ${(run.tracking ?? 0) !== 0}`
  const key = `${look} ${space}${wider}\n${text}`
  const known = pieces.get(key)
  if (known !== undefined) return known
  const shown = showPiece(shaper, font, piece, wider, space)
  if (pieces.size >= FULL) pieces.clear()
  pieces.set(key, shown)
  return shown
}

const showPiece = (shaper: Shaper, font: EmbeddedFont, { text, run }: Piece, wider: string, space: boolean): Shown => {
  const glyphs = new Map<number, string>()
  let operators = ''
  const add = (word: string, moved: string): void => {
    const shown = wordOf(shaper, font, word, run)
    for (const [glyph, said] of shown.glyphs) takeIn(glyphs, glyph, said)
    operators += shown.operators + moved
  }
  for (const part of text.split(/([ \u00A0])/)) {
    if (part === ' ' || part === '\u00A0') add(' ', wider)
    else if (part !== '') add(part, '')
  }
  if (space) add(' ', '')
  // Strings that follow each other are one.
  return { operators: operators.replaceAll('><', ''), glyphs: [...glyphs] }
}

/** A word, or one space, in the look of a run whose font this is. */
const wordOf = (shaper: Shaper, font: EmbeddedFont, text: string, run: StyledRun): Shown => {
  const shaped = shaper.shape(text, run)
  const known = words.get(shaped)
  if (known !== undefined) return known
  const word = encode(shaper, font, text, run, shaped)
  words.set(shaped, word)
  return word
}

/** Moves the pen on by thousandths of an em, inside the array of a TJ. */
const move = (thousandths: number): string =>
  Math.abs(thousandths) < 0.05 ? '' : ` ${number(Math.round(-thousandths * 10) / 10)}`

/** Operators of words at a size in points of the page, which they do not know. */
export const lifted = (operators: string, size: number): string =>
  operators.includes('{') ? operators.replace(LIFT, (_, em) => number(Number(em) * size)) : operators

const LIFT = /\{(-?[\d.]+)\}/g
const lift = (em: number, always = false): string => (em === 0 && !always ? '' : `] TJ {${number(em)}} Ts [`)

const encode = (shaper: Shaper, font: EmbeddedFont, text: string, run: StyledRun, { glyphs }: Shaped): Shown => {
  const taken: Shown['glyphs'][number][] = []
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
      const instead = text === '?' ? undefined : wordOf(shaper, font, '?', run)
      put(` 0${instead?.operators ?? ''}`)
      taken.push(...(instead?.glyphs ?? []))
      continue
    }
    put(lift(glyph.dy) + move(glyph.dx * 1000))
    codes += codeOf(glyph.id)
    taken.push([glyph.id, textOf(text, glyphs, index)])
    put(move((glyph.advance - glyph.dx) * 1000 - font.advance(glyph.id)) + (glyph.dy === 0 ? '' : lift(0, true)))
  }
  return { operators: codes === '' ? shown : `${shown}<${codes}>`, glyphs: taken }
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
