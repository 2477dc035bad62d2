// Settles an exhibit by the shape of its kind: texts become words, figures quantities; names, dates and numbers stay plain.
import type { Exhibit } from '../model/brief.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Shape } from '../model/shape.ts'
import type { Raw, Words } from '../model/words.ts'
import { type Computed, inUnit } from './books.ts'
import { type Desk, written } from './desk.ts'
import * as faults from './faults.ts'
import { nearest } from './nearest.ts'
import { type Alike, lookAlike, quantityOf } from './printing.ts'
import { locate, wholeOf } from './references.ts'
import { settleText } from './texts.ts'
import { isProblem, type Problem, type Value } from './value.ts'

/** A figure on its way: its value, and how to print it once the look of its series is known. */
interface Plotted {
  value: Value
  finish(alike: Alike | undefined): Quantity
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

/** Settles a value by its shape. Also for a template's sample, whose typed values have no places. */
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
      return isRaw(value) ? (settleFigure(value, desk)?.finish(ALONE) ?? null) : value
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
  const print = (one: unknown): unknown => {
    if (isPlotted(one)) return one.finish(lookAlike(alikeWith(one, plotted)))
    if (Array.isArray(one)) return one.map(print)
    return isRecord(one) ? Object.fromEntries(Object.entries(one).map(([key, of]) => [key, print(of)])) : one
  }
  return shape.is === 'figure' && isPlotted(structure) ? structure.finish(ALONE) : print(structure)
}

/** The values that a figure shares an axis with: those of its unit. */
const alikeWith = (figure: Plotted, plotted: Plotted[]): Value[] =>
  plotted.map((one) => one.value).filter((value) => value.unit.name === figure.value.unit.name)

/** The look of a figure that stands in no series: its own. */
const ALONE = undefined

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
  const { value, period, cites, fact } = entry
  return {
    value,
    finish: (alike) => quantityOf(value, { name: fact.label, period, fact: id, cites }, desk.books.language, alike),
  }
}

const settleFormula = (raw: Raw, desk: Desk): Plotted | undefined => {
  const start = raw.raw.indexOf('=') + 1
  const text = raw.raw.slice(start).trim()
  const computed = desk.books.compute(raw.raw.slice(start))
  const refuse = ({ problem, hint, at, length, told }: Problem): undefined => {
    const span = at === undefined ? wholeOf(raw) : locate(raw, start + at, length ?? 1)
    if (!told) desk.report(faults.badCell(text, problem, hint, span))
  }
  if ('problem' in computed) return refuse(computed)
  const value = inUnit(computed.value, undefined)
  if (isProblem(value)) return refuse(value)
  const finish: Plotted['finish'] = (alike) => quantityOf(value, nameOf(computed, desk), desk.books.language, alike)
  desk.useFormula(text, computed, finish(ALONE).printed)
  return { value, finish }
}

/** A formula is named as it would be written: "Operating profit ÷ Revenue". */
const nameOf = ({ formula, period, cites }: Computed, desk: Desk): Pick<Quantity, 'name' | 'period' | 'cites'> => ({
  name: written(formula, desk.books).formula,
  period,
  cites,
})

/** The text of a cell, which may be `=formula`: its result is printed like a figure, with the formula for a fact. */
const settleCell = (raw: Raw, desk: Desk): Words => {
  if (!raw.raw.trimStart().startsWith('=')) return settleText(raw, desk)
  const figure = settleFormula(raw, desk)?.finish(ALONE)
  if (!figure) return { runs: [{ text: raw.raw }], cites: [], at: raw.at }
  return { runs: [{ text: figure.printed, fact: raw.raw.trim() }], cites: figure.cites, at: raw.at }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isRaw = (value: unknown): value is Raw =>
  isRecord(value) && typeof value['raw'] === 'string' && isRecord(value['at'])

const isPlotted = (value: unknown): value is Plotted => isRecord(value) && typeof value['finish'] === 'function'
