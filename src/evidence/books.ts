// The opened ledger: every fact with its value, citations and period, computed when first asked for. Hands on what figures
// and formulas look up.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Fact, RawLedger } from '../model/ledger.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Citation, Raw } from '../model/words.ts'
import { curl } from '../text/index.ts'
import { addsUp } from './adding-up.ts'
import { asDerived, joinCites } from './cite.ts'
import type { Places } from './corners.ts'
import { formatPeriod } from './dates.ts'
import { asDeclared } from './declared.ts'
import { namesIn, parseExpression, type Expression } from './expression.ts'
import { checkSources, checkUnits, commonPeriod, hasOneContent, numberOf, unitOf } from './facts.ts'
import * as faults from './faults.ts'
import { evaluate, type Lookup } from './formula.ts'
import { checkItems, isCount } from './lists.ts'
import type { Language } from './language.ts'
import { nearest } from '../text/index.ts'
import { quantityOf } from './printing.ts'
import { isProblem, type Problem } from './problem.ts'
import { rangesIn } from './ranges.ts'
import { isExchangeRate, pureUnit, type Unit } from './units.ts'
import { type Outcome, typedValue, type Value } from './value.ts'
import { pinned } from './what-if.ts'

/** A fact as settled. One with a fault has neither value nor words. */
export interface Entry {
  fact: Fact<Raw>
  /** Absent for a fact in words. */
  value?: Value
  quantity?: Quantity
  /** The parsed formula of a derived fact. */
  formula?: Expression
  /** What it rests on. */
  cites: Citation[]
  /** As in the ledger, or the one its inputs share; empty where there is none. */
  period: string
}

/** A ledger with every fact computed, in one language. */
export interface Books {
  ledger: RawLedger
  /** BCP 47 as the brief has it. */
  tag: string
  language: Language
  ids: string[]
  entry(id: string): Entry | undefined
  /** The values of facts for a formula. */
  lookup: Lookup
  /** Computes a formula with its citations and period; `entry` of its names must exist where it succeeds. */
  compute(text: string): Computed | Problem
  report(diagnostic: Diagnostic): void
}

/** A computed formula. */
export interface Computed {
  value: Value
  formula: Expression
  cites: Citation[]
  period: string
}

/** Formulas that may rest on each other in a row: no one can follow more, and each takes a place on the stack. */
const DEEPEST = 100

/** Opens a ledger and computes every fact, so that all its faults are told at once. */
export const openBooks = (
  ledger: RawLedger,
  tag: string,
  language: Language,
  report: (diagnostic: Diagnostic) => void,
): Books => {
  const entries = new Map<string, Entry>()
  const open: string[] = []
  const ids = Object.keys(ledger.facts)

  const entry = (id: string): Entry | undefined => {
    if (entries.has(id) || !Object.hasOwn(ledger.facts, id)) return entries.get(id)
    const fact = ledger.facts[id]!
    open.push(id)
    const settled = settleFact(fact)
    open.pop()
    entries.set(id, settled)
    return settled
  }

  const findValue = (name: string, at: number): Outcome => {
    const place = { at, length: name.length }
    if (!Object.hasOwn(ledger.facts, name)) return { ...faults.noFactInFormula(name, nearest(name, ids)), ...place }
    if (open.includes(name)) {
      const path = [...open.slice(open.indexOf(name)), name]
      report(faults.circle(path, ledger.facts[name]!.at))
      return faults.told
    }
    if (open.length > DEEPEST && !entries.has(name)) {
      report(faults.tooDeep(open[0]!, ledger.facts[open[0]!]!.at))
      return faults.told
    }
    const found = entry(name)!
    if (found.value) return found.value
    const { says, items } = found.fact
    return says === undefined ? faults.told : { ...faults.wordsInFormula(name, items !== undefined), ...place }
  }

  const countItems = (name: string, at: number): Outcome => {
    const place = { at, length: name.length }
    if (!Object.hasOwn(ledger.facts, name)) return { ...faults.noFactInFormula(name, nearest(name, ids)), ...place }
    const { items, says } = ledger.facts[name]!
    if (items === undefined) return { ...faults.countsNoList(name, says !== undefined), ...place }
    return typedValue(items.length, pureUnit('count'), 'level')
  }

  const compute = (text: string): Computed | Problem => {
    const formula = parseExpression(text)
    if (isProblem(formula)) return formula
    const value = evaluate(formula, books.lookup)
    if (isProblem(value)) return value
    const inputs = namesIn(formula).map((name) => entry(name)!)
    // A fact alone is as its source has it, and so is a list, however long: nothing is derived of them.
    const alone = formula.is === 'name' || isCount(formula)
    const cites = joinCites(...inputs.map((input) => input.cites))
    return {
      value: inputs.some((input) => input.value?.inferred) || !addsUp(formula) ? { ...value, inferred: true } : value,
      formula,
      cites: alone ? cites : asDerived(cites),
      // An amount is of its own time, and not of that of the rate it is converted at.
      period: commonPeriod(namesIn(formula, false).map((name) => entry(name)!.period)),
    }
  }

  const settleFact = (typed: Fact<Raw>): Entry => {
    const fact = { ...typed, label: curl(typed.label, tag) }
    checkSources(fact, ledger, report)
    const own = fact.sources.map(({ id, where }) => ({ source: id, where: curl(where, tag), derived: false }))
    const bare: Entry = { fact, cites: own, period: fact.period ?? '' }
    if (!hasOneContent(fact, report)) return bare
    if (fact.says !== undefined) {
      if (fact.unit !== undefined) report(faults.wordsWithUnit(fact.id, fact.at))
      checkItems(fact, report)
      return bare
    }
    const unit = unitOf(fact, ledger, report)
    if (fact.formula !== undefined) return derivedEntry(fact, fact.formula, unit, bare)
    if (unit === 'wrong' || !unit || fact.unread !== undefined) return bare
    const value = numberOf(fact, unit)
    if (value.low <= value.high) return finished(bare, value)
    report(faults.rangeReversed(fact.id, fact.at))
    return bare
  }

  const derivedEntry = (fact: Fact<Raw>, formula: string, unit: Unit | 'wrong' | undefined, bare: Entry): Entry => {
    const computed = compute(formula)
    const refuse = (why: Problem): Entry => {
      if (!why.told) report(faults.badFormula(fact.id, formula, why, fact.at))
      return bare
    }
    if (isProblem(computed)) return refuse(computed)
    if (unit === 'wrong') return bare
    const value = asDeclared(computed.value, fact, unit, computed.formula)
    if (isProblem(value)) return refuse(value)
    const cites = joinCites(bare.cites, computed.cites)
    const period = fact.period ?? computed.period
    const inputs = namesIn(computed.formula).map((name) => entry(name)!.fact)
    return finished({ ...bare, fact: asWeakAs(fact, inputs), formula: computed.formula, cites, period }, value)
  }

  const finished = (bare: Entry, value: Value): Entry => {
    const { fact, cites, period } = bare
    const undated = period === '' && isExchangeRate(value.unit)
    const inferred = fact.kind === 'estimate' || fact.kind === 'assumption'
    const dated: Value = {
      ...value,
      ...(period !== '' && { period }),
      ...(undated && { undated }),
      ...(inferred && { inferred }),
    }
    const quantity = quantityOf(
      dated,
      { name: fact.label, period: formatPeriod(period, tag), fact: fact.id, cites },
      language,
    )
    return { ...bare, value: dated, quantity }
  }

  const lookup: Lookup = Object.assign(findValue, {
    items: countItems,
    ranges: (among: readonly Expression[]) => rangesIn(among, books),
    grid: 'whole' as const,
    pinned: (places: Places) => pinned(books, new Map(), places, 'whole'),
  })
  const books: Books = { ledger, tag, language, ids, entry, lookup, compute, report }
  checkUnits(ledger, report)
  for (const id of ids) entry(id)
  return books
}

/** A derived fact is as credible as the least credible of its inputs: 1 is confirmed, 6 cannot be judged. */
const asWeakAs = (fact: Fact<Raw>, inputs: Fact<Raw>[]): Fact<Raw> => {
  const grades = [fact, ...inputs].flatMap((one) => one.credibility ?? [])
  return grades.length === 0 ? fact : { ...fact, credibility: Math.max(...grades) }
}
