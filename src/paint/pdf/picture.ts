// Puts a PNG or JPEG into the file: its data as they are where a PDF can hold them, unpacked where it has transparency.
import { deflateSync, inflateSync } from 'node:zlib'
import type { PdfFile, Reference } from './file.ts'

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

interface Png {
  w: number
  h: number
  bits: number
  /** 0 gray · 2 color · 3 palette · 4 gray with alpha · 6 color with alpha */
  type: number
  interlaced: boolean
  palette?: Uint8Array
  data: Uint8Array
}

const readPng = (bytes: Uint8Array): Png => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const png: Png = { w: 0, h: 0, bits: 8, type: 2, interlaced: false, data: new Uint8Array() }
  const data: Uint8Array[] = []
  let at = 8
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at)
    const body = bytes.subarray(at + 8, at + 8 + length)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (name === 'IHDR') {
      png.w = view.getUint32(at + 8)
      png.h = view.getUint32(at + 12)
      png.bits = body[8]!
      png.type = body[9]!
      png.interlaced = body[12] === 1
    } else if (name === 'PLTE') png.palette = body
    else if (name === 'IDAT') data.push(body)
    at += 12 + length
  }
  png.data = Buffer.concat(data)
  return png
}

const addPng = (file: PdfFile, bytes: Uint8Array): Reference | undefined => {
  const png = readPng(bytes)
  if (png.interlaced || png.w === 0) return undefined
  const hasAlpha = png.type === 4 || png.type === 6
  const colors = png.type === 2 || png.type === 6 ? 3 : 1
  if (!hasAlpha) {
    const space =
      png.type === 3 ? ['Indexed', 'DeviceRGB', (png.palette?.length ?? 0) / 3 - 1, png.palette] : SPACES[colors]
    const how = { DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: png.bits, Columns: png.w } }
    return write(file, png.w, png.h, png.bits, space, 'FlateDecode', png.data, how)
  }
  if (png.bits !== 8) return undefined
  const { color, alpha } = splitAlpha(unfilter(inflateSync(png.data), png.w, png.h, colors + 1), colors)
  const mask = write(file, png.w, png.h, 8, 'DeviceGray', 'FlateDecode', deflateSync(alpha))
  return write(file, png.w, png.h, 8, SPACES[colors], 'FlateDecode', deflateSync(color), { SMask: mask })
}

const splitAlpha = (pixels: Uint8Array, colors: number): { color: Uint8Array; alpha: Uint8Array } => {
  const count = pixels.length / (colors + 1)
  const color = new Uint8Array(count * colors)
  const alpha = new Uint8Array(count)
  for (let pixel = 0; pixel < count; pixel++) {
    for (let part = 0; part < colors; part++) color[pixel * colors + part] = pixels[pixel * (colors + 1) + part]!
    alpha[pixel] = pixels[pixel * (colors + 1) + colors]!
  }
  return { color, alpha }
}

/** Undoes the filters of the rows; `size` bytes make a pixel. */
const unfilter = (rows: Uint8Array, w: number, h: number, size: number): Uint8Array => {
  const width = w * size
  const out = new Uint8Array(width * h)
  for (let row = 0; row < h; row++) {
    const filter = rows[row * (width + 1)]
    for (let at = 0; at < width; at++) {
      const raw = rows[row * (width + 1) + 1 + at]!
      const left = at >= size ? out[row * width + at - size]! : 0
      const up = row > 0 ? out[(row - 1) * width + at]! : 0
      const corner = at >= size && row > 0 ? out[(row - 1) * width + at - size]! : 0
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0
      out[row * width + at] = (raw + guess) & 0xff
    }
  }
  return out
}

const nearest = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
