// How one figure becomes another: totals that stand on the base line, and what comes and goes between them. Native stacked
// columns, whose invisible base lifts every change to where it belongs; labels stand on invisible pieces above.
import { longestWord, nameOf, rectangle, rule, type Said, steppedStyle, textMark, widthOf } from '../../draw/index.ts'
import type { Box, ColorName } from '../../model/brand.ts'
import type { Exhibit, Figure } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ChartMark, Mark } from '../../model/mark.ts'
import type { ChartPlan, Series } from '../../model/plan.ts'
import { type Stage, stageBars } from '../bars.ts'
import { phrasesFor } from '../phrases.ts'
import { tell } from '../tell.ts'
import { underHeight, underLabels } from '../category-labels.ts'
import { type ChartStyle, chartStyle, labelLook } from '../chart-look.ts'
import { belowZero, doesNotAddUp, empty, mixedUnits, tooMany, unstated } from '../faults.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { drawnLook } from '../drawn-look.ts'
import { figureIn, listIn, plain, recordIn, saidIn } from '../fields.ts'
import { decimalsOf, numberFormat, printNumber } from '../numbers.ts'
import type { Plotted } from '../plotted.ts'
import { fits } from '../rounding.ts'
import { rangeFor } from '../scale.ts'
import { chooseSpacing } from '../spacing.ts'
import { waterfallWorkbook } from '../waterfall-workbook.ts'

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
})

/** One column: from where to where it reaches on the value axis. */
interface Step {
  name: Said
  figure: Figure
  isTotal: boolean
  key: boolean
  from: number
  to: number
}

function stepsIn(exhibit: Exhibit): Step[] {
  let level = 0
  return listIn(exhibit['items']).map((item, index) => {
    const record = recordIn(item)
    const figure = figureIn(record['figure'])
    const isTotal = index === 0 || record['total'] === true
    const value = figure?.value ?? 0
    const from = isTotal ? 0 : level
    level = isTotal ? value : level + value
    return {
      name: saidIn(record['name']) ?? figure?.name ?? '',
      figure,
      isTotal,
      key: record['key'] === true,
      from,
      to: level,
    }
  })
}

function check(exhibit: Exhibit): Diagnostic[] {
  const steps = stepsIn(exhibit)
  if (steps.length === 0) return [empty(exhibit, 'items')]
  const missing = steps.find((step) => step.figure === null)
  if (missing !== undefined) return [unstated(exhibit, plain(missing.name))]
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

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const subject = [plain(saidIn(exhibit['title'])), plain(saidIn(exhibit['units']))].filter((part) => part !== '')
  const steps = stepsIn(exhibit)
  const labels = labelsOf(steps, canvas.language)
  return tell([
    phrasesFor(canvas.language).waterfall,
    subject.join(', '),
    steps.map((step, index) => `${plain(step.name)} ${labels[index]}`).join('; '),
  ])
}

/** Totals as they are, changes with their sign; all with the decimals of the finest. */
function labelsOf(steps: Step[], language: string): string[] {
  const decimals = decimalsIn(steps)
  return steps.map((step) => printNumber(step.figure?.value ?? 0, decimals, language, !step.isTotal))
}

const decimalsIn = (steps: Step[]): number =>
  Math.max(0, ...steps.map((step) => decimalsOf(step.figure?.format ?? '0')))

interface Fall {
  exhibit: Exhibit
  canvas: Canvas
  chart: ChartStyle
  steps: Step[]
  labels: string[]
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const chart = chartStyle(canvas)
  const steps = stepsIn(exhibit)
  const fall: Fall = { exhibit, canvas, chart, steps, labels: labelsOf(steps, canvas.language) }
  const names = steps.map((step) => plain(step.name))
  const wanted = { gap: Math.min(chart.gap, 60), overlap: 0 }
  const { extent, ...spacing } = chooseSpacing({
    extent: width,
    categories: steps.length,
    bars: 1,
    look: wanted,
    widest: chart.widest,
    mostGap: wanted.gap,
    between: 0,
  })
  const slot = extent / Math.max(1, steps.length)
  const gap = chart.pitch * 0.375
  const under = underHeight(canvas, chart, names, slot) + gap
  const label = Math.max(...fall.labels.map((text) => widthOf(canvas, text, chart.value)))
  const each = Math.max(longestWord(canvas, names, chart.label) / 0.93, label)
  return {
    least: under + chart.pitch * 6,
    natural: under + chart.pitch * (chart.native ? 12 : 9),
    most: under + Math.max(chart.pitch * 12, width * 0.6),
    cut: 'give it more room, or cut a name to one line',
    narrow: { least: each * steps.length, cut: 'join small changes into one, or shorten the longest words' },
    draw: (box) => {
      const plot = { x: box.x, y: box.y, w: extent, h: Math.max(1, box.h - under) }
      const room = steppedStyle(canvas, chart.value).leading + 3
      const range = rangeFor(
        steps.flatMap((step) => [step.from, step.to]),
        plot.h,
        { before: 0, after: room },
      )
      const plotted: Plotted = { categories: names, series: [], percent: false, computed: false }
      const stage = stageBars(plotted, { direction: 'column', stacked: true }, plot, { ...spacing, overlap: 0 }, range)
      const texts = underLabels(canvas, chart, plotted, stage, plot.y + plot.h + gap)
      return [drawFall(fall, stage, box, texts)]
    },
  }
}

const fillOf = ({ canvas, chart }: Fall, step: Step): ColorName => {
  const { own } = drawnLook(canvas, 'waterfall')
  if (step.key) return chart.highlight
  if (step.isTotal) return own.word('total', 'muted')
  return step.to >= step.from ? own.word('rise', 'grey') : own.word('fall', 'hair')
}

function drawFall(fall: Fall, stage: Stage, box: Box, texts: Mark[]): ChartMark {
  const { canvas, chart, steps, labels } = fall
  const native: Mark[] = []
  const overlay: Mark[] = []
  const { leading } = steppedStyle(canvas, chart.value)
  steps.forEach((step, index) => {
    const lane = stage.lane(index, 0)
    const top = stage.at(Math.max(step.from, step.to))
    const foot = stage.at(Math.min(step.from, step.to))
    native.push(
      rectangle(
        canvas,
        { x: lane.start, y: top, w: lane.width, h: foot - top },
        { fill: fillOf(fall, step), name: 'column' },
      ),
    )
    const w = Math.max(lane.width, widthOf(canvas, labels[index] ?? '', chart.value) + 2)
    const middle = lane.start + lane.width / 2
    native.push(
      textMark(canvas, {
        words: labels[index] ?? '',
        style: chart.value,
        box: { x: middle - w / 2, y: top - leading - 1, w, h: leading },
        align: 'center',
        role: 'artifact',
        name: 'value',
        ...(step.key ? { color: chart.highlight } : {}),
      }),
    )
    const next = steps[index + 1]
    if (next === undefined) return
    const y = stage.at(step.to)
    const to = stage.lane(index + 1, 0).start
    overlay.push(rule(canvas, { x: lane.start + lane.width, y }, { x: to, y }, { color: 'grey', width: 0.5 }, 'level'))
  })
  const base = stage.at(0)
  native.push(
    rule(canvas, { x: stage.plot.x, y: base }, { x: stage.plot.x + stage.plot.w, y: base }, chart.axis, 'base line'),
  )
  native.push(...texts)
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box,
    alt: alt(fall.exhibit, canvas),
    plan: planOf(fall, stage),
    marks: [...native, ...overlay],
    overlay,
  }
}

/** Base, total, rise and fall, and an invisible piece over each of the three that carries its label at its foot. */
function planOf(fall: Fall, stage: Stage): ChartPlan {
  const { canvas, chart, steps } = fall
  const phrases = phrasesFor(canvas.language)
  const workbook = waterfallWorkbook(steps, phrases, decimalsIn(steps))
  const { series: columns } = workbook
  const only = (read: (step: Step) => boolean, value: (step: Step) => number) =>
    steps.map((step) => (read(step) ? value(step) : null))
  const size = (step: Step): number => Math.abs(step.to - step.from)
  const isRise = (step: Step): boolean => !step.isTotal && step.to >= step.from
  const isFall = (step: Step): boolean => !step.isTotal && step.to < step.from
  const isTotal = (step: Step): boolean => step.isTotal
  const keyed = (read: (step: Step) => boolean) =>
    steps.flatMap((step, index) => (read(step) && step.key ? [{ index, color: chart.highlight }] : []))
  const visible = (name: string, read: (step: Step) => boolean): Series => {
    const plainly = steps.find((step) => read(step) && !step.key) ?? steps.find(read)
    const color = plainly === undefined ? chart.highlight : fillOf(fall, { ...plainly, key: false })
    return { name, values: only(read, size), color, points: keyed(read) }
  }
  const digits = numberFormat(decimalsIn(steps)).split(';')[0] ?? '0'
  const label = (name: string, read: (step: Step) => boolean, format: string): Series => ({
    name,
    values: only(read, size),
    points: [],
    labels: { ...labelLook(canvas, chart.value), format, position: 'inside-base', points: keyed(read) },
  })
  return {
    plot: stage.plot,
    categories: steps.map((step) => plain(step.name)),
    groups: [
      {
        type: 'bar',
        direction: 'column',
        grouping: 'stacked',
        gap: stage.spacing.gap,
        overlap: 100,
        series: [
          {
            name: columns.base,
            values: only(
              (step) => !step.isTotal,
              (step) => Math.min(step.from, step.to),
            ),
            points: [],
          },
          visible(columns.total, isTotal),
          visible(columns.rise, isRise),
          visible(columns.fall, isFall),
          label(columns.totalLabel, isTotal, digits),
          label(columns.riseLabel, isRise, `+${digits}`),
          label(columns.fallLabel, isFall, `"−"${digits}`),
        ],
      },
    ],
    category: { visible: true, line: chart.axis, labels: labelLook(canvas, chart.label), format: 'General' },
    value: { visible: false, min: stage.range.min, max: stage.range.max, format: 'General' },
    workbook: workbook.book,
  }
}
