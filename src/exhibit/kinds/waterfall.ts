// How one figure becomes another: totals that stand on the base line, and what comes and goes between them. Native stacked
// columns, whose invisible base lifts every change to where it belongs; labels stand on invisible pieces above.
import { longestWord, type Said, steppedStyle, widthOf } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { stageBars } from '../bars.ts'
import { checkRanges } from '../chart-check.ts'
import { underHeight, underLabels } from '../category-labels.ts'
import { chartStyle, tallestPlot } from '../chart-look.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { belowZero, doesNotAddUp, empty, mixedUnits, tooMany, unstated } from '../faults.ts'
import { plain, saidIn } from '../fields.ts'
import { decimalsOf, printNumber } from '../numbers.ts'
import { phrasesFor } from '../phrases.ts'
import type { Plotted } from '../plotted.ts'
import { fits } from '../rounding.ts'
import { rangeFor } from '../scale.ts'
import { chooseSpacing } from '../spacing.ts'
import { tell } from '../tell.ts'
import { unitsOf } from '../units.ts'
import { drawFall } from '../waterfall-drawing.ts'
import { type Fall, labelsOf, stepsIn } from '../waterfall-steps.ts'

const most = 12

export const waterfall = drawnKind({
  name: 'waterfall',
  family: 'chart',
  about: 'How one figure becomes another, change by change.',
  shape: {
    items: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          name: { is: 'phrase', optional: true, about: 'What it is; the label of the fact where absent.' },
          figure: { is: 'figure', about: 'A total, or a change: the id of a fact or a =formula.' },
          total: { is: 'flag', optional: true, about: 'It is a total; the first always is.' },
          key: { is: 'flag', optional: true, about: 'The one to see.' },
        },
      },
      count: [3, most],
      about: 'A total, changes, and totals after them: each is checked against the changes before it.',
    },
  },
  sample: {
    title: 'Profit',
    units: 'EUR m',
    items: [
      { name: '2024', figure: 40 },
      { name: 'Volume', figure: 12 },
      { name: 'Wages', figure: -9, key: true },
      { name: 'Price', figure: 2 },
      { name: '2025', figure: 45, total: true },
    ],
  },
  set,
  alt,
  check,
  units: unitsSaid,
})

function check(exhibit: Exhibit): Diagnostic[] {
  const steps = stepsIn(exhibit)
  if (steps.length === 0) return [empty(exhibit, 'items')]
  const missing = steps.find((step) => step.figure === null)
  if (missing !== undefined) return [unstated(exhibit, plain(missing.name))]
  const ranges = checkRanges(
    exhibit,
    steps.map((step) => step.figure!),
  )
  if (ranges.length > 0) return ranges
  const units = [...new Set(steps.map((step) => step.figure!.unit))]
  if (units.length > 1) return [mixedUnits(exhibit, units)]
  const faults: Diagnostic[] = []
  let since = steps.slice(0, 1)
  steps.slice(1).forEach((step) => {
    if (!step.isTotal) since.push(step)
    else {
      const parts = since.map((one) => one.figure!)
      if (!fits(step.figure!, '+', parts)) {
        const sum = parts.reduce((total, part) => total + part.value, 0)
        const decimals = Math.max(...parts.map((part) => decimalsOf(part.format)))
        faults.push(doesNotAddUp(exhibit, plain(step.name), step.figure!.printed, printNumber(sum, decimals, 'en')))
      }
      since = [step]
    }
  })
  const low = steps.find((step) => step.to < 0)
  if (low !== undefined) faults.push(belowZero(exhibit, plain(low.name)))
  if (steps.length > most) faults.push(tooMany(exhibit, 'columns', steps.length, most))
  const keys = steps.filter((step) => step.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key columns', keys, 1))
  return faults
}

function unitsSaid(exhibit: Exhibit, { language }: Canvas): Said | undefined {
  const steps = stepsIn(exhibit)
  const figures = steps.map(({ figure }) => figure)
  const title = saidIn(exhibit['title'])
  const plotted: Plotted = {
    categories: steps.map(({ name }) => plain(name)),
    series: [{ name: '', figures, values: [], labels: [], format: '', formats: [] }],
    percent: false,
    computed: false,
    ...(title === undefined ? {} : { title }),
  }
  return unitsOf(exhibit, plotted, language)
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const subject = [plain(saidIn(exhibit['title'])), plain(unitsSaid(exhibit, canvas))].filter((part) => part !== '')
  const steps = stepsIn(exhibit)
  const labels = labelsOf(steps, canvas.language)
  return tell([
    phrasesFor(canvas.language).waterfall,
    subject.join(', '),
    steps.map((step, index) => `${plain(step.name)} ${labels[index]}`).join('; '),
  ])
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const chart = chartStyle(canvas)
  const steps = stepsIn(exhibit)
  const labels = labelsOf(steps, canvas.language)
  const fall: Fall = { canvas, chart, steps, labels, alt: alt(exhibit, canvas) }
  const names = steps.map((step) => plain(step.name))
  const wanted = { gap: Math.min(chart.gap, 60), overlap: 0 }
  const spacing = chooseSpacing({
    extent: width,
    categories: steps.length,
    bars: 1,
    look: wanted,
    widest: chart.widest,
    between: 0,
  })
  const slot = width / Math.max(1, steps.length)
  const gap = chart.pitch * 0.375
  const under = underHeight(canvas, chart, names, slot) + gap
  const label = Math.max(...fall.labels.map((text) => widthOf(canvas, text, chart.value)))
  const each = Math.max(longestWord(canvas, names, chart.label) / 0.93, label)
  return {
    least: under + chart.pitch * 6,
    natural: under + chart.pitch * (chart.native ? 12 : 9),
    most: under + tallestPlot(chart, width, 0.6),
    cut: 'give it more room, or cut a name to one line',
    narrow: { least: each * steps.length, cut: 'join small changes into one, or shorten the longest words' },
    draw: (box) => {
      const plot = { x: box.x, y: box.y, w: width, h: Math.max(1, box.h - under) }
      const room = steppedStyle(canvas, chart.value).leading + 3
      const range = rangeFor(
        steps.flatMap((step) => [step.from, step.to]),
        plot.h,
        { before: 0, after: room },
      )
      const plotted: Plotted = { categories: names, series: [], percent: false, computed: false }
      const stage = stageBars(plotted, { direction: 'column', stacked: true }, plot, spacing, range)
      const texts = underLabels(canvas, chart, plotted, stage, plot.y + plot.h + gap)
      return [drawFall(fall, stage, box, texts)]
    },
  }
}
