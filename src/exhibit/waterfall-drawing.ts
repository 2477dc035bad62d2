// A waterfall as it is drawn: columns with their labels, and lines from each to the next.
import { nameOf, rectangle, rule, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { ChartMark, Mark } from '../model/mark.ts'
import type { Stage } from './bars.ts'
import { planOf } from './waterfall-plan.ts'
import { type Fall, fillOf } from './waterfall-steps.ts'

/** The chart mark; `texts` are the names under the columns. */
export function drawFall(fall: Fall, stage: Stage, box: Box, texts: Mark[]): ChartMark {
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
    alt: fall.alt,
    plan: planOf(fall, stage),
    marks: [...native, ...overlay],
    overlay,
  }
}
