// Text as SVG: a group per mark, a text per piece at its own place and as wide as it was measured, whatever face a reader has.
import type { Line, Piece } from '../../model/mark.ts'
import { raiseOf } from '../../text/index.ts'
import { type SvgElement, svg } from './element.ts'
import { facesOf } from './faces.ts'

/** How texts are looked at while they are drawn. */
export interface Pen {
  /** Looks up a color of the brand, as `#RRGGBB`. */
  colors: Colors
  /** Stretches of pieces that are highlighted, from one character up to another. */
  marked: Highlights
}

/** Looks up a color of the brand, as `#RRGGBB`. */
export type Colors = (name: string) => string

/** Stretches of pieces, by the index of their first character and of the one after their last, in order. */
export type Highlights = ReadonlyMap<Piece, readonly (readonly [from: number, to: number])[]>

/** Lines as one element; attributes that all pieces share stand on it. */
export const drawLines = (lines: readonly Line[], pen: Pen, attributes: SvgElement['attributes']): SvgElement => {
  const pieces = lines.flatMap((line) => line.pieces.map((piece) => ({ piece, baseline: line.baseline })))
  const looks = pieces.map(({ piece }) => lookOf(piece, pen.colors))
  const shared: SvgElement['attributes'] = {}
  for (const [key, value] of Object.entries(looks[0] ?? {})) {
    if (looks.every((look) => look[key] === value)) shared[key] = value
  }
  const drawn = pieces.map(({ piece, baseline }, index) => {
    const own = Object.fromEntries(Object.entries(looks[index]!).filter(([key]) => !(key in shared)))
    const rise = piece.run.raised ? raiseIn(piece).rise * piece.run.size : 0
    return svg(
      'text',
      { x: piece.x, y: baseline - rise, ...lengthOf(piece), ...own },
      highlight(piece.text, pen.marked.get(piece)),
    )
  })
  return svg('g', { ...attributes, ...shared }, drawn)
}

// A reader without the face has another in its place, wider or narrower: then words would run into one another.
const lengthOf = (piece: Piece): SvgElement['attributes'] =>
  piece.text.length > 1 && piece.width > 0 ? { textLength: piece.width, lengthAdjust: 'spacingAndGlyphs' } : {}

// Superior figures are in few faces, and a reader may have another: here they are always figures, small and raised.
const raiseIn = ({ run }: Piece): { scale: number; rise: number } => {
  const raise = raiseOf(run.font)
  return raise.superior ? { scale: 0.62, rise: 0.34 } : raise
}

// A rim under the letters, and no box behind them: how wide single words come out is not known here.
const RIM = {
  fill: '#1C1C1E',
  stroke: '#FFE04A',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
}

function highlight(text: string, stretches: ReturnType<Highlights['get']>): SvgElement['children'] {
  if (!stretches || stretches.length === 0) return text
  const parts: SvgElement[] = []
  let at = 0
  for (const [from, to] of stretches) {
    if (from > at) parts.push(svg('tspan', {}, text.slice(at, from)))
    parts.push(svg('tspan', { 'data-changed': 'true', ...RIM }, text.slice(from, to)))
    at = to
  }
  if (at < text.length) parts.push(svg('tspan', {}, text.slice(at)))
  return parts
}

const lookOf = (piece: Piece, colors: Colors): SvgElement['attributes'] => {
  const { run } = piece
  const { weight, italic } = run.font
  const letter = (run.tracking ?? 0) * run.size + (piece.letterSpace ?? 0)
  return {
    'font-family': facesOf(run.font),
    'font-size': run.size * (run.raised ? raiseIn(piece).scale : 1),
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
    'font-feature-settings': run.tabular ? "'tnum', 'lnum'" : undefined,
    'word-spacing': piece.wordSpace || undefined,
    'letter-spacing': letter || undefined,
    fill: colors(run.color),
  }
}
