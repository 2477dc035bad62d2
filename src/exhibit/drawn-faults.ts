// What can be wrong with kinds that are drawn: dates, scores, trees and sums that do not hold. Further sentences of this room's faults.
import type { Exhibit } from '../model/brief.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { spanOf } from './fields.ts'

export { empty, ragged, tooMany, tooTall, tooWide, unknownName } from './faults.ts'

const fault =
  (code: string, severity: Severity) =>
  (exhibit: Exhibit, message: string, ...notes: string[]): Diagnostic => {
    const span = spanOf(exhibit)
    return { code: `exhibit/${code}`, severity, message, notes, ...(span === undefined ? {} : { span }) }
  }

const named = (exhibit: Exhibit): string => (exhibit.id ? `the ${exhibit.kind} "${exhibit.id}"` : `the ${exhibit.kind}`)
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

/** A line to scale with events that have no day. */
export const datesMissing = (exhibit: Exhibit, events: string[]): Diagnostic =>
  fault('no-date', 'error')(
    exhibit,
    `${named(exhibit)} is to scale, and ${quoted(events)} ${events.length === 1 ? 'has' : 'have'} no date`,
    'hint: give each a date such as 2025-10-01, or leave out to_scale',
  )

/** A later event stands before an earlier one. */
export const notInOrder = (exhibit: Exhibit, early: string, late: string): Diagnostic =>
  fault('not-in-order', 'error')(
    exhibit,
    `${named(exhibit)} lists "${early}" after "${late}", and it is earlier`,
    'hint: list the earliest first',
  )
