// Finds the texts that YAML reads as something else, on the raw source, before it is parsed: `- #1 in the market` (nothing),
// `- Growth: 12%` (a record), `- **Bold**` (an alias). Hands on where they stand and what to write instead; what is right
// already is left alone.
import { flowTraps } from './flow.ts'
import { closingQuote, quote, typedText } from './quote.ts'
import { reservedStart, WHY } from './reserved.ts'
import { beginsWithOurKey, keyOf, type Row, rowsOf } from './rows.ts'
import { spacesFor } from './tabs.ts'

/** A place where YAML does not see what the author meant. */
export interface Trap {
  /** Offsets of the text in the source. */
  start: number
  end: number
  /**
   * `quote` a text to put in quotes · `tab` indentation to put in spaces · `braces` a text with `{{`, quoted only so that the
   * rest can be read.
   */
  kind: 'quote' | 'tab' | 'braces'
  /** What happens to it unquoted; completes "quote this text: …". */
  why: string
  /** What to write in its place. */
  text: string
}

/** All traps of a source, in order. */
export function findTraps(source: string): Trap[] {
  return new Scan(source).run()
}

const BLOCK = /^[|>](?:[+-]?[1-9]?|[1-9][+-])[ \t]*(?:#.*)?$/
const OUR_KEY = /^[a-z][a-z0-9_-]*$/

class Scan {
  private rows: Row[]
  private traps: Trap[] = []
  private anchors: Set<string>

  constructor(private source: string) {
    this.rows = rowsOf(source)
    this.anchors = new Set(Array.from(source.matchAll(/&([^\s,[\]{}]+)/g), (match) => match[1]!))
  }

  run(): Trap[] {
    let row = 0
    while (row < this.rows.length) row = this.scanRow(row)
    return this.traps
  }

  /** Scans one line and what continues it; gives the next line to scan. */
  private scanRow(index: number): number {
    const { text, start, indent, blank, comment } = this.rows[index]!
    if (blank || comment || /^(?:---|\.\.\.)(?:\s|$)|^%/.test(text)) return index + 1
    if (text.slice(0, indent).includes('\t')) {
      this.traps.push({
        start,
        end: start + indent,
        kind: 'tab',
        why: '',
        text: spacesFor(this.rows, index),
      })
    }
    let column = indent
    let floor = indent - 1
    let dash = false
    for (let item = /^-(?:\s+|$)/.exec(text.slice(column)); item; item = /^-(?:\s+|$)/.exec(text.slice(column))) {
      dash = true
      floor = column
      column += item[0].length
    }
    const key = keyOf(text.slice(column))
    if (key && dash && this.isSentence(index, column, key, floor))
      return this.trapText(index, column, floor, WHY.record)
    if (key) {
      floor = column
      column += key.length
      column += text.slice(column).length - text.slice(column).trimStart().length
    }
    if (column >= text.length) return index + 1
    return this.scanValue(index, column, floor, key !== '')
  }

  private scanValue(index: number, column: number, floor: number, keyed: boolean, depth = 0): number {
    const { text } = this.rows[index]!
    const rest = text.slice(column)
    // An anchor or a type before the value; there can be one of each.
    const property = depth < 2 && /^(?:&[^\s,[\]{}]+|!!(?:str|int|float|bool|null|map|seq))(?:\s+|$)/.exec(rest)?.[0]
    if (property && property.length === rest.length) return index + 1
    if (property) return this.scanValue(index, column + property.length, floor, keyed, depth + 1)
    if (BLOCK.test(rest)) return this.after(index, floor)
    if (rest.startsWith('{{')) return this.trapText(index, column, floor, '', 'braces')
    if (rest[0] === '"' || rest[0] === "'") return this.scanQuoted(index, column, floor)
    if (rest[0] === '[' || rest[0] === '{') return this.scanFlow(index, column, floor)
    if (rest[0] === '#') return this.scanHash(index, column, floor, keyed)
    if (rest[0] === '*' && this.anchors.has(/^\*([^\s,[\]{}]+)\s*(?:#.*)?$/.exec(rest)?.[1] ?? '')) return index + 1
    const why = reservedStart(rest, keyed)
    return why ? this.trapText(index, column, floor, why) : this.scanPlain(index, column, floor)
  }

  /** A text without quotes: its own line, and the lines below that go on with it. */
  private scanPlain(index: number, column: number, floor: number): number {
    let why = ''
    for (let at = index; at < this.rows.length; at++) {
      const row = this.rows[at]!
      const piece = at === index ? row.text.slice(column) : row.text
      if (at > index && (row.comment || (!row.blank && row.indent <= floor)))
        return why ? this.trapText(index, column, floor, why) : at
      if (at > index && beginsWithOurKey(row.text.trim())) return at
      const hash = /\s#/.exec(piece)
      const cut =
        hash !== null && /^\s#[^\s#-]/.test(piece.slice(hash.index)) && /[^\d\s.,+-]/.test(piece.slice(0, hash.index))
      const said = hash ? piece.slice(0, hash.index) : piece
      if (!why && /:(?:\s|$)/.test(said)) why = WHY.colon
      if (!why && cut) why = WHY.cut
      if (hash && !cut) return why ? this.trapText(index, column, floor, why) : at + 1
    }
    return why ? this.trapText(index, column, floor, why) : this.rows.length
  }

  private scanQuoted(index: number, column: number, floor: number): number {
    const { start } = this.rows[index]!
    // Only as far as lines are indented: a quote that is never closed must not swallow the file.
    const last = this.after(index, floor)
    const limit = last < this.rows.length ? this.rows[last]!.start : this.source.length
    const end = closingQuote(this.source, start + column, limit)
    if (end < 0) return this.trapText(index, column, floor, WHY.quote)
    let at = index
    while (at + 1 < this.rows.length && this.rows[at + 1]!.start < end) at++
    const rest = this.source.slice(end, this.rows[at]!.start + this.rows[at]!.text.length)
    return /^\s*(?:#.*)?$/.test(rest) ? at + 1 : this.trapText(index, column, floor, WHY.quote)
  }

  private scanFlow(index: number, column: number, floor: number): number {
    const { start, text } = this.rows[index]!
    const last = this.after(index, floor)
    // A closing bracket may stand in the column of its key.
    const limit = this.rows[last]?.text.trimStart().match(/^[\]}]/) ? last + 1 : last
    const end = limit < this.rows.length ? this.rows[limit]!.start : this.source.length
    const flow = flowTraps(
      this.source,
      start + column,
      end,
      this.anchors,
      /([\w-]+):\s+$/.exec(text.slice(0, column))?.[1],
    )
    // A bracket that is never closed: YAML says so better than we could.
    if (!flow) return limit
    let at = index
    while (at + 1 < this.rows.length && this.rows[at + 1]!.start < flow.end) at++
    const rest = this.source.slice(flow.end, this.rows[at]!.start + this.rows[at]!.text.length)
    if (!/^\s*(?:#.*)?$/.test(rest)) return this.trapText(index, column, floor, WHY.bracket)
    this.traps.push(...flow.traps)
    return at + 1
  }

  /** `#1 in the market` where nothing else follows; a comment between a key and what stands below it is one. */
  private scanHash(index: number, column: number, floor: number, keyed: boolean): number {
    let next = index + 1
    while (next < this.rows.length && (this.rows[next]!.blank || this.rows[next]!.comment)) next++
    const below = this.rows[next]
    const nested = below && (below.indent > floor || (keyed && below.indent === floor && /^\s*-\s/.test(below.text)))
    const said = this.rows[index]!.text.slice(column)
    // `so_what: # A follower spends less`: a sentence where a value is missing was meant to be the value.
    const isText = /^#[^\s#-]/.test(said) || (keyed && /^# [\p{L}\p{N}$]\S* \S+ \S/u.test(said))
    if (nested || !isText) return index + 1
    return this.trapText(index, column, floor, WHY.comment)
  }

  /** `- Growth: 12%`: an item whose key is none of ours, with nothing that looks like a record below it. */
  private isSentence(index: number, column: number, key: string, floor: number): boolean {
    const name = key.slice(0, -1).trimEnd()
    const value = this.rows[index]!.text.slice(column + key.length).trim()
    if (OUR_KEY.test(name) || /^["']/.test(name) || /^[[{|>&"']/.test(value)) return false
    const below = this.rows.slice(index + 1, index + 2).find((row) => !row.blank && !row.comment)
    if (!below || below.indent <= floor) return true
    return value !== '' && !keyOf(below.text.trim()) && !/^-\s/.test(below.text.trim())
  }

  /** Takes the text at a place, with the lines that go on with it, for a trap. */
  private trapText(index: number, column: number, floor: number, why: string, kind: Trap['kind'] = 'quote'): number {
    const start = this.rows[index]!.start + column
    let end = start
    let at = index
    for (; at < this.rows.length; at++) {
      const row = this.rows[at]!
      if (at > index && (row.blank || row.comment || row.indent <= floor || beginsWithOurKey(row.text.trim()))) break
      const from = at === index ? column : 0
      const comment = /\s#(?=\s|$)/.exec(row.text.slice(from))
      end = row.start + from + row.text.slice(from, comment ? from + comment.index : undefined).trimEnd().length
      if (comment) {
        at++
        break
      }
    }
    this.traps.push({ start, end, kind, why, text: quote(typedText(this.source.slice(start, end))) })
    return at
  }

  /** The first line below that is not indented deeper than a column. */
  private after(index: number, floor: number): number {
    let at = index + 1
    while (at < this.rows.length && (this.rows[at]!.blank || this.rows[at]!.indent > floor)) at++
    return at
  }
}
