// Lines of a time axis that run down the rows of a table: where they begin and end.
import { rule } from '../draw/index.ts'
import type { Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'

/**
 * A line at `x` from the rule under the heads, which it leaves whole, to the rule under the last row. In a brand without that rule it ends
 * `clear` points above it, with what is drawn in that row.
 */
export function lineDown(
  canvas: Canvas,
  x: number,
  { from, to, clear }: { from: number; to: number; clear: number },
  stroke: Stroke,
  name: string,
): Mark {
  const { headRule, lastRule } = canvas.medium.table
  return rule(canvas, { x, y: from + headRule.width }, { x, y: lastRule ? to : to - clear }, stroke, name)
}
