// Columns under heads, side by side: what pillars and two sides are made of. The brand's look says how they are built: `rules`
// (a rule under each head, hairlines between rows), `bars` (a bar left of each head) or `cards` (boxes with an edge on top).
import { fillRows, heightOf, linesOf, type RowGrid, type SharedRows, steppedStyle } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Heights } from './kind.ts'
import { drawCard, drawColumn, firstLineOf, headHeight, liftOf, type Panel } from './panel-drawing.ts'
import { stackOf } from './panel-item.ts'
import { type PanelLook, panelLook } from './panel-look.ts'
import { sum } from './row-heights.ts'
import { stackHeight } from './text-stack.ts'

export type { Panel } from './panel-drawing.ts'

/** Panels measured at a width: rows of one table share their heights, so that the columns can be read across. */
export interface Panels {
  heights: Heights
  /** Where their rules want to stand; absent for panels that stand one under the other. */
  grid?: RowGrid
  draw(box: Box, shared?: SharedRows): Mark[]
}

/** Cards may stand this many times as tall as their words need, to fill a body. */
const cardGrowth = 1.6
/** Items of cards that are a list stand this part of their inset apart. */
const listed = 0.7
/** Of the room that items between rules want over that of a list, the part that is enough for rules. */
const closest = 0.5
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

/** The canvas on which heads take one line each, where a step within their style's smallest size brings them there; else as it is. */
function headsOnOneLine(canvas: Canvas, look: PanelLook, panels: Panel[], width: number): Canvas {
  const style = steppedStyle(canvas, look.head)
  const wraps = (on: Canvas): boolean => panels.some((panel) => linesOf(on, panel.head, look.head, width) > 1)
  if (!wraps(canvas)) return canvas
  for (let step = 1; style.size - step >= style.smallest; step++) {
    const stepped = { ...canvas, step: (name: string) => canvas.step(name) - (name === look.head ? step : 0) }
    if (!wraps(stepped)) return stepped
  }
  return canvas
}

/** Side by side. */
function abreast(plain: Canvas, look: PanelLook, panels: Panel[], width: number): Panels {
  const column = columnOf(look, panels.length, width)
  const cards = look.structure === 'cards'
  const text = column - 2 * look.padding
  const headIndent = look.structure === 'bars' ? look.bar + steppedStyle(plain, look.head).size * 0.55 : 0
  const canvas = headsOnOneLine(plain, look, panels, text - headIndent)
  const head = Math.max(0, ...panels.map((panel) => headHeight(canvas, look, panel, text - headIndent)))
  const headGap = cards ? look.padding * 0.6 : look.headGap
  const rows = rowHeightsOf(canvas, look, panels, text)
  const body = sum(rows)
  const frame = cards ? look.edge + look.padding * 2 : 0
  const natural = frame + head + headGap + body
  const stretchable = head + headGap + rows.length * Math.max(look.tallest, ...rows)
  const most = cards ? Math.max(natural * cardGrowth, (frame + stretchable) * 1.1) : stretchable
  // From the top to the heads, and from the heads to their rule.
  const above = cards ? look.edge + look.padding : 0
  const under = cards ? headGap / 2 : headGap
  const openInset = look.inset * 0.9
  const hasClaims = panels.some((panel) => panel.claim !== undefined)
  return {
    heights: { least: natural, natural, most: Math.max(natural, most) },
    grid: {
      head: above + head + under,
      under,
      // Between rules the items of cards want more room than in a list.
      rows: cards ? rows.map((row) => row + openInset) : rows,
      lifts: rows.map((_, row) =>
        Math.max(...panels.map(({ items }) => (items[row] === undefined ? 0 : firstLineOf(canvas, look, items[row])))),
      ),
      inset: cards ? look.inset * 0.8 : look.inset,
      tallest: look.tallest,
      foot: cards ? look.padding : 0,
      // Heads over claims and heads with a bar are larger than what stands beside them should be.
      ...(hasClaims || look.structure === 'bars'
        ? {}
        : { style: look.head, step: plain.step(look.head) - canvas.step(look.head) }),
    },
    draw: (box, shared) => {
      const rule = Math.max(above + head + under, shared?.head ?? 0)
      const room = box.h - rule - (cards ? look.padding + headGap / 2 : 0)
      const filled = shared?.rows ?? fillRows(rows, room, shared && !cards ? Number.POSITIVE_INFINITY : look.tallest)
      const height = cards ? Math.min(box.h, most) : natural
      // All cards of a deck are built alike: rules part their items wherever there is room for them.
      const isOpen = shared?.rows !== undefined || sum(rows) + rows.length * openInset * closest <= room
      const lift = cards ? liftInCards(look, rows, filled) : liftOf(canvas, look, panels, filled, text)
      const inner = {
        ...{ look, column, text, head, headGap, headIndent, rows: filled, isOpen },
        top: rule - head - under,
        ...(shared ? { headRule: canvas.medium.table.headRule } : {}),
        ...(lift === undefined ? {} : { lift }),
        ...(shared?.firsts ? { firsts: shared.firsts } : {}),
      }
      return panels.flatMap((panel, index) => {
        const x = box.x + index * (column + look.gap)
        return cards
          ? drawCard(canvas, inner, panel, { x, y: box.y, w: column, h: Math.max(height, natural) })
          : drawColumn(canvas, inner, panel, x, box.y + inner.top, index < panels.length - 1)
      })
    },
  }
}

/** Heights of the rows across all panels; items of cards are a list and stand apart by their inset. */
function rowHeightsOf(canvas: Canvas, look: PanelLook, panels: Panel[], width: number): number[] {
  const count = Math.max(0, ...panels.map((panel) => panel.items.length))
  return Array.from({ length: count }, (_, row) => {
    const tallest = Math.max(
      ...panels.map((panel) => {
        const said = panel.items[row]
        if (said === undefined) return 0
        // Whether the items of cards stand as a list or in rows is known when their room is.
        const asList = look.structure === 'cards' ? heightOf(canvas, said, look.text, width, { item: 1 }) : 0
        return Math.max(asList, stackHeight(canvas, stackOf(look, said), width))
      }),
    )
    return tallest + (look.structure === 'cards' ? look.inset * listed : look.inset * 2)
  })
}

/** From the rule over a row of cards to its words: the inset, or less where the fullest row has not as much on either side. */
const liftInCards = (look: PanelLook, rows: readonly number[], filled: readonly number[]): number =>
  Math.min(look.inset, ...filled.map((height, row) => (height - rows[row]! + look.inset * listed) / 2))
