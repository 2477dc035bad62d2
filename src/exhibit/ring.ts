// The parts of a ring as PowerPoint draws a doughnut: clockwise from 12 o'clock, the hole a share of the whole.
import type { Box } from '../model/brand.ts'
import type { Point } from '../model/mark.ts'

/** One part of a ring. Angles in degrees clockwise from 12 o'clock. */
export interface Arc {
  from: number
  to: number
}

/** Angles of parts whose values add up to the whole ring. */
export function arcsOf(values: readonly number[]): Arc[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  let angle = 0
  return values.map((value) => {
    const from = angle
    angle += total > 0 ? (value / total) * 360 : 0
    return { from, to: angle }
  })
}

/** The angle of the middle of a part, where its value stands, and so at which side of the ring its name does. */
export function sideOf({ from, to }: Arc): { right: boolean; angle: number } {
  const angle = (from + to) / 2
  return { right: angle <= 180, angle }
}

/** A point of the circle that fills a square, at an angle and a share of the radius. */
export function pointAt(square: Box, angle: number, share: number): Point {
  const radius = (Math.min(square.w, square.h) / 2) * share
  const turn = (angle * Math.PI) / 180
  return {
    x: square.x + square.w / 2 + radius * Math.sin(turn),
    y: square.y + square.h / 2 - radius * Math.cos(turn),
  }
}

/** Degrees from one corner of an arc's outline to the next: finer than an eye can see. */
const step = 2

/** The outline of a part; `hole` is the share of the radius that is empty. */
export function outlineOfArc(square: Box, arc: Arc, hole: number): Point[] {
  const count = Math.max(2, Math.ceil((arc.to - arc.from) / step))
  const angles = Array.from({ length: count + 1 }, (_, index) => arc.from + ((arc.to - arc.from) * index) / count)
  return [
    ...angles.map((angle) => pointAt(square, angle, 1)),
    ...[...angles].reverse().map((angle) => pointAt(square, angle, hole)),
  ]
}
