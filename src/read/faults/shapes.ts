// Faults of values against their shape: keys, kinds of values, counts, dates and ids.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { error, listed, meant, warning } from './fault.ts'

/** A key that the record does not have. `what` is the record: "a point". */
export const unknownKey = (
  at: Span,
  what: string,
  key: string,
  near: string | undefined,
  known: readonly string[],
): Diagnostic =>
  error('unknown-key', at, `${what} has no key "${key}"`, meant(near) ?? `hint: its keys are ${listed(known)}`)

/** A key that must be there. */
export const missingKey = (at: Span, what: string, key: string, about: string | undefined): Diagnostic =>
  error('missing-key', at, `${what} needs the key "${key}"`, about ? `note: ${key}: ${about}` : undefined)

/** A key without a value. */
export const emptyValue = (at: Span, what: string, optional: boolean): Diagnostic =>
  (optional ? warning : error)(
    'empty-value',
    at,
    `${what} is empty`,
    optional ? 'hint: give it a value, or delete the line' : 'hint: give it a value',
  )

/** A value of another kind than wanted: `what` takes `wanted`, and this is `found`. */
export const wrongType = (at: Span, what: string, wanted: string, found: string, hint?: string): Diagnostic =>
  error('wrong-type', at, `${what} takes ${wanted}, and this is ${found}`, hint ? `hint: ${hint}` : undefined)

/** A value outside a closed list. */
export const notAChoice = (
  at: Span,
  what: string,
  typed: string,
  near: string | undefined,
  choices: readonly string[],
): Diagnostic =>
  error('not-a-choice', at, `${what} cannot be "${typed}"`, meant(near), `note: it is one of ${listed(choices)}`)

/** Too few or too many items. */
export const wrongCount = (at: Span, what: string, count: number, min: number, max: number): Diagnostic =>
  error('wrong-count', at, `${what} takes ${between(min, max)}, and there ${count === 1 ? 'is 1' : `are ${count}`}`)

const between = (min: number, max: number): string => {
  if (min === max) return `exactly ${min}`
  if (max === Number.POSITIVE_INFINITY) return `${min} or more`
  return min === 0 ? `at most ${max}` : `${min} to ${max}`
}

/** A day that is not in the calendar, or not written as YYYY-MM-DD. */
export const notADate = (at: Span, what: string, typed: string, better: string | undefined): Diagnostic =>
  error(
    'not-a-date',
    at,
    `${what} takes a date, and "${typed}" is none`,
    /^\d{4}-\d\d-\d\d$/.test(typed)
      ? 'note: that day is not in the calendar'
      : `hint: write ${better ?? 'year, month and day: 2025-10-01'}`,
  )

/** An id of other characters than letters, digits, "_" and "-". */
export const badId = (at: Span, what: string, id: string, better: string): Diagnostic =>
  error(
    'bad-id',
    at,
    `${what} "${id}" must be of small letters, digits and "_", and start with a letter`,
    better ? `hint: write ${better}` : undefined,
  )

/** A file whose top is not a record. */
export const notARecord = (at: Span, what: string, first: string): Diagnostic =>
  error(
    'not-a-record',
    at,
    `${what} is made of keys with a value each, and this file is not`,
    `hint: begin with "${first}: …"`,
  )

/** A ledger where a brief is wanted, or the other way round. */
export const otherFile = (at: Span, wanted: string, found: string): Diagnostic =>
  error('other-file', at, `this is ${found}, and ${wanted} is wanted here`)
