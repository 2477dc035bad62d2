// Checks a record against the slots of the archetype or part that is to show it: what is missing, too many, too long, at the brief's line.
import { briefFault } from './faults.ts'
import { nounOf } from './kinds-of-slots.ts'
import type { Diagnostic, Shape, Span } from './nouns.ts'
import { plain } from './nouns.ts'
import { isWords } from './words.ts'

/** What is checked: what shows it (`the slide "chart"`), what the record is to an analyst ("the point growth"), and where that stands. */
export interface Showing {
  by: string
  home: string
  at: Span
}

/** Faults of a record's fields against slots. */
export const checkSlots = (
  record: Record<string, unknown>,
  slots: Record<string, Shape>,
  showing: Showing,
): Diagnostic[] =>
  Object.entries(slots).flatMap(([slot, shape]) => {
    const value = record[slot]
    if (isAbsent(value, shape))
      return shape.optional || shape.is === 'list'
        ? checkCount(value, slot, shape, showing)
        : [missing(slot, shape, showing)]
    return checkValue(value, slot, shape, showing)
  })

const missing = (slot: string, shape: Shape, { by, home, at }: Showing): Diagnostic =>
  briefFault.missingSlot(at, home, by, slot, nounOf(shape))

const isAbsent = (value: unknown, shape: Shape): boolean =>
  value === undefined ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (shape.is !== 'list' && isWords(value) && plain(value) === '')

const checkCount = (value: unknown, slot: string, shape: Shape, { by, home, at }: Showing): Diagnostic[] => {
  if (shape.is !== 'list' || !shape.count) return []
  const items = Array.isArray(value) ? value : []
  const [least, most] = shape.count
  const beyond = spanOf(items[most]) ?? at
  if (items.length > most) return [briefFault.tooMany(beyond, home, by, slot, items.length, most)]
  if (items.length < least && !(shape.optional && items.length === 0))
    return [briefFault.tooFew(at, home, by, slot, items.length, least)]
  return []
}

const checkValue = (value: unknown, what: string, shape: Shape, showing: Showing): Diagnostic[] => {
  const { by } = showing
  if (shape.is === 'list') {
    const items = Array.isArray(value) ? value : [value]
    return [
      ...checkCount(items, what, shape, showing),
      ...items.flatMap((item, index) => checkValue(item, `${what}, item ${index + 1}`, shape.of, showing)),
    ]
  }
  if (shape.is === 'record' && typeof value === 'object' && value !== null)
    return Object.entries(shape.of).flatMap(([name, of]) => {
      const field = (value as Record<string, unknown>)[name]
      if (!isAbsent(field, of)) return checkValue(field, `${name} of ${what}`, of, showing)
      return of.optional || of.is === 'list'
        ? []
        : [missing(`"${name}" in ${what}`, of, { ...showing, at: spanOf(value) ?? showing.at })]
    })
  if (shape.is === 'one of' && typeof value === 'string' && !shape.of.includes(value))
    return [briefFault.notOneOf(showing.at, what, value, shape.of)]
  if ('chars' in shape && shape.chars !== undefined && isWords(value)) {
    const length = [...plain(value)].length
    if (length > shape.chars)
      return [briefFault.tooLong(spanOf(value) ?? showing.at, nameOf(what), by, length, shape.chars)]
  }
  return []
}

// "claim of points, item 1" is the claim: the place says which.
const nameOf = (what: string): string => what.split(' of ')[0]!

// The first place of a brief in a value.
const spanOf = (value: unknown): Span | undefined => {
  if (isWords(value)) return value.at.file === '' ? undefined : value.at
  if (typeof value !== 'object' || value === null) return undefined
  for (const field of Object.values(value)) {
    const span = spanOf(field)
    if (span) return span
  }
  return undefined
}
