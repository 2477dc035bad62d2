// Deflates the streams of a file. Fonts and pages that an edit does not touch are streams of the same bytes in the next file: those are
// deflated once.
import { deflateSync } from 'node:zlib'

interface Packed {
  bytes: Uint8Array
  deflated: Uint8Array
}

/** Streams, and bytes of them, that are kept at most; then all are forgotten. The files of a brief have a hundred or two, of a few MB. */
const FULL = 1000
const MOST_BYTES = 64_000_000

/** By their length: two streams of one length are compared byte for byte. */
const kept = new Map<number, Packed[]>()
let count = 0
let size = 0

/** The bytes deflated, as zlib does by itself. Neither is to be changed. */
export function pack(bytes: Uint8Array): Uint8Array {
  const known = kept.get(bytes.length)?.find((one) => Buffer.compare(one.bytes, bytes) === 0)
  if (known) return known.deflated
  const deflated = deflateSync(bytes)
  const own = bytes.length + deflated.length
  if (++count > FULL || size + own > MOST_BYTES) {
    kept.clear()
    count = 1
    size = 0
  }
  // A picture of that size alone would put out all else.
  if (own > MOST_BYTES) return deflated
  size += own
  kept.set(bytes.length, [...(kept.get(bytes.length) ?? []), { bytes, deflated }])
  return deflated
}
