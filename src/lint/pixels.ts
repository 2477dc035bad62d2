// How many pixels a picture has, from the first bytes of a PNG or the frame header of a JPEG.
import type { ImageMark } from '../model/mark.ts'

/** Width and height in pixels; undefined where the bytes do not say. */
export function pixelsOf({ bytes, format }: Pick<ImageMark, 'bytes' | 'format'>): { w: number; h: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (format === 'png') return bytes.length < 24 ? undefined : { w: view.getUint32(16), h: view.getUint32(20) }
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    // Frame headers are C0 to CF, but for tables and arithmetic coding.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { w: view.getUint16(at + 7), h: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
