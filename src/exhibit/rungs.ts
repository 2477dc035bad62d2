// Stops along a line that runs down the page, with what is said about each at its right: how a timeline or a process stands in a
// narrow column.
import { arrow, ellipse, oneLine, rule, type Said, steppedStyle } from '../draw/index.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, ShapeMark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import type { Heights } from './kind.ts'
import { spread } from './spread.ts'
import { drawStack, stackHeight, type Stacked } from './text-stack.ts'

/** One stop. */
export interface Rung {
  /** In a column of its own, left of the words: a date, a numeral. */
  beside?: { said: Said; style: string }
  words: Stacked[]
  /** The one to see. */
  key: boolean
  /** Drawn hollow: not reached yet. */
  open: boolean
  /** Where it wants to stand, 0 at the first stop and 1 at the last; absent for one after the other. */
  at?: number
}

/** Stops set at a width. */
export interface Rungs extends Heights {
  draw(box: { x: number; y: number; w: number; h: number }): Mark[]
}

/** Sets stops at a width in points. `ends` puts an arrow head at the foot of the line. */
export function setRungs(canvas: Canvas, look: DrawnLook, rungs: Rung[], width: number, ends: boolean): Rungs {
  const { dot, inset } = look
  const widest = Math.max(
    0,
    ...rungs.map((rung) => (rung.beside === undefined ? 0 : oneLine(canvas, rung.beside.said, rung.beside.style))),
  )
  // A long date would leave no room beside it: then it stands over the words.
  const column = widest > 0 && widest <= width * 0.3 ? widest : 0
  const stacks = rungs.map((rung) => stackOf(rung, column > 0))
  const left = dot + look.em
  const text = left + (column === 0 ? 0 : column + look.em)
  const heights = stacks.map((stack) => stackHeight(canvas, stack, width - text))
  const between = inset * 1.5
  const tail = ends ? look.arrow * 2 : 0
  const natural = heights.reduce((sum, height) => sum + height + between, 0) - between + tail
  const scaled = rungs.some((rung) => rung.at !== undefined)
  return {
    least: natural,
    natural: scaled ? natural * 1.25 : natural,
    most: natural * (scaled ? 1.8 : 1.4),
    draw: (box) => {
      const tops = topsOf(rungs, heights, between, box.y, box.h - tail)
      const middles = stacks.map((stack, index) => firstMiddle(canvas, stack) + (tops[index] ?? 0))
      const dots = dotsOf(canvas, look, rungs, box, middles, scaled ? box.h - tail : undefined)
      const marks: Mark[] = []
      dots.forEach((shape, index) => {
        const next = dots[index + 1]
        const from = { x: box.x + dot / 2, y: shape.box.y + shape.box.h }
        const stroke = rungs[index]?.key === true ? look.keyLine : look.line
        const dash = rungs[index + 1]?.open === true ? ({ dash: 'dot' } as const) : {}
        if (next !== undefined) {
          const line = rule(canvas, from, { x: from.x, y: next.box.y }, { ...stroke, ...dash }, 'track')
          marks.push({ ...line, glue: { from: shape.id, to: next.id } })
        } else if (ends && rungs[index]?.open !== true) {
          marks.push(arrow(canvas, from, { x: from.x, y: box.y + box.h }, stroke, look.arrow * 1.5, 'track'))
        }
      })
      marks.push(...dots)
      rungs.forEach((rung, index) => {
        const y = tops[index] ?? box.y
        const middle = middles[index] ?? y
        const at = dots[index]!.box.y + dot / 2
        // A stop moved away from its place on the scale is tied to it.
        if (Math.abs(at - middle) > 1) {
          const from = { x: box.x + dot, y: at }
          marks.push(rule(canvas, from, { x: box.x + left - 3, y: middle }, look.hair, 'leader'))
        }
        if (column > 0 && rung.beside !== undefined) {
          const beside = { x: box.x + left, y, w: column, h: steppedStyle(canvas, rung.beside.style).leading }
          const color = rung.key ? { color: look.key } : {}
          marks.push(...drawStack(canvas, [{ ...rung.beside, ...color }], beside, 'when'))
        }
        const words = { x: box.x + text, y, w: width - text, h: heights[index] ?? 0 }
        marks.push(...drawStack(canvas, stacks[index] ?? [], words, 'stop'))
      })
      return marks
    },
  }
}

const stackOf = (rung: Rung, isBeside: boolean): Stacked[] =>
  isBeside || rung.beside === undefined ? rung.words : [{ ...rung.beside }, ...rung.words]

const firstMiddle = (canvas: Canvas, stack: readonly Stacked[]): number =>
  stack[0] === undefined ? 0 : steppedStyle(canvas, stack[0].style).leading / 2

/** Tops of the words: spread over the height, or as near to their place on the scale as they get. */
function topsOf(rungs: Rung[], heights: number[], between: number, y: number, h: number): number[] {
  const total = heights.reduce((sum, height) => sum + height, 0)
  if (rungs.some((rung) => rung.at !== undefined)) {
    const last = heights.at(-1) ?? 0
    const wanted = rungs.map((rung, index) => ({
      at: y + (rung.at ?? 0) * Math.max(0, h - last),
      length: (heights[index] ?? 0) + (index === heights.length - 1 ? 0 : between),
    }))
    return spread(wanted, y, y + h)
  }
  const gap = heights.length > 1 ? Math.min((h - total) / (heights.length - 1), between * 3) : 0
  let top = y
  return heights.map((height) => {
    const at = top
    top += height + gap
    return at
  })
}

function dotsOf(
  canvas: Canvas,
  look: DrawnLook,
  rungs: Rung[],
  box: { x: number; y: number },
  middles: number[],
  scale: number | undefined,
): ShapeMark[] {
  const first = middles[0] ?? box.y
  const last = middles.at(-1) ?? first
  return rungs.map((rung, index) => {
    const middle =
      scale === undefined || rung.at === undefined ? (middles[index] ?? first) : first + rung.at * (last - first)
    const at = { x: box.x, y: middle - look.dot / 2, w: look.dot, h: look.dot }
    return stopDot(canvas, look, at, rung)
  })
}

/** A dot on a line: full, in the accent where it is the one to see, hollow where it is not reached. */
export function stopDot(
  canvas: Canvas,
  look: DrawnLook,
  box: { x: number; y: number; w: number; h: number },
  stop: { key: boolean; open: boolean },
): ShapeMark {
  const color = stop.key ? look.key : look.line.color
  if (!stop.open) return ellipse(canvas, box, { fill: color, name: 'stop' })
  // The outline lies inside the box, so that hollow and full dots are as large.
  const width = Math.max(1, look.line.width)
  const inner = { x: box.x + width / 2, y: box.y + width / 2, w: box.w - width, h: box.h - width }
  return ellipse(canvas, inner, { fill: 'white', stroke: { color, width }, name: 'stop' })
}
