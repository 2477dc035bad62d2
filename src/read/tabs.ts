// Indentation by tabs → the spaces that were meant, guessed from the lines above.
import type { Row } from './rows.ts'

/** Widths that editors give a tab, the likeliest first. */
const WIDTHS = [4, 8, 2]

/** Lines looked back at. */
const FARTHEST = 50

/**
 * The spaces to put before the text of a line that tabs indent: the column of an open record or list where a width of tabs
 * leads to one.
 */
export function spacesFor(rows: readonly Row[], index: number): string {
  const typed = rows[index]!.text.slice(0, rows[index]!.indent)
  const open = openColumns(rows, index)
  const reached = WIDTHS.map((width) => columnOf(typed, width))
  const column = reached.find((one) => open.includes(one)) ?? reached.at(-1)!
  return ' '.repeat(column)
}

/** Columns in which a key or a dash could stand below a line: those of the lines it is nested in, and one level below an empty key. */
function openColumns(rows: readonly Row[], index: number): number[] {
  const columns: number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST) && least > 0; at--) {
    const row = rows[at]!
    if (row.blank || row.comment || row.text.slice(0, row.indent).includes('\t') || row.indent >= least) continue
    const dashes = /^(?:- +)*/.exec(row.text.slice(row.indent))![0]
    if (least === Number.POSITIVE_INFINITY && row.text.trimEnd().endsWith(':'))
      columns.push(row.indent + dashes.length + 2)
    for (let column = row.indent; column <= row.indent + dashes.length; column++) columns.push(column)
    least = row.indent
  }
  return columns
}

function columnOf(typed: string, width: number): number {
  let column = 0
  for (const char of typed) column = char === '\t' ? (Math.floor(column / width) + 1) * width : column + 1
  return column
}
