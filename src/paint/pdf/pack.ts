// Deflates the streams of a file. Fonts and pages that an edit does not touch are streams of the same bytes in the next file: those are
// deflated once.
import { deflateSync } from 'node:zlib'

interface Packed {
  bytes: Uint8Array
  deflated: Uint8Array
}

/** Streams that are kept at most; then all are forgotten. The files of a brief have a hundred or two. */
const FULL = 1000

/** By their length: two streams of one length are compared byte for byte. */
const kept = new Map<number, Packed[]>()
let count = 0

/** The bytes deflated, as zlib does by itself. Neither is to be changed. */
export function pack(bytes: Uint8Array): Uint8Array {
  const known = kept.get(bytes.length)?.find((one) => Buffer.compare(one.bytes, bytes) === 0)
  if (known) return known.deflated
  if (++count > FULL) {
    kept.clear()
    count = 1
  }
  const deflated = deflateSync(bytes)
  kept.set(bytes.length, [...(kept.get(bytes.length) ?? []), { bytes, deflated }])
  return deflated
}
