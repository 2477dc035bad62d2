// Columns under heads, side by side: what pillars and two sides are made of. The brand's look says how they are built: `rules`
// (a rule under each head, hairlines between rows), `bars` (a bar left of each head) or `cards` (boxes with an edge on top).
import { heightOf, steppedStyle } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Heights } from './kind.ts'
import { drawCard, drawColumn, headHeight, type Panel } from './panel-drawing.ts'
import { type PanelLook, panelLook } from './panel-look.ts'

export type { Panel } from './panel-drawing.ts'

/** Panels measured at a width: rows of one table share their heights, so that the columns can be read across. */
export interface Panels {
  heights: Heights
  draw(box: Box): Mark[]
}

/** Cards may stand this many times as tall as their words need, to fill a body. */
const cardGrowth = 1.6
/** Narrower columns than this many em stand one under the other. */
const narrowest = 11

/** Sets panels at a width in points. */
export function setPanels(canvas: Canvas, name: string, panels: Panel[], width: number): Panels {
  const look = panelLook(canvas, name)
  const em = steppedStyle(canvas, look.text).size
  const column = columnOf(look, panels.length, width)
  return column < em * narrowest && panels.length > 1
    ? stacked(canvas, look, panels, width)
    : abreast(canvas, look, panels, width)
}

const columnOf = (look: PanelLook, count: number, width: number): number =>
  (width - look.gap * (count - 1)) / Math.max(1, count)

/** One under the other: each panel as if it stood alone. */
function stacked(canvas: Canvas, look: PanelLook, panels: Panel[], width: number): Panels {
  const each = panels.map((panel) => abreast(canvas, look, [panel], width))
  const gaps = look.gap * (panels.length - 1)
  const total = (read: (heights: Heights) => number): number => each.reduce((sum, one) => sum + read(one.heights), gaps)
  return {
    heights: { least: total((h) => h.least), natural: total((h) => h.natural), most: total((h) => h.natural) + gaps },
    draw: (box) => {
      let y = box.y
      return each.flatMap((one) => {
        const marks = one.draw({ x: box.x, y, w: box.w, h: one.heights.natural })
        y += one.heights.natural + look.gap
        return marks
      })
    },
  }
}

/** Side by side. */
function abreast(canvas: Canvas, look: PanelLook, panels: Panel[], width: number): Panels {
  const column = columnOf(look, panels.length, width)
  const cards = look.structure === 'cards'
  const text = column - 2 * look.padding
  const headIndent = look.structure === 'bars' ? look.bar + steppedStyle(canvas, look.head).size * 0.55 : 0
  const head = Math.max(0, ...panels.map((panel) => headHeight(canvas, look, panel, text - headIndent)))
  const headGap = cards ? look.padding * 0.6 : look.headGap
  const rows = rowHeightsOf(canvas, look, panels, text)
  const body = rows.reduce((sum, row) => sum + row, 0)
  const frame = cards ? look.edge + look.padding * 2 : 0
  const natural = frame + head + headGap + body
  const stretchable = head + headGap + rows.length * limit(look, Math.max(0, ...rows))
  const most = cards ? Math.max(natural * cardGrowth, (frame + stretchable) * 1.1) : stretchable
  return {
    heights: { least: natural, natural, most: Math.max(natural, most) },
    draw: (box) => {
      const spare = Math.max(0, box.h - natural)
      const stretched = stretch(look, rows, spare)
      const height = cards ? Math.min(box.h, most) : natural
      const isOpen = spare > rows.length * steppedStyle(canvas, look.text).leading
      const inner = { look, column, text, head, headGap, headIndent, rows: stretched, isOpen }
      return panels.flatMap((panel, index) => {
        const x = box.x + index * (column + look.gap)
        return cards
          ? drawCard(canvas, inner, panel, { x, y: box.y, w: column, h: Math.max(height, natural) })
          : drawColumn(canvas, inner, panel, x, box.y, index < panels.length - 1)
      })
    },
  }
}

/** Heights of the rows across all panels; items of cards are a list and stand apart by their inset. */
function rowHeightsOf(canvas: Canvas, look: PanelLook, panels: Panel[], width: number): number[] {
  const count = Math.max(0, ...panels.map((panel) => panel.items.length))
  const item = look.structure === 'cards' ? { item: 1 } : {}
  return Array.from({ length: count }, (_, row) => {
    const tallest = Math.max(
      ...panels.map((panel) => {
        const said = panel.items[row]
        return said === undefined ? 0 : heightOf(canvas, said, look.text, width, item)
      }),
    )
    return tallest + (look.structure === 'cards' ? look.inset * 0.7 : look.inset * 2)
  })
}

/** How far a row may be stretched. In cards nothing but the rules between items shows that there is room. */
const limit = (look: PanelLook, row: number): number =>
  Math.max(row, look.structure === 'cards' ? look.tallest : Math.min(look.tallest, row * 2))

/** Gives spare height to rows, evenly; they become equal where they can. */
function stretch(look: PanelLook, rows: number[], spare: number): number[] {
  const most = limit(look, Math.max(...rows))
  const equal = Math.min((rows.reduce((sum, row) => sum + row, 0) + spare) / Math.max(1, rows.length), most)
  if (rows.every((row) => row <= equal + 0.01)) return rows.map(() => equal)
  return rows.map((row) => Math.min(row + spare / rows.length, limit(look, row)))
}
