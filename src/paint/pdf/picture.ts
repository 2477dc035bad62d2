// Puts a PNG or JPEG into the file: its data as they are where a PDF can hold them, unpacked where it has transparency.
import { deflateSync } from 'node:zlib'
import type { PdfFile, Reference } from './pdf-file.ts'
import { colorsOf, isClear, readPng, unpackPng } from './png.ts'

/** Adds a picture. Undefined where the bytes are neither a PNG nor a JPEG that a PDF can show. */
export const addPicture = (file: PdfFile, bytes: Uint8Array): Reference | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xd8 ? addJpeg(file, bytes) : bytes[0] === 0x89 ? addPng(file, bytes) : undefined

const write = (
  file: PdfFile,
  w: number,
  h: number,
  bits: number,
  space: unknown,
  filter: string,
  data: Uint8Array,
  more: Record<string, unknown> = {},
): Reference => {
  const image = file.object({
    Type: 'XObject',
    Subtype: 'Image',
    Width: w,
    Height: h,
    BitsPerComponent: bits,
    ColorSpace: space,
    Filter: filter,
    ...more,
  })
  image.end(data)
  return image
}

const SPACES: Record<number, string> = { 1: 'DeviceGray', 3: 'DeviceRGB' }

const addJpeg = (file: PdfFile, bytes: Uint8Array): Reference | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    // Frame headers are C0 to CF; C4, C8 and CC are tables.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      const space = SPACES[bytes[at + 9]!]
      if (space === undefined) return undefined
      return write(file, view.getUint16(at + 7), view.getUint16(at + 5), bytes[at + 4]!, space, 'DCTDecode', bytes)
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** A PNG as it is, where a PDF can hold it so; unpacked into color and transparency where it has the latter or comes interlaced. */
const addPng = (file: PdfFile, bytes: Uint8Array): Reference | undefined => {
  const png = readPng(bytes)
  if (png.w === 0 || png.h === 0) return undefined
  const { w, h, bits, type, palette } = png
  if (!isClear(png) && !png.interlaced) {
    const space = type === 3 ? ['Indexed', 'DeviceRGB', (palette?.length ?? 0) / 3 - 1, palette] : SPACES[colorsOf(png)]
    const how = { DecodeParms: { Predictor: 15, Colors: colorsOf(png), BitsPerComponent: bits, Columns: w } }
    return write(file, w, h, bits, space, 'FlateDecode', png.data, how)
  }
  const { color, alpha, colors } = unpackPng(png)
  const packed = deflateSync(color)
  if (!alpha) return write(file, w, h, 8, SPACES[colors], 'FlateDecode', packed)
  const mask = write(file, w, h, 8, 'DeviceGray', 'FlateDecode', deflateSync(alpha))
  return write(file, w, h, 8, SPACES[colors], 'FlateDecode', packed, { SMask: mask })
}
