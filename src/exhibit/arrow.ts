// The difference arrow: a thin line from the end of each bar, an arrow between the two levels, and how far it is: in a bubble on
// the arrow, or beside one that it would hide; where the brand has no bubbles, beside an arrow that stands past the bars.
import { arrow, ellipse, rule, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Point } from '../model/mark.ts'
import type { Direction, Stage } from './bars.ts'
import type { Difference, End } from './difference.ts'
import type { ChartStyle } from './chart-look.ts'

/** Width and height in points. */
export interface Size {
  w: number
  h: number
}

/** Size of what says the difference: a circle for a short label, an ellipse for a longer one, or the bare label. */
export function bubbleSize(canvas: Canvas, look: ChartStyle, difference: Difference): Size {
  const { size, leading } = steppedStyle(canvas, look.value)
  const text = widthOf(canvas, difference.label, look.value, { bold: true })
  if (look.bubble === 0) return { w: text + 2, h: leading }
  return text <= look.bubble * 0.76
    ? { w: look.bubble, h: look.bubble }
    : { w: text + size * 1.3, h: look.bubble * 0.76 }
}

/** Clear width across the bars that a bubble wants between its neighbours; 0 where it stands past them. */
export const bubbleBreadth = (look: ChartStyle, size: Size, direction: Direction): number =>
  look.bubble === 0 ? 0 : (direction === 'column' ? size.w : size.h) + 4

/** Room in points past the last bar for an arrow without a bubble; 0 for one that stands between bars. */
export const roomPast = (look: ChartStyle, size: Size, direction: Direction): number =>
  look.bubble > 0 ? 0 : arrowLane + (direction === 'column' ? size.w : size.h)

/** Room in points that a bubble needs beyond the longer bar where the arrow is too short to carry it; else 0. */
export function roomBeyond(look: ChartStyle, size: Size, length: number, direction: Direction): number {
  const along = direction === 'column' ? size.h : size.w
  return look.bubble === 0 || length >= along + 16 ? 0 : along + 8
}

/** Points from a bar to an arrow past it, and from there to its label. */
const arrowLane = 18
/** Points across the head of an arrow. */
const headBreadth = 6
/** Points of an arrow that a bubble on it must leave to be seen, above and below together. */
const seenOfArrow = 48

/** Points between the middles of an arrow and a bubble that stands beside it in the gap of columns; 0 where the bubble is on the arrow. */
function bubbleShift(look: ChartStyle, size: Size, length: number, gap: number, direction: Direction): number {
  const isHidden = look.bubble > 0 && direction === 'column' && length < size.h + seenOfArrow
  if (!isHidden || roomBeyond(look, size, length, direction) > 0 || gap < size.w + headBreadth * 4) return 0
  return headBreadth * 1.5 + size.w / 2
}

/** The marks of the arrow over a stage. */
export function drawArrow(canvas: Canvas, look: ChartStyle, stage: Stage, difference: Difference): Mark[] {
  const { start, end, edge, across, reach, far, over, shift } = laneOf(canvas, look, stage, difference)
  const column = stage.direction === 'column'
  const point = (level: number, lane: number): Point => (column ? { x: lane, y: level } : { x: level, y: lane })
  const marks: Mark[] = [
    ...(over === undefined
      ? [rule(canvas, point(start, edge), point(start, reach), look.level, 'level')]
      : [
          rule(canvas, point(start, edge), point(start, over.start), look.level, 'level'),
          rule(canvas, point(start, over.start + over.width), point(start, reach), look.level, 'level'),
        ]),
    rule(canvas, point(end, far), point(end, reach), look.level, 'level'),
  ]
  if (start !== end)
    marks.push(arrow(canvas, point(start, across), point(end, across), look.arrow, headBreadth, 'difference arrow'))
  return [...marks, ...label(canvas, look, stage, difference, { start, end, across, shift })]
}

interface ArrowLane {
  /** Coordinates of the two levels along the bars. */
  start: number
  end: number
  /** Across the bars: where the first level line begins, where the second does, where both end, and where the arrow stands. */
  edge: number
  far: number
  reach: number
  across: number
  /** From there to the middle of the label. */
  shift: number
  /** The bar that the first level line passes behind. */
  over?: { start: number; width: number }
}

function laneOf(canvas: Canvas, look: ChartStyle, stage: Stage, difference: Difference): ArrowLane {
  const [from, to] = [difference.from, difference.to].map((end) => ({
    ...stage.lane(end.category, end.series ?? 0),
    level: stage.at(levelOf(stage, end)),
  })) as [LaneEnd, LaneEnd]
  const levels = { start: from.level, end: to.level }
  const size = bubbleSize(canvas, look, difference)
  const past = Math.max(from.start + from.width, to.start + to.width)
  if (look.bubble === 0 || from.start === to.start) {
    // Past the bars: in one stack there is no gap between the two ends, and a bare label needs the room.
    const breadth = look.bubble === 0 ? 0 : bubbleBreadth(look, size, stage.direction) / 2
    const across = past + Math.max(breadth, arrowLane / 2)
    const shift = look.bubble > 0 ? 0 : arrowLane / 2 + (stage.direction === 'column' ? size.w : size.h) / 2
    const lane = {
      ...levels,
      edge: from.start + from.width,
      far: to.start + to.width,
      reach: across + 4,
      across,
      shift,
    }
    return to.start > from.start ? { ...lane, over: to } : lane
  }
  // In the gap next to the bar it points to, on the side of the bar it comes from.
  const forward = to.start > from.start
  const reach = forward ? to.start : to.start + to.width
  const edge = forward ? from.start + from.width : from.start
  const far = forward ? Math.max(edge, edgeBefore(stage, reach)) : Math.min(edge, edgeAfter(stage, reach))
  const shift = bubbleShift(look, size, Math.abs(from.level - to.level), Math.abs(reach - far), stage.direction)
  // The arrow and the bubble beside it stand in the middle of the gap together.
  const across = (reach + far) / 2 - (shift === 0 ? 0 : (size.w + headBreadth) / 2)
  return { ...levels, edge, far, reach, across, shift }
}

interface LaneEnd {
  start: number
  width: number
  level: number
}

/** Where the end of a bar, of a piece or of a stack lies on the value axis. */
function levelOf(stage: Stage, end: End): number {
  if (!stage.stacked || end.series === undefined) return end.value
  const upTo = end.series
  const below = stage.bars.filter((bar) => bar.category === end.category && bar.series <= upTo)
  return below.reduce((sum, bar) => sum + bar.value, 0)
}

const edgesOf = (stage: Stage): { low: number; high: number }[] =>
  stage.bars.map(({ category, series }) => {
    const { start, width } = stage.lane(category, series)
    return { low: start, high: start + width }
  })

const edgeBefore = (stage: Stage, limit: number): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...edgesOf(stage)
      .map((edge) => edge.high)
      .filter((edge) => edge <= limit + 1e-6),
  )

const edgeAfter = (stage: Stage, limit: number): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...edgesOf(stage)
      .map((edge) => edge.low)
      .filter((edge) => edge >= limit - 1e-6),
  )

function label(
  canvas: Canvas,
  look: ChartStyle,
  stage: Stage,
  difference: Difference,
  { start: from, end: to, across, shift }: Pick<ArrowLane, 'start' | 'end' | 'across' | 'shift'>,
): Mark[] {
  const size = bubbleSize(canvas, look, difference)
  const column = stage.direction === 'column'
  const beyond = roomBeyond(look, size, Math.abs(from - to), stage.direction) > 0
  const middle = (from + to) / 2
  const along = !beyond ? middle : column ? Math.min(from, to) - size.h / 2 - 4 : Math.max(from, to) + size.w / 2 + 4
  const center = column ? { x: across + shift, y: along } : { x: along, y: across + shift }
  const box: Box = { x: center.x - size.w / 2, y: center.y - size.h / 2, w: size.w, h: size.h }
  const { leading } = steppedStyle(canvas, look.value)
  const text = textMark(canvas, {
    words: difference.label,
    style: look.value,
    bold: true,
    box: { ...box, y: center.y - leading / 2, h: leading },
    anchor: 'middle',
    align: look.bubble > 0 || !column ? 'center' : 'left',
    role: 'artifact',
    name: 'difference',
  })
  if (look.bubble === 0) return [text]
  const fill = canvas.brand.theme['lt1'] ?? 'white'
  const stroke = { ...look.arrow }
  return [ellipse(canvas, box, { fill, stroke, name: 'difference' }), text]
}
