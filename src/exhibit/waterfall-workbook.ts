// The workbook behind a waterfall: what was typed, and formulas for where each column stands, so that a change of one moves the rest.
import type { Workbook } from '../model/plan.ts'
import { plain } from './fields.ts'
import type { Said } from '../draw/index.ts'

type Cell = Workbook['rows'][number][number]

/** What the workbook reads of a column of the chart. */
interface Column {
  name: Said
  isTotal: boolean
  from: number
  to: number
}

/** Names of the series, which are heads of the workbook's columns. */
export interface SeriesNames {
  base: string
  total: string
  rise: string
  fall: string
  totalLabel: string
  riseLabel: string
  fallLabel: string
}

/** The workbook, and the names by which the plan's series find their columns. */
export function waterfallWorkbook(
  columns: readonly Column[],
  words: { start: string; rise: string; fall: string; total: string; value: string; level: string; label: string },
  format: string,
): { book: Workbook; series: SeriesNames } {
  const series: SeriesNames = {
    base: words.start,
    total: words.total,
    rise: words.rise,
    fall: words.fall,
    totalLabel: `${words.total}, ${words.label}`,
    riseLabel: `${words.rise}, ${words.label}`,
    fallLabel: `${words.fall}, ${words.label}`,
  }
  const head: Cell[] = ['', words.value, words.level, ...Object.values(series)]
  const rows = columns.map((column, index): Cell[] => {
    const row = index + 2
    const { isTotal, from, to } = column
    const size = Math.abs(to - from)
    const is = { total: isTotal, rise: !isTotal && to >= from, fall: !isTotal && to < from }
    const when = (holds: boolean, formula: string, result: number): Cell => (holds ? { formula, result } : null)
    return [
      plain(column.name),
      isTotal ? to : to - from,
      { formula: isTotal ? `B${row}` : `C${row - 1}+B${row}`, result: to },
      when(!isTotal, `MIN(C${row - 1},C${row})`, Math.min(from, to)),
      when(is.total, `B${row}`, size),
      when(is.rise, `B${row}`, size),
      when(is.fall, `-B${row}`, size),
      when(is.total, `E${row}`, size),
      when(is.rise, `F${row}`, size),
      when(is.fall, `G${row}`, size),
    ]
  })
  return { series, book: { sheet: 'Chart', rows: [head, ...rows], formats: ['', ...head.slice(1).map(() => format)] } }
}
