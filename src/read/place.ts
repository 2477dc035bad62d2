// Offsets → lines and columns. Knows the text as the analyst typed it, also where a mended copy was parsed.
import type { Span } from '../model/diagnostic.ts'

/** Tells the place of an offset. */
export interface Placer {
  /** The span of `length` characters (default 1) from an offset of the parsed text. */
  at(offset: number, length?: number): Span
  /** True where the mended copy differs from the text as typed. */
  isMended(offset: number): boolean
}

/** A stretch of a text and what stands there in its mended copy. Offsets count UTF-16 units of the text as typed. */
export interface Mend {
  start: number
  end: number
  text: string
}

/** A placer of a text; with `mends`, offsets are those of the mended copy and places those of the text as typed. */
export function makePlacer(source: string, file: string, mends: readonly Mend[] = []): Placer {
  const lines = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.push(at + 1)
  const typed = typedOffsets(mends)
  return {
    isMended: (offset) => typed(offset).mended,
    at(offset, length) {
      const origin = typed(offset).offset
      const line = lastNotAfter(lines, origin)
      const span: Span = { file, line: line + 1, column: origin - lines[line]! + 1 }
      return length === undefined ? span : { ...span, length }
    },
  }
}

/** The mended copy. */
export function mend(source: string, mends: readonly Mend[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end, text } of mends) {
    pieces.push(source.slice(done, start), text)
    done = end
  }
  return pieces.join('') + source.slice(done)
}

/** Offsets in the mended copy → offsets in the text as typed. Inside a mend everything is told as far in as it was typed. */
function typedOffsets(mends: readonly Mend[]): (offset: number) => { offset: number; mended: boolean } {
  const starts: number[] = []
  let shift = 0
  for (const { start, end, text } of mends) {
    starts.push(start + shift)
    shift += text.length - (end - start)
  }
  return (offset) => {
    const index = lastNotAfter(starts, offset)
    const before = mends[index]
    if (!before || starts[index]! > offset) return { offset, mended: false }
    const inside = offset - starts[index]!
    if (inside < before.text.length)
      return { offset: Math.min(before.start + inside, Math.max(before.start, before.end - 1)), mended: true }
    return { offset: before.end + inside - before.text.length, mended: false }
  }
}

/** Index of the last number that is not greater; 0 where all are. */
function lastNotAfter(numbers: readonly number[], wanted: number): number {
  let low = 0
  let high = numbers.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= wanted) low = middle
    else high = middle
  }
  return low
}
