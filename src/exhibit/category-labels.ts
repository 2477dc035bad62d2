// The names of categories under columns or left of bars, broken into the room that they have.
import { heightOf, ruleAcross, steppedStyle, textMark, widthOf } from '../draw/index.ts'
import type { Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Stage } from './bars.ts'
import type { ChartStyle } from './chart-look.ts'
import { isSeen, type Plotted } from './plotted.ts'

/** The line between names of series and the category that they share. */
const hairline: Stroke = { color: 'hair', width: 0.5 }
/** Share of a slot that a label may take: PowerPoint keeps labels of neighbours apart. */
const share = 0.94

/** Height of one row of category labels under columns. */
export const underHeight = (canvas: Canvas, look: ChartStyle, labels: string[], slot: number): number =>
  Math.max(0, ...labels.map((label) => (label === '' ? 0 : heightOf(canvas, label, look.label, slot * share))))

/** One row of category labels, centred under the slots, from a height on the page. */
export function underLabels(canvas: Canvas, look: ChartStyle, plotted: Plotted, stage: Stage, y: number): Mark[] {
  return plotted.categories.flatMap((label, index) => {
    if (label === '') return []
    const w = stage.slot * share
    const box = {
      x: stage.plot.x + stage.slot * index + (stage.slot - w) / 2,
      y,
      w,
      h: heightOf(canvas, label, look.label, w),
    }
    return [
      textMark(canvas, {
        ...{ words: label, style: look.label, box, align: 'center', role: 'artifact', name: 'category' },
      }),
    ]
  })
}

/** Width of the column of labels left of bars. */
export function besideWidth(canvas: Canvas, look: ChartStyle, plotted: Plotted, width: number): number {
  const longest = Math.max(0, ...plotted.categories.map((label) => widthOf(canvas, label, look.label)))
  return longest === 0 ? 0 : Math.min(longest + 3, width * 0.4)
}

/** Labels left of bars: against the axis as PowerPoint sets them, from the left edge in print. */
export function besideLabels(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  stage: Stage,
  x: number,
  w: number,
): Mark[] {
  return plotted.categories.flatMap((label, index) => {
    if (label === '') return []
    const box = { x, y: stage.plot.y + stage.slot * index, w, h: stage.slot }
    const align = look.native ? 'right' : 'left'
    return [
      textMark(canvas, {
        words: label,
        style: look.label,
        box,
        anchor: 'middle',
        align,
        role: 'artifact',
        name: 'category',
      }),
    ]
  })
}

/** Names of series under each column of a cluster, and the category in bold under a bracket: what a legend would say. */
export interface Bracketed {
  height: number
  draw(stage: Stage, y: number): Mark[]
}

/** Bracketed names, where every series has room under its own column; else undefined. */
export function bracketed(
  canvas: Canvas,
  look: ChartStyle,
  plotted: Plotted,
  columns: { slot: number; width: number; pitch: number },
): Bracketed | undefined {
  const room = Math.min(columns.pitch, columns.width * 1.5) - 4
  const widest = plotted.series
    .flatMap((series) => series.name.split(/\s+/))
    .map((word) => widthOf(canvas, word, look.label, { bold: true }))
  if (Math.max(0, ...widest) > room) return undefined
  const { leading } = steppedStyle(canvas, look.label)
  const names = Math.max(
    ...plotted.series.map((series) => heightOf(canvas, series.name, look.label, room, { bold: true })),
  )
  if (names > leading * 2 + 0.5) return undefined
  const categories = Math.max(
    0,
    ...plotted.categories.map((name) =>
      name === '' ? 0 : heightOf(canvas, name, look.label, columns.slot * share, { bold: true }),
    ),
  )
  const gap = leading / 4
  return {
    height: names + (categories > 0 ? gap * 2 + categories : 0),
    draw: (stage, y) =>
      plotted.categories.flatMap((category, at) => [
        ...plotted.series.map((series, index) => {
          const lane = stage.lane(at, index)
          const box = { x: lane.start + lane.width / 2 - room / 2, y, w: room, h: names }
          const seen = plotted.highlight !== undefined && isSeen(plotted.highlight, index, at)
          return textMark(canvas, {
            words: series.name,
            style: look.label,
            box,
            align: 'center',
            role: 'artifact',
            name: 'series',
            ...(seen ? { color: look.highlight, bold: true } : {}),
          })
        }),
        ...(category === '' ? [] : bracket(canvas, look, stage, at, category, y + names + gap, gap, categories)),
      ]),
  }
}

function bracket(
  canvas: Canvas,
  look: ChartStyle,
  stage: Stage,
  at: number,
  category: string,
  y: number,
  gap: number,
  h: number,
): Mark[] {
  const first = stage.lane(at, 0)
  const last = stage.lane(at, stage.abreast - 1)
  const width = last.start + last.width - first.start
  const w = stage.slot * share
  const box = { x: first.start + width / 2 - w / 2, y: y + gap, w, h }
  return [
    ruleAcross(canvas, first.start, y, width, hairline, 'bracket'),
    textMark(canvas, {
      words: category,
      style: look.label,
      bold: true,
      color: canvas.brand.theme['dk1'] ?? 'ink',
      box,
      align: 'center',
      role: 'artifact',
      name: 'category',
    }),
  ]
}
