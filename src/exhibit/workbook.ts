// The workbook behind a chart: the numbers that are plotted, and formulas where one follows from others.
import type { Workbook } from '../model/plan.ts'
import { lettersOf } from '../office/index.ts'
import type { Difference } from './difference.ts'
import type { Phrases } from './phrases.ts'
import { type Plotted, totalAt } from './plotted.ts'

type Cell = Workbook['rows'][number][number]

/** Rows: names, then one row per category. Shares are formulas over the figures to their right, totals sums, ratios quotients. */
export function workbookOf(
  plotted: Plotted,
  has: { totals: boolean; difference?: Difference },
  phrases: Phrases,
): Workbook {
  const count = plotted.series.length
  const first = 1
  const raw = count + 2
  const head: Cell[] = ['', ...plotted.series.map((series) => series.name)]
  if (has.totals) head.push(phrases.total)
  if (plotted.computed) head.push(null, ...plotted.series.map((series) => rawName(series.name, series.figures)))
  const rows = plotted.categories.map((category, index): Cell[] => {
    const row = index + 2
    const cells: Cell[] = [category]
    plotted.series.forEach((series, at) => {
      const value = series.values[index] ?? null
      const sum = `SUM(${lettersOf(raw)}${row}:${lettersOf(raw + count - 1)}${row})`
      cells.push(
        value !== null && plotted.computed
          ? { formula: `${lettersOf(raw + at)}${row}/${sum}*100`, result: value }
          : value,
      )
    })
    if (has.totals) {
      const formula = `SUM(${lettersOf(first)}${row}:${lettersOf(count)}${row})`
      cells.push({ formula, result: totalAt(plotted, index) })
    }
    if (plotted.computed) cells.push(null, ...plotted.series.map((series) => series.figures[index]?.value ?? null))
    return cells
  })
  const formats = ['', ...plotted.series.map((series) => series.format)]
  if (has.totals) formats.push(plotted.series[0]?.format ?? '')
  const all = [head, ...rows]
  if (has.difference !== undefined) all.push([], differenceRow(has.difference, plotted, has.totals))
  return { sheet: 'Chart', rows: all, formats }
}

const rawName = (name: string, figures: Plotted['series'][number]['figures']): string => {
  const unit = figures.find((figure) => figure !== null)?.unit ?? ''
  return unit === '' ? name : `${name}, ${unit}`
}

/** The number that the arrow shows, computed from the cells that it joins. */
function differenceRow(difference: Difference, plotted: Plotted, totals: boolean): Cell[] {
  const cell = (end: Difference['from']): string =>
    `${lettersOf(end.series === undefined ? (totals ? plotted.series.length + 1 : 1) : end.series + 1)}${end.category + 2}`
  const [from, to] = [cell(difference.from), cell(difference.to)]
  const formula =
    difference.by === 'ratio' ? `${to}/${from}` : difference.by === 'change' ? `${to}/${from}-1` : `${to}-${from}`
  return [difference.name, { formula, result: difference.result }]
}
