// How drawn kinds look: what a brand says of one, and where it says nothing the styles, lines and colors that every brand has.
import { steppedStyle } from '../draw/index.ts'
import type { ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import { type Look, lookNamed } from './looks.ts'

/** The look of one drawn kind on one canvas. Lengths in points. */
export interface DrawnLook {
  /** The look itself, for keys that only this kind has. */
  own: Look
  /** Text styles: heads, what is said, context, labels in small print. */
  head: string
  text: string
  gloss: string
  label: string
  /** Lines that state, and hairlines. */
  line: Stroke
  hair: Stroke
  /** Line of what is to be seen. */
  keyLine: Stroke
  /** Color of what is to be seen. */
  key: ColorName
  /** Between columns, and between things under each other. */
  gap: number
  inset: number
  /** Size of the text style: the unit of widths. */
  em: number
  /** Diameter of a dot on a line, and size of an arrow head. */
  dot: number
  arrow: number
}

/** Reads `looks.<kind>`; what it leaves out follows from the brand's tables and charts. */
export function drawnLook(canvas: Canvas, kind: string): DrawnLook {
  const own = lookNamed(canvas, kind)
  const { table, chart, name } = canvas.medium
  const text = own.style('text', 'small', table.cell)
  const em = steppedStyle(canvas, text).size
  const key = own.word('key', chart.highlight)
  return {
    own,
    head: own.style('head', name === 'deck' ? 'strong' : 'small-strong', table.name),
    text,
    gloss: own.style('gloss', 'gloss', table.cell),
    label: own.style('label', 'source', chart.units),
    line: own.stroke('line') ?? { color: 'ink', width: 1 },
    hair: own.stroke('hair') ?? { color: 'hair', width: 0.5 },
    keyLine: own.stroke('key-line') ?? { color: key, width: 2 },
    key,
    gap: own.number('gap', table.gutter),
    inset: own.number('inset', Math.max(4, table.inset)),
    em,
    dot: own.number('dot', Math.round(em * 0.82)),
    arrow: own.number('arrow', Math.round(em * 0.5)),
  }
}
