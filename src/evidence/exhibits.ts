// Settles an exhibit by the shape of its kind: texts become words, figures quantities; names, dates and numbers stay plain.
import type { Exhibit } from '../model/brief.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Shape } from '../model/shape.ts'
import type { Raw, Words } from '../model/words.ts'
import { asBefore } from './as-before.ts'
import type { Computed } from './books.ts'
import { formatPeriod } from './dates.ts'
import { inUnit } from './declared.ts'
import { type Desk, written } from './desk.ts'
import * as faults from './faults.ts'
import { nearest } from '../text/index.ts'
import { type Alike, lookAlike, quantityOf } from './printing.ts'
import { isProblem, type Problem } from './problem.ts'
import { placeOf, wholeOf } from './references.ts'
import { settleText } from './texts.ts'
import { isPercent, isPure, measuresAlike } from './units.ts'
import { convertTo, type Value } from './value.ts'

/** A figure on its way: its value, and how to print it once the look of its series is known. */
interface Plotted {
  raw: Raw
  value: Value
  finish(value: Value, alike?: Alike): Quantity
}

/** Settles the fields of an exhibit that its kind's shape knows; others stay as they are. */
export const settleExhibit = (exhibit: Exhibit, shape: Shape | undefined, desk: Desk): Exhibit => {
  if (shape?.is !== 'record') return exhibit
  const settled: Exhibit = { ...exhibit }
  for (const [key, of] of Object.entries(shape.of)) {
    if (key !== 'id' && key !== 'kind' && exhibit[key] !== undefined) settled[key] = settleValue(exhibit[key], of, desk)
  }
  return settled
}

/** Settles a value by its shape. */
const settleValue = (value: unknown, shape: Shape, desk: Desk): unknown => {
  if (holdsFigures(shape)) return settleSeries(value, shape, desk)
  if (value === null || value === undefined) return value
  switch (shape.is) {
    case 'record': {
      if (!isRecord(value)) return value
      const known = Object.entries(value).map(([key, one]) => [
        key,
        shape.of[key] ? settleValue(one, shape.of[key], desk) : one,
      ])
      return Object.fromEntries(known)
    }
    case 'list':
      return Array.isArray(value) ? value.map((one) => settleValue(one, shape.of, desk)) : value
    case 'map':
      if (!isRecord(value)) return value
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settleValue(one, shape.of, desk)]))
    case 'words':
      return isRaw(value) ? settleCell(value, desk) : value
    case 'sentence':
    case 'phrase':
      return isRaw(value) ? settleText(value, desk) : value
    case 'paragraphs':
      return Array.isArray(value) ? value.map((one) => (isRaw(one) ? settleText(one, desk) : one)) : value
    case 'fact':
      return isRaw(value) ? finishAlone(settleFigure(value, desk)) : value
    default:
      return value
  }
}

/** Figures of one list or map are shown alike; a figure that stands alone keeps its own look. */
const holdsFigures = (shape: Shape): boolean => {
  if (shape.is === 'figure') return true
  return (shape.is === 'list' || shape.is === 'map') && holdsFigures(shape.of)
}

const settleSeries = (value: unknown, shape: Shape, desk: Desk): unknown => {
  const plotted: Plotted[] = []
  const read = (one: unknown): unknown => {
    if (isRaw(one)) {
      const figure = settleFigure(one, desk)
      if (figure) plotted.push(figure)
      return figure ?? null
    }
    if (Array.isArray(one)) return one.map(read)
    return isRecord(one) ? Object.fromEntries(Object.entries(one).map(([key, of]) => [key, read(of)])) : one
  }
  const structure = read(value)
  if (shape.is === 'figure') return isPlotted(structure) ? finishAlone(structure) : structure
  const scaled = new Map(plotted.map((one) => [one, onOneScale(one, plotted[0]!, desk)]))
  const alike = lookAlike([...scaled.values()])
  const print = (one: unknown): unknown => {
    if (isPlotted(one)) return one.finish(scaled.get(one)!, alike)
    if (Array.isArray(one)) return one.map(print)
    return isRecord(one) ? Object.fromEntries(Object.entries(one).map(([key, of]) => [key, print(of)])) : one
  }
  return print(structure)
}

/** The figures of one axis are told in one unit, that of the first: bars of RMB m and RMB bn side by side would lie. */
const onOneScale = ({ value, raw }: Plotted, { value: first }: Plotted, desk: Desk): Value => {
  const percents = isPercent(value.unit) === isPercent(first.unit)
  if (measuresAlike(value.unit, first.unit) && percents)
    return isPure(value.unit) ? value : convertTo(value, first.unit)
  desk.report(faults.mixedUnits(first.unit, value.unit, wholeOf(raw)))
  return value
}

const finishAlone = (figure: Plotted | undefined): Quantity | null => (figure ? figure.finish(figure.value) : null)

/** The value of a fact by its id, or of `=formula`; undefined where there is none, which has been reported. */
const settleFigure = (raw: Raw, desk: Desk): Plotted | undefined => {
  const text = raw.raw.trim()
  if (text.startsWith('=')) return settleFormula(raw, desk)
  const id = text.replace(/^\$/, '')
  if (/^[-+−]?[\d.,]+\s*%?$/.test(text)) return void desk.report(faults.typedNumber(text, wholeOf(raw)))
  const entry = desk.books.entry(id)
  if (!entry) return void desk.report(faults.unknownFact(id, nearest(id, desk.books.ids), wholeOf(raw), ''))
  if (entry.fact.says !== undefined) return void desk.report(faults.wordsNotNumber(id, wholeOf(raw)))
  if (!entry.value) return undefined
  desk.use(id)
  const { value, cites, fact } = entry
  const period = formatPeriod(entry.period, desk.books.tag)
  return {
    raw,
    value,
    finish: (shown, alike) =>
      quantityOf(shown, { name: fact.label, period, fact: id, cites }, desk.books.language, alike),
  }
}

const settleFormula = (raw: Raw, desk: Desk): Plotted | undefined => {
  const start = raw.raw.indexOf('=') + 1
  const text = raw.raw.slice(start).trim()
  const computed = desk.books.compute(raw.raw.slice(start))
  const refuse = (why: Problem): undefined => {
    if (!why.told) desk.report(faults.badCell(text, why, placeOf(why, raw, start)))
  }
  if (isProblem(computed)) return refuse(computed)
  const value = inUnit(computed.value, undefined)
  if (isProblem(value)) return refuse(value)
  const finish: Plotted['finish'] = (shown, alike) =>
    quantityOf(shown, nameOf(computed, desk), desk.books.language, alike)
  desk.useFormula(text, computed, finish(value).printed)
  return { raw, value, finish }
}

/** A formula is named as it would be written: "Operating profit ÷ Revenue". */
const nameOf = ({ formula, period, cites }: Computed, desk: Desk): Pick<Quantity, 'name' | 'period' | 'cites'> => ({
  name: written(formula, desk).formula,
  period: formatPeriod(period, desk.books.tag),
  cites,
})

/** The text of a cell, which may be `=formula`: its result is printed like a figure, with the formula for a fact. */
const settleCell = (raw: Raw, desk: Desk): Words => {
  if (!raw.raw.trimStart().startsWith('=')) return settleText(raw, desk)
  const figure = finishAlone(settleFormula(raw, desk))
  if (!figure) return { runs: [{ text: raw.raw }], cites: [], at: raw.at }
  return asBefore(raw, { runs: [{ text: figure.printed, fact: raw.raw.trim() }], cites: figure.cites, at: raw.at })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRaw = (value: unknown): value is Raw =>
  isRecord(value) && typeof value['raw'] === 'string' && isRecord(value['at'])

const isPlotted = (value: unknown): value is Plotted => isRecord(value) && typeof value['finish'] === 'function'
