// The sentences of this phase: every fault that settling can find, in words for the analyst.
import type { Diagnostic, Severity, Span } from '../model/diagnostic.ts'
import type { Confidence, Level } from '../model/ledger.ts'
import type { Problem } from './problem.ts'
import { sayUnit, type Unit, unitGroups } from './units.ts'

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
const didYouMean = (name: string | undefined, mark = ''): string | undefined => name && `did you mean "${mark}${name}"?`

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
  fault(
    'unknown-unit',
    `the fact "${id}" has a unit that is not in the list: "${unit}"`,
    span,
    meant
      ? [hint(didYouMean(meant))]
      : [
          hint('what is not in the list is a "count", and the label says of what'),
          `the list: ${unitGroups()
            .slice(0, 2)
            .flatMap(({ names }) => names)
            .join(', ')}; a currency such as DKK; k, m, bn or tn before a thing and after a currency`,
          'also one per another, as in "people per day"; `briefwright show units` prints the whole list',
        ],
  )

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

export const tooDeep = (id: string, span: Span): Diagnostic =>
  fault('too-deep', `the formula of "${id}" rests on a chain of more than 100 other formulas`, span, [
    hint('a number so far from its sources cannot be checked by anyone'),
  ])

export const badShelfLife = (id: string, typed: string, span: Span): Diagnostic =>
  fault('bad-shelf-life', `the shelf life of "${id}" cannot be read: "${typed}"`, span, [
    hint('write a number and days, weeks, months, quarters or years: 18 months'),
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
    `the period of "${id}" cannot be read as a date, so its shelf life is counted from its sources: "${period}"`,
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
    `the formula: ${formula}`,
    hint(why.hint),
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

export const badCell = (formula: string, why: Problem, span: Span): Diagnostic =>
  fault('bad-formula', `the formula "${formula}" cannot be computed: ${why.problem}`, span, [hint(why.hint)])

export const falseClaim = (condition: string, values: string[], span: Span): Diagnostic =>
  fault('false-claim', `the claim does not hold: ${condition} is false`, span, [
    ...values,
    hint(
      'correct the figure, or the sentence; where the sentence prints the figure itself, it has followed already: correct this condition',
    ),
  ])

export const noCondition = (text: string, why: Problem, span: Span): Diagnostic =>
  fault('bad-condition', `the condition "${text}" cannot be checked: ${why.problem}`, span, [hint(why.hint)])

export const unknownConflict = (id: string, meant: string | undefined, span: Span): Diagnostic =>
  fault('unknown-conflict', `the ledger has no conflict "${id}"`, span, [hint(didYouMean(meant))])

const listed = (words: string[]): string => {
  const quoted = words.map((word) => `"${word}"`)
  return quoted.length === 1 ? quoted[0]! : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

// ── why a formula or a condition cannot be computed: these follow "cannot be computed: " ──

const because = (problem: string, help?: string): Problem => ({ problem, ...(help !== undefined && { hint: help }) })

/** What has been said elsewhere. */
export const told: Problem = { problem: '', told: true }

export const nothingWritten = (): Problem => because('nothing is written here')
export const tooLong = (most: number): Problem => because(`it is longer than ${most} characters`, 'split it into facts')
export const dollarInFormula = (): Problem => because('names of facts have no "$" here', 'write the id alone')
export const textInFormula = (): Problem => because('a text stands where a number belongs')
export const notCalled = (): Problem => because('only a function can be called')
export const dotInFormula = (): Problem => because('a name of a fact takes no dot in a formula', 'write the id alone')
export const notFormula = (help?: string): Problem => because('it is not a formula', help)
export const sideBySide = (): Problem =>
  because(
    'two values stand side by side',
    'put an operator between them, and write numbers without separators of thousands',
  )

export const notFinite = (): Problem =>
  because('a number in it grows beyond what can be written', 'check its powers of ten, and the units of its facts')
export const noFactInFormula = (id: string, meant: string | undefined): Problem =>
  because(`the ledger has no fact "${id}"`, didYouMean(meant))
export const wordsInFormula = (id: string): Problem =>
  because(`"${id}" is in words, and words cannot be calculated with`)
export const noFunction = (name: string, meant: string | undefined, known: string[]): Problem =>
  because(`there is no function "${name}"`, didYouMean(meant) ?? `there are ${known.join(', ')}`)
export const wrongCount = (name: string, takes: string[]): Problem =>
  because(`${name} is written ${name}(${takes.join(', ')})`)
export const comparesHere = (operator: string): Problem =>
  because(`"${operator}" compares, and a number is wanted here`)

export const cannotAdd = (a: Unit, b: Unit): Problem => because(`cannot add ${sayUnit(a)} and ${sayUnit(b)}`)
export const cannotSubtract = (what: Unit, from: Unit): Problem =>
  because(`cannot subtract ${sayUnit(what)} from ${sayUnit(from)}`)
export const meansPercent = (refused: Problem, value: number): Problem => ({
  ...refused,
  hint: `write ${value}% if percent is meant`,
})
export const addsGrowth = (): Problem => because('growth rates do not add up', 'write (1 + a) × (1 + b) − 1')
export const addsYears = (): Problem => because('cannot add two calendar years')
export const dividesByZero = (range: boolean): Problem =>
  because(range ? 'cannot divide by a range that has zero in it' : 'cannot divide by zero')
export const otherUnit = (declared: Unit, given: Unit): Problem =>
  because(`the unit says ${sayUnit(declared)}, and the formula gives ${sayUnit(given)}`)
export const noUnitOfItsOwn = (): Problem => because('its result has no unit of its own', 'say which with "unit"')

export const growthOfGrowth = (): Problem =>
  because('growth of a growth rate says nothing', 'difference(a, b) gives percentage points')
export const growthFromZero = (): Problem =>
  because('growth from zero or less has no percentage', 'use difference(a, b)')
export const growthToZero = (): Problem => because('growth per year down to zero or less has no percentage')
export const growthBackwards = (to: number, from: number): Problem =>
  because(`growth is counted from ${to} to ${from}`, 'the later figure comes first: growth(later, earlier)')
export const noYears = (): Problem => because('growth per year needs a number of years above zero')
export const otherYears = (from: number, to: number, said: number): Problem =>
  because(`from ${from} to ${to} are ${to - from} years, and the formula says ${said}`)
export const noShare = (part: Unit, whole: Unit): Problem =>
  because(`${sayUnit(part)} cannot be a share of ${sayUnit(whole)}`)
export const noRatio = (a: Unit, b: Unit): Problem =>
  because(`${sayUnit(a)} and ${sayUnit(b)} have no ratio that is a bare number`, 'write a / b')
export const noIndex = (a: Unit, base: Unit): Problem =>
  because(`${sayUnit(a)} has no index on a base of ${sayUnit(base)}`)

export const mixedAverage = (what: string, a: string, b: string): Problem =>
  because(
    `the ${what} of an average are ${a} and ${b}`,
    'wavg(value, weight, value, weight, …) takes one unit for each',
  )
export const negativeWeight = (): Problem => because('a weight of an average is below zero')
export const currencyAlone = (code: string): Problem =>
  because(`the currency ${code} stands where a number belongs`, 'currencies stand in convert(figure, CURRENCY, rate)')
export const noCurrency = (): Problem =>
  because('convert names the currency second, by its code', 'write convert(figure, USD, rate)')
export const convertsNoMoney = (unit: Unit): Problem =>
  because(`${sayUnit(unit)} cannot be converted into a currency`, 'only amounts of money can')
export const convertsToItself = (unit: Unit): Problem => because(`the figure is in ${unit.currency} already`)
export const rateWithoutDate = (): Problem =>
  because('the rate does not say what time it is of', 'give the rate a period in the ledger')
export const otherRate = (rate: Unit, from: Unit, to: Unit): Problem =>
  because(
    `a rate of ${sayUnit(rate)} does not turn ${from.currency} into ${to.currency}`,
    `its unit is ${from.currency} per ${to.currency}, or ${to.currency} per ${from.currency}`,
  )

export const comparesNothing = (): Problem =>
  because('it compares nothing', 'write for example "a > b", "a about 3", "a largest of b, c" or "a, b, c rising"')
export const betweenOne = (): Problem => because('"between" needs two ends', 'write "a between 2 and 4"')
export const noSuchRank = (typed: string, most: number): Problem =>
  because(`"${typed}" is no rank among ${most}`, `write a whole number from 1, the largest, to ${most}`)
export const courseOfOne = (word: string): Problem =>
  because(`one figure alone is not ${word}`, `write "a, b, c ${word}", the earliest first`)
export const majorityOfWhat = (unit: Unit): Problem =>
  because(`${sayUnit(unit)} is no share of anything`, 'write "a majority of b", the whole being b')
export const withinWhat = (unit: Unit, value: number): Problem =>
  because(
    `"within" takes a percentage, and has ${sayUnit(unit)}`,
    unit.pure === 'plain' ? `write ${value}%` : undefined,
  )
export const cannotCompare = (a: Unit, b: Unit): Problem => because(`cannot compare ${sayUnit(a)} with ${sayUnit(b)}`)
export const bareAgainstPercent = (unit: Unit, bare: number): Problem =>
  because(`${sayUnit(unit)} is compared with a bare number`, `write ${bare}%`)

export const mixedUnits = (a: Unit, b: Unit, span: Span): Diagnostic =>
  fault('mixed-units', `one chart shows ${sayUnit(a)} and ${sayUnit(b)} on one scale`, span, [
    hint('make two exhibits of them, or an index of both'),
  ])
