// Traps inside brackets: `{ where: a, b }` makes a key "b", `[Precedent: own search]` a record, `[**Bold**]` an alias.
import { closingQuote, quote, typedText } from './quote.ts'
import { reservedStart, WHY } from './reserved.ts'
import { splitConditions } from './split-conditions.ts'
import type { Trap } from './traps.ts'

/** Deepest nesting that is looked into. */
const DEEPEST = 64

/** The traps of the list or record that opens at `start`, under that key, and where it ends; undefined where it is not closed before `limit`. */
export function flowTraps(
  source: string,
  start: number,
  limit: number,
  anchors: ReadonlySet<string>,
  key = '',
): { end: number; traps: Trap[] } | undefined {
  const scan = new FlowScan(source.slice(0, limit), anchors, key)
  const end = scan.collection(start, 1)
  return end < 0 ? undefined : { end, traps: scan.traps.sort((a, b) => a.start - b.start) }
}

/** What stands at a place: where it ends, and whether it is a bare text. */
interface Atom {
  start: number
  end: number
  plain: boolean
}

class FlowScan {
  traps: Trap[] = []

  constructor(
    private source: string,
    private anchors: ReadonlySet<string>,
    private key: string,
  ) {}

  /** Scans from an opening bracket; gives the offset behind the closing one, or -1. */
  collection(start: number, depth: number): number {
    if (depth > DEEPEST) return -1
    return this.source[start] === '{' ? this.record(start, depth) : this.list(start, depth)
  }

  private list(start: number, depth: number): number {
    const items: Atom[] = []
    const ofConditions = this.key === 'holds'
    const before = this.traps.length
    let at = this.next(start + 1)
    while (at < this.source.length && !this.closes(at)) {
      const mark = this.traps.length
      const item = this.atom(at, depth)
      if (!item) return -1
      const colon = this.skip(item.end)
      let end: number | undefined = item.end
      if (this.source[colon] === ':' && item.plain) end = this.trap(item.start, WHY.colon, mark)
      else if (this.source[colon] === ':') end = this.value(this.skip(colon + 1), depth)?.end
      if (end === undefined) return -1
      items.push({ start: item.start, end, plain: item.plain })
      at = this.next(end)
    }
    if (ofConditions && this.traps.length === before) this.join(items)
    return this.closes(at) ? at + 1 : -1
  }

  /** Conditions that their own commas part are texts to quote. */
  private join(items: readonly Atom[]): void {
    const texts = items.map(({ start, end, plain }) => (plain ? this.source.slice(start, end) : '""'))
    for (const [first, last] of splitConditions(texts)) {
      const [start, end] = [items[first]!.start, items[last]!.end]
      this.traps.push({ start, end, kind: 'quote', why: WHY.parted, text: quote(this.source.slice(start, end)) })
    }
  }

  private record(start: number, depth: number): number {
    let last: (Atom & { mark: number }) | undefined
    // Entries without a colon: the comma before them belonged to the text of the key before.
    let stray = -1
    const gather = (): void => {
      if (last?.plain && stray >= 0) this.trap(last.start, WHY.comma, last.mark, stray)
      stray = -1
    }
    let at = this.next(start + 1)
    while (at < this.source.length && !this.closes(at)) {
      const key = this.atom(at, depth)
      if (!key) return -1
      const colon = this.skip(key.end)
      if (this.source[colon] === ':') {
        gather()
        const mark = this.traps.length
        this.key = this.source.slice(key.start, key.end)
        const value = this.value(this.skip(colon + 1), depth)
        if (!value) return -1
        last = { ...value, mark }
        at = this.next(value.end)
      } else {
        if (key.plain) stray = key.end
        at = this.next(key.end)
      }
    }
    gather()
    return this.closes(at) ? at + 1 : -1
  }

  private closes(at: number): boolean {
    return this.source[at] === ']' || this.source[at] === '}'
  }

  /** The start of the next entry, or the closing bracket. */
  private next(start: number): number {
    let at = this.skip(start)
    while (this.source[at] === ',') at = this.skip(at + 1)
    return at
  }

  /** What follows a colon: an atom, with a further colon in it where it is a text. */
  private value(start: number, depth: number): Atom | undefined {
    if (/[,\]}]/.test(this.source[start] ?? ',')) return { start, end: start, plain: false }
    const mark = this.traps.length
    const atom = this.atom(start, depth)
    if (!atom || this.source[this.skip(atom.end)] !== ':') return atom
    return { start, end: this.trap(start, WHY.colon, mark), plain: true }
  }

  /** A quoted text, a nested collection or a bare text. Reports the traps in it. */
  private atom(start: number, depth: number): Atom | undefined {
    const mark = this.traps.length
    const char = this.source[start]!
    if (this.source.startsWith('{{', start))
      return { start, end: this.trap(start, '', mark, undefined, 'braces'), plain: true }
    if (char === '"' || char === "'") {
      const end = closingQuote(this.source, start)
      if (end > 0 && this.endsAt(end)) return { start, end, plain: false }
      return { start, end: this.trap(start, WHY.quote, mark), plain: true }
    }
    if (char === '[' || char === '{') {
      const end = this.collection(start, depth + 1)
      if (end < 0) return undefined
      if (this.endsAt(end)) return { start, end, plain: false }
      return { start, end: this.trap(start, WHY.bracket, mark), plain: true }
    }
    const alias = /\*([^\s,[\]{}]+)/y
    alias.lastIndex = start
    const named = alias.exec(this.source)
    if (named && this.anchors.has(named[1]!) && this.endsAt(alias.lastIndex))
      return { start, end: alias.lastIndex, plain: false }
    const why = reservedStart(this.source.slice(start, start + 8), true)
    if (why) return { start, end: this.trap(start, why, mark), plain: true }
    return this.bare(start, mark)
  }

  /** A bare text up to a comma, a closing bracket, a key's colon or a comment. */
  private bare(start: number, mark: number): Atom {
    let at = start
    for (; at < this.source.length; at++) {
      const char = this.source[at]!
      const next = this.source[at + 1] ?? ' '
      if (/[,\]}]/.test(char) || (char === ':' && /[\s,[\]{}]/.test(next))) break
      if (char === '[' || char === '{') return { start, end: this.trap(start, WHY.bracket, mark), plain: true }
      if (char !== '#' || !/\s/.test(this.source[at - 1] ?? ' ')) continue
      if (/[\s#-]/.test(next)) break
      return { start, end: this.trap(start, WHY.cut, mark), plain: true }
    }
    return { start, end: start + this.source.slice(start, at).trimEnd().length, plain: true }
  }

  /** Takes everything up to the comma or the bracket that ends it for a text; traps found inside it before are dropped. */
  private trap(start: number, why: string, mark: number, from = start, kind: Trap['kind'] = 'quote'): number {
    let depth = 0
    let at = from
    for (; at < this.source.length; at++) {
      const char = this.source[at]!
      if (char === '[' || char === '{' || char === '(') depth++
      else if (depth === 0 && /[,\]}\n]/.test(char)) break
      else if (depth > 0 && (char === ']' || char === '}' || char === ')')) depth--
    }
    const end = start + this.source.slice(start, at).trimEnd().length
    this.traps.length = mark
    this.traps.push({ start, end, kind, why, text: quote(typedText(this.source.slice(start, end))) })
    return end
  }

  /** True where a value may end: before a comma, a bracket, a colon, a comment, or at the end of its line. */
  private endsAt(at: number): boolean {
    return /^[ \t]*(?:[,\]}\r\n:]|\s#|$)/.test(this.source.slice(at, at + 200))
  }

  /** Past white space, line ends and comments. */
  private skip(start: number): number {
    let at = start
    for (;;) {
      while (/\s/.test(this.source[at] ?? 'x')) at++
      if (this.source[at] !== '#' || !/\s/.test(this.source[at - 1]!)) return at
      const end = this.source.indexOf('\n', at)
      at = end < 0 ? this.source.length : end
    }
  }
}
