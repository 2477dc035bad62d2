// A ring as it is drawn: its parts with their values, the name of the whole in the hole, and the names of the parts.
import { longestWord, nameOf, polygon, rectangle, type Said, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { ChartMark, Mark } from '../model/mark.ts'
import type { ChartStyle } from './chart-look.ts'
import { readableOn } from './ink.ts'
import { bar, fillOf, holeOf, type Ringed, stacksOf, valuesOf } from './ring-parts.ts'
import { planOf } from './ring-plan.ts'
import { type Arc, arcsOf, outlineOfArc, pointAt } from './ring.ts'
import { spread } from './spread.ts'
import { drawStack, type Stacked, stackHeight } from './text-stack.ts'

/** The chart mark: `ring` is the square of the ring, `names` the box of the names, which stand under the ring unless `beside`. */
export function drawRing(ringed: Ringed, frame: Box, ring: Box, names: Box, beside: boolean): ChartMark {
  const { canvas, look, chart, plotted } = ringed
  const arcs = arcsOf(valuesOf(plotted))
  const hole = holeOf(look) / 100
  const seam = { color: 'white', width: look.own.number('seam', 1.5) }
  const labels = plotted.series[0]?.labels ?? []
  const hidden = arcs.flatMap((arc, index) =>
    fits(canvas, chart, labels[index] ?? '', arc, ring, hole) ? [] : [index],
  )
  const native: Mark[] = []
  arcs.forEach((arc, index) => {
    const look = { fill: fillOf(chart, plotted, index), stroke: seam, name: 'part' }
    native.push(polygon(canvas, outlineOfArc(ring, arc, hole), look))
    if (hidden.includes(index)) return
    const middle = pointAt(ring, (arc.from + arc.to) / 2, (1 + hole) / 2)
    const { leading } = steppedStyle(canvas, chart.inside)
    const w = widthOf(canvas, labels[index] ?? '', chart.inside) + 2
    native.push(
      textMark(canvas, {
        words: labels[index] ?? '',
        style: chart.inside,
        box: { x: middle.x - w / 2, y: middle.y - leading / 2, w, h: leading },
        align: 'center',
        role: 'artifact',
        name: 'value',
        color: readableOn(canvas, fillOf(chart, plotted, index), steppedStyle(canvas, chart.inside).color),
      }),
    )
  })
  // What stands in the hole comes first: it lies on the page and on no part.
  const middle = drawMiddle(ringed, ring, hole)
  const beyond = drawNames(ringed, arcs, hidden, ring, names, beside)
  return {
    kind: 'chart',
    ...nameOf(canvas, 'chart'),
    box: frame,
    alt: ringed.alt,
    plan: planOf(ringed, ring, hidden),
    marks: [...middle, ...native, ...beyond],
    overlay: [...middle, ...beyond],
  }
}

/** True where a value has room in its part of the ring. */
function fits(canvas: Canvas, chart: ChartStyle, label: string, arc: Arc, ring: Box, hole: number): boolean {
  const width = widthOf(canvas, label, chart.inside)
  const { size } = steppedStyle(canvas, chart.inside)
  const long = ((arc.to - arc.from) / 360) * Math.PI * ring.w * ((1 + hole) / 2)
  const deep = (ring.w / 2) * (1 - hole)
  return width + 2 <= deep && long >= Math.max(size * 1.3, width * 0.9)
}

/** The name of the whole, where it has room in the hole. */
function drawMiddle({ canvas, look, plotted }: Ringed, ring: Box, hole: number): Mark[] {
  const name = plotted.series[0]?.name ?? ''
  const w = ring.w * hole * 0.74
  if (name === '' || longestWord(canvas, [name], look.gloss) > w) return []
  const stack: Stacked[] = [{ said: name, style: look.gloss, align: 'center' }]
  const h = stackHeight(canvas, stack, w)
  if (h > ring.h * hole * 0.7) return []
  const box = { x: ring.x + (ring.w - w) / 2, y: ring.y + (ring.h - h) / 2, w, h }
  return drawStack(canvas, stack, box, 'whole')
}

/** Names at the height of their parts, in reading order down the ring; a value that has no room in its part stands with its name. */
function drawNames(ringed: Ringed, arcs: Arc[], hidden: number[], ring: Box, names: Box, beside: boolean): Mark[] {
  const { exhibit, canvas, look, chart, plotted } = ringed
  const stacks = stacksOf(look, exhibit, plotted)
  const labels = plotted.series[0]?.labels ?? []
  const middle = (arc: Arc): number => pointAt(ring, (arc.from + arc.to) / 2, 0.8).y
  const order = arcs.map((_, index) => index).sort((a, b) => (beside ? middle(arcs[a]!) - middle(arcs[b]!) : a - b))
  const width = names.w - bar * 3
  const things = order.map((index) => {
    const height = stackHeight(canvas, stacks[index]!, width)
    return { at: beside ? middle(arcs[index]!) - height / 2 : names.y, length: height + look.inset, height }
  })
  const starts = spread(things, names.y, names.y + names.h + look.inset)
  return order.flatMap((index, place): Mark[] => {
    const y = starts[place]!
    const { height } = things[place]!
    const [head, ...rest] = stacks[index]!
    const label = hidden.includes(index) ? ` ${labels[index] ?? ''}` : ''
    const said: Said =
      typeof head!.said === 'string'
        ? head!.said + label
        : { ...head!.said, runs: [...head!.said.runs, { text: label }] }
    return [
      rectangle(canvas, { x: names.x, y, w: bar, h: height }, { fill: fillOf(chart, plotted, index), name: 'color' }),
      ...drawStack(canvas, [{ ...head!, said }, ...rest], { x: names.x + bar * 3, y, w: width, h: height }, 'name'),
    ]
  })
}
