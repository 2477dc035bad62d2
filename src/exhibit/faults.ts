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
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
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
  fault('empty', 'error')(
    exhibit,
    `${named(exhibit)} has no ${what}`,
    `hint: \`briefwright show charts ${exhibit.kind}\` has an example`,
  )

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

/** A range, of which a chart could only plot the middle. */
export const cannotPlotRange = (exhibit: Exhibit, name: string, printed: string): Diagnostic =>
  fault('range', 'error')(
    exhibit,
    `${named(exhibit)} cannot plot "${name}": it is a range, ${printed}, and its middle is no figure of the ledger`,
    'hint: enter its low and its high end as two facts and plot them as two series, or show the range in a table',
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

/** A number outside its range. */
export const notBetween = (exhibit: Exhibit, what: string, value: number, low: number, high: number): Diagnostic =>
  fault('out-of-range', 'error')(
    exhibit,
    `${what} is ${value} in ${named(exhibit)}; it lies between ${low} and ${high}`,
  )

/** A matrix without a name for each quadrant. */
export const quadrantsMissing = (exhibit: Exhibit, has: number): Diagnostic =>
  fault('quadrants', 'error')(
    exhibit,
    `${named(exhibit)} names ${has} quadrants and has four`,
    'hint: name them from the top left, clockwise',
  )

/** Labels for which no clear place was found. */
export const labelsMeet = (exhibit: Exhibit, labels: string[]): Diagnostic =>
  fault('labels-meet', 'warning')(
    exhibit,
    `${named(exhibit)} has no room for ${quoted(labels)} beside what stands there`,
    'hint: shorten these labels, move the things apart, or leave one out',
  )

/** A score that is no whole number of the scale. */
export const notAScore = (exhibit: Exhibit, row: string, score: number, top: number): Diagnostic =>
  fault('not-a-score', 'error')(
    exhibit,
    `"${row}" has the score ${score} in ${named(exhibit)}; scores are whole numbers from 0 to ${top}`,
  )

/** Scores that the legend does not explain. */
export const legendLacks = (exhibit: Exhibit, scores: number[]): Diagnostic =>
  fault('not-in-legend', 'warning')(
    exhibit,
    `the legend of ${named(exhibit)} does not say what ${[...scores].sort().join(' and ')} ${scores.length === 1 ? 'means' : 'mean'}`,
    'hint: give legend: [{ score: 4, says: in full }, …]',
  )

/** A ring of several series. */
export const severalSeries = (exhibit: Exhibit, has: number): Diagnostic =>
  fault('several-series', 'error')(
    exhibit,
    `${named(exhibit)} has ${has} series and can show one`,
    'hint: show several in a stacked-column with percent: true',
  )

/** A part of a whole that is nothing, or less. */
export const notPositive = (exhibit: Exhibit, part: string, value: number | null): Diagnostic =>
  fault('not-positive', 'error')(
    exhibit,
    `the part "${part}" of ${named(exhibit)} is ${value === null ? 'not stated' : value}; parts of a whole are above zero`,
  )

/** Shares that do not add up to 100. */
export const notAWhole = (exhibit: Exhibit, sum: number): Diagnostic =>
  fault('not-a-whole', 'error')(
    exhibit,
    `the parts of ${named(exhibit)} add up to ${Number(sum.toPrecision(6))}% and not to 100%`,
    'hint: add what is missing as a part of its own, e.g. =100% - one - other',
  )

/** Something that ends before it begins. */
export const backwards = (exhibit: Exhibit, what: string, from: string, to: string): Diagnostic =>
  fault('backwards', 'error')(exhibit, `${what} in ${named(exhibit)} ends on ${to}, before it begins on ${from}`)

/** A day that the plan does not show. */
export const outOfRange = (exhibit: Exhibit, what: string, day: string, from: string, to: string): Diagnostic =>
  fault('outside-the-plan', 'error')(
    exhibit,
    `"${what}" has ${day} in ${named(exhibit)}, which shows ${from} to ${to}`,
    'hint: widen from and to, or correct the date',
  )

/** A bar that begins or ends in a phase that is not there, or ends before it begins. */
export const notAPhase = (exhibit: Exhibit, bar: string, phase: number, phases: number, from?: number): Diagnostic =>
  fault('not-a-phase', 'error')(
    exhibit,
    from === undefined
      ? `"${bar}" names phase ${phase} in ${named(exhibit)}, which has phases 1 to ${phases}`
      : `"${bar}" in ${named(exhibit)} ends with phase ${phase}, before it begins in phase ${from}`,
  )

/** A branch with one leaf takes nothing apart. */
export const onlyChild = (exhibit: Exhibit, node: string): Diagnostic =>
  fault('only-child', 'warning')(
    exhibit,
    `"${node}" in ${named(exhibit)} comes down to one thing only`,
    'hint: say what else it comes down to, or say the one thing in its place',
  )

/** A parent that is not what its children give. */
export const doesNotHold = (exhibit: Exhibit, name: string, figure: string, sum: string): Diagnostic =>
  fault('does-not-hold', 'error')(
    exhibit,
    `"${name}" is ${figure} in ${named(exhibit)}, and its parts give another figure: ${sum}`,
    'hint: correct a figure, or the op between them',
  )

/** A parent that would be something divided by nothing. */
export const dividesByZero = (exhibit: Exhibit, name: string, divisor: string): Diagnostic =>
  fault('zero-division', 'error')(
    exhibit,
    `"${name}" in ${named(exhibit)} is divided by "${divisor}", which is zero`,
    'hint: correct that figure, or the op between the children',
  )

/** A figure that nobody states where one is needed. */
export const unstated = (exhibit: Exhibit, name: string): Diagnostic =>
  fault('not-stated', 'error')(
    exhibit,
    `"${name}" in ${named(exhibit)} has no figure`,
    'hint: a chain of changes has no gaps; join it with another change, or leave it out',
  )

/** A total that is not what stands before it. */
export const doesNotAddUp = (exhibit: Exhibit, name: string, figure: string, sum: string): Diagnostic =>
  fault('does-not-add-up', 'error')(
    exhibit,
    `"${name}" is ${figure} in ${named(exhibit)}, and what stands before it adds up to ${sum}`,
    'hint: correct a figure, or add what is missing as a change of its own',
  )

/** A chain that falls below the base line. */
export const belowZero = (exhibit: Exhibit, name: string): Diagnostic =>
  fault('below-zero', 'error')(
    exhibit,
    `${named(exhibit)} falls below zero at "${name}", which it cannot show`,
    'hint: show the changes in a clustered-bar',
  )

/** Too few moments for a line. */
export const tooFew = (exhibit: Exhibit, has: number, least: number): Diagnostic =>
  fault('too-few', 'warning')(
    exhibit,
    `${named(exhibit)} has ${has} ${has === 1 ? 'moment' : 'moments'}; a line says something from ${least} on`,
    'hint: use a clustered-column',
  )
