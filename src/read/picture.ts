// Reads a picture's head: what it is and how large, before anything unpacks it. PNG and JPEG only.
import type { Picture } from '../model/picture.ts'

/** More pixels than this are refused: unpacking them takes more memory than a machine may have. */
const MOST = 40_000_000

/** The picture, or why it cannot be used, as the end of a sentence. */
export function readPicture(bytes: Uint8Array): { picture?: Picture; fault?: string } {
  const size = sizeOfPng(bytes) ?? sizeOfJpeg(bytes)
  if (!size) return { fault: 'is neither a PNG nor a JPEG' }
  const { format, width, height } = size
  if (width < 1 || height < 1) return { fault: 'has no pixels' }
  if (format === 'jpeg' && size.colors !== 1 && size.colors !== 3)
    return { fault: `has ${size.colors} colors to a pixel (CMYK), which no archival PDF may hold; save it in RGB` }
  if (width * height > MOST) return { fault: `has ${width} × ${height} pixels; at most 40 million are used` }
  return { picture: { bytes, format, width, height } }
}

interface Size extends Omit<Picture, 'bytes'> {
  /** Colors of a pixel of a JPEG: 1 gray, 3 color, 4 for print. */
  colors?: number
}

/** The size stands in the first chunk, IHDR. */
function sizeOfPng(bytes: Uint8Array): Size | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** The size stands in the frame header: markers C0 to CF without the tables C4, C8 and CC. */
function sizeOfJpeg(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), colors: bytes[at + 9]! }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
