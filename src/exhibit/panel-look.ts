// How panels are built on one canvas: the structure and the measures that a brand's look gives, and what holds without them.
import type { ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import { lookNamed } from './looks.ts'

/** How panels are built on one canvas. Lengths in points. */
export interface PanelLook {
  structure: string
  head: string
  claim: string
  text: string
  /** Style of a label over an item: of the bold words that open it. Absent where they stay in its first line. */
  label?: string
  /** Style of what stands under a label. */
  under: string
  headRule: Stroke
  rowRule: Stroke
  gap: number
  /** Color of the head of the key panel, and of the others (undefined: the style's own). */
  key: ColorName
  /** Space above and below the text of a row, and between a head and its rule. */
  inset: number
  headGap: number
  /** No row is stretched beyond this. */
  tallest: number
  /** Bars: width and color of those that are not the key. Cards: fill, outline, edges and padding. */
  bar: number
  rest: ColorName
  fill: ColorName
  outline: Stroke
  edge: number
  padding: number
}

/** Reads the look with this name, e.g. "pillars". */
export function panelLook(canvas: Canvas, name: string): PanelLook {
  const look = lookNamed(canvas, name)
  const { table, chart } = canvas.medium
  const structure = look.word('structure', 'rules')
  const label = look.word('label', '')
  return {
    ...(label === '' ? {} : { label: look.style('label', table.name) }),
    structure,
    head: look.style('head', 'strong', table.name),
    claim: look.style('claim', 'claim', 'strong'),
    text: look.style('text', 'small', table.cell),
    under: look.style('under', look.word('text', 'small'), table.cell),
    headRule: look.stroke('head-rule') ?? table.headRule,
    rowRule: look.stroke('row-rule') ?? table.rowRule ?? table.lastRule ?? table.headRule,
    gap: look.number('gap', table.gutter),
    key: look.word('key', chart.highlight),
    inset: look.number('inset', table.inset),
    headGap: look.number('head-gap', look.number('inset', table.inset)),
    tallest: look.number('tallest', Math.max(table.tallest, table.inset * 6)),
    bar: look.number('bar', 3),
    rest: look.word('rest', 'grey'),
    fill: look.word('fill', 'white'),
    outline: look.stroke('outline') ?? { color: 'hair', width: 0.5 },
    edge: look.number('edge', 4),
    padding: look.number('padding', structure === 'cards' ? 16 : 0),
  }
}
