// The columns of a waterfall before they are drawn: totals and changes, how far each reaches, what it prints and its color.
import type { Said } from '../draw/index.ts'
import type { ColorName } from '../model/brand.ts'
import type { Exhibit, Figure } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { ChartStyle } from './chart-look.ts'
import { drawnLook } from './drawn-look.ts'
import { figureIn, listIn, recordIn, saidIn } from './fields.ts'
import { decimalsOf, isAbout, numberFormat, printNumber } from './numbers.ts'

/** One column: from where to where it reaches on the value axis. */
export interface Step {
  name: Said
  figure: Figure
  isTotal: boolean
  key: boolean
  from: number
  to: number
}

/** The columns from left to right. */
export function stepsIn(exhibit: Exhibit): Step[] {
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

/** Totals as they are, changes with their sign, "~" before what is rounded or estimated; all with the decimals of the finest. */
export function labelsOf(steps: Step[], language: string): string[] {
  const decimals = decimalsIn(steps)
  return steps.map(
    (step) =>
      `${isAbout(step.figure) ? '~' : ''}${printNumber(step.figure?.value ?? 0, decimals, language, !step.isTotal)}`,
  )
}

/** The Excel format of all figures, with thousands grouped as `labelsOf` groups them. */
export const formatIn = (steps: Step[]): string =>
  numberFormat(
    decimalsIn(steps),
    false,
    steps.some(({ figure }) => Math.abs(figure?.value ?? 0) >= 1000),
  )

/** Decimals of the finest figure. */
const decimalsIn = (steps: Step[]): number =>
  Math.max(0, ...steps.map((step) => decimalsOf(step.figure?.format ?? '0')))

/** A waterfall on its way to the page. */
export interface Fall {
  canvas: Canvas
  chart: ChartStyle
  steps: Step[]
  /** As printed, one for each step. */
  labels: string[]
  /** What it says to those who cannot see it. */
  alt: string
}

/** The color of a column. */
export const fillOf = ({ canvas, chart }: Fall, step: Step): ColorName => {
  const { own } = drawnLook(canvas, 'waterfall')
  if (step.key) return chart.highlight
  if (step.isTotal) return own.word('total', 'muted')
  return step.to >= step.from ? own.word('rise', 'grey') : own.word('fall', 'hair')
}
