// Where the names of series stand when they are not under their columns: beside the last stack, above the first bar, or in a legend.
import { heightOf, longestWord, rectangle, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { ColorName } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Bar, Stage } from './bars.ts'
import { fillAt, type ChartStyle } from './chart-look.ts'
import { isSeen, type Plotted } from './plotted.ts'

/** How the name of a series looks: in the accent where the series is the one to see. */
function changeFor(look: ChartStyle, plotted: Plotted, series: number): { color?: ColorName; bold?: boolean } {
  const seen = plotted.highlight
  return seen?.series === series && seen.category === undefined && isSeen(seen, series, 0)
    ? { color: look.highlight, bold: true }
    : {}
}

/** Width in points of the names beside a stack; 0 where they have no room there and belong in a legend. */
export function sideWidth(canvas: Canvas, look: ChartStyle, plotted: Plotted, width: number): number {
  const widest = Math.max(
    0,
    ...plotted.series.map((series) => widthOf(canvas, series.name, look.label, { bold: true })),
  )
  const most = width * (plotted.categories.length === 1 ? 0.55 : 0.3)
  const names = plotted.series.map((series) => series.name)
  return longestWord(canvas, names, look.label, true) > most ? 0 : Math.min(widest + 3, most)
}

/** Names beside the last stack, each at the middle of its piece, moved apart where pieces are thin. */
export function sideNames(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage, width: number): Mark[] {
  const last = plotted.categories.length - 1
  const lane = stage.lane(last, 0)
  const x = lane.start + lane.width + look.pitch * 0.75
  const pieces = stage.bars.filter((bar) => bar.category === last)
  const named = pieces
    .map((bar) => {
      const name = plotted.series[bar.series]?.name ?? ''
      const change = changeFor(look, plotted, bar.series)
      const h = heightOf(canvas, name, look.label, width, change)
      return { bar, name, change, h, y: bar.box.y + bar.box.h / 2 - h / 2 }
    })
    .sort((a, b) => a.y - b.y)
  spreadOut(named, stage.plot.y, stage.plot.y + stage.plot.h)
  return named.map(({ name, change, h, y }) =>
    textMark(canvas, {
      words: name,
      style: look.label,
      box: { x, y, w: width, h },
      role: 'artifact',
      name: 'series',
      ...change,
    }),
  )
}

/** Moves boxes that are sorted from the top apart until none overlaps, inside the limits as long as there is room. */
function spreadOut(boxes: { y: number; h: number }[], top: number, bottom: number): void {
  let edge = top
  for (const box of boxes) {
    box.y = Math.max(box.y, edge)
    edge = box.y + box.h
  }
  edge = bottom
  for (const box of [...boxes].reverse()) {
    box.y = Math.min(box.y, edge - box.h)
    edge = box.y
  }
}

/** Names above the pieces of the first bar, where each has room over its piece; else undefined. */
export function aboveNames(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  pieces: Bar[],
): { draw(y: number): Mark[] } | undefined {
  const fits = pieces.every(
    (bar) => widthOf(canvas, plotted.series[bar.series]?.name ?? '', look.label, { bold: true }) + 2 <= bar.box.w,
  )
  if (!fits || pieces.length < plotted.series.length) return undefined
  const { leading } = steppedStyle(canvas, look.label)
  return {
    draw: (y) =>
      pieces.map((bar) =>
        textMark(canvas, {
          words: plotted.series[bar.series]?.name ?? '',
          style: look.label,
          box: { x: bar.box.x, y, w: bar.box.w, h: leading },
          role: 'artifact',
          name: 'series',
          ...changeFor(look, plotted, bar.series),
        }),
      ),
  }
}

/** A legend: swatches and names in the order of the series, in as many rows as they need. */
export function legend(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  width: number,
): { height: number; draw(x: number, y: number): Mark[] } {
  const { leading } = steppedStyle(canvas, look.label)
  const swatch = leading / 2
  const gap = leading
  const places: { x: number; row: number; w: number }[] = []
  let x = 0
  let row = 0
  for (const [index, series] of plotted.series.entries()) {
    const w = Math.min(
      width - swatch * 2,
      widthOf(canvas, series.name, look.label, changeFor(look, plotted, index)) + 3,
    )
    if (x > 0 && x + swatch * 1.6 + w > width) {
      x = 0
      row++
    }
    places.push({ x, row, w })
    x += swatch * 1.6 + w + gap
  }
  return {
    height: (row + 1) * leading,
    draw: (left, top) =>
      plotted.series.flatMap((series, index) => {
        const place = places[index] ?? { x: 0, row: 0, w: 0 }
        const y = top + place.row * leading
        const box = { x: left + place.x, y: y + (leading - swatch) / 2, w: swatch, h: swatch }
        const text = { x: left + place.x + swatch * 1.6, y, w: place.w, h: leading }
        return [
          rectangle(canvas, box, { fill: fillAt(look, plotted, index, -1), name: 'swatch' }),
          textMark(canvas, {
            words: series.name,
            style: look.label,
            box: text,
            role: 'artifact',
            name: 'series',
            ...changeFor(look, plotted, index),
          }),
        ]
      }),
  }
}
