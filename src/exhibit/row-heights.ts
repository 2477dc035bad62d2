// Heights of rows that share out the room that is left.

/** Points of all together. */
export const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

/** Rows that grow, in points. */
export interface Growing {
  natural: number
  most: number
  /** The heights in a room at least as tall as `natural`. */
  fill(room: number): number[]
}

/** Rows from their natural heights: those that may grow share what is left, each up to its limit. */
export function growRows(
  heights: readonly number[],
  mayGrow: (index: number) => boolean,
  limit: (height: number) => number,
): Growing {
  const natural = sum(heights)
  const growing = heights.filter((_, index) => mayGrow(index)).length
  return {
    natural,
    most: sum(heights.map((height, index) => (mayGrow(index) ? limit(height) : height))),
    fill: (room) => {
      const spare = Math.max(0, room - natural) / Math.max(1, growing)
      return heights.map((height, index) => (mayGrow(index) ? Math.min(height + spare, limit(height)) : height))
    },
  }
}
