// The native plan of a waterfall: stacked columns on an invisible base, with invisible pieces that carry the labels.
import type { ChartPlan, Series } from '../model/plan.ts'
import type { Stage } from './bars.ts'
import { labelLook } from './chart-look.ts'
import { plain } from './fields.ts'
import { isAbout } from './numbers.ts'
import { phrasesFor } from './phrases.ts'
import { type Fall, fillOf, formatIn, type Step } from './waterfall-steps.ts'
import { waterfallWorkbook } from './waterfall-workbook.ts'

/** Signs as an Excel format takes them: those it does not know stand in quotes. */
const quoted = (signs: string): string => (/^\+?$/.test(signs) ? signs : `"${signs}"`)

/** Base, total, rise and fall, and an invisible piece over each of the three that carries its label at its foot. */
export function planOf(fall: Fall, stage: Stage): ChartPlan {
  const { canvas, chart, steps } = fall
  const phrases = phrasesFor(canvas.language)
  const workbook = waterfallWorkbook(steps, phrases, formatIn(steps))
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
  const digits = formatIn(steps).split(';')[0] ?? '0'
  const label = (name: string, read: (step: Step) => boolean, sign: '' | '+' | '−'): Series => ({
    name,
    values: only(read, size),
    points: [],
    labels: {
      ...labelLook(canvas, chart.value),
      format: `${quoted(sign)}${digits}`,
      position: 'inside-base',
      points: steps.flatMap((step, index) =>
        read(step) && (step.key || isAbout(step.figure))
          ? [
              {
                index,
                ...(step.key && { color: chart.highlight }),
                ...(isAbout(step.figure) && { format: `${quoted(`~${sign}`)}${digits}` }),
              },
            ]
          : [],
      ),
    },
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
          label(columns.totalLabel, isTotal, ''),
          label(columns.riseLabel, isRise, '+'),
          label(columns.fallLabel, isFall, '−'),
        ],
      },
    ],
    category: { visible: true, line: chart.axis, labels: labelLook(canvas, chart.label), format: 'General' },
    value: { visible: false, min: stage.range.min, max: stage.range.max, format: 'General' },
    workbook: workbook.book,
  }
}
