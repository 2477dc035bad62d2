// Where bars stand: the rectangles that PowerPoint draws from a plan, computed by the same rule.
import type { Box } from '../model/brand.ts'
import type { Plotted } from './plotted.ts'
import { type Range, valueScale } from './scale.ts'
import { barOffset, barWidth, type Spacing } from './spacing.ts'

export type Direction = 'column' | 'bar'

/** A bar, or a piece of a stack. */
export interface Bar {
  series: number
  category: number
  value: number
  box: Box
}

/** A plot with its bars placed. */
export interface Stage {
  direction: Direction
  stacked: boolean
  plot: Box
  range: Range
  spacing: Spacing
  /** Extent of one category across the bars, in points. */
  slot: number
  /** Bars side by side in a slot. */
  abreast: number
  bars: Bar[]
  /** Coordinate of a value: y for columns, x for bars. */
  at(value: number): number
  /** Start and width across the bars, in page coordinates, of a category's bar of a series (of the stack, for stacks). */
  lane(category: number, series: number): { start: number; width: number }
}

/** Places the bars of a chart in its plot. */
export function stageBars(
  plotted: Plotted,
  kind: { direction: Direction; stacked: boolean },
  plot: Box,
  spacing: Spacing,
  range: Range,
): Stage {
  const { direction, stacked } = kind
  const across = direction === 'column' ? { start: plot.x, extent: plot.w } : { start: plot.y, extent: plot.h }
  const slot = across.extent / Math.max(1, plotted.categories.length)
  const abreast = stacked ? 1 : Math.max(1, plotted.series.length)
  const at =
    direction === 'column' ? valueScale(range, plot.y + plot.h, plot.y) : valueScale(range, plot.x, plot.x + plot.w)
  const lane = (category: number, series: number) => ({
    start: across.start + slot * category + barOffset(slot, abreast, spacing, stacked ? 0 : series),
    width: barWidth(slot, abreast, spacing),
  })
  const box = (category: number, series: number, from: number, to: number): Box => {
    const { start, width } = lane(category, series)
    const [low, high] = [at(from), at(to)].sort((a, b) => a - b) as [number, number]
    return direction === 'column'
      ? { x: start, y: low, w: width, h: high - low }
      : { x: low, y: start, w: high - low, h: width }
  }
  const bars: Bar[] = []
  for (let category = 0; category < plotted.categories.length; category++) {
    let foot = 0
    plotted.series.forEach((one, series) => {
      const value = one.values[category]
      if (value === null || value === undefined) return
      bars.push({ series, category, value, box: box(category, series, stacked ? foot : 0, foot + value) })
      if (stacked) foot += value
    })
  }
  return { direction, stacked, plot, range, spacing, slot, abreast, bars, at, lane }
}
