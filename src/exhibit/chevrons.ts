// A row of chevrons that fit into one another, each with a few words: the head of a process or of a value chain.
import { longestWord, type Said, shape } from '../draw/index.ts'
import type { Box, ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { DrawnLook } from './drawn-look.ts'
import { readableOn } from './ink.ts'
import { drawStack, stackHeight, type Stacked } from './text-stack.ts'

/** One chevron. */
export interface Chevron {
  head: Said
  key: boolean
  /** Outlined and not filled: not reached yet. */
  open: boolean
}

/** A column of a row of steps, in points from its left edge. */
export interface Column {
  x: number
  w: number
}

/** A row of chevrons set at a width. */
export interface ChevronRow {
  /** Height in points. */
  height: number
  /** Where each begins, from the left edge, and how wide what stands under it may be: all alike. */
  columns: Column[]
  /** Width that the longest word needs. */
  least: number
  draw(box: { x: number; y: number }): Mark[]
}

/** Points between two chevrons. */
const seam = 4

/** Sets a row of chevrons at a width in points. */
export function setChevrons(canvas: Canvas, look: DrawnLook, chevrons: Chevron[], width: number): ChevronRow {
  const count = Math.max(1, chevrons.length)
  const padding = look.em * 0.5
  const stacks = chevrons.map((one) => wordsOf(canvas, look, one))
  // Heads of more lines make a taller row with deeper points, which leaves less room: the second look settles it.
  let height = look.em * 2.4
  let depth = 0
  let pitch = 0
  for (let round = 0; round < 3; round++) {
    depth = height / 2
    pitch = (width - depth + seam) / count
    const tallest = Math.max(...stacks.map((stack) => stackHeight(canvas, stack, pitch - depth - padding)))
    height = Math.max(look.em * 2.4, tallest + padding * 1.6)
  }
  const word = longestWord(
    canvas,
    chevrons.map((one) => one.head),
    look.head,
    true,
  )
  const wordsAt = (index: number): number => index * pitch + depth + padding
  // What stands under a chevron begins with it, the first at the edge of the text around.
  const columns = chevrons.map((_, index): Column => ({ x: index * pitch, w: Math.max(1, pitch - look.gap) }))
  return {
    height,
    columns,
    least: count * (word + height / 2 + padding) + height / 2 - seam,
    draw: ({ x, y }) =>
      chevrons.flatMap((one, index) => {
        const box: Box = { x: x + index * pitch, y, w: pitch + depth - seam, h: height }
        const from = x + wordsAt(index)
        const words: Box = { x: from, y, w: Math.max(1, x + (index + 1) * pitch - seam - from), h: height }
        const outline = { color: one.key ? look.key : look.own.word('outline', 'edge'), width: 0.75 }
        const drawn = one.open
          ? { stroke: outline, name: 'step' }
          : { fill: fillOf(look, one), stroke: outline, name: 'step' }
        return [
          shape(canvas, 'chevron', box, drawn),
          ...drawStack(canvas, stacks[index] ?? [], words, 'head', 'middle'),
        ]
      }),
  }
}

const fillOf = (look: DrawnLook, chevron: Chevron): ColorName =>
  chevron.key ? look.key : look.own.word('fill', 'tint')

function wordsOf(canvas: Canvas, look: DrawnLook, chevron: Chevron): Stacked[] {
  const color = chevron.open ? (chevron.key ? look.key : 'ink') : readableOn(canvas, fillOf(look, chevron), 'ink')
  return [{ said: chevron.head, style: look.head, color }]
}
