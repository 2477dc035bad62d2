// Reads a merged text into raw tags: names, attributes in double quotes, literal text and the values that tokens stand for.
import { tagFault } from './faults.ts'
import type { Diagnostic, Span } from './nouns.ts'
import { STAMP, type Stamp, spanOfStamp } from './stamp.ts'
import { TOKEN, type Tokens } from './tokens.ts'

/** Literal text of a template, or what a token stood for. */
export type Piece = { text: string } | { value: unknown }

export interface RawTag {
  name: string
  /** Its place in the template. */
  at: Span
  stamp: Stamp | undefined
  attributes: { name: string; pieces: Piece[] }[]
  children: RawNode[]
}
export interface RawText {
  pieces: Piece[]
  /** The tag it stands in. */
  at: Span
}
export type RawNode = RawTag | RawText

export const isRawTag = (node: RawNode): node is RawTag => 'name' in node

/** Reads a merged text. Faults are reported, and the best tree is handed back. */
export const readMarkup = (text: string, tokens: Tokens, start: Span, report: (fault: Diagnostic) => void): RawNode[] =>
  new Reader(text, tokens, start, report).read()

const NAME = /[A-Za-z][A-Za-z0-9-]*/y
const SPACE = /\s*/y
const ATTRIBUTE = /([A-Za-z][A-Za-z0-9-]*)\s*=\s*"([^"<]*)"/y

class Reader {
  #text: string
  #tokens: Tokens
  #report: (fault: Diagnostic) => void
  #position = 0
  #start: Span
  #open: RawTag[] = []
  #roots: RawNode[] = []

  constructor(text: string, tokens: Tokens, start: Span, report: (fault: Diagnostic) => void) {
    this.#text = text
    this.#tokens = tokens
    this.#start = start
    this.#report = report
  }

  read(): RawNode[] {
    while (this.#position < this.#text.length) {
      const next = this.#text.indexOf('<', this.#position)
      this.#readText(next < 0 ? this.#text.length : next)
      if (next >= 0) this.#readAngle()
    }
    for (const tag of this.#open) this.#report(tagFault.unclosed(tag.at, tag.name))
    return this.#roots
  }

  // The innermost open tag, or where the text begins.
  get #at(): Span {
    return this.#open.at(-1)?.at ?? this.#start
  }

  #match(pattern: RegExp, at = this.#position): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#text)
  }

  #add(node: RawNode): void {
    const parent = this.#open.at(-1)
    if (parent) parent.children.push(node)
    else this.#roots.push(node)
  }

  #readText(end: number): void {
    if (end === this.#position) return
    this.#add({ pieces: this.#piecesOf(this.#text.slice(this.#position, end), this.#at), at: this.#at })
    this.#position = end
  }

  #piecesOf(text: string, at: Span): Piece[] {
    const pieces: Piece[] = []
    let from = 0
    for (const found of text.matchAll(TOKEN)) {
      if (found.index > from) pieces.push({ text: this.#decode(text.slice(from, found.index), at) })
      pieces.push({ value: this.#tokens.lookUp(Number(found[1])) })
      from = found.index + found[0].length
    }
    if (from < text.length) pieces.push({ text: this.#decode(text.slice(from), at) })
    return pieces
  }

  #decode(text: string, at: Span): string {
    return text.replace(/&(?:#x([0-9a-fA-F]{1,6});|#(\d{1,7});|([a-z]+);)?/g, (found, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      if (code !== undefined && isCharacter(code)) return String.fromCodePoint(code)
      const known = name && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
      if (known === undefined) this.#report(tagFault.badEntity(at, found))
      return known ?? found
    })
  }

  #readAngle(): void {
    if (this.#text.startsWith('<!--', this.#position)) {
      const end = this.#text.indexOf('-->', this.#position)
      this.#position = end < 0 ? this.#text.length : end + 3
      return
    }
    const isClose = this.#text[this.#position + 1] === '/'
    const name = this.#match(NAME, this.#position + (isClose ? 2 : 1))?.[0]
    if (name === undefined) {
      this.#report(
        tagFault.badTag(this.#at, '"<" begins no tag; as a character it is &lt;, and names of tags are typed'),
      )
      this.#position += 1
      return
    }
    this.#position += name.length + (isClose ? 2 : 1)
    const stamp = this.#readStamp()
    if (isClose) this.#close(name, stamp ? spanOfStamp(stamp) : this.#at)
    else this.#openTag(name, stamp)
  }

  #readStamp(): Stamp | undefined {
    const found = this.#match(STAMP)
    if (!found) return undefined
    this.#position += found[0].length
    return { template: Number(found[1]), offset: Number(found[2]) }
  }

  #close(name: string, at: Span): void {
    const end = this.#text.indexOf('>', this.#position)
    this.#position = end < 0 ? this.#text.length : end + 1
    const open = this.#open.at(-1)
    if (!open) {
      this.#report(tagFault.strayClose(at, name))
      return
    }
    if (open.name === name) return void this.#open.pop()
    this.#report(tagFault.wrongClose(at, name, open.name, open.at))
    // An outer tag of that name is what was meant: what is open inside it ends with it.
    const outer = this.#open.findLastIndex((tag) => tag.name === name)
    if (outer >= 0) this.#open.length = outer
  }

  #openTag(name: string, stamp: Stamp | undefined): void {
    const at = stamp ? spanOfStamp(stamp) : this.#at
    const tag: RawTag = { name, at, stamp, attributes: [], children: [] }
    this.#add(tag)
    for (;;) {
      this.#position += this.#match(SPACE)![0].length
      if (this.#text.startsWith('/>', this.#position)) {
        this.#position += 2
        return
      }
      if (this.#text.startsWith('>', this.#position)) {
        this.#position += 1
        this.#open.push(tag)
        return
      }
      if (!this.#readAttribute(tag)) return
    }
  }

  #readAttribute(tag: RawTag): boolean {
    const found = this.#match(ATTRIBUTE)
    if (found) {
      tag.attributes.push({ name: found[1]!, pieces: this.#piecesOf(found[2]!, tag.at) })
      this.#position += found[0].length
      return true
    }
    this.#report(tagFault.badTag(tag.at, `<${tag.name}> is not written as <${tag.name} name="value">`))
    const end = this.#text.slice(this.#position).search(/[<>]/)
    this.#position = end < 0 ? this.#text.length : this.#position + end
    if (this.#text[this.#position] === '>') this.#position += 1
    return false
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

// A character that XML and therefore PowerPoint can hold.
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfdd0) ||
  (code > 0xfdef && code < 0xfffe) ||
  (code >= 0x10000 && code <= 0x10ffff)
