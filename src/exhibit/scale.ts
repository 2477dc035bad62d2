// Values to points on the page and how far an axis reaches. The door of d3-scale.
import { scaleLinear } from 'd3-scale'
import { tidy } from './numbers.ts'

/** The ends of a value axis. */
export interface Range {
  min: number
  max: number
}

/** A function from values to a coordinate of the page: `range.min` at `from`, `range.max` at `to`. */
export const valueScale = (range: Range, from: number, to: number): ((value: number) => number) =>
  scaleLinear([range.min, range.max], [from, to])

/** An axis from zero to a round number beyond the values, with at most so many marked steps. */
export function roundRange(values: readonly number[], most: number): Range & { step: number } {
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [0, 1]).nice(most)
  const [min = 0, max = 1] = scale.domain()
  const [first = 0, second = max] = scale.ticks(most)
  return { min: tidy(min), max: tidy(max), step: tidy(second - first) }
}

/**
 * The axis on which the values fill an extent in points and leave room for their labels beyond the bars: `before` at the low
 * end, `after` at the high end. Zero is always on it, since the length of a bar is read from there.
 */
export function rangeFor(values: readonly number[], extent: number, room: { before: number; after: number }): Range {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const span = high - low
  if (span === 0) return { min: 0, max: 1 }
  const unit = span / Math.max(1, extent - room.before - room.after)
  return { min: tidy(low - room.before * unit), max: tidy(high + room.after * unit) }
}
