// A ring as it is drawn: its parts with their values, the name of the whole in the hole, and the names of the parts.
import { longestWord, nameOf, polygon, rectangle, type Said, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { ChartMark, Mark } from '../model/mark.ts'
import type { ChartStyle } from './chart-look.ts'
import { plain } from './fields.ts'
import { readableOn } from './ink.ts'
import { bar, fillOf, holeOf, type Ringed, stacksOf, valuesOf } from './ring-parts.ts'
import { planOf } from './ring-plan.ts'
import { type Arc, arcsOf, outlineOfArc, pointAt, sideOf } from './ring.ts'
import { spread } from './spread.ts'
import { drawStack, type Stacked, stackHeight } from './text-stack.ts'
import { unitsOf } from './units.ts'

/** Where the names stand: under the ring, or beside it. */
export type Names = { under: Box } | { right: Box; left?: Box }

/** The chart mark: `ring` is the square of the ring. */
export function drawRing(ringed: Ringed, frame: Box, ring: Box, names: Names): ChartMark {
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
  const beyond = drawNames(ringed, arcs, hidden, ring, names)
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

/** The name of the whole, where it has room in the hole, and unless it is the title or a word of the units line, as a year may be. */
function drawMiddle({ exhibit, canvas, look, plotted }: Ringed, ring: Box, hole: number): Mark[] {
  const name = plotted.series[0]?.name ?? ''
  const units = plain(unitsOf(exhibit, plotted, canvas.language))
  if (plain(plotted.title) === name || units.includes(name)) return []
  // Clear of the ring where its words allow it.
  const word = longestWord(canvas, [name], look.gloss)
  const w = [0.62, 0.74].map((share) => ring.w * hole * share).find((one) => word <= one)
  if (name === '' || w === undefined) return []
  const stack: Stacked[] = [{ said: name, style: look.gloss, align: 'center' }]
  const h = stackHeight(canvas, stack, w)
  if (h > ring.h * hole * 0.7) return []
  const box = { x: ring.x + (ring.w - w) / 2, y: ring.y + (ring.h - h) / 2, w, h }
  return drawStack(canvas, stack, box, 'whole')
}

/** Names beside their parts, or one under the other; a value that has no room in its part stands with its name. */
function drawNames(ringed: Ringed, arcs: Arc[], hidden: number[], ring: Box, names: Names): Mark[] {
  const all = arcs.map((_, index) => index)
  if ('under' in names) return drawColumn(ringed, all, hidden, names.under, () => names.under.y)
  const sides = arcs.map(sideOf)
  const heightAt = (index: number): number => pointAt(ring, sides[index]!.angle, 0.8).y
  const down = (some: number[]): number[] => some.sort((a, b) => heightAt(a) - heightAt(b))
  const right = all.filter((index) => names.left === undefined || sides[index]!.right)
  return [
    ...drawColumn(ringed, down(right), hidden, names.right, heightAt),
    ...(names.left === undefined
      ? []
      : drawColumn(ringed, down(all.filter((index) => !sides[index]!.right)), hidden, names.left, heightAt, true)),
  ]
}

/** Names one under the other in a column, each as near to its height as it gets; flush at the ring where they stand left of it. */
function drawColumn(
  { exhibit, canvas, look, chart, plotted }: Ringed,
  order: readonly number[],
  hidden: readonly number[],
  box: Box,
  heightAt: (index: number) => number,
  isLeft = false,
): Mark[] {
  const labels = plotted.series[0]?.labels ?? []
  const width = box.w - bar * 3
  // A value without room in its part stands after its name.
  const stacks = stacksOf(look, exhibit, plotted).map(([head, ...rest], index): Stacked[] => {
    const label = hidden.includes(index) ? ` ${labels[index] ?? ''}` : ''
    const name = head!.said
    const said: Said = typeof name === 'string' ? name + label : { ...name, runs: [...name.runs, { text: label }] }
    return [{ ...head!, said }, ...rest].map((row) => (isLeft ? { ...row, align: 'right' as const } : row))
  })
  const things = order.map((index) => {
    const height = stackHeight(canvas, stacks[index]!, width)
    return { at: heightAt(index) - height / 2, length: height + look.inset, height }
  })
  const starts = spread(things, box.y, box.y + box.h + look.inset)
  return order.flatMap((index, place): Mark[] => {
    const y = starts[place]!
    const { height } = things[place]!
    const x = isLeft ? box.x + box.w - bar : box.x
    const words = { x: isLeft ? box.x : box.x + bar * 3, y, w: width, h: height }
    return [
      rectangle(canvas, { x, y, w: bar, h: height }, { fill: fillOf(chart, plotted, index), name: 'color' }),
      ...drawStack(canvas, stacks[index]!, words, 'name'),
    ]
  })
}
