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
  /** True for a table on a slide: it ends where the deepest of its neighbours does. */
  yields?: boolean
  /** True for rows that keep their natural height, or that of a neighbour's row with more in it. */
  keeps?: boolean
  /** For rows whose words may be moved: from the top of the words of each row to its first baseline. */
  lifts?: number[]
  /** Above and below the words of a row at its natural height; with `lifts`. */
  inset?: number
  /** Kept free under the last row: the padding of a card; default 0. */
  foot?: number
  /** Text style of its heads, and how many points smaller they are set than that style. */
  style?: string
  step?: number
}

/** The rules that things beside each other share. Lengths in points. */
export interface SharedRows {
  /** From the top to the rule under the heads, and between their words and that rule. */
  head: number
  under: number
  /** Heights of the rows; absent where the neighbours have not as many: then each fills the height on its own. */
  rows?: number[]
  /** From the rule over each row to the first baseline in it, for all neighbours; absent where one of them has its own. */
  firsts?: number[]
  /** Text style of heads that have none of their own, and how many points smaller they are set than that style. */
  style?: string
  step?: number
}

/** Rows are of one height where the fullest of them fills no more than this part of it. */
const fullest = 0.8

/** Rows that miss a height by less than this factor at their tallest fill it. */
const nearly = 1.04

/**
 * Heights in `height`, of rows that want at least `natural`: by what stands in each, and what is left shared out evenly, so that none
 * is full to its rule beside one that is half empty; equal where even the fullest has room. They fill the height, so that pages of a deck
 * end on one line; none grows past `tallest` by more than a hair.
 */
export function fillRows(natural: readonly number[], height: number, tallest: number): number[] {
  const count = Math.max(1, natural.length)
  const most = sum(natural.map((h) => Math.max(h, tallest)))
  // A foot that misses the others by a hair would look like a slip.
  const room = height <= most * nearly ? height : most
  const equal = room / count
  if (Math.max(...natural) <= equal * fullest || isEven(natural)) return natural.map((h) => Math.max(h, equal))
  return natural.map((h) => h + Math.max(0, room - sum(natural)) / count)
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, one) => total + one, 0)
const isEven = (lengths: readonly number[]): boolean => Math.max(...lengths) - Math.min(...lengths) < 0.5

/** What neighbours share in a height: the deepest rule under the heads, and rows where all have as many. */
export function shareRows(grids: readonly RowGrid[], height: number): SharedRows {
  const deepest = grids.reduce((best, grid) => (grid.head > best.head ? grid : best), grids[0]!)
  const styled = grids.find((grid) => grid.style !== undefined)
  const { style, step } = styled ?? {}
  const shared: SharedRows = {
    head: deepest.head,
    under: deepest.under,
    ...(style === undefined ? {} : { style }),
    ...(step === undefined ? {} : { step }),
  }
  const [first, ...others] = grids
  const isAlike = first !== undefined && first.rows.length > 0
  if (!isAlike || others.some((grid) => grid.rows.length !== first.rows.length)) return shared
  const lifts = first.rows.map((_, row) => Math.max(...grids.map((grid) => grid.lifts?.[row] ?? 0)))
  const inset = Math.max(...grids.map((grid) => grid.inset ?? 0))
  const isMovable = grids.every((grid) => grid.lifts !== undefined)
  const natural = first.rows.map((_, row) => {
    const below = (grid: RowGrid): number => grid.rows[row]! - 2 * (grid.inset ?? 0) - (grid.lifts?.[row] ?? 0)
    const tallest = Math.max(...grids.map((grid) => grid.rows[row]!))
    return isMovable ? Math.max(tallest, lifts[row]! + Math.max(...grids.map(below)) + 2 * inset) : tallest
  })
  if (sum(natural) + shared.head > height + 0.5) return shared
  const tallest = Math.max(...grids.map((grid) => grid.tallest))
  const rows = fillRows(natural, height - shared.head, tallest)
  const clear = clearOf(rows, natural, inset)
  return { ...shared, rows, ...(isMovable ? { firsts: lifts.map((lift) => clear + lift) } : {}) }
}

/** How far down a thing with these rows comes in a height when it stands alone. */
export const reachOf = ({ head, rows, tallest, foot }: RowGrid, height: number): number =>
  head + sum(fillRows(rows, height - head - (foot ?? 0), tallest)) + (foot ?? 0)

/** Above the words of rows, the same in all of them: the fullest row stands in the middle between its rules. */
export const clearOf = (heights: readonly number[], natural: readonly number[], inset: number): number =>
  Math.max(0, inset + Math.min(...heights.map((height, row) => (height - natural[row]!) / 2)))
