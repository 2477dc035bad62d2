// The sentences of this phase: every fault that settling can find, in words for the analyst.
import type { Diagnostic, Severity, Span } from '../model/diagnostic.ts'
import type { Confidence, Level } from '../model/ledger.ts'
import { shortened } from '../text/index.ts'
import type { Problem } from './problem.ts'
import { didYouMean, ENTER_IT } from './faults/because.ts'
import { sayUnit, type Unit } from './units.ts'

// Why a formula or a condition cannot be computed is told in files of its own.
export * from './faults/condition.ts'
export * from './faults/formula.ts'

const fault = (
  code: string,
  message: string,
  span: Span | undefined,
  hints: (string | undefined)[] = [],
  severity: Severity = 'error',
): Diagnostic => ({
  code: `evidence/${code}`,
  severity,
  message,
  ...(span && { span }),
  notes: hints.filter((hint) => hint !== undefined),
})

/** A formula or a condition as a message quotes it. */
const quoted = (formula: string): string => shortened(formula, 120)

const hint = (text: string | undefined): string | undefined => text && `hint: ${text}`

export const unknownLanguage = (language: string, span: Span): Diagnostic =>
  fault(
    'unknown-language',
    `numbers and dates in "${language}" are not known; British English is used`,
    span,
    [hint('languages are en-GB, en-US and de-DE')],
    'warning',
  )

// ── the ledger ──

export const notOneContent = (id: string, found: string[], span: Span): Diagnostic =>
  found.length === 0
    ? fault('empty-fact', `the fact "${id}" says nothing`, span, [hint('give it a value, a range, a formula or says')])
    : fault('two-contents', `the fact "${id}" has ${listed(found)}`, span, [hint('keep one of them')])

export const repeatedItem = (id: string, item: string, span: Span): Diagnostic =>
  fault('repeated-item', `the list "${id}" has "${item}" twice`, span, [
    hint('take one of them out: its count would be one too many'),
  ])

export const noUnit = (id: string, span: Span): Diagnostic =>
  fault('no-unit', `the fact "${id}" is a number without a unit`, span, [hint('a plain number of things is "count"')])

export const unknownUnit = (
  id: string,
  unit: string,
  meant: string | undefined,
  advice: string | undefined,
  span: Span,
): Diagnostic =>
  fault(
    'unknown-unit',
    `the fact "${id}" has a unit that is not in the list: "${shortened(unit)}"`,
    span,
    advice || meant
      ? [hint(advice ?? didYouMean(meant))]
      : [
          hint('name what is counted under `units` of the ledger, many and one: `units: { crossings: crossing }`'),
          'or take "count", and let the label say of what; `briefwright show units` prints the list',
        ],
  )

export const badUnit = (name: string, why: 'taken' | 'no word', span: Span): Diagnostic =>
  fault(
    'bad-unit',
    why === 'taken' ? `"${name}" is a unit of the list already` : `"${name}" is no name of a thing that is counted`,
    span,
    [
      hint(
        why === 'taken'
          ? 'leave it out under `units`'
          : 'write a noun without digits, signs and "per", many and one: `units: { crossings: crossing }`',
      ),
    ],
  )

export const noSource = (id: string, span: Span): Diagnostic =>
  fault('no-source', `the fact "${id}" has no source`, span, [
    hint('only a formula rests on other facts; all else names where it comes from'),
  ])

export const unknownSource = (what: string, source: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-source', `${what} names the source "${shortened(source)}", which the ledger does not have`, span, [
    hint(didYouMean(meant) ?? 'add it under `sources` of the ledger, or name one that stands there'),
  ])

export const rangeReversed = (id: string, span: Span): Diagnostic =>
  fault('range-reversed', `the range of "${id}" begins above its end`, span, [
    hint('write its smaller end under `low`'),
  ])

export const wordsWithUnit = (id: string, span: Span): Diagnostic =>
  fault('words-with-unit', `the fact "${id}" is in words and has a unit`, span, [hint('only numbers have units')])

export const circle = (path: string[], span: Span): Diagnostic =>
  fault('circle', `the fact "${path[0]}" rests on itself: ${path.join(' → ')}`, span, [
    hint('give one of them a value with its source instead of what is computed or printed from the others'),
  ])

export const tooDeep = (id: string, span: Span): Diagnostic =>
  fault('too-deep', `the formula of "${id}" rests on a chain of more than 100 other formulas`, span, [
    hint('a number so far from its sources cannot be checked by anyone'),
  ])

export const badShelfLife = (id: string, typed: string, span: Span): Diagnostic =>
  fault('bad-shelf-life', `the shelf life of "${id}" cannot be read: "${shortened(typed)}"`, span, [
    hint('write a number and days, weeks, months, quarters or years: 18 months'),
  ])

export const noSuchDate = (what: string, typed: string, span: Span): Diagnostic =>
  fault('no-such-date', `${what} is "${shortened(typed)}", and the calendar has no such date`, span, [
    hint('write a day, a month or a year that there is: 2025-02-28, 2025-02, 2025'),
  ])

export const undatedShelfLife = (id: string, span: Span): Diagnostic =>
  fault(
    'undated-shelf-life',
    `nobody can say until when "${id}" is good: it has a shelf life and no date that it starts from`,
    span,
    [hint('give the fact a period, or say valid_until')],
    'warning',
  )

export const unreadPeriod = (id: string, period: string, span: Span): Diagnostic =>
  fault(
    'undated-shelf-life',
    `the period of "${id}" cannot be read as a date, so its shelf life is counted from its sources: "${shortened(period)}"`,
    span,
    [hint('write it as 2024, FY 2024, 2023/24, Q2 2025, 2025-03 or 2025-03-14, or say valid_until')],
    'warning',
  )

export const badCredibility = (id: string, typed: number, span: Span): Diagnostic =>
  fault('bad-credibility', `the credibility of "${id}" is ${typed}`, span, [
    hint('it is a whole number from 1, confirmed, to 6, cannot be judged'),
  ])

export const unexplainedConfidence = (what: string, typed: Level, computed: Confidence, span: Span): Diagnostic =>
  fault(
    'unexplained-confidence',
    `${what} says that confidence is ${typed}, its evidence gives ${computed.level}, and no reason is given`,
    span,
    [
      `it is ${computed.level}: ${computed.because.join(', ')}`,
      hint('say why under "confidence_because", or take the line out; until then the computed one counts'),
    ],
    'warning',
  )

export const badFormula = (id: string, formula: string, why: Problem, span: Span): Diagnostic =>
  fault('bad-formula', `the formula of "${id}" cannot be computed: ${why.problem}`, span, [
    `the formula: ${quoted(formula)}`,
    hint(why.hint),
  ])

// ── the brief ──

export const unknownFact = (id: string, meant: string | undefined, span: Span, mark = '$'): Diagnostic =>
  fault('unknown-fact', `the ledger has no fact "${shortened(id)}"`, span, [hint(didYouMean(meant, mark) ?? ENTER_IT)])

export const unknownForm = (id: string, form: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-form', `a figure has no form ".${form}"`, span, [
    hint(didYouMean(meant && `${id}.${meant}`, '$')),
    'the forms are .value .amount .change .words .period .label; a full stop before a word needs a space',
  ])

export const wordsHaveNoForm = (id: string, form: string, span: Span): Diagnostic =>
  fault('words-not-number', `"${id}" is in words and has no .${form}`, span, [hint(`write $${id}`)])

export const noPeriod = (id: string, span: Span): Diagnostic =>
  fault('no-period', `the fact "${id}" has no one period`, span, [hint('give it a period in the ledger')])

export const loneDollar = (span: Span): Diagnostic =>
  fault('lone-dollar', 'a "$" stands before something that is no name of a fact', span, [
    hint('a dollar sign is written $$; a figure is $ and the id of a fact'),
  ])

export const wordsNotNumber = (id: string, span: Span): Diagnostic =>
  fault('words-not-number', `"${id}" is in words, and a number is wanted here`, span)

export const typedNumber = (typed: string, span: Span): Diagnostic =>
  fault('typed-number', `"${typed}" is typed where a figure of the ledger belongs`, span, [
    hint('enter it in the ledger with its unit and source, and write its id here'),
  ])

export const badCell = (formula: string, why: Problem, span: Span): Diagnostic =>
  fault('bad-formula', `the formula "${quoted(formula)}" cannot be computed: ${why.problem}`, span, [hint(why.hint)])

export const falseClaim = (condition: string, values: string[], span: Span): Diagnostic =>
  fault('false-claim', `the claim does not hold: ${quoted(condition)} is false`, span, [
    ...values,
    hint(
      'correct the figure, or the sentence; where the sentence prints the figure itself, it has followed already: correct this condition',
    ),
  ])

export const noCondition = (text: string, why: Problem, span: Span): Diagnostic =>
  fault('bad-condition', `the condition "${quoted(text)}" cannot be checked: ${why.problem}`, span, [hint(why.hint)])

export const unknownConflict = (id: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-conflict', `the ledger has no conflict "${shortened(id)}"`, span, [
    hint(didYouMean(meant) ?? 'declare it in the ledger, under `conflicts`'),
  ])

const listed = (words: string[]): string => {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

export const mixedUnits = (a: Unit, b: Unit, span: Span): Diagnostic =>
  fault('mixed-units', `one chart shows ${sayUnit(a)} and ${sayUnit(b)} on one scale`, span, [
    hint('make two exhibits of them, or an index of both'),
  ])
