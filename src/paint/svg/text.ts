// Text as SVG: a group per mark, a text per piece at its own place.
import type { Line, Piece } from '../../model/mark.ts'
import { raiseOf } from '../../text/index.ts'
import { type SvgElement, svg } from './element.ts'

/** Looks up a color of the brand, as `#RRGGBB`. */
export type Colors = (name: string) => string

/** Lines as one element; attributes that all pieces share stand on it. */
export const drawLines = (lines: readonly Line[], colors: Colors, attributes: SvgElement['attributes']): SvgElement => {
  const pieces = lines.flatMap((line) => line.pieces.map((piece) => ({ piece, baseline: line.baseline })))
  const looks = pieces.map(({ piece }) => lookOf(piece, colors))
  const shared: SvgElement['attributes'] = {}
  for (const [key, value] of Object.entries(looks[0] ?? {})) {
    if (looks.every((look) => look[key] === value)) shared[key] = value
  }
  const drawn = pieces.map(({ piece, baseline }, index) => {
    const own = Object.fromEntries(Object.entries(looks[index]!).filter(([key]) => !(key in shared)))
    const rise = piece.run.raised ? raiseOf(piece.run.font).rise * piece.run.size : 0
    return svg('text', { x: piece.x, y: baseline - rise, ...own }, piece.text)
  })
  return svg('g', { ...attributes, ...shared }, drawn)
}

const lookOf = (piece: Piece, colors: Colors): SvgElement['attributes'] => {
  const { run } = piece
  const { family, twin, weight, italic } = run.font
  const raise = run.raised ? raiseOf(run.font) : undefined
  const letter = (run.tracking ?? 0) * run.size + (piece.letterSpace ?? 0)
  const features = [run.tabular && "'tnum', 'lnum'", raise?.superior && "'sups'"].filter(Boolean).join(', ')
  return {
    'font-family': family === twin ? quoted(family) : `${quoted(family)}, ${quoted(twin)}`,
    'font-size': run.size * (raise?.scale ?? 1),
    'font-weight': weight === 400 ? undefined : weight,
    'font-style': italic ? 'italic' : undefined,
    'font-feature-settings': features || undefined,
    'word-spacing': piece.wordSpace || undefined,
    'letter-spacing': letter || undefined,
    fill: colors(run.color),
  }
}

const quoted = (family: string): string => (/^[A-Za-z]+$/.test(family) ? family : `'${family}'`)
