// Sets literal lines for the pages of tests: words and line ends are given, widths are measured.
import { readFileSync } from 'node:fs'
import { fontFile } from '../../src/brand/index.ts'
import type { Font, Line, Paragraph, Piece, Role, StyledRun, TextMark } from '../../src/model/mark.ts'
import { openTypesetter } from '../../src/text/index.ts'

const files = new Map<string, Uint8Array>()

/** The TTF of a font, from the packages that the program ships with. */
export const fontBytes = (font: Font): Uint8Array => {
  const path = fontFile(font)
  const known = files.get(path) ?? new Uint8Array(readFileSync(new URL(`../../node_modules/${path}`, import.meta.url)))
  files.set(path, known)
  return known
}

const print = await openTypesetter(fontBytes, { kerning: true })

export const serif = 'Source Serif 4'
export const sans = 'Source Sans 3'

/** A look of words. */
export interface Look {
  face: string
  size: number
  weight?: 400 | 600
  color?: string
  tracking?: number
  tabular?: boolean
}

/** Where and how lines are set. `baseline` is that of the first line, `w` the measure of justified lines. */
export interface Setting {
  id: string
  role: Role
  look: Look
  x: number
  baseline: number
  leading: number
  w?: number
  align?: 'left' | 'right' | 'justify'
  /** Where the first line of the first paragraph begins, from `x`. */
  first?: number
  /** A mark that hangs left of `x`. */
  bullet?: { text: string; hang: number; look?: Look }
  note?: number
  name?: string
}

/** A text mark from paragraphs of lines. In a line, `**bold**`, `_italic_`, `{grey}` and `^1,2^` for marks of notes. */
export const setLines = (setting: Setting, ...paragraphs: string[][]): TextMark => {
  const lines: Line[] = []
  const meanings = paragraphs.map((texts, index): Paragraph => {
    const runs: StyledRun[] = []
    for (const [number, text] of texts.entries()) {
      const x = setting.x + (number === 0 && index === 0 ? (setting.first ?? 0) : 0)
      const soft = number < texts.length - 1
      lines.push(setLine(setting, runs, text, x, setting.baseline + lines.length * setting.leading, index, soft))
      if (soft) runs.at(-1)!.text += ' '
    }
    return {
      runs,
      align: setting.align ?? 'left',
      leading: setting.leading,
      before: 0,
      after: 0,
      indent: { left: 0, first: setting.first ?? 0 },
    }
  })
  if (setting.bullet) hang(setting, lines[0]!, meanings[0]!)
  const w = setting.w ?? Math.max(...lines.flatMap((line) => line.pieces.map((p) => p.x + p.width - setting.x)))
  const top = setting.baseline - 0.71 * setting.leading
  return {
    kind: 'text',
    id: setting.id,
    name: setting.name ?? setting.id,
    role: setting.role,
    anchor: 'top',
    box: { x: setting.x, y: top, w, h: lines.length * setting.leading },
    paragraphs: meanings,
    lines,
    ...(setting.note !== undefined && { note: setting.note }),
  }
}

const setLine = (
  setting: Setting,
  runs: StyledRun[],
  text: string,
  x: number,
  baseline: number,
  paragraph: number,
  soft: boolean,
): Line => {
  const pieces: Piece[] = []
  let at = x
  for (const span of spansOf(text)) {
    const last = runs.at(-1)
    const made = runOf(setting.look, span)
    const run = last && sameLook(last, made) ? last : made
    if (run === last) run.text += span.text
    else runs.push(run)
    const width = print.width(span.text, run)
    pieces.push({ text: span.text, x: at, width, run })
    at += width
  }
  const w = setting.w ?? 0
  if (setting.align === 'right') for (const piece of pieces) piece.x += w - (at - x)
  if (setting.align === 'justify' && soft) justify(pieces, setting.x + w - at, /[.,-]$/.test(text) ? 2 : 0)
  return { baseline, pieces, paragraph, soft }
}

/** Opens the spaces of a line until it is full; points and commas hang in the margin by `hanging` points. */
const justify = (pieces: Piece[], missing: number, hanging: number): void => {
  const spaces = (piece: Piece): number => piece.text.split(' ').length - 1
  const count = pieces.reduce((sum, piece) => sum + spaces(piece), 0)
  const wider = (missing + hanging) / count
  let moved = 0
  for (const piece of pieces) {
    piece.x += moved
    piece.wordSpace = wider
    piece.width += wider * spaces(piece)
    moved += wider * spaces(piece)
  }
}

interface Span {
  text: string
  bold: boolean
  italic: boolean
  grey: boolean
  raised: boolean
}

const spansOf = (text: string): Span[] => {
  const state = { bold: false, italic: false, grey: false, raised: false }
  const spans: Span[] = []
  for (const part of text.split(/(\*\*|_|\^|[{}])/)) {
    if (part === '**') state.bold = !state.bold
    else if (part === '_') state.italic = !state.italic
    else if (part === '^') state.raised = !state.raised
    else if (part === '{' || part === '}') state.grey = part === '{'
    else if (part !== '') spans.push({ text: part, ...state })
  }
  return spans
}

const runOf = (look: Look, span: Span): StyledRun => ({
  text: span.text,
  font: fontIn(look, span.bold ? 600 : (look.weight ?? 400), span.italic),
  size: look.size,
  color: span.grey ? 'grey' : (look.color ?? 'ink'),
  ...(span.raised && { raised: true, notes: span.text.split(',').map(Number) }),
  ...(look.tracking && { tracking: look.tracking }),
  ...(look.tabular && { tabular: true }),
})

const fontIn = (look: Look, weight: 400 | 600, italic: boolean): Font => ({
  family: look.face,
  twin: look.face,
  weight,
  italic,
})

const sameLook = (a: StyledRun, b: StyledRun): boolean =>
  JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' })

const hang = (setting: Setting, line: Line, paragraph: Paragraph): void => {
  const { text, hang: distance, look } = setting.bullet!
  const run = runOf(look ?? setting.look, { text, bold: false, italic: false, grey: false, raised: false })
  paragraph.bullet = run
  paragraph.indent = { left: distance, first: -distance }
  line.pieces.unshift({ text, x: setting.x - distance, width: print.width(text, run), run })
}
