// How a fault of reading is made: its code, its place, its sentence and its notes.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'

/** A fault that stops a build; notes that are undefined are left out. */
export const error = (code: string, span: Span, message: string, ...notes: (string | undefined)[]): Diagnostic => ({
  code: `read/${code}`,
  severity: 'error',
  message,
  span,
  notes: notes.filter((note) => note !== undefined),
})

/** A fault that does not. */
export const warning = (...said: Parameters<typeof error>): Diagnostic => ({ ...error(...said), severity: 'warning' })

/** The hint for a name that is near another one. */
export const meant = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `hint: did you mean "${name}"?`

/** Names one after the other. */
export const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'none')
