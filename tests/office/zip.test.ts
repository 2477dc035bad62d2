// Zip files: the same parts give the same bytes, any reader opens them, and bad files are answers.
import { inflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { namesInZip, unzip, zip } from '../../src/office/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const parts = new Map([
  ['b/part.xml', bytes('<b/>'.repeat(400))],
  ['[Content_Types].xml', bytes('<t/>')],
  ['a/Ünïcode.txt', bytes('é')],
  ['empty', new Uint8Array()],
])

describe('zip', () => {
  it('comes back as it went in', () => {
    const { parts: back } = unzip(zip(parts))
    expect(back).toEqual(new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))))
  })

  it('does not depend on the order of the parts, and has no time of making', () => {
    const packed = zip(parts)
    expect(zip(new Map([...parts].reverse()))).toEqual(packed)
    expect(Buffer.from(packed).readUInt32LE(10)).toBe(0x00210000)
  })

  it('sorts names, with the content types first', () => {
    expect(namesInZip(zip(parts))).toEqual(['[Content_Types].xml', 'a/Ünïcode.txt', 'b/part.xml', 'empty'])
  })

  it('deflates what grows smaller and stores what does not', () => {
    const packed = Buffer.from(zip(new Map([['a', bytes('x'.repeat(1000))]])))
    const size = packed.readUInt32LE(18)
    expect(size).toBeLessThan(50)
    expect(inflateRawSync(packed.subarray(31, 31 + size)).toString()).toBe('x'.repeat(1000))
    expect(Buffer.from(zip(new Map([['a', bytes('x')]]))).readUInt16LE(8)).toBe(0)
  })
})

describe('unzip', () => {
  it('says why a file does not open', () => {
    expect(unzip(bytes('no zip')).fault).toBe('not a zip file')
    expect(unzip(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])).fault).toMatch(/encrypted/)
    expect(unzip(zip(parts).subarray(0, 100)).fault).toBe('not a zip file')
  })

  it('refuses a file that says it is huge', () => {
    const packed = Buffer.from(zip(new Map([['a', bytes('x'.repeat(1000))]])))
    packed.writeUInt32LE(0x7fffffff, packed.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24)
    expect(unzip(new Uint8Array(packed)).fault).toBe('too large when unpacked')
  })
})
