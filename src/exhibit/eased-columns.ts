// Columns a few points wider where a word would stand alone in the last line of a cell, at the cost of one that has them to spare.
import { cellWidth, type RuledTable } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Line } from '../model/mark.ts'
import { drawnWidth, saidOn } from '../text/index.ts'

/** How a table stands at some widths of its columns. */
export interface Standing {
  /** Of all its rows, in points. */
  height: number
  /** The column of each cell that ends in a word alone. */
  alone: number[]
}

/** Points that a column is given, the fewest first: more would be seen beside the other columns. */
const given = [2, 4, 6, 9, 12, 16]

/** Of the line before, the part that a word alone fills less than. */
const half = 0.5

/** The widths, with fewer words alone where that makes no row taller. `least`: what each column keeps, gutters included. Points. */
export function eased(
  widths: readonly number[],
  least: readonly number[],
  judge: (widths: number[]) => Standing,
): number[] {
  let best = [...widths]
  let now = judge(best)
  for (const column of new Set(now.alone)) {
    const others = best.map((_, at) => at).filter((at) => at !== column)
    const slack = (at: number): number => best[at]! - (least[at] ?? 0)
    others.sort((a, b) => slack(b) - slack(a))
    const found = given
      .flatMap((points) =>
        others
          .filter((other) => slack(other) >= points)
          .map((other) =>
            best.map((width, at) => (at === column ? width + points : at === other ? width - points : width)),
          ),
      )
      .map((tried) => ({ tried, standing: judge(tried) }))
      .find(({ standing }) => standing.height <= now.height + 0.5 && standing.alone.length < now.alone.length)
    if (found) [best, now] = [found.tried, found.standing]
  }
  return best
}

/** The columns of the cells of a table in which a paragraph ends in a word alone, one for each such cell. */
export const aloneIn = (canvas: Canvas, table: RuledTable): number[] =>
  table.rows.flatMap(({ cells, head }) =>
    head
      ? []
      : cells.flatMap((cell, column) => {
          const width = cellWidth(canvas, table, column, cell)
          const ends = cell.paragraphs.some((paragraph) => endsAlone(canvas.type.break(paragraph, width).lines))
          return ends ? [column] : []
        }),
  )

const endsAlone = (lines: readonly Line[]): boolean => {
  const [last, before] = [lines.at(-1), lines.at(-2)]
  if (last === undefined || before === undefined) return false
  return !/\S[\s\u00A0]+\S/.test(saidOn(last)) && drawnWidth(last) < drawnWidth(before) * half
}
