// Reads a PNG and unpacks it to 8 bits a color: interlaced or not, of any depth, with what is transparent in it apart.
import { inflateSync } from 'node:zlib'

/** What stands in a PNG. */
export interface Png {
  /** Pixels. */
  w: number
  h: number
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  bits: number
  /** 0 gray · 2 color · 3 palette · 4 gray with alpha · 6 color with alpha */
  type: number
  interlaced: boolean
  palette?: Uint8Array
  /** The chunk tRNS: alpha by entry of the palette, or the one color that is clear. */
  clear?: Uint8Array
  /** The packed rows. */
  data: Uint8Array
}

/** Reads the chunks of a PNG; a width of 0 where there is none. */
export const readPng = (bytes: Uint8Array): Png => {
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
    else if (name === 'tRNS') png.clear = body
    else if (name === 'IDAT') data.push(body)
    at += 12 + length
  }
  png.data = Buffer.concat(data)
  return png
}

/** True where a pixel may be transparent. */
export const isClear = ({ type, clear }: Png): boolean => type === 4 || type === 6 || clear !== undefined

/** Colors of a pixel: 1 for gray and for an entry of a palette, 3 for color. */
export const colorsOf = ({ type }: Png): 1 | 3 => (type === 2 || type === 6 ? 3 : 1)

/** The pixels of a PNG, row by row, 8 bits a color. */
export interface Unpacked {
  color: Uint8Array
  /** A byte a pixel; undefined where all is opaque. */
  alpha?: Uint8Array
  /** Bytes of a pixel in `color`. */
  colors: 1 | 3
}

/** Where the pixels of the passes of an interlaced PNG lie: the first, and the steps to the next. */
const passes = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
]

/** Unpacks a PNG. */
export const unpackPng = (png: Png): Unpacked => {
  const { w, h, bits, type } = png
  const samples = colorsOf(png) + (type === 4 || type === 6 ? 1 : 0)
  const colors = type === 3 ? 3 : colorsOf(png)
  const color = new Uint8Array(w * h * colors)
  const alpha = isClear(png) ? new Uint8Array(w * h) : undefined
  const rows = inflateSync(png.data)
  let from = 0
  for (const { x, y, dx, dy } of png.interlaced ? passes : [{ x: 0, y: 0, dx: 1, dy: 1 }]) {
    const wide = Math.ceil((w - x) / dx)
    const tall = Math.ceil((h - y) / dy)
    if (wide <= 0 || tall <= 0) continue
    const width = Math.ceil((wide * samples * bits) / 8)
    const bytes = unfilter(
      rows.subarray(from, from + tall * (width + 1)),
      width,
      tall,
      Math.max(1, (samples * bits) >> 3),
    )
    from += tall * (width + 1)
    for (let row = 0; row < tall; row++)
      for (let column = 0; column < wide; column++) {
        const pixel = (y + row * dy) * w + x + column * dx
        const read = (sample: number): number => sampleAt(bytes, row * width, column * samples + sample, bits)
        putPixel(png, read, pixel, color, alpha)
      }
  }
  return { color, colors, ...(alpha ? { alpha } : {}) }
}

/** A sample as it stands in a row, by its index. */
const sampleAt = (bytes: Uint8Array, start: number, index: number, bits: number): number => {
  if (bits === 8) return bytes[start + index]!
  if (bits === 16) return bytes[start + 2 * index]! * 256 + bytes[start + 2 * index + 1]!
  const bit = index * bits
  return (bytes[start + (bit >> 3)]! >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)
}

const putPixel = (
  png: Png,
  read: (sample: number) => number,
  pixel: number,
  color: Uint8Array,
  alpha: Uint8Array | undefined,
): void => {
  const { bits, type, palette, clear } = png
  const byte = (value: number): number => Math.round((value * 255) / (2 ** bits - 1))
  if (type === 3) {
    const entry = read(0)
    for (let part = 0; part < 3; part++) color[pixel * 3 + part] = palette?.[entry * 3 + part] ?? 0
    if (alpha) alpha[pixel] = clear?.[entry] ?? 255
    return
  }
  const colors = colorsOf(png)
  const values = Array.from({ length: colors }, (_, part) => read(part))
  values.forEach((value, part) => {
    color[pixel * colors + part] = byte(value)
  })
  if (!alpha) return
  if (type === 4 || type === 6) alpha[pixel] = byte(read(colors))
  else alpha[pixel] = values.every((value, part) => value === clear![2 * part]! * 256 + clear![2 * part + 1]!) ? 0 : 255
}

/** Undoes the filters of rows of `width` bytes; `size` bytes make a pixel. */
const unfilter = (rows: Uint8Array, width: number, tall: number, size: number): Uint8Array => {
  const out = new Uint8Array(width * tall)
  for (let row = 0; row < tall; row++) {
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
