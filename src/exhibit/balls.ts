// Harvey balls: a circle filled by quarters from 12 o'clock.
import { ellipse, group, pie } from '../draw/index.ts'
import type { Box, ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'

/** Quarters of a full ball. */
export const full = 4

/** A ball of `score` quarters in a square box; `alt` says its score, e.g. "3 of 4". */
export function drawBall(canvas: Canvas, box: Box, score: number, color: ColorName, line: number, alt?: string): Mark {
  const half = line / 2
  // The outline lies inside the box, so that full and empty balls are as large.
  const ring = { x: box.x + half, y: box.y + half, w: box.w - line, h: box.h - line }
  const stroke = { color, width: line }
  const marks: Mark[] =
    score >= full
      ? [ellipse(canvas, box, { fill: color, name: 'ball' })]
      : [ellipse(canvas, ring, { fill: 'white', stroke, name: 'ball' })]
  if (score > 0 && score < full)
    marks.push(pie(canvas, ring, 0, (score / full) * 360, { fill: color, name: 'quarters' }))
  return group(canvas, box, marks, 'ball', alt)
}
