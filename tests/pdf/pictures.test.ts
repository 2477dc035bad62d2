// Pictures in a file: transparent, interlaced and of 16 bits, embedded once, and those that cannot be.
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { ImageMark } from '../../src/model/mark.ts'
import { readPicture } from '../../src/read/index.ts'
import { name, readPdf } from './check/read.ts'
import { checkPdf } from './check.ts'
import { readAloud } from './read-aloud.ts'
import { paintMarks } from './sample.ts'

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write(kind, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}
const png = (type: number, rows: number[][]): Uint8Array => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(2, 0)
  header.writeUInt32BE(rows.length, 4)
  header.set([8, type, 0, 0, 0], 8)
  const data = deflateSync(Buffer.concat(rows.map((row) => Buffer.from(row))))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
const image = (bytes: Uint8Array, alt?: string): ImageMark => ({
  kind: 'image',
  id: 'i',
  name: 'i',
  box: { x: 10, y: 10, w: 20, h: 20 },
  bytes,
  format: 'png',
  ...(alt !== undefined && { alt }),
})
const pictures = async (bytes: Uint8Array) =>
  (await readPdf(bytes)).objects.filter((object) => name(object.get('Subtype')) === 'Image')

it('shows a transparent picture with its mask', async () => {
  // Two pixels a row, red and green, the second row filtered against the first.
  const rows = [
    [0, 255, 0, 0, 255, 0, 255, 0, 128],
    [2, 0, 0, 0, 0, 0, 0, 0, 100],
  ]
  const bytes = await paintMarks([image(png(6, rows), 'A logo')])
  const found = await pictures(bytes)
  expect(found.map((picture) => [...picture.bytes!()])).toEqual([
    [255, 128, 255, 228],
    [255, 0, 0, 0, 255, 0, 255, 0, 0, 0, 255, 0],
  ])
  expect(await readAloud(bytes)).toEqual(['Document', '  Figure [A logo]'])
  expect(await checkPdf(bytes)).toEqual([])
})

it.each([
  // One pixel in each of the passes that a picture of two by two has.
  [
    'interlaced',
    8,
    2,
    [
      [0, 1, 2, 3],
      [0, 4, 5, 6],
      [0, 7, 8, 9, 10, 11, 12],
    ],
    1,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    undefined,
  ],
  ['of 16 bits with transparency', 16, 4, [[0, 200, 200, 128, 128, 100, 100, 255, 255]], 0, [200, 100], [128, 255]],
] as const)('shows a picture that is %s', async (_, bits, type, rows, interlaced, color, alpha) => {
  const bytes = Buffer.from(png(type, rows as never))
  bytes.writeUInt32BE(interlaced ? 2 : 1, 20)
  bytes[24] = bits
  bytes[28] = interlaced
  const painted = await paintMarks([image(bytes, 'A logo')])
  const found = (await pictures(painted)).map((picture) => [...picture.bytes!()])
  expect(found).toEqual(alpha ? [[...alpha], [...color]] : [[...color]])
  expect(await checkPdf(painted)).toEqual([])
})

it('tells a JPEG in CMYK where it is read', () => {
  const jpeg = (colors: number) =>
    new Uint8Array([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 2, 0, 2, colors, 0, 0, 0, 0, 0, 0, 0, 0])
  expect(readPicture(jpeg(3)).picture).toMatchObject({ width: 2, height: 2 })
  expect(readPicture(jpeg(4)).fault).toContain('CMYK')
})

it('embeds a picture once, leaves out bytes that are none', async () => {
  const plain = png(2, [[0, 1, 2, 3, 4, 5, 6]])
  const bytes = await paintMarks(
    [image(plain, 'A logo'), image(plain)],
    [image(new Uint8Array([1, 2, 3])), image(plain)],
  )
  expect(await pictures(bytes)).toHaveLength(1)
  expect(await checkPdf(bytes)).toEqual([])
})
