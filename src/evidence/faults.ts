// The sentences of this phase: every fault that settling can find, in words for the analyst.
import type { Diagnostic, Severity, Span } from '../model/diagnostic.ts'

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

const hint = (text: string | undefined): string | undefined => text && `hint: ${text}`

/** "did you mean …" where a name is close. */
export const didYouMean = (name: string | undefined, mark = ''): string | undefined =>
  name && `did you mean "${mark}${name}"?`

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

export const noUnit = (id: string, span: Span): Diagnostic =>
  fault('no-unit', `the fact "${id}" is a number without a unit`, span, [hint('a plain number of things is "count"')])

export const unknownUnit = (id: string, unit: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-unit', `the fact "${id}" has a unit that is not in the list: "${unit}"`, span, [
    hint(didYouMean(meant)),
  ])

export const noSource = (id: string, span: Span): Diagnostic =>
  fault('no-source', `the fact "${id}" has no source`, span, [
    hint('only a formula rests on other facts; all else names where it comes from'),
  ])

export const unknownSource = (what: string, source: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-source', `${what} names the source "${source}", which the ledger does not have`, span, [
    hint(didYouMean(meant)),
  ])

export const rangeReversed = (id: string, span: Span): Diagnostic =>
  fault('range-reversed', `the range of "${id}" begins above its end`, span)

export const wordsWithUnit = (id: string, span: Span): Diagnostic =>
  fault('words-with-unit', `the fact "${id}" is in words and has a unit`, span, [hint('only numbers have units')])

export const circle = (path: string[], span: Span): Diagnostic =>
  fault('circle', `the fact "${path[0]}" rests on itself: ${path.join(' → ')}`, span)

export const badFormula = (
  id: string,
  formula: string,
  why: string,
  help: string | undefined,
  span: Span,
): Diagnostic =>
  fault('bad-formula', `the formula of "${id}" cannot be computed: ${why}`, span, [
    `the formula: ${formula}`,
    hint(help),
  ])

// ── the brief ──

export const unknownFact = (id: string, meant: string | undefined, span: Span, mark = '$'): Diagnostic =>
  fault('unknown-fact', `the ledger has no fact "${id}"`, span, [hint(didYouMean(meant, mark))])

export const unknownForm = (id: string, form: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-form', `a figure has no form ".${form}"`, span, [
    hint(didYouMean(meant && `${id}.${meant}`, '$')),
    'the forms are .value .change .words .period .label; a full stop before a word needs a space',
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

export const badCell = (formula: string, why: string, help: string | undefined, span: Span): Diagnostic =>
  fault('bad-formula', `the formula "${formula}" cannot be computed: ${why}`, span, [hint(help)])

export const wrongKind = (what: string, wanted: string, span: Span): Diagnostic =>
  fault('wrong-kind', `${what} is not ${wanted}`, span)

export const falseClaim = (condition: string, values: string[], span: Span): Diagnostic =>
  fault('false-claim', `the claim does not hold: ${condition} is false`, span, values)

export const noCondition = (text: string, why: string, help: string | undefined, span: Span): Diagnostic =>
  fault('bad-condition', `the condition "${text}" cannot be checked: ${why}`, span, [hint(help)])

export const unknownConflict = (id: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-conflict', `the ledger has no conflict "${id}"`, span, [hint(didYouMean(meant))])

const listed = (words: string[]): string => {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
