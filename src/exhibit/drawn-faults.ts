// What can be wrong with kinds that are drawn: dates, scores, trees and sums that do not hold. Further sentences of this room's faults.
import type { Exhibit } from '../model/brief.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { spanOf } from './fields.ts'

export { empty, mixedUnits, ragged, tooMany, unequal, unknownName, unnamed } from './faults.ts'

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
