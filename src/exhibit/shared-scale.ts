// Charts of columns beside each other that measure in one unit share one scale: a column twice as tall then says twice as much; a chart
// may refuse, where one unit measures two things. Hands on the exhibits with the ends that each one's value axis has to reach.
import type { Exhibit } from '../model/brief.ts'
import { plain, recordIn, saidIn } from './fields.ts'
import { type Plotted, readPlotted, statedIn, totalAt } from './plotted.ts'

/** Values that an axis reaches though nothing is drawn there. */
export interface Reach {
  low: number
  high: number
}

/** A chart whose tallest column would be less than this share of the tallest of all keeps a scale of its own: it could not be read. */
const legible = 0.2

/** The exhibits, those that measure in one unit with the reach of them all. */
export function shareScale(exhibits: readonly Exhibit[], language: string): Exhibit[] {
  const measured = exhibits.map((exhibit) => measure(exhibit, language))
  return exhibits.map((exhibit, index) => {
    const own = measured[index]
    const alike = measured.flatMap((one) => (one !== undefined && one.unit === own?.unit ? [one] : []))
    const reach: Reach = {
      low: Math.min(...alike.map((one) => one.low)),
      high: Math.max(...alike.map((one) => one.high)),
    }
    const isLegible = alike.every(({ high }) => high >= reach.high * legible)
    return alike.length > 1 && isLegible ? { ...exhibit, reach } : exhibit
  })
}

/** The reach that a chart was given; nothing for a chart that stands alone. */
export function reachOf(exhibit: Exhibit): number[] {
  const { low, high } = recordIn(exhibit['reach'])
  return [low, high].filter((end): end is number => typeof end === 'number')
}

function measure(exhibit: Exhibit, language: string): (Reach & { unit: string }) | undefined {
  if (!exhibit.kind.endsWith('-column') || exhibit['scale'] === 'own') return undefined
  const plotted = readPlotted(exhibit, language)
  const unit = unitOf(exhibit, plotted)
  const ends = endsOf(plotted, exhibit.kind.startsWith('stacked'))
  if (plotted.percent || unit === '' || ends.length === 0) return undefined
  return { unit, low: Math.min(...ends), high: Math.max(...ends) }
}

/** The unit of the figures; of plain numbers the first word of the line that says what is measured. */
function unitOf(exhibit: Exhibit, plotted: Plotted): string {
  const units = new Set(statedIn(plotted).map((figure) => figure.unit))
  const [only = ''] = units.size === 1 ? units : []
  return only === '' || only === 'count' ? (plain(saidIn(exhibit['units'])).split(/[\s,]/)[0] ?? '') : only
}

/** Where the bars end. */
export const endsOf = (plotted: Plotted, stacked: boolean): number[] =>
  stacked
    ? plotted.categories.map((_, category) => totalAt(plotted, category))
    : plotted.series.flatMap((series) => series.values.filter((value) => value !== null))
