// Lines over time: several moments, each series named at its end, the one to see in the accent. Native in PowerPoint.
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { checkChart } from '../chart-check.ts'
import { tallestPlot } from '../chart-look.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { tooFew } from '../faults.ts'
import { plain } from '../fields.ts'
import { drawLines } from '../line-drawing.ts'
import { readLines } from '../lines.ts'
import { phrasesFor } from '../phrases.ts'
import { isSeen, readPlotted } from '../plotted.ts'
import { tell } from '../tell.ts'
import { unitsOf } from '../units.ts'

export const line = drawnKind({
  name: 'line',
  family: 'chart',
  about: 'Up to five series over several moments, each named at its end.',
  shape: {
    series: {
      is: 'map',
      of: { is: 'list', of: { is: 'figure' } },
      about: 'Figures by the name of their series: ids of facts, =formulas, or null for one that no source states.',
    },
    categories: {
      is: 'list',
      of: { is: 'phrase' },
      optional: true,
      about: 'The moments; the periods of the facts where absent.',
    },
    highlight: { is: 'name', optional: true, about: 'The series to see.' },
    missing: { is: 'phrase', optional: true, about: 'Why a figure is not stated; printed under the chart.' },
  },
  sample: {
    title: 'Sales by shop',
    units: 'EUR m',
    categories: ['2020', '2021', '2022', '2023', '2024'],
    series: { North: [10, 12, 15, 14, 21], South: [8, 8, 9, 11, 12] },
    highlight: 'North',
  },
  set,
  alt,
  units: (exhibit, { language }) => unitsOf(exhibit, readPlotted(exhibit, language), language),
  check: (exhibit) => {
    const faults: Diagnostic[] = checkChart(exhibit, false)
    const { categories } = readPlotted(exhibit, 'en')
    return faults.length === 0 && categories.length < 3 ? [tooFew(exhibit, categories.length, 3)] : faults
  },
})

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const plotted = readPlotted(exhibit, canvas.language)
  const { missing } = phrasesFor(canvas.language)
  const subject = [plain(plotted.title), plain(unitsOf(exhibit, plotted, canvas.language))].filter(
    (part) => part !== '',
  )
  const ordered = [...plotted.series.entries()].sort(
    ([a], [b]) => Number(isSeen(plotted.highlight, b, 0)) - Number(isSeen(plotted.highlight, a, 0)),
  )
  return tell([
    phrasesFor(canvas.language).line,
    subject.join(', '),
    ...ordered.map(([, series]) => {
      const values = plotted.categories.map((name, index) => `${name} ${series.labels[index] || missing}`)
      return `${series.name}: ${values.join(', ')}`
    }),
  ])
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const lines = readLines(exhibit, width, canvas)
  const { chart, plotted } = lines
  const under = chart.pitch * 1.4
  const missing = plotted.missing
  return {
    least: under + Math.max(chart.pitch * 5, plotted.series.length * chart.pitch),
    natural: under + chart.pitch * (chart.native ? 12 : 9),
    most: under + tallestPlot(chart, width, 0.6),
    cut: 'give it more room, or leave out a series',
    narrow: { least: lines.left + lines.right + chart.pitch * 4, cut: 'shorten the names of the series' },
    ...(missing === undefined ? {} : { notes: [`${phrasesFor(canvas.language).missing}: ${plain(missing)}`] }),
    draw: (box) => {
      const lift = chart.pitch * 0.5
      const plot = {
        x: box.x + lines.left,
        y: box.y + lift,
        w: Math.max(1, width - lines.left - lines.right),
        h: box.h - under - lift,
      }
      return [drawLines(lines, box, plot, alt(exhibit, canvas))]
    },
  }
}
