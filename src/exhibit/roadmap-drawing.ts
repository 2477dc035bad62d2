// A roadmap as it is drawn: lanes and phases as rows and columns, and bars with their words over them.
import { rectangle, type RuledRow, type RuledTable, type Said, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { cellText, headRow } from './cell-text.ts'
import type { DrawnLook } from './drawn-look.ts'
import { readableOn } from './ink.ts'
import { phrasesFor } from './phrases.ts'
import { barWidth, heightOfTracks, type Placed, tellBar } from './roadmap-lanes.ts'

/** Heads are the phases; a lane has its name, and one cell across all phases in which its bars are drawn. */
export function ruleLanes(canvas: Canvas, phases: Said[], lanes: Placed[], columns: number[]): RuledTable {
  const { table } = canvas.medium
  const rows = lanes.map(
    ({ lane }): RuledRow => ({
      head: false,
      highlight: false,
      cells: [
        { head: 'row', paragraphs: [cellText(canvas, lane.name, table.name)] },
        { paragraphs: [], span: phases.length },
      ],
    }),
  )
  return { rows: [headRow(canvas, ['', ...phases]), ...rows], columns, anchor: 'middle' }
}

/** Bars with what is done in them: the shape says it to those who cannot see it, so that the words are told once. */
export function drawLane(
  canvas: Canvas,
  look: DrawnLook,
  placed: Placed,
  phases: string[],
  cell: Box,
  measures: { phase: number; gap: number; padding: number },
): Mark[] {
  const { phase, gap, padding } = measures
  const inner = heightOfTracks(placed, gap)
  let y = cell.y + (cell.h - inner) / 2
  return placed.tracks.flatMap((track) => {
    const marks = track.bars.flatMap((bar): Mark[] => {
      const fill = bar.key ? look.key : look.own.word('bar', 'tint')
      const box = { x: cell.x + (bar.from - 1) * phase, y, w: barWidth(bar, phase, gap), h: track.height }
      const stroke = { color: bar.key ? look.key : look.own.word('outline', 'edge'), width: 0.75 }
      const said = tellBar(bar, phases, phrasesFor(canvas.language).to)
      return [
        rectangle(canvas, box, { fill, stroke, name: 'bar', alt: said }),
        textMark(canvas, {
          words: bar.says,
          style: look.text,
          box: { ...box, x: box.x + padding, w: box.w - 2 * padding },
          anchor: 'middle',
          role: 'artifact',
          color: readableOn(canvas, fill, 'ink'),
          bold: bar.key,
          name: 'bar words',
        }),
      ]
    })
    y += track.height + gap
    return marks
  })
}
