// Cuts a condition written in words into its expressions. Each keeps its place in the whole text, so that a fault underlines it there.
import { type Expression, parseExpression } from '../expression.ts'
import * as faults from '../faults.ts'
import { isProblem, type Problem } from '../problem.ts'

/** Where a part stands in its text, in characters. */
export type Place = [from: number, to: number]

/** Where the groups of a pattern stand; undefined for one that found nothing. */
export const placesOf = (found: RegExpExecArray): (Place | undefined)[] => found.indices!.slice(1)

/** Parses one part of a text; spaces stand for what is before it. */
export const parsePart = (text: string, [from, to]: Place): Expression | Problem => {
  const part = text.slice(from, to)
  return part.trim() === '' ? { ...faults.nothingWritten(), at: from } : parseExpression(' '.repeat(from) + part)
}

/** Parses a list: "a, b and c". Commas within parentheses belong to a function. A part that reads as `without` is left out. */
export const parseList = (text: string, place: Place, without?: string): Expression[] | Problem => {
  const parts: Expression[] = []
  for (const [from, to] of cutList(text, place)) {
    if (text.slice(from, to).trim() === without?.trim()) continue
    const part = parsePart(text, [from, to])
    if (isProblem(part)) return part
    parts.push(part)
  }
  return parts.length === 0 ? faults.nothingWritten() : parts
}

const cutList = (text: string, [from, to]: Place): Place[] => {
  const places: Place[] = []
  const separator = /,(?:\s*and\b)?|(?<=\s)and\b/y
  let depth = 0
  let start = from
  for (let at = from; at < to; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')') depth--
    separator.lastIndex = at
    const found = depth === 0 && separator.exec(text)
    if (!found) continue
    places.push([start, at])
    start = at + found[0].length
    at = start - 1
  }
  return [...places, [start, to]]
}
