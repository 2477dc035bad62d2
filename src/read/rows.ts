// A source as lines, each with its indentation, and the key that a line begins with.
import { closingQuote } from './quote.ts'

/** One line of a source. */
export interface Row {
  /** Offset of its first character. */
  start: number
  /** Without its line end. */
  text: string
  /** Characters of white space before its text. */
  indent: number
  /** Nothing but white space. */
  blank: boolean
  /** Nothing but a comment. */
  comment: boolean
}

/** The lines of a source. */
export function rowsOf(source: string): Row[] {
  const rows: Row[] = []
  let start = 0
  for (const line of source.split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line
    const indent = text.length - text.trimStart().length
    rows.push({ start, text, indent, blank: indent === text.length, comment: text[indent] === '#' })
    start += line.length + 1
  }
  return rows
}

/** The key that a text begins with, with its colon: `claim:` of `claim: Reach wins`. Empty where it begins with none. */
export function keyOf(text: string): string {
  const isColon = (at: number): boolean => text[at] === ':' && /^\s?$/.test(text[at + 1] ?? '')
  if (text[0] === '"' || text[0] === "'") {
    let at = closingQuote(text, 0)
    while (at > 0 && text[at] === ' ') at++
    return at > 0 && isColon(at) ? text.slice(0, at + 1) : ''
  }
  if (text === '' || /[\s[\]{}#&*!|>%@`,]/.test(text[0]!) || /^\?(?:\s|$)/.test(text)) return ''
  for (let at = 1; at < text.length; at++) {
    if (isColon(at)) return text.slice(0, at + 1)
    if (text[at] === '#' && /\s/.test(text[at - 1]!)) return ''
  }
  return ''
}

/** True for a text that begins with a key as ours are written: small letters, digits, `_` and `-`. */
export const beginsWithOurKey = (text: string): boolean => /^[a-z][a-z0-9_-]*:$/.test(keyOf(text))
