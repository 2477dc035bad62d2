// Where a chart's names and values stand in its workbook: row 1 holds names, column A the categories.
import type { ChartPlan, Series, Workbook } from '../../../model/plan.ts'
import { lettersOf } from '../../../office/index.ts'

/** The name of a sheet as Excel takes it: at most 31 characters, none that it forbids. */
export function sheetName(workbook: Workbook): string {
  const legal = workbook.sheet
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, '')
    .trim()
    .slice(0, 31)
  return legal === '' ? 'Data' : legal
}

/** Reference to one cell or a column of cells; rows count from 1. */
export function reference(workbook: Workbook, column: number, from: number, to = from): string {
  const sheet = `'${sheetName(workbook).replaceAll("'", "''")}'`
  const letters = lettersOf(column)
  return from === to ? `${sheet}!$${letters}$${from}` : `${sheet}!$${letters}$${from}:$${letters}$${to}`
}

/** The column of each series: by its name in row 1, else the next one that is free. */
export function columnsOf(plan: ChartPlan): Map<Series, number> {
  const heads = plan.workbook.rows[0] ?? []
  const taken = new Set<number>()
  const columns = new Map<Series, number>()
  const all = plan.groups.flatMap((group) => group.series)
  for (const series of all) {
    const named = heads.findIndex((head, index) => index > 0 && head === series.name && !taken.has(index))
    if (named < 0) continue
    taken.add(named)
    columns.set(series, named)
  }
  for (const series of all) {
    if (columns.has(series)) continue
    let free = 1
    while (taken.has(free)) free++
    taken.add(free)
    columns.set(series, free)
  }
  return columns
}

/** The workbook with every name and value that the chart refers to: cells the plan left out are filled in. */
export function completeWorkbook(plan: ChartPlan): Workbook {
  const rows = plan.workbook.rows.map((row) => [...row])
  const put = (row: number, column: number, value: string | number | null) => {
    while (rows.length <= row) rows.push([])
    const cells = rows[row]!
    while (cells.length <= column) cells.push(null)
    const there = cells[column]
    const result = typeof there === 'object' && there !== null ? there.result : there
    if (result !== value) cells[column] = value
  }
  plan.categories.forEach((category, index) => {
    put(index + 1, 0, category)
  })
  for (const [series, column] of columnsOf(plan)) {
    put(0, column, series.name)
    plan.categories.forEach((_, index) => {
      put(index + 1, column, series.values[index] ?? null)
    })
  }
  return { ...plan.workbook, rows }
}
