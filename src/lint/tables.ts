// The figures of a table, column by column, and the names of its rows.
import type { Exhibit } from '../model/brief.ts'
import type { SettledLedger } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import { plain } from '../model/words.ts'
import { isWords } from './figures.ts'

/** A column of a table: the figure of each row, where its cell is one figure and nothing else. */
export interface Column {
  /** Counted from 0. */
  column: number
  figures: (Quantity | undefined)[]
}

const rowsOf = (exhibit: Exhibit): { says?: unknown }[][] =>
  exhibit.kind === 'table' && Array.isArray(exhibit['rows']) ? (exhibit['rows'] as { says?: unknown }[][]) : []

/** The columns of a table after the first, which names the rows. */
export function columnsOf(exhibit: Exhibit, ledger: SettledLedger): Column[] {
  const rows = rowsOf(exhibit)
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: Math.max(0, width - 1) }, (_, index) => ({
    column: index + 1,
    figures: rows.map((row) => {
      const cell = row[index + 1]?.says
      const only = isWords(cell) && cell.runs.length === 1 ? cell.runs[0] : undefined
      return only?.fact === undefined ? undefined : ledger.quantities[only.fact]
    }),
  }))
}

/** The first cell of each row. */
export const rowNamesOf = (exhibit: Exhibit): string[] =>
  rowsOf(exhibit).map((row) => (isWords(row[0]?.says) ? plain(row[0].says) : ''))
