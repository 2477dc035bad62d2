// The sentences about brands, told to the designer at the line of the brand file.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { BrandFault } from './check.ts'
import { readable } from './color.ts'

const error = (code: string, span: Span, message: string, ...notes: string[]): Diagnostic => ({
  code: `brand/${code}`,
  severity: 'error',
  message,
  span,
  notes,
})

const listed = (names: readonly string[]): string => names.join(', ')

/** A fault found by `checkBrand`, at its place. `near` is the known name that was probably meant. */
export const tellBrandFault = (fault: BrandFault, at: Span, near?: string): Diagnostic => {
  switch (fault.is) {
    case 'unknown-color':
    case 'unknown-style':
    case 'unknown-face': {
      const what = fault.is.slice('unknown-'.length)
      return error(
        fault.is,
        at,
        `there is no ${what} "${fault.name}" here`,
        near ? `hint: did you mean "${near}"?` : `hint: the ${what}s are ${listed(fault.known)}`,
      )
    }
    case 'unknown-choice':
      return error(
        fault.is,
        at,
        `"${fault.name}" is none of the words for this`,
        near ? `hint: did you mean "${near}"?` : `hint: it is one of ${listed(fault.known)}`,
      )
    case 'too-faint':
      return error(
        'too-faint',
        at,
        `"${fault.color}" on "${fault.on}" has a contrast of ${fault.contrast.toFixed(1)}:1, and text needs ${readable}:1${fault.times > 1 ? `; ${fault.times} styles have it` : ''}`,
        'hint: darken one, lighten the other, or say with "on" which fill the style stands on',
      )
    case 'missing':
      return error(
        `missing-${fault.what.replace(' ', '-')}`,
        at,
        `the ${fault.what} "${fault.name}" is missing`,
        'hint: templates count on it in every brand',
      )
    case 'too-small':
      return error(
        'too-small',
        at,
        `this style may become ${fault.size} pt, and nothing in this medium is smaller than ${fault.smallest} pt`,
      )
  }
}

/** A color that is not six hex digits. */
export const notAColor = (at: Span, name: string, typed: string): Diagnostic =>
  error('not-a-color', at, `the color "${name}" is "${typed}", and a color is six hex digits`, 'hint: e.g. 1C1C1E')

/** A line that is not "width color". */
export const notALine = (at: Span, typed: string): Diagnostic =>
  error(
    'not-a-line',
    at,
    `"${typed}" is not a line`,
    'hint: a line is its width and its color, e.g. 0.5 hair, and perhaps dot or dash',
  )

/** A family that cannot be measured. */
export const unknownFamily = (at: Span, family: string, known: readonly string[]): Diagnostic =>
  error('unknown-family', at, `the family "${family}" cannot be measured here`, `hint: it is one of ${listed(known)}`)

/** A zone name outside the closed list. */
export const unknownZone = (at: Span, name: string, known: readonly string[]): Diagnostic =>
  error('unknown-zone', at, `there is no zone "${name}"`, `hint: zones are ${listed(known)}`)

/** A medium that no deliverable needs. */
export const unknownMedium = (at: Span, name: string, known: readonly string[]): Diagnostic =>
  error('unknown-medium', at, `there is no medium "${name}"`, `hint: media are ${listed(known)}`)

/** A look with a value that is neither number, name nor line. */
export const notALook = (at: Span): Diagnostic => error('not-a-look', at, 'a look holds numbers, names and lines')
