// Labels of events along a line: by turns above and below it, moved apart where two would meet.
import { oneLine, rule } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { stopDot } from './rungs.ts'
import { spread } from './spread.ts'
import { drawStack, stackHeight } from './text-stack.ts'
import { type Event, stackOf } from './timeline-events.ts'

/** A label: which side of the line, where its dot is and where its words start, both from the left edge. */
export interface Label {
  event: Event
  above: boolean
  dot: number
  left: number
  width: number
  height: number
}

/** Labels by turns above and below, left-aligned at their dots, moved apart where two on one side would meet. */
export function placeLabels(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: ((event: Event) => number) | undefined,
): Label[] {
  const last = width / Math.max(1, events.length)
  const room = share === undefined ? width - last : width - look.dot
  const dots = events.map((event, index) =>
    share === undefined ? (events.length < 2 ? 0 : (room * index) / (events.length - 1)) : share(event) * room,
  )
  const labels: Label[] = []
  for (const above of [true, false]) {
    const side = events.flatMap((event, index) => (index % 2 === (above ? 0 : 1) ? [{ event, dot: dots[index]! }] : []))
    const widest = width / Math.max(1, side.length)
    const things = side.map(({ event, dot }) => {
      const stack = stackOf(look, event)
      const wish = Math.max(...stack.map((row) => oneLine(canvas, row.said, row.style) + 1))
      const own = Math.min(wish, look.em * 18, widest - look.gap)
      return { at: dot, length: own + look.gap, event, dot, own }
    })
    // The gap after the last label may hang over the edge.
    const starts = spread(things, 0, width + look.gap)
    things.forEach(({ event, dot, own }, index) => {
      const left = starts[index]!
      const next = starts[index + 1] ?? width + look.gap
      const w = Math.min(Math.max(own, look.em * 18), next - look.gap - left)
      labels.push({ event, above, dot, left, width: w, height: stackHeight(canvas, stackOf(look, event), w) })
    })
  }
  return labels.sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event))
}

/** The dot on its line, the stem, and the words. `above` and `below` are the heights in points from the top of the box at which words above end and words below begin. */
export function drawLabel(
  canvas: Canvas,
  look: DrawnLook,
  label: Label,
  box: Box,
  lines: number[],
  gap: number,
  above: number,
  below: number,
): Mark[] {
  const { event, dot } = label
  const line = label.above ? lines[0]! : lines.at(-1)!
  const x = box.x + dot + look.dot / 2
  const shape = stopDot(
    canvas,
    look,
    { x: box.x + dot, y: line - look.dot / 2, w: look.dot, h: look.dot },
    { key: event.key, open: false },
  )
  const y = label.above ? box.y + above - label.height : below + gap
  const foot = label.above
    ? { y: y + label.height + gap, dot: line - look.dot / 2 }
    : { y: y - gap, dot: line + look.dot / 2 }
  const stroke = event.key ? { ...look.hair, color: look.key } : look.hair
  const moved = Math.abs(label.left - dot) > 0.5
  const to = { x: moved ? box.x + label.left + look.dot / 2 : x, y: foot.y }
  const stem = rule(canvas, { x, y: foot.dot }, to, stroke, 'stem')
  const words = { x: box.x + label.left, y, w: label.width, h: label.height }
  return [{ ...stem, glue: { from: shape.id } }, shape, ...drawStack(canvas, stackOf(look, event), words, 'event')]
}
