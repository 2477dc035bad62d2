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
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    isMended: (offset) => mends.length > 0 && typedOffset(offset, mends).mended,
    at(offset, length) {
      const origin = typedOffset(offset, mends).offset
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (starts[middle]! <= origin) low = middle
        else high = middle
      }
      const span: Span = { file, line: low + 1, column: origin - starts[low]! + 1 }
      return length === undefined ? span : { ...span, length }
    },
  }
}

/** The mended copy. */
export function mend(source: string, mends: readonly Mend[]): string {
  let mended = ''
  let done = 0
  for (const { start, end, text } of mends) {
    mended += source.slice(done, start) + text
    done = end
  }
  return mended + source.slice(done)
}

function typedOffset(offset: number, mends: readonly Mend[]): { offset: number; mended: boolean } {
  let shift = 0
  for (const { start, end, text } of mends) {
    const from = start + shift
    if (offset < from) break
    if (offset < from + text.length) return { offset: Math.min(offset - shift, Math.max(start, end - 1)), mended: true }
    shift += text.length - (end - start)
  }
  return { offset: offset - shift, mended: false }
}
