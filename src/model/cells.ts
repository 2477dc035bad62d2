// Where the cells of a table lie, for those who draw it themselves and those who look at the page.
import type { Box } from './brand.ts'
import type { Cell, TableMark } from './mark.ts'

/** A cell with its rectangle on the page. */
export interface PlacedCell extends Box {
  cell: Cell
}

/** The cells of each row, from the top, each with the columns it spans. */
export function cellsOf(table: TableMark): PlacedCell[][] {
  let y = table.box.y
  return table.rows.map((row) => {
    let x = table.box.x
    let column = 0
    const placed = row.cells.map((cell): PlacedCell => {
      const span = cell.span ?? 1
      const w = table.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0)
      const here = { cell, x, y, w, h: row.height }
      x += w
      column += span
      return here
    })
    y += row.height
    return placed
  })
}
