// Writes the objects of a file in place of pdfkit, which takes several times as long for the thousand small ones of a structure tree.
import { pack } from './pack.ts'

/** What is used of pdfkit's own class of references, of which there is one instance per object. */
export interface Written {
  id: number
  data: Record<string, unknown>
  /** Its stream; empty where it is none. */
  buffer: Uint8Array[]
  /** True where the stream is to be deflated. */
  compress: boolean
  /** Where it begins in the file, in bytes. */
  offset: number
  document: { _offset: number; _write(data: string | Uint8Array): void; _refEnd(reference: Written): void }
  finalize(): void
}

const changed = new WeakSet<Written>()

/** Has all references of pdfkit written by this file: they share one prototype, which is changed once. */
export const writeReferencesLike = (reference: object): void => {
  const shared = Object.getPrototypeOf(reference) as Written
  if (changed.has(shared)) return
  changed.add(shared)
  shared.finalize = function (this: Written): void {
    write(this)
  }
}

const write = (reference: Written): void => {
  const { id, data, buffer, document } = reference
  reference.offset = document._offset
  if (buffer.length === 0) document._write(`${id} 0 obj\n${written(data)}\nendobj`)
  else {
    const bytes = buffer.length === 1 ? buffer[0]! : Buffer.concat(buffer)
    const stream = reference.compress ? pack(bytes) : bytes
    data['Length'] = stream.length
    document._write(`${id} 0 obj\n${written(data)}\nstream`)
    document._write(stream)
    document._write('\nendstream\nendobj')
    reference.buffer = []
  }
  document._refEnd(reference)
}

/** A value as a file has it: a string is a name, a boxed string a text, bytes are a text too. References and trees of pdfkit say themselves. */
const written = (value: unknown): string => {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6)
  if (typeof value !== 'object' || value === null) return String(value ?? null)
  if (Array.isArray(value)) return `[${Array.from(value, written).join(' ')}]`
  if (value instanceof String) return textOf(value.valueOf())
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (value instanceof Date) return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
  if (value.constructor !== Object) return String(value)
  let entries = '<<\n'
  for (const [key, one] of Object.entries(value)) if (one !== undefined) entries += `/${key} ${written(one)}\n`
  return `${entries}>>`
}

const ESCAPED: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
}

/** A text, in UTF-16 where it has more than ASCII; each character of what is returned is one byte. */
const textOf = (text: string): string => {
  const isPlain = Buffer.byteLength(text) === text.length
  const bytes = isPlain ? text : `\xFE\xFF${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (sign) => ESCAPED[sign]!)})`
}
