// What scores mean: a line of signs with their words under a rated table.
import { heightOf, oneLine, type Said, steppedStyle, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Shape } from '../model/shape.ts'
import { listIn, recordIn, saidIn } from './fields.ts'
import type { Strip } from './heading.ts'

/** The highest score; the lowest is 0. */
const top = 4

/** The field `legend` of kinds that rate. */
export const legendShape: Shape = {
  is: 'list',
  of: {
    is: 'record',
    short: 'says',
    of: {
      score: { is: 'number', optional: true, about: 'Which score, 0 to 4.' },
      says: { is: 'words', about: 'What it means.' },
    },
  },
  optional: true,
  about: 'What scores mean: texts from 0 to 4 (two, three or five of them), or { score, says }.',
}

/** One score and what it means. */
export interface LegendEntry {
  score: number
  says: Said
}

/** The legend of an exhibit; texts without a score are spread from 0 to 4. */
export function legendIn(exhibit: Exhibit): LegendEntry[] {
  const items = listIn(exhibit['legend'])
  return items.map((item, index) => {
    const record = recordIn(item)
    const spread = items.length < 2 ? top : Math.round((index * top) / (items.length - 1))
    const score = typeof record['score'] === 'number' ? record['score'] : spread
    return { score, says: saidIn(item) ?? saidIn(record['says']) ?? '' }
  })
}

/** The legend set in a width, in line with the second column where it fits there. `sign` draws a score into a square box. */
export function setLegend(
  canvas: Canvas,
  entries: LegendEntry[],
  width: number,
  indent: number,
  style: string,
  sign: (box: Box, score: number) => Mark,
): Strip {
  if (entries.length === 0) return { height: 0, draw: () => [] }
  const { size, leading } = steppedStyle(canvas, style)
  const ball = Math.round(size * 1.1)
  const text = (entry: LegendEntry): number => oneLine(canvas, entry.says, style)
  const widths = entries.map((entry) => Math.min(ball + 4 + text(entry), width))
  const between = size * 2
  const total = widths.reduce((sum, w) => sum + w + between, -between)
  const left = total <= width - indent ? indent : 0
  const places: { x: number; row: number }[] = []
  let x = left
  let row = 0
  for (const w of widths) {
    if (x > left && x + w > width + 0.01) {
      x = left
      row++
    }
    places.push({ x, row })
    x += w + between
  }
  const before = Math.max(4, canvas.medium.table.inset)
  const pitch = leading + 2
  const tall = Math.max(
    0,
    ...entries.map((entry, index) => heightOf(canvas, entry.says, style, widths[index]! - ball - 4) - leading),
  )
  return {
    height: before + (row + 1) * pitch + tall,
    draw: (atX, atY) =>
      entries.flatMap((entry, index) => {
        const place = places[index]!
        const y = atY + before + place.row * pitch
        const at = { x: atX + place.x, y: y + (leading - ball) / 2, w: ball, h: ball }
        const w = widths[index]! - ball - 4
        const words = { x: at.x + ball + 4, y, w, h: heightOf(canvas, entry.says, style, w) }
        return [
          sign(at, entry.score),
          textMark(canvas, { words: entry.says, style, box: words, name: 'legend', role: 'caption' }),
        ]
      }),
  }
}
