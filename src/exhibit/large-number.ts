// A number set large with its unit small on the same line: how a brand has it, and how large its width allows it to be.
import { paragraphOf, runsOf } from '../draw/index.ts'
import type { ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph, StyledRun } from '../model/mark.ts'
import type { Tile } from './figure-items.ts'
import { lookNamed } from './looks.ts'

/** How tiles look on one canvas. Lengths in points. */
export interface TileLook {
  number: string
  unit: string
  caption: string
  text: string
  rule: Stroke
  key: ColorName
  gap: number
  inset: number
  tile: number
  /** Factor on the size of a number that stands alone. */
  alone: number
  /** `top` of the box under a rule, or in its `middle` without one. */
  stands: string
}

/** Reads the look `figures`. */
export function tileLook(canvas: Canvas): TileLook {
  const look = lookNamed(canvas, 'figures')
  const { table, chart } = canvas.medium
  return {
    number: look.style('number', 'big'),
    unit: look.style('unit', 'big-unit'),
    caption: look.style('caption', 'caption', 'gloss'),
    text: look.style('text', 'body'),
    rule: look.stroke('rule') ?? table.headRule,
    key: look.word('key', chart.highlight),
    gap: look.number('gap', table.gutter),
    inset: look.number('inset', table.inset),
    tile: look.number('tile', 0),
    stands: look.word('stands', 'top'),
    alone: look.number('alone', canvas.medium.name === 'deck' ? 1.8 : 1.3),
  }
}

/** How many times as large as in a strip the numbers of several figures are set at most, on a slide with room for it. */
export const mostTimes = 1.6

/** Prefix and unit small, the number large, on one line. */
export function numberParagraph(canvas: Canvas, look: TileLook, tile: Tile): Paragraph {
  const change = tile.key ? { color: look.key } : {}
  const base = paragraphOf(canvas, tile.says ?? '', look.number, { ...change, before: 0, after: 0 })
  const enlarged = (run: StyledRun): StyledRun => ({ ...run, size: Math.round(run.size * look.alone) })
  const leading = Math.round(base.leading * look.alone)
  if (tile.parts === undefined) return { ...base, leading, runs: base.runs.map(enlarged) }
  const { prefix, number, suffix } = tile.parts
  const large = (text: string): StyledRun[] =>
    text === '' ? [] : runsOf(canvas, text, look.number, change).map(enlarged)
  const small = (text: string): StyledRun[] => runsOf(canvas, text, look.unit, change).map(enlarged)
  // A percent sign belongs to the number and is as large.
  const tight = suffix === '%' || suffix === '×'
  const runs = [
    ...(prefix === '' ? [] : small(`${prefix}\u00a0`)),
    ...large(number),
    ...(suffix === '' ? [] : tight ? large(suffix) : small(`\u00a0${suffix}`)),
  ]
  return { ...base, leading, runs }
}

/** Width in points of the widest number. */
export const widestNumber = (canvas: Canvas, look: TileLook, tiles: Tile[]): number =>
  Math.max(
    0,
    ...tiles.map((tile) =>
      numberParagraph(canvas, look, tile).runs.reduce((sum, run) => sum + canvas.type.width(run.text, run), 2),
    ),
  )

/** How many times as large a figure that stands alone is set: as the brand wants it, or as its width allows. */
export function enlargement(canvas: Canvas, look: TileLook, tiles: Tile[], width: number): number {
  const plainly = widestNumber(canvas, { ...look, alone: 1 }, tiles)
  return Math.max(1, Math.min(look.alone, Math.floor((width / Math.max(1, plainly)) * 9.5) / 10))
}
