// Reads what a page draws: every show, paint and picture with the marks it stands in.
import { type Dict, dict, list, Name, name } from './read.ts'

/** A marked-content sequence. */
export interface Marking {
  tag: string
  mcid?: number
  properties?: Record<string, unknown>
}

export interface Drawing {
  operator: string
  /** From the outside in. */
  marks: Marking[]
  /** For text: the font, what is shown, and whether it is invisible. */
  font?: Dict
  shown?: Uint8Array[]
  invisible?: boolean
}

export interface Content {
  drawings: Drawing[]
  markings: { marking: Marking; within: Marking[] }[]
}

const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI'])
const SHOWS = new Set(['Tj', 'TJ', "'", '"'])

/** What a page draws, forms included. */
export const readContent = (page: Dict): Content => {
  const content: Content = { drawings: [], markings: [] }
  const bytes = list(page.get('Contents')).flatMap((stream) => [
    dict(stream)?.bytes?.() ?? new Uint8Array(),
    new Uint8Array([10]),
  ])
  run(Buffer.concat(bytes), inherited(page), [], content, 0)
  return content
}

const inherited = (page: Dict): Dict | undefined => {
  for (let node: Dict | undefined = page; node !== undefined; node = dict(node.get('Parent'))) {
    const resources = dict(node.get('Resources'))
    if (resources !== undefined) return resources
  }
  return undefined
}

const run = (
  bytes: Uint8Array,
  resources: Dict | undefined,
  outer: Marking[],
  content: Content,
  depth: number,
): void => {
  const marks = [...outer]
  let operands: unknown[] = []
  let font: Dict | undefined
  let mode = 0
  const saved: { font: Dict | undefined; mode: number }[] = []
  const named = (kind: string, key: unknown): Dict | undefined => dict(dict(resources?.get(kind))?.get(name(key) ?? ''))
  const tokens = tokenize(bytes)
  for (const token of tokens) {
    if (!(token instanceof Operator)) {
      operands.push(token)
      continue
    }
    const operator = token.name
    const [first, second] = operands
    if (operator === 'Tf') font = named('Font', first)
    else if (operator === 'Tr') mode = Number(first)
    else if (operator === 'q') saved.push({ font, mode })
    else if (operator === 'Q') ({ font, mode } = saved.pop() ?? { font, mode })
    else if (operator === 'BMC' || operator === 'BDC') {
      const properties =
        second instanceof Name ? fromDict(named('Properties', second)) : (second as Record<string, unknown> | undefined)
      const marking: Marking = { tag: name(first) ?? '', properties }
      if (typeof properties?.['MCID'] === 'number') marking.mcid = properties['MCID']
      content.markings.push({ marking, within: [...marks] })
      marks.push(marking)
    } else if (operator === 'EMC') marks.pop()
    else if (SHOWS.has(operator)) {
      const shown = operands.flat().filter((part): part is Uint8Array => part instanceof Uint8Array)
      content.drawings.push({ operator, marks: [...marks], font, shown, invisible: mode === 3 })
    } else if (PAINTS.has(operator)) content.drawings.push({ operator, marks: [...marks] })
    else if (operator === 'Do') {
      const object = named('XObject', first)
      if (name(object?.get('Subtype')) === 'Form' && object?.bytes !== undefined && depth < 8) {
        run(object.bytes(), dict(object.get('Resources')) ?? resources, marks, content, depth + 1)
      } else content.drawings.push({ operator, marks: [...marks] })
    }
    operands = []
  }
}

const fromDict = (source: Dict | undefined): Record<string, unknown> | undefined =>
  source && Object.fromEntries(source.keys().map((key) => [key, source.get(key)]))

class Operator {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

const SPACE = new Set([0, 9, 10, 12, 13, 32])
const DELIMITER = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)))
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** Operands and operators of a content stream. Strings come as bytes, dictionaries as records, arrays as arrays. */
const tokenize = (bytes: Uint8Array): unknown[] => {
  let at = 0
  const skip = (): void => {
    for (;;) {
      while (at < bytes.length && SPACE.has(bytes[at]!)) at++
      if (bytes[at] !== 37) return
      while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
    }
  }
  const word = (): string => {
    const start = at
    while (at < bytes.length && !SPACE.has(bytes[at]!) && !DELIMITER.has(bytes[at]!)) at++
    return Buffer.from(bytes.subarray(start, at)).toString('latin1')
  }
  const literal = (): Uint8Array => {
    const out: number[] = []
    let depth = 1
    at++
    while (at < bytes.length) {
      let byte = bytes[at++]!
      if (byte === 92) {
        const letter = String.fromCharCode(bytes[at]!)
        const octal = /^[0-7]{1,3}/.exec(Buffer.from(bytes.subarray(at, at + 3)).toString('latin1'))?.[0]
        if (octal !== undefined) {
          at += octal.length
          out.push(Number.parseInt(octal, 8) & 255)
          continue
        }
        at++
        if (letter === '\n' || letter === '\r') continue
        byte = ESCAPES[letter] ?? letter.charCodeAt(0)
      } else if (byte === 40) depth++
      else if (byte === 41 && --depth === 0) break
      out.push(byte)
    }
    return new Uint8Array(out)
  }
  const hex = (): Uint8Array => {
    const start = ++at
    while (at < bytes.length && bytes[at] !== 62) at++
    const digits = Buffer.from(bytes.subarray(start, at++))
      .toString('latin1')
      .replace(/[^0-9a-fA-F]/g, '')
    return new Uint8Array(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex'))
  }
  const next = (): unknown => {
    skip()
    const byte = bytes[at]
    if (byte === undefined) return undefined
    if (byte === 40) return literal()
    if (byte === 47) {
      at++
      return new Name(word().replace(/#([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))))
    }
    if (byte === 60 && bytes[at + 1] === 60) {
      at += 2
      const record: Record<string, unknown> = {}
      for (;;) {
        const key = next()
        if (!(key instanceof Name)) return record
        record[key.name] = next()
      }
    }
    if (byte === 60) return hex()
    if (byte === 62) {
      at += 2
      return new Operator('>>')
    }
    if (byte === 91) {
      at++
      const items: unknown[] = []
      for (;;) {
        const item = next()
        if (item === undefined || (item instanceof Operator && item.name === ']')) return items
        items.push(item)
      }
    }
    if (byte === 93 || byte === 123 || byte === 125 || byte === 41) {
      at++
      return new Operator(String.fromCharCode(byte))
    }
    const said = word()
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(said)) return Number(said)
    if (said === 'ID') {
      // The data of an inline image: on to an EI that stands alone.
      while (at < bytes.length && !(SPACE.has(bytes[at - 1]!) && bytes[at] === 69 && bytes[at + 1] === 73)) at++
      at += 2
      return new Operator('BI')
    }
    if (said === 'BI') return next()
    return new Operator(said)
  }
  const tokens: unknown[] = []
  for (let token = next(); token !== undefined; token = next()) tokens.push(token)
  return tokens
}
