// What a single fact of the ledger says: its number, its unit, its sources, each checked.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Confidence, Fact, RawLedger, Source } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'
import * as faults from './faults.ts'
import { goodUntil, later } from './freshness.ts'
import { endOfPeriod, isNoDate } from './periods.ts'
import { nearest } from '../text/index.ts'
import { adviceFor, findUnit, nearestUnit, ownNouns, type Unit } from './units.ts'
import { typedValue, type Value } from './value.ts'

type Report = (diagnostic: Diagnostic) => void

/** The number or the range of a fact, with the exactness it was typed with: 4.20 is known to the cent. */
export const numberOf = (fact: Fact<Raw>, unit: Unit): Value => {
  const asTyped = (number: number, typed: string | undefined): Value => {
    const value = typedValue(number, unit, fact.measure, fact.about === true)
    const { decimals, significant } = digitsTyped(typed)
    return {
      ...value,
      decimals: Math.max(value.decimals, decimals),
      significant: Math.max(value.significant, significant),
    }
  }
  if (fact.range === undefined) return asTyped(fact.value!, fact.typed)
  const { low, high } = fact.range
  const [from, to] = fact.typed?.split('..') ?? []
  const [first, last] = [asTyped(low, from), asTyped(high, to)]
  return {
    ...first,
    value: (low + high) / 2,
    low,
    high,
    decimals: Math.max(first.decimals, last.decimals),
    significant: Math.max(first.significant, last.significant),
  }
}

/** Digits after a typed point, and those from the first that is no zero: with a point, all zeros at the end count. None without one. */
const digitsTyped = (typed = ''): Pick<Value, 'decimals' | 'significant'> => {
  const [, whole = '', part = ''] = /^[-+]?(\d*)\.(\d{1,12})$/.exec(typed) ?? []
  return { decimals: part.length, significant: (whole + part).replace(/^0+/, '').length }
}

/** Its unit; undefined where a formula may find its own; "wrong" where that has been reported. */
export const unitOf = (fact: Fact<Raw>, ledger: RawLedger, report: Report): Unit | 'wrong' | undefined => {
  if (fact.unit === undefined) {
    if (fact.formula !== undefined) return undefined
    report(faults.noUnit(fact.id, fact.at))
    return 'wrong'
  }
  const own = ownNouns(ledger.units)
  const unit = findUnit(fact.unit, own)
  const { id, unit: typed, unitAt, at } = fact
  if (!unit) report(faults.unknownUnit(id, typed, nearestUnit(typed, own), adviceFor(typed), unitAt ?? at))
  return unit ?? 'wrong'
}

/** Units that the ledger adds are new, and words. */
export const checkUnits = (ledger: RawLedger, report: Report): void => {
  for (const [many, { one, at }] of Object.entries(ledger.units ?? {})) {
    const wrong = [...new Set([many, one])].filter((word) => !isNoun(word))
    for (const word of wrong) report(faults.badUnit(word, 'no word', at))
    if (wrong.length === 0 && findUnit(many)) report(faults.badUnit(many, 'taken', at))
  }
}

const isNoun = (word: string): boolean => /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(word) && !` ${word} `.includes(' per ')

/** A fact says one thing: a value, a range, a formula or words. */
export const hasOneContent = (fact: Fact<Raw>, report: Report): boolean => {
  const found = (['value', 'range', 'formula', 'says'] as const).filter((key) => fact[key] !== undefined)
  if (found.length !== 1) report(faults.notOneContent(fact.id, found, fact.at))
  return found.length === 1
}

/** Every fact but a derived one names where it comes from, and the ledger knows that source. */
export const checkSources = (fact: Fact<Raw>, ledger: RawLedger, report: Report): void => {
  if (fact.sources.length === 0 && fact.formula === undefined) report(faults.noSource(fact.id, fact.at))
  for (const { id } of fact.sources) {
    if (Object.hasOwn(ledger.sources, id)) continue
    report(faults.unknownSource(`the fact "${fact.id}"`, id, nearest(id, Object.keys(ledger.sources)), fact.at))
  }
}

/** The period that inputs share, or the span of their years: a reader of a growth rate needs both ends. */
export const commonPeriod = (periods: string[]): string => {
  const distinct = [...new Set(periods.filter((period) => period !== ''))].sort()
  if (distinct.length <= 1) return distinct[0] ?? ''
  if (!distinct.every((period) => /^\d{4}$/.test(period))) return ''
  const [first, last] = [distinct[0]!, distinct.at(-1)!]
  return first.slice(0, 2) === last.slice(0, 2) ? `${first}–${last.slice(2)}` : `${first}–${last}`
}

/** The days of a source are in the calendar. */
export const checkDates = ({ id, published, as_of, at }: Source, report: Report): void => {
  if (published !== undefined && isNoDate(published))
    report(faults.noSuchDate(`the day on which "${id}" was published`, published, at))
  if (as_of !== undefined && isNoDate(as_of)) report(faults.noSuchDate(`as_of of "${id}"`, as_of, at))
}

/** Its period is in the calendar, its grades and its shelf life can be read, and a confidence of its own has a reason. `computed` is what its evidence gives. */
export const checkGrades = (
  fact: Fact<unknown>,
  sources: Record<string, Source>,
  computed: Confidence,
  report: Report,
): void => {
  const { id, shelf_life: life, credibility, confidence, at } = fact
  const unheard = fact.period !== undefined && isNoDate(fact.period)
  if (unheard) report(faults.noSuchDate(`the period of "${id}"`, fact.period!, at))
  if (life !== undefined && later('2000-01-01', life) === undefined) report(faults.badShelfLife(id, life, at))
  else if (life !== undefined && !unheard && goodUntil(fact, sources) === undefined)
    report(faults.undatedShelfLife(id, at))
  else if (life !== undefined && !fact.valid_until && fact.period && !unheard && endOfPeriod(fact.period) === undefined)
    report(faults.unreadPeriod(id, fact.period, at))
  if (credibility !== undefined && ![1, 2, 3, 4, 5, 6].includes(credibility))
    report(faults.badCredibility(id, credibility, at))
  if (confidence && !fact.confidence_because && confidence !== computed.level)
    report(faults.unexplainedConfidence(`the fact "${id}"`, confidence, computed, at))
}
