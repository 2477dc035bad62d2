// A table under a strip of figures, with as many columns as there are figures, has its columns where the figures stand: both are then
// read on one grid.
import type { Exhibit } from '../model/brief.ts'
import { listIn } from './fields.ts'

/** The table with columns as wide as the figures over it; as it is where their numbers differ, or where the brief says its widths. */
export function onFiguresGrid(figures: Exhibit, table: Exhibit): Exhibit {
  const count = listIn(figures['items']).length
  const isAlike = figures.kind === 'figures' && table.kind === 'table' && listIn(table['columns']).length === count
  if (!isAlike || listIn(table['widths']).length > 0) return table
  return { ...table, widths: Array.from({ length: count }, () => 1) }
}
