// Ranges that a formula mentions more than once: each is one unknown, not as many as it has mentions. The ranges span a box, and
// what is computed is computed on a grid over it, its corners among the points.
import { isProblem } from './problem.ts'
import type { Outcome, Value } from './value.ts'

/** A part of a range: 0 is its lower end, 1 its upper. A point where both are the same. */
export interface Place {
  from: number
  to: number
}

/** Where each range stands, by name. */
export type Places = ReadonlyMap<string, Place>

/** How closely ranges are looked at: on the whole grid, or at its corners alone, which costs a tenth and misses what turns between them. */
export type Grid = 'whole' | 'corners'

/** Cells of the grid along each range, for one range, two, and so on: some sixty cells in all. There is no grid for more. */
const CELLS = [16, 8, 4, 3, 2]

const cellsOf = (names: readonly string[], grid: Grid): number => (grid === 'corners' ? 1 : CELLS[names.length - 1]!)

/** Most ranges that are told for one formula. */
export const MOST_RANGES = CELLS.length

/** What rounding may differ by, as a part of the largest number in question. */
const NOISE = 1e-9

/** Every way to take one of these counts for each name. */
const everyWay = (names: readonly string[], counts: number): number[][] =>
  Array.from({ length: counts ** names.length }, (_, way) =>
    names.map((_, i) => Math.floor(way / counts ** i) % counts),
  )

const placesAt = (names: readonly string[], way: readonly number[], cells: number, length: 0 | 1): Places =>
  new Map(names.map((name, i) => [name, { from: way[i]! / cells, to: (way[i]! + length) / cells }]))

/** True where something is so at every point of the grid. */
export const isSoEverywhere = (names: readonly string[], grid: Grid, isSo: (places: Places) => boolean): boolean => {
  const cells = cellsOf(names, grid)
  return everyWay(names, cells + 1).every((way) => isSo(placesAt(names, way, cells, 0)))
}

/**
 * The bounds of a result. Where it only rises or only falls along every line of the grid, its corners are its extremes. Else the
 * bounds are those of its cells, each mention moving by itself within a cell: somewhat too wide, and never too narrow. Where a
 * cell has no result, as with a divisor that may be zero in it, `outcome` stays.
 */
export const narrow = (
  outcome: Outcome,
  names: readonly string[],
  grid: Grid,
  compute: (places: Places) => Outcome,
): Outcome => {
  if (names.length === 0) return outcome
  const cells = cellsOf(names, grid)
  const boxes = valuesOf(everyWay(names, cells).map((way) => compute(placesAt(names, way, cells, 1))))
  const points = valuesOf(everyWay(names, cells + 1).map((way) => compute(placesAt(names, way, cells, 0))))
  if (!boxes || !points) return outcome
  const middle = isProblem(outcome) ? compute(new Map(names.map((name) => [name, { from: 0.5, to: 0.5 }]))) : outcome
  if (isProblem(middle)) return outcome
  const told = goOneWay(points, names.length, cells + 1) ? points : boxes
  return { ...middle, low: Math.min(...told.map(({ low }) => low)), high: Math.max(...told.map(({ high }) => high)) }
}

const valuesOf = (outcomes: Outcome[]): Value[] | undefined => {
  const values = outcomes.filter((outcome): outcome is Value => !isProblem(outcome))
  return values.length === outcomes.length ? values : undefined
}

/** True where values on a grid only rise or only fall along each of its lines. */
const goOneWay = (points: readonly Value[], axes: number, length: number): boolean =>
  Array.from({ length: axes }, (_, axis) => length ** axis).every((stride) =>
    points.every((_, start) => {
      if (Math.floor(start / stride) % length !== 0) return true
      const line = Array.from({ length }, (_, i) => points[start + i * stride]!)
      return goesOneWay(line.map(({ low }) => low)) && goesOneWay(line.map(({ high }) => high))
    }),
  )

const goesOneWay = (values: readonly number[]): boolean => {
  const noise = NOISE * Math.max(...values.map(Math.abs))
  const steps = values.slice(1).map((value, i) => value - values[i]!)
  return steps.every((step) => step >= -noise) || steps.every((step) => step <= noise)
}
