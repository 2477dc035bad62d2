// Lines over moments as they are drawn: the scale, the moments, the lines, and the names at their ends.
import { ellipse, nameOf, oneLine, rule, ruleAcross, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { ChartMark, Mark, Point } from '../model/mark.ts'
import { planOf } from './line-plan.ts'
import { endOf, gridOf, type Lines, strokeOf, ticksOf } from './lines.ts'
import { isSeen } from './plotted.ts'
import { valueScale } from './scale.ts'
import { spread } from './spread.ts'

/** The chart mark; `plot` is the box of the lines. */
export function drawLines(lines: Lines, box: Box, plot: Box, alt: string): ChartMark {
  const { canvas, plotted, range } = lines
  const at = valueScale(range, plot.y + plot.h, plot.y)
  const slot = plot.w / Math.max(1, plotted.categories.length)
  const points = plotted.series.map((series) =>
    series.values.map((value, index) => (value === null ? null : { x: plot.x + slot * (index + 0.5), y: at(value) })),
  )
  const native: Mark[] = [...drawScale(lines, plot, at), ...drawMoments(lines, plot, slot)]
  points.forEach((line, series) => {
    const stroke = strokeOf(lines, series)
    line.forEach((point, index) => {
      const next = line[index + 1]
      if (point !== null && next !== null && next !== undefined) native.push(rule(canvas, point, next, stroke, 'line'))
    })
  })
  const overlay = drawEnds(lines, points, plot)
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box,
    alt,
    plan: planOf(lines, plot),
    marks: [...native, ...overlay],
    overlay,
  }
}

/** Values at the left, a hairline for each but the base. */
function drawScale({ canvas, chart, range }: Lines, plot: Box, at: (value: number) => number): Mark[] {
  const { leading } = steppedStyle(canvas, chart.label)
  return ticksOf(range, canvas.language).flatMap(({ value, label }) => {
    const y = at(value)
    const w = widthOf(canvas, label, chart.label) + 2
    const box = { x: plot.x - 4 - w, y: y - leading / 2, w, h: leading }
    return [
      ruleAcross(
        canvas,
        plot.x,
        y,
        plot.w,
        value === 0 ? chart.axis : gridOf(canvas),
        value === 0 ? 'base line' : 'grid line',
      ),
      textMark(canvas, { words: label, style: chart.label, box, align: 'right', role: 'artifact', name: 'scale' }),
    ]
  })
}

function drawMoments({ canvas, chart, plotted, every }: Lines, plot: Box, slot: number): Mark[] {
  const { leading } = steppedStyle(canvas, chart.label)
  return plotted.categories.flatMap((name, index) => {
    if (name === '' || index % every !== 0) return []
    const w = Math.max(slot, widthOf(canvas, name, chart.label) * 1.03 + 1)
    const x = Math.max(plot.x - 4, plot.x + slot * (index + 0.5) - w / 2)
    const box = { x, y: plot.y + plot.h + chart.pitch * 0.3, w, h: leading }
    return [
      textMark(canvas, { words: name, style: chart.label, box, align: 'center', role: 'artifact', name: 'moment' }),
    ]
  })
}

/** A dot at the end of every line, and its name and last value at the right, moved apart where lines end close together. */
function drawEnds(lines: Lines, points: (Point | null)[][], plot: Box): Mark[] {
  const { canvas, chart, plotted } = lines
  const { leading } = steppedStyle(canvas, chart.label)
  const ends = points
    .map((line, series) => ({ series, end: line.findLast((point) => point !== null) ?? null }))
    .filter((one): one is { series: number; end: Point } => one.end !== null)
    .sort((a, b) => a.end.y - b.end.y)
  const wanted = ends.map(({ end }) => ({ at: end.y - leading / 2, length: leading }))
  const tops = spread(wanted, plot.y - chart.pitch * 0.5, plot.y + plot.h + chart.pitch * 0.5)
  const x = plot.x + plot.w
  return ends.flatMap(({ series, end }, index): Mark[] => {
    const seen = isSeen(plotted.highlight, series, 0)
    const stroke = strokeOf(lines, series)
    const middle = tops[index]! + leading / 2
    const size = stroke.width * 2.6
    const dot = ellipse(
      canvas,
      { x: end.x - size / 2, y: end.y - size / 2, w: size, h: size },
      { fill: stroke.color, name: 'end' },
    )
    const words = endOf(plotted, series)
    const w = oneLine(canvas, words, chart.label, true)
    return [
      rule(
        canvas,
        { x: end.x + size / 2, y: end.y },
        { x: x + 2, y: middle },
        { color: stroke.color, width: 0.5 },
        'leader',
      ),
      dot,
      textMark(canvas, {
        words,
        style: chart.label,
        box: { x: x + 5, y: tops[index]!, w, h: leading },
        role: 'artifact',
        name: 'series',
        ...(seen ? { color: chart.highlight, bold: true } : { color: 'ink' }),
      }),
    ]
  })
}
