// Why a formula cannot be computed: what is written in it, its units, and what its functions are given.
import { type Loss, shortened } from '../../text/index.ts'
import type { Problem } from '../problem.ts'
import { isPure, sayUnit, type Unit } from '../units.ts'
import type { Value } from '../value.ts'
import { because, didYouMean, ENTER_IT, unitHint } from './because.ts'

/** What has been said elsewhere. */
export const told: Problem = { problem: '', told: true }

export const nothingWritten = (): Problem => because('nothing is written here')
export const tooLong = (most: number): Problem => because(`it is longer than ${most} characters`, 'split it into facts')
export const dollarInFormula = (): Problem => because('names of facts have no "$" here', 'write the id alone')
export const textInFormula = (): Problem => because('a text stands where a number belongs')
export const notCalled = (): Problem => because('only a function can be called')
export const dotInFormula = (): Problem => because('a name of a fact takes no dot in a formula', 'write the id alone')
export const notFormula = (help?: string): Problem => because('it is not a formula', help)
export const sideBySide = (text: string): Problem => {
  const [typed] = /\d[\d.]*,\d+/.exec(text) ?? []
  if (typed === undefined)
    return because('two values stand side by side', 'put an operator between them, and no gaps into a number')
  const digits = typed.replaceAll('.', '')
  const decimal = digits.replace(',', '.')
  return because(
    `a comma stands in a number: ${typed}`,
    /,\d{3}$/.test(typed) ? `write ${digits.replace(',', '')} or ${decimal}` : `write ${decimal}`,
  )
}

export const lostDigits = (typed: string, loss: Loss): Problem =>
  loss === 'too small'
    ? because(`${shortened(typed)} is nearer to zero than any number that can be kept`, 'check its power of ten')
    : because(
        `${shortened(typed)} has more than 15 digits, which no number keeps`,
        'leave out the digits that nobody measured',
      )
export const nextToNothing = (): Problem =>
  because('a number in it is nearer to zero than any number that can be kept', 'check its powers of ten')
export const notFinite = (): Problem =>
  because('a number in it grows beyond what can be written', 'check its powers of ten, and the units of its facts')
export const noFactInFormula = (id: string, meant: string | undefined): Problem =>
  because(`the ledger has no fact "${shortened(id)}"`, didYouMean(meant) ?? ENTER_IT)
export const wordsInFormula = (id: string, isList: boolean): Problem =>
  because(
    `"${id}" is in words, and words cannot be calculated with`,
    isList ? `count(${id}) is how many things it lists` : undefined,
  )
export const countsNoName = (): Problem =>
  because('count takes the name of a list', 'write count(name_of_the_list), a fact such as `says: [North, South]`')
export const countsNoList = (id: string, isWords: boolean): Problem =>
  because(
    isWords ? `"${id}" is one text, and count takes a list` : `"${id}" is a number, and count takes a list`,
    isWords
      ? 'part its words with brackets and commas: says: [North, South]'
      : 'a list is a fact in words: says: [North, South]',
  )
export const noFunction = (name: string, meant: string | undefined, known: string[]): Problem =>
  because(`there is no function "${shortened(name)}"`, didYouMean(meant) ?? `there are ${known.join(', ')}`)
export const wrongCount = (name: string, takes: string[]): Problem =>
  because(`${name} is written ${name}(${takes.join(', ')})`)
export const comparesHere = (operator: string): Problem =>
  because(`"${operator}" compares, and a number is wanted here`)

/** What can be added up. */
const ONE_UNIT = 'a sum is of figures that measure the same; a product or a quotient may be of others'

export const cannotAdd = (a: Value, b: Value): Problem =>
  because(
    `cannot add ${sayUnit(a.unit)} and ${sayUnit(b.unit)}`,
    amountHint(a, b) ?? unitHint(a.unit, b.unit) ?? ONE_UNIT,
  )
export const cannotSubtract = (what: Value, from: Value): Problem =>
  because(
    `cannot subtract ${sayUnit(what.unit)} from ${sayUnit(from.unit)}`,
    amountHint(from, what) ?? unitHint(what.unit, from.unit) ?? ONE_UNIT,
  )

/** A number beside an amount: it cannot be written with a unit, and need not be in a condition. */
const amountHint = (a: Value, b: Value): string | undefined => {
  const bare = [a, b].find(({ unit }) => unit.pure === 'plain')
  if (!bare || (isPure(a.unit) && isPure(b.unit))) return undefined
  return `enter ${bare.value} as a fact with its unit; a condition may say a - b > ${bare.value} instead`
}

export const meansPercent = (refused: Problem, value: number): Problem => ({
  ...refused,
  hint: `write ${value}% if percent is meant`,
})
export const addsGrowth = (): Problem => because('growth rates do not add up', 'write (1 + a) × (1 + b) − 1')
export const addsYears = (): Problem => because('cannot add two calendar years')
export const dividesByZero = (range: boolean): Problem =>
  because(
    range ? 'cannot divide by a range that has zero in it' : 'cannot divide by zero',
    'look up what it is divided by: a figure of nothing has no ratio',
  )
const lengths = new Set(['days', 'weeks', 'months', 'quarters', 'years'])

export const otherUnit = (declared: Unit, given: Unit): Problem =>
  because(
    `the unit says ${sayUnit(declared)}, and the formula gives ${sayUnit(given)}`,
    // A payback: an amount by an amount is a bare number, whatever the second is earned in.
    isPure(given) && lengths.has(declared.name)
      ? `for ${declared.name}, divide by an amount for each of them, with a unit such as "GBP m per ${declared.noun?.en[0] ?? 'year'}"`
      : (unitHint(declared, given) ??
          (given.name ? `write unit: ${given.name} where the formula is right` : 'correct the unit, or the formula')),
  )
export const noUnitOfItsOwn = (): Problem =>
  because(
    'its result has no unit of its own',
    'a product of two units, and a quotient, needs a `unit:` of its own beside the formula, as in `unit: GBP m`',
  )

export const growthOfGrowth = (): Problem =>
  because('growth of a growth rate says nothing', 'difference(a, b) gives percentage points')
export const growthFromZero = (): Problem =>
  because('growth from zero or less has no percentage', 'use difference(a, b)')
export const growthToZero = (): Problem => because('growth per year down to zero or less has no percentage')
export const growthBackwards = (to: string, from: string): Problem =>
  because(`growth is counted from ${to} to ${from}`, 'the later figure comes first: growth(later, earlier)')
export const growthAtOnce = (to: string, from: string): Problem =>
  because(
    to === from ? `both figures are of ${to}, and growth takes two times` : `${from} and ${to} are one time`,
    'how far one figure is above another is a / b - 1, with the unit "%"',
  )
export const otherLengths = (to: string, from: string): Problem =>
  because(
    `${to} and ${from} are not equally long`,
    'compare a year with a year, a quarter with a quarter; what was so on one day is dated by that day: 2024-12-31',
  )
export const noNumberOfYears = (unit: Unit): Problem =>
  because(
    unit.noun ? `${unit.noun.en[1]} are no years` : `${sayUnit(unit)} is no number of years`,
    'write how many years it is: cagr(later, earlier, 5)',
  )
export const noYears = (): Problem => because('growth per year needs a number of years above zero')
export const otherYears = (from: string, to: string, between: number, said: number): Problem =>
  because(
    `from ${from} to ${to} ${between === 1 ? 'is 1 year' : `are ${between} years`}, and the formula says ${Number(said.toPrecision(3))}`,
  )
export const noShare = (part: Unit, whole: Unit): Problem =>
  because(`${sayUnit(part)} cannot be a share of ${sayUnit(whole)}`, unitHint(part, whole))
export const moreThanAll = (percent: number): Problem =>
  because(
    `the part would be ${Number(percent.toPrecision(3))}% of the whole`,
    'the part comes first: share(part, whole); for one figure as a percentage of another that it is no part of, write a / b with unit: "%"',
  )
export const noRatio = (a: Unit, b: Unit): Problem =>
  because(`${sayUnit(a)} and ${sayUnit(b)} have no ratio that is a bare number`, unitHint(a, b) ?? 'write a / b')
export const noIndex = (a: Unit, base: Unit): Problem =>
  because(`${sayUnit(a)} has no index on a base of ${sayUnit(base)}`, unitHint(a, base))

export const mixedAverage = (what: string, a: Unit, b: Unit): Problem =>
  because(
    `the ${what} of an average are ${sayUnit(a)} and ${sayUnit(b)}`,
    unitHint(a, b) ?? 'wavg(value, weight, value, weight, …) takes one unit for each',
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
