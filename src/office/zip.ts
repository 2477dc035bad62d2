// Writes a zip file that is the same for the same parts: sorted names, one fixed time, no directories, deflate level 6.
import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, the first day a zip can name. */
const date = 0x21
/** Names are in UTF-8. */
const flags = 0x0800

/** Packs parts by their names. `[Content_Types].xml` comes first, as readers of Office files like it. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].sort(byName)
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const bytes = parts.get(name)!
    const { body, stored, sum } = pack(bytes)
    const label = Buffer.from(name, 'utf8')
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(flags, 2)
    facts.writeUInt16LE(stored ? 0 : 8, 4)
    facts.writeUInt16LE(0, 6)
    facts.writeUInt16LE(date, 8)
    facts.writeUInt32LE(sum, 10)
    facts.writeUInt32LE(body.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(label.length, 22)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), facts, label, body)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, label)
    offset += 30 + label.length + body.length
  }
  const directory = Buffer.concat(index)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(names.length, 8)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

/** A part as it lies in the file. */
interface Packed {
  body: Buffer
  /** True where packing would not make it smaller. */
  stored: boolean
  /** Its CRC-32. */
  sum: number
}

const packed = new WeakMap<Uint8Array, Packed>()

/** Packs a part, the same bytes once: a part that is zipped is not changed any more. */
function pack(bytes: Uint8Array): Packed {
  const known = packed.get(bytes)
  if (known) return known
  const deflated = deflateRawSync(bytes, { level: 6 })
  const stored = deflated.length >= bytes.length
  const made = { body: stored ? Buffer.from(bytes) : deflated, stored, sum: crc32(bytes) }
  packed.set(bytes, made)
  return made
}

/** By code unit, never by locale; the list of content types before all. */
function byName(a: string, b: string): number {
  const first = '[Content_Types].xml'
  if (a === first || b === first) return a === b ? 0 : a === first ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
