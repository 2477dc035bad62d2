// Labels of events along a line, by turns above and below it. A label begins at its dot, or ends there where it would run off or
// meet its neighbour; so leaders are plumb. Where even that leaves no room, labels move apart and leaders turn a corner.
import { longestWord, oneLine, rule, ruleAcross } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { stopDot } from './rungs.ts'
import { spread } from './spread.ts'
import { drawStack, stackHeight } from './text-stack.ts'
import { type Event, stackOf } from './timeline-events.ts'

/** A label: which side of the line, where its dot is and where its words start, both from the left edge, in points. */
export interface Label {
  event: Event
  above: boolean
  dot: number
  left: number
  width: number
  height: number
  /** Its words end at the dot and stand flush right. */
  flush: boolean
  /** For a label moved off its dot: at which share of the way to it the leader turns. */
  turn?: number
}

/** An event of one side with what its words want, in points: on one line each, and so that no word is cut. */
interface Wish {
  event: Event
  dot: number
  wish: number
  least: number
}

/** Wider labels than this many em are hard to take in. */
const widest = 22

/** Labels by turns above and below, each as wide as its neighbours leave it room. */
export function placeLabels(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  dots: readonly number[],
  width: number,
): Label[] {
  const labels = [true, false].flatMap((above) => {
    const side = events.flatMap((event, index): Wish[] => {
      if (index % 2 !== (above ? 0 : 1)) return []
      const stack = stackOf(look, event)
      const wish = Math.max(...stack.map((row) => oneLine(canvas, row.said, row.style) + 1))
      const word = Math.max(...stack.map((row) => longestWord(canvas, [row.said], row.style) + 2))
      return [{ event, dot: dots[index]!, wish, least: Math.min(wish, Math.max(word, look.em * 7)) }]
    })
    const placed = placePlumb(canvas, look, side, width) ?? placeApart(look, side, width)
    return placed.map((label): Label => {
      const height = stackHeight(canvas, stackOf(look, label.event), label.width)
      return { ...label, above, height }
    })
  })
  return labels.sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event))
}

type Placed = Omit<Label, 'above' | 'height'>

/** Every label at its dot, with as few flush ones as make for the lowest side; undefined where none of the ways leaves room. */
function placePlumb(canvas: Canvas, look: DrawnLook, side: Wish[], width: number): Placed[] | undefined {
  let best: { cost: number; placed: Placed[] } | undefined
  for (let ways = 0; ways < 2 ** side.length; ways++) {
    const flush = side.map((_, index) => (ways & (1 << index)) !== 0)
    const placed = widthsFor(look, side, flush, width)
    if (placed === undefined) continue
    const tallest = placed.map((label) => stackHeight(canvas, stackOf(look, label.event), label.width))
    // All but the last look best when they begin at their dots.
    const dislike = flush.reduce((total, is, index) => total + (is ? (index === side.length - 1 ? 0.5 : 3) : 0), 0)
    const cost = Math.max(0, ...tallest) + dislike * look.em
    if (best === undefined || cost < best.cost - 0.01) best = { cost, placed }
  }
  return best?.placed
}

/** The labels of one side where `flush` says which end at their dots; undefined where one has too little room. */
function widthsFor(look: DrawnLook, side: Wish[], flush: boolean[], width: number): Placed[] | undefined {
  const placed: Placed[] = []
  for (const [index, { event, dot, wish, least }] of side.entries()) {
    const next = side[index + 1]
    const previous = side[index - 1]
    const end = dot + look.dot
    const room = flush[index]
      ? // Towards the left: up to the edge, the dot before, or its share of what lies between two labels that face each other.
        end - (previous === undefined ? 0 : leftLimit(look, previous, flush[index - 1]!, side[index]!))
      : (next === undefined ? width : rightLimit(look, next, flush[index + 1]!, side[index]!)) - dot
    if (room < least - 0.01) return undefined
    const own = Math.min(room, Math.max(look.em * widest, least), Math.max(wish, least))
    placed.push({ event, dot, left: flush[index] ? end - own : dot, width: own, flush: flush[index]! })
  }
  return placed
}

const leftLimit = (look: DrawnLook, before: Wish, isFlush: boolean, own: Wish): number =>
  isFlush ? before.dot + look.dot + look.gap : shared(look, before, own) + look.gap / 2

const rightLimit = (look: DrawnLook, after: Wish, isFlush: boolean, own: Wish): number =>
  isFlush ? shared(look, own, after) - look.gap / 2 : after.dot - look.gap

/** Where the room between two labels that face each other is parted: by what each wants. */
const shared = (look: DrawnLook, left: Wish, right: Wish): number =>
  left.dot + ((right.dot + look.dot - left.dot) * left.wish) / Math.max(1, left.wish + right.wish)

/** Labels moved apart, none over another; leaders turn at different heights, so that none crosses another. */
function placeApart(look: DrawnLook, side: Wish[], width: number): Placed[] {
  const most = width / Math.max(1, side.length) - look.gap
  const things = side.map(({ dot, wish }) => ({ at: dot, length: Math.min(wish, look.em * 18, most) + look.gap }))
  // The gap after the last label may hang over the edge.
  const starts = spread(things, 0, width + look.gap)
  return side.map(({ event, dot }, index) => {
    const left = starts[index]!
    const next = starts[index + 1] ?? width + look.gap
    const own = Math.min(Math.max(things[index]!.length - look.gap, look.em * 18), next - look.gap - left)
    // Of those moved to the right the earlier turn farther off, of those moved to the left the later.
    const rank = left > dot ? side.length - index : index + 1
    const moved = Math.abs(left - dot) > 0.5
    return { event, dot, left, width: own, flush: false, ...(moved ? { turn: rank / (side.length + 1) } : {}) }
  })
}

/**
 * The dot on its line, the leader, and the words. `top` and `below` are the heights in points on the page at which words above and
 * words below begin: those of one side on one line, however many lines each has.
 */
export function drawLabel(
  canvas: Canvas,
  look: DrawnLook,
  label: Label,
  box: Box,
  lines: number[],
  at: { gap: number; top: number; below: number },
): Mark[] {
  const { event, dot, flush } = label
  const line = label.above ? lines[0]! : lines.at(-1)!
  const x = box.x + dot + look.dot / 2
  const shape = stopDot(
    canvas,
    look,
    { x: box.x + dot, y: line - look.dot / 2, w: look.dot, h: look.dot },
    { key: event.key, open: false },
  )
  const y = label.above ? at.top : at.below
  const foot = label.above ? at.top + label.height + at.gap : at.below - at.gap
  const from = label.above ? line - look.dot / 2 : line + look.dot / 2
  const stroke = event.key ? { ...look.hair, color: look.key } : look.hair
  const stack = stackOf(look, event).map((row) => (flush ? { ...row, align: 'right' as const } : row))
  const words = { x: box.x + label.left, y, w: label.width, h: label.height }
  const stem = (end: number) => ({
    ...rule(canvas, { x, y: from }, { x, y: end }, stroke, 'stem'),
    glue: { from: shape.id },
  })
  const leader = (): Mark[] => {
    if (label.turn === undefined) return [stem(foot)]
    const corner = from + (foot - from) * label.turn
    const over = box.x + label.left + look.dot / 2
    return [
      stem(corner),
      ruleAcross(canvas, Math.min(x, over), corner, Math.abs(over - x), stroke, 'stem'),
      rule(canvas, { x: over, y: corner }, { x: over, y: foot }, stroke, 'stem'),
    ]
  }
  return [...leader(), shape, ...drawStack(canvas, stack, words, 'event')]
}
