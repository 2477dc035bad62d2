// The sentences of this room: every fault that an exhibit can have, told to the analyst.
import type { Exhibit } from '../model/brief.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { spanOf } from './fields.ts'

const fault =
  (code: string, severity: Severity) =>
  (exhibit: Exhibit, message: string, ...notes: string[]): Diagnostic => {
    const span = spanOf(exhibit)
    return { code: `exhibit/${code}`, severity, message, notes, ...(span === undefined ? {} : { span }) }
  }

const named = (exhibit: Exhibit): string => (exhibit.id ? `the ${exhibit.kind} "${exhibit.id}"` : `the ${exhibit.kind}`)
const points = (height: number): string => `${Math.ceil(height)} pt`

/** It does not fit its box; `cut` says what to take out. */
export const tooTall = (exhibit: Exhibit, least: number, height: number, cut: string): Diagnostic =>
  fault('too-tall', 'error')(
    exhibit,
    `${named(exhibit)} needs at least ${points(least)} and has ${points(height)}`,
    `hint: ${cut}`,
  )

/** It does not fit the width of its box. */
export const tooWide = (exhibit: Exhibit, least: number, width: number, cut: string): Diagnostic =>
  fault('too-wide', 'error')(
    exhibit,
    `${named(exhibit)} needs at least ${points(least)} of width and has ${points(width)}`,
    `hint: ${cut}`,
  )

/** A label was left out because its piece of the bar is smaller than the type. */
export const labelsHidden = (exhibit: Exhibit, labels: string[]): Diagnostic =>
  fault('label-hidden', 'warning')(
    exhibit,
    `${named(exhibit)} has pieces too small for their value: ${labels.join(', ')}`,
    'hint: join small pieces into one, or show them in a table',
  )

/** There is nothing to draw. */
export const empty = (exhibit: Exhibit, what: string): Diagnostic =>
  fault('empty', 'error')(exhibit, `${named(exhibit)} has no ${what}`)

/** Series and categories do not match in number. */
export const unequal = (exhibit: Exhibit, series: string, has: number, wants: number): Diagnostic =>
  fault('unequal-series', 'error')(
    exhibit,
    `the series "${series}" has ${has} ${has === 1 ? 'figure' : 'figures'} for ${wants} ${wants === 1 ? 'category' : 'categories'}`,
    'hint: write null for a figure that no source states',
  )

/** Figures of different units on one scale. */
export const mixedUnits = (exhibit: Exhibit, units: string[]): Diagnostic =>
  fault('mixed-units', 'error')(
    exhibit,
    `${named(exhibit)} puts ${units.map((unit) => `"${unit}"`).join(' and ')} on one scale`,
    'hint: make one exhibit for each unit',
  )

/** The categories cannot be named from the figures. */
export const unnamed = (exhibit: Exhibit): Diagnostic =>
  fault('no-categories', 'error')(
    exhibit,
    `${named(exhibit)} cannot name its categories from its figures`,
    'hint: give them as a list, e.g. categories: [2023, 2024]',
  )

/** The names under the bars differ from series to series. */
export const categoriesDiffer = (exhibit: Exhibit, one: string, other: string): Diagnostic =>
  fault('categories-differ', 'warning')(
    exhibit,
    `${named(exhibit)} compares "${one}" with "${other}" in one category`,
    'hint: give the categories as a list',
  )

/** A name that is nothing in this exhibit. */
export const unknownName = (exhibit: Exhibit, field: string, name: string, known: string[]): Diagnostic =>
  fault('unknown-name', 'error')(
    exhibit,
    `${field} names "${name}", which ${named(exhibit)} does not show`,
    `hint: it shows ${known.map((one) => `"${one}"`).join(', ')}`,
  )

/** Negative values in a stack hide what they take away. */
export const negativeStack = (exhibit: Exhibit, name: string): Diagnostic =>
  fault('negative-in-stack', 'error')(
    exhibit,
    `${named(exhibit)} stacks "${name}", which is below zero`,
    'hint: show values below zero in a clustered chart',
  )

/** More series than an eye can tell apart. */
export const tooMany = (exhibit: Exhibit, what: string, has: number, most: number): Diagnostic =>
  fault('too-many', 'warning')(
    exhibit,
    `${named(exhibit)} shows ${has} ${what}; ${most} is the most that can be read`,
    `hint: join the small ones into "Other", or split the exhibit`,
  )

/** A row of a table is longer or shorter than its head. */
export const ragged = (exhibit: Exhibit, row: string, has: number, wants: number): Diagnostic =>
  fault('ragged-row', 'error')(
    exhibit,
    `the row "${row}" has ${has} ${has === 1 ? 'cell' : 'cells'} for ${wants} columns`,
    'hint: write – for a cell that has nothing to say',
  )
