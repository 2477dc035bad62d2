// What can be wrong with a chart before it is drawn: nothing to plot, series that do not match, names that are not there.
import type { Exhibit } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Quantity } from '../model/quantity.ts'
import {
  cannotPlotRange,
  categoriesDiffer,
  empty,
  mixedUnits,
  negativeStack,
  tooMany,
  unequal,
  unknownName,
  unnamed,
} from './faults.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from './fields.ts'
import { type Plotted, readPlotted, seenIn, statedIn } from './plotted.ts'

/** Most series that can be told apart by shades of one hue. */
const mostSeries = 5

/** The faults of a chart of columns or bars. */
export function checkChart(exhibit: Exhibit, stacked: boolean): Diagnostic[] {
  const plotted = readPlotted(exhibit, 'en')
  const stated = statedIn(plotted)
  if (stated.length === 0) return [empty(exhibit, 'figures to plot')]
  const ranges = checkRanges(exhibit, stated)
  if (ranges.length > 0) return ranges
  const faults = [...checkSeries(exhibit, plotted), ...checkNames(exhibit, plotted)]
  const units = [...new Set(stated.map((figure) => figure.unit))]
  if (units.length > 1) faults.push(mixedUnits(exhibit, units))
  if (stacked) {
    for (const series of plotted.series) {
      if (series.figures.some((figure) => figure !== null && figure.value < 0))
        faults.push(negativeStack(exhibit, series.name))
    }
  }
  if (plotted.series.length > mostSeries) faults.push(tooMany(exhibit, 'series', plotted.series.length, mostSeries))
  return faults
}

/** What a chart cannot plot: figures of which only two ends are known. */
export const checkRanges = (exhibit: Exhibit, figures: readonly Quantity[]): Diagnostic[] =>
  figures
    .filter(({ range }) => range !== undefined)
    .map(({ fact, name, printed }) => cannotPlotRange(exhibit, fact ?? name, printed))

function checkSeries(exhibit: Exhibit, plotted: Plotted): Diagnostic[] {
  const faults: Diagnostic[] = []
  const given = textsIn(exhibit['categories'])
  for (const [name, list] of Object.entries(recordIn(exhibit['series']))) {
    const has = listIn(list).length
    if (has !== plotted.categories.length) faults.push(unequal(exhibit, name, has, plotted.categories.length))
  }
  if (given.length > 0) return faults
  const unlabelled = plotted.categories.some((category) => category === '')
  if (unlabelled && plotted.categories.length > 1) faults.push(unnamed(exhibit))
  for (const [category] of plotted.categories.entries()) {
    const names = plotted.series.flatMap((series) => series.figures[category]?.name ?? [])
    const other = names.find((name) => name !== names[0])
    if (names[0] !== undefined && other !== undefined) {
      faults.push(categoriesDiffer(exhibit, names[0], other))
      break
    }
  }
  return faults
}

function checkNames(exhibit: Exhibit, plotted: Plotted): Diagnostic[] {
  const arrow = recordIn(exhibit['arrow'])
  const asked: [string, unknown][] = [
    ['highlight', exhibit['highlight']],
    ['arrow.from', arrow['from']],
    ['arrow.to', arrow['to']],
  ]
  const facts = statedIn(plotted).flatMap((figure) => figure.fact ?? [])
  const known = [...facts, ...plotted.categories, ...plotted.series.map((series) => series.name)]
  return asked.flatMap(([field, value]) => {
    const name = plain(saidIn(value))
    return name === '' || seenIn(plotted, name) !== undefined ? [] : [unknownName(exhibit, field, name, known)]
  })
}
