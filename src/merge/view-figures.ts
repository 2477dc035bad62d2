// The figures that texts print, in the order in which they come to them: for a rail or a strip that shows them large.
import { endOfPeriod, readPeriod } from '../evidence/index.ts'
import type { Quantity } from '../model/quantity.ts'
import type { SettledLedger, Words } from './nouns.ts'
import { say } from './words.ts'

/** A figure as a template sees it. */
export interface ShownFigure {
  /** As printed, with its unit. */
  value: Words
  /** What it measures and when; carries its citations. */
  label: Words
  first: boolean
}

// "1.38 bn people" over "People on WeChat": where the label says what is counted, the figure keeps its scale only.
const shortened = (printed: string, { parts, unit, name }: Quantity): string => {
  const counted = parts.suffix.trim().split(/\s+/).slice(1)
  const isSaid = counted.length > 0 && counted.every((word) => name.toLowerCase().includes(word.toLowerCase()))
  const rest = ` ${counted.join(' ')}`
  const endsSo = printed.replaceAll('\u00a0', ' ').endsWith(rest)
  return isSaid && endsSo && !/^[A-Z]{3}\b/.test(unit) ? printed.slice(0, -rest.length) : printed
}

// Shown large, the longest of all units is wider than a rail, and would be cut within the word.
const narrowed = (printed: string): string => printed.replace(/\u00a0Prozentpunkte?$/, '\u00a0PP')

// "About" would stand alone on a line over its figure: a figure in large type has the sign that figures in charts have.
const hedged = (printed: string, { label }: Quantity): string =>
  label.startsWith('~') ? printed.replace(/^\p{L}+ /u, '~') : printed

interface Shown {
  fact: string
  quantity: Quantity
  printed: string
  at: Words['at']
}

const YEAR = /(?:\s+(?:in|im|of|for))?\s*(?:FY ?)?((?:19|20)\d\d)(?:[–/-]\d+)?/gi
/** Said of what is aimed at or foreseen: the goal of 2050 is no later state of the goal of 2030. */
const AIM = /target|goal|ambition|forecast|budget|guidance|\bplan(?:ned|wert)?\b|geplant|\bziel|ziele?\b|prognose/i

/**
 * What a figure of the ledger measures, whenever: one key for "Revenue in 2023" and "Revenue in 2024", another for a quarter of it; a year
 * that is not the fact's own is part of what is measured. Of a derived one none: labels say too little there.
 */
function metricOf({ fact, quantity }: Shown, { facts }: SettledLedger): string | undefined {
  const stated = facts?.[fact]
  const period = readPeriod(stated?.period ?? '')
  if (!stated || !period || stated.formula !== undefined || AIM.test(stated.label)) return undefined
  const own = `${stated.period} ${period.end}`
  const name = stated.label.replace(YEAR, (found, year: string) => (own.includes(year) ? '' : found))
  const { entity = '', kind } = stated
  return [name.toLowerCase().trim(), entity, quantity.unit, quantity.measure, kind, period.months].join('|')
}

/** Each metric once, where it is mentioned first and as it was last: last year's figure is no news beside this year's. Two of one period stay. */
function latestOf(shown: readonly Shown[], ledger: SettledLedger): Shown[] {
  const latest = new Map<string, Shown[]>()
  const endOf = ({ fact }: Shown): string => endOfPeriod(ledger.facts?.[fact]?.period ?? '') ?? ''
  for (const each of shown) {
    const metric = metricOf(each, ledger) ?? each.fact
    const last = latest.get(metric)
    if (!last || endOf(each) > endOf(last[0]!)) latest.set(metric, [each])
    else if (endOf(each) === endOf(last[0]!)) last.push(each)
  }
  return [...latest.values()].flat()
}

/**
 * The figures printed in texts, each once; at most `most`. `asTyped` are those that a brief lists, as it prints them there; else they are
 * in full, and each metric is shown as it was last. Facts in words are not shown large.
 */
export const viewFigures = (
  texts: readonly Words[],
  ledger: SettledLedger,
  most: number,
  asTyped = false,
): ShownFigure[] => {
  const known = new Map<string, Shown>()
  for (const { runs, at } of texts) {
    for (const { fact, text } of runs) {
      const quantity = fact === undefined ? undefined : ledger.quantities[fact]
      if (fact !== undefined && quantity && !known.has(fact))
        known.set(fact, { fact, quantity, printed: asTyped ? text : quantity.printed, at })
    }
  }
  const shown = asTyped ? [...known.values()] : latestOf([...known.values()], ledger)
  return shown.slice(0, most).map(({ quantity, printed, at }, index) => ({
    value: say(hedged(narrowed(shortened(printed, quantity)), quantity), at),
    label: { ...say([quantity.name, quantity.period].filter(Boolean).join(', '), at), cites: quantity.cites },
    first: index === 0,
  }))
}
