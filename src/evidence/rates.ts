// Finds amounts that are turned into another currency at the rate of another year, by `convert` or by hand.
import type { SettledLedger } from '../model/ledger.ts'
import { type Expression, namesIn, parseExpression } from './expression.ts'
import { readPeriod } from './periods.ts'
import { isProblem } from './problem.ts'
import { findUnit, isExchangeRate, ownNouns } from './units.ts'

/** An amount of one year and a rate of another, in one derivation. */
export interface ForeignRate {
  /** Id of the derived fact, or "=" and the formula that a brief has typed. */
  home: string
  amount: string
  rate: string
}

/** Every such pair in what a brief uses. A period that cannot be read, or that shares a year with the other, is not told. */
export const findForeignRates = (ledger: SettledLedger): ForeignRate[] =>
  ledger.traces.flatMap(({ fact: home }) => {
    const text = home.startsWith('=') ? home.slice(1) : ledger.facts[home]?.formula
    const formula = text === undefined ? undefined : parseExpression(text)
    if (!formula || isProblem(formula)) return []
    const pairs = new Map<string, ForeignRate>()
    for (const { amounts, rates } of conversionsIn(formula, ledger))
      for (const amount of amounts)
        for (const rate of rates)
          if (areApart(ledger.facts[amount]?.period, ledger.facts[rate]?.period))
            pairs.set(`${amount} ${rate}`, { home, amount, rate })
    return [...pairs.values()]
  })

interface Conversion {
  amounts: string[]
  rates: string[]
}

/** `convert(figure, USD, rate)`, and products and ratios of money and rates, which say the same. */
const conversionsIn = (expression: Expression, ledger: SettledLedger): Conversion[] => {
  const found: Conversion[] = []
  const walk = (node: Expression): void => {
    if (node.is === 'negative') walk(node.of)
    if (node.is === 'call') {
      if (node.name === 'convert' && node.given.length === 3)
        found.push({ amounts: namesIn(node.given[0]!, false), rates: namesIn(node.given[2]!) })
      for (const given of node.given) walk(given)
    }
    if (node.is !== 'operation') return
    if (node.operator === '*' || node.operator === '/')
      found.push({ amounts: amountsIn(node, ledger), rates: ratesIn(node, ledger) })
    for (const side of [node.left, node.right]) walk(side)
  }
  walk(expression)
  return found
}

/** The functions whose result is money where they are given money, and which of what they are given that is. */
const KEEP_MONEY: ReadonlyMap<string, (at: number) => boolean> = new Map(
  Object.entries<(at: number) => boolean>({
    sum: () => true,
    difference: () => true,
    wavg: (at) => at % 2 === 0,
    convert: (at) => at === 0,
  }),
)

/** The money that an expression is an amount of. One amount by or over another is none, or nobody can say which is converted. */
const amountsIn = (node: Expression, ledger: SettledLedger): string[] => {
  if (node.is === 'name') return isMoney(node.name, ledger) && !isRate(node.name, ledger) ? [node.name] : []
  if (node.is === 'negative') return amountsIn(node.of, ledger)
  if (node.is === 'call')
    return node.given.filter((_, at) => KEEP_MONEY.get(node.name)?.(at)).flatMap((given) => amountsIn(given, ledger))
  if (node.is !== 'operation') return []
  const [left, right] = [amountsIn(node.left, ledger), amountsIn(node.right, ledger)]
  const isProduct = node.operator === '*' || node.operator === '/'
  return isProduct && left.length > 0 && right.length > 0 ? [] : [...left, ...right]
}

/** Rates that convert what they multiply: one over another is how far a currency moved, and one within a sum converts a part of that. */
const ratesIn = (node: Expression, ledger: SettledLedger): string[] => {
  const ratesOnly = (side: Expression): boolean => {
    const names = namesIn(side)
    return names.length > 0 && names.every((name) => isRate(name, ledger))
  }
  if (node.is === 'name') return isRate(node.name, ledger) ? [node.name] : []
  if (node.is === 'negative') return ratesIn(node.of, ledger)
  if (node.is !== 'operation') return []
  const isProduct = node.operator === '*' || node.operator === '/'
  if (!isProduct && !ratesOnly(node)) return []
  if (node.operator === '/' && ratesOnly(node.left) && ratesOnly(node.right)) return []
  return [...ratesIn(node.left, ledger), ...ratesIn(node.right, ledger)]
}

const unitOf = (name: string, ledger: SettledLedger) =>
  findUnit(ledger.quantities[name]?.unit ?? '', ownNouns(ledger.units))

const isRate = (name: string, ledger: SettledLedger): boolean => {
  const unit = unitOf(name, ledger)
  return unit !== undefined && isExchangeRate(unit)
}

const isMoney = (name: string, ledger: SettledLedger): boolean => unitOf(name, ledger)?.currency !== undefined

const areApart = (a: string | undefined, b: string | undefined): boolean => {
  const [years, others] = [yearsOf(a), yearsOf(b)]
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year))
}

/** The calendar years that a period touches; none where it cannot be read. */
const yearsOf = (period: string | undefined): number[] => {
  const read = readPeriod(period ?? '')
  if (!read) return []
  const end = Number(read.end.slice(0, 4))
  const months = read.months ?? 1
  const first = Math.floor((end * 12 + Number(read.end.slice(5, 7)) - Math.max(1, months)) / 12)
  // "2023/24" begins in 2023, whatever its months.
  const typed = [...period!.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year))
  return [...new Set([...Array.from({ length: end - first + 1 }, (_, i) => first + i), ...typed])]
}
