// What a word comes to in a PDF: its glyphs with what moves the pen between them. It is the same in every file, and kept with the shaped word.
import type { StyledRun } from '../../model/mark.ts'
import type { Shaped, Shaper } from '../../text/index.ts'
import type { EmbeddedFont } from './pdf-file.ts'
import { codeOf, number } from './number.ts'

/** A shaped text as a PDF shows it. */
export interface Word {
  /** The inside of a TJ array. What stands above or below the line has its height in braces, in em: see `lifted`. */
  operators: string
  /** Its glyphs, each with the text it stands for. */
  glyphs: readonly (readonly [glyph: number, text: string])[]
}

/** By the shaped text, of which there is one in the life of the process while its shaper remembers it. */
const words = new WeakMap<Shaped, Word>()

/** A word, or one space, in the look of a run whose font this is. */
export const wordOf = (shaper: Shaper, font: EmbeddedFont, text: string, run: StyledRun): Word => {
  const shaped = shaper.shape(text, run)
  const known = words.get(shaped)
  if (known !== undefined) return known
  const word = encode(shaper, font, text, run, shaped)
  words.set(shaped, word)
  return word
}

/** Moves the pen on by thousandths of an em, inside the array of a TJ. */
export const move = (thousandths: number): string =>
  Math.abs(thousandths) < 0.05 ? '' : ` ${number(Math.round(-thousandths * 10) / 10)}`

/** Operators of words at a size in points of the page, which they do not know. */
export const lifted = (operators: string, size: number): string =>
  operators.includes('{') ? operators.replace(LIFT, (_, em) => number(Number(em) * size)) : operators

const LIFT = /\{(-?[\d.]+)\}/g
const lift = (em: number, always = false): string => (em === 0 && !always ? '' : `] TJ {${number(em)}} Ts [`)

const encode = (shaper: Shaper, font: EmbeddedFont, text: string, run: StyledRun, { glyphs }: Shaped): Word => {
  const taken: Word['glyphs'][number][] = []
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
