// The line under an exhibit's title that says what is measured: given by the brief, or made from the figures.
import type { Exhibit } from '../model/brief.ts'
import type { Said } from '../draw/index.ts'
import { saidIn } from './fields.ts'
import { phrasesFor } from './phrases.ts'
import { type Plotted, statedIn } from './plotted.ts'

/** "% on a year earlier, 2024", "RMB bn"; the period only where it is one and is not a category or a series already. */
export function unitsOf(exhibit: Exhibit, plotted: Plotted, language: string): Said | undefined {
  const given = saidIn(exhibit['units'])
  if (given !== undefined) return given
  const stated = statedIn(plotted)
  const only = (values: string[]): string => (new Set(values).size === 1 ? (values[0] ?? '') : '')
  const name = only(stated.map((figure) => figure.name))
  const grows =
    !plotted.percent && stated.length > 0 && stated.every(({ measure, unit }) => measure === 'growth' && unit === '%')
  const unit = plotted.percent
    ? '%'
    : grows
      ? phrasesFor(language).growth
      : unitWord(only(stated.map((figure) => figure.measuredIn ?? figure.unit)), language)
  const period = only(stated.map((figure) => figure.period))
  const said = new Set([...plotted.categories, ...(plotted.series.length > 1 ? plotted.series.map((s) => s.name) : [])])
  const thing = plotted.title === undefined && name !== '' && !said.has(name) ? name : ''
  const parts = [thing, unit, said.has(period) ? '' : period].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(', ')
}

const unitWord = (unit: string, language: string): string => (unit === 'count' ? phrasesFor(language).count : unit)
