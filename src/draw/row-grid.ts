// Where the rules of rows stand: how tall rows become in a height, and how things beside each other have their rules at one height.

/** Where the rules of a thing want to stand, so that what stands beside it can have them at the same heights. Lengths in points. */
export interface RowGrid {
  /** From its top to the rule under its heads. */
  head: number
  /** Between the words of the heads and that rule. */
  under: number
  /** Heights that its rows want at least, in order. */
  rows: number[]
  /** No row is stretched beyond this. */
  tallest: number
  /** Kept free under the last row: the padding of a card; default 0. */
  foot?: number
  /** Text style of its heads. */
  style?: string
}

/** The rules that things beside each other share. Lengths in points. */
export interface SharedRows {
  /** From the top to the rule under the heads, and between their words and that rule. */
  head: number
  under: number
  /** Heights of the rows; absent where the neighbours have not as many: then each fills the height on its own. */
  rows?: number[]
  /** Text style of heads that have none of their own. */
  style?: string
}

/** Heights that fill `height`: equal where they can be, and none past `tallest` unless it wants more itself. */
export function fillRows(natural: readonly number[], height: number, tallest: number): number[] {
  const equal = Math.max(Math.min(height / Math.max(1, natural.length), tallest), 0)
  if (natural.every((h) => h <= equal + 0.01)) return natural.map(() => equal)
  const spare = Math.max(0, height - natural.reduce((sum, h) => sum + h, 0))
  return natural.map((h) => Math.min(h + spare / natural.length, Math.max(h, tallest)))
}

/** What neighbours share in a height: the deepest rule under the heads, and rows where all have as many. */
export function shareRows(grids: readonly RowGrid[], height: number): SharedRows {
  const deepest = grids.reduce((best, grid) => (grid.head > best.head ? grid : best), grids[0]!)
  const style = grids.find((grid) => grid.style !== undefined)?.style
  const shared: SharedRows = { head: deepest.head, under: deepest.under, ...(style === undefined ? {} : { style }) }
  const [first, ...others] = grids
  const isEven = first !== undefined && first.rows.length > 0
  if (!isEven || others.some((grid) => grid.rows.length !== first.rows.length)) return shared
  const natural = first.rows.map((_, row) => Math.max(...grids.map((grid) => grid.rows[row]!)))
  const tallest = Math.max(...grids.map((grid) => grid.tallest))
  if (natural.reduce((sum, h) => sum + h, shared.head) > height + 0.5) return shared
  return { ...shared, rows: fillRows(natural, height - shared.head, tallest) }
}
