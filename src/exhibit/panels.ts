// Columns under heads, side by side: what pillars and two sides are made of. The brand's look says how they are built: `rules`
// (a rule under each head, hairlines between rows), `bars` (a bar left of each head) or `cards` (boxes with an edge on top).
import { heightOf, rectangle, ruleAcross, type Said, steppedStyle, textMark } from '../draw/index.ts'
import type { Box, ColorName, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Heights } from './kind.ts'
import { lookNamed } from './looks.ts'

/** One column. */
export interface Panel {
  head: Said
  claim?: Said
  items: Said[]
  /** The one to see. */
  key: boolean
}

/** How panels are built on one canvas. Lengths in points. */
interface PanelLook {
  structure: string
  head: string
  claim: string
  text: string
  headRule: Stroke
  rowRule: Stroke
  gap: number
  /** Color of the head of the key panel, and of the others (undefined: the style's own). */
  key: ColorName
  /** Space above and below the text of a row, and between a head and its rule. */
  inset: number
  headGap: number
  /** No row is stretched beyond this, nor beyond twice what it needs. */
  tallest: number
  /** Bars: width and color of those that are not the key. Cards: fill, outline, edges and padding. */
  bar: number
  rest: ColorName
  fill: ColorName
  outline: Stroke
  edge: number
  padding: number
}

/** Reads the look with this name, e.g. "pillars". */
function panelLook(canvas: Canvas, name: string): PanelLook {
  const look = lookNamed(canvas, name)
  const { table, chart } = canvas.medium
  const structure = look.word('structure', 'rules')
  return {
    structure,
    head: look.style('head', 'strong', table.name),
    claim: look.style('claim', 'claim', 'strong'),
    text: look.style('text', 'small', table.cell),
    headRule: look.stroke('head-rule') ?? table.headRule,
    rowRule: look.stroke('row-rule') ?? table.rowRule ?? table.lastRule,
    gap: look.number('gap', table.gutter),
    key: look.word('key', chart.highlight),
    inset: look.number('inset', table.inset),
    headGap: look.number('head-gap', look.number('inset', table.inset)),
    tallest: look.number('tallest', Math.max(table.tallest, table.inset * 6)),
    bar: look.number('bar', 3),
    rest: look.word('rest', 'grey'),
    fill: look.word('fill', 'white'),
    outline: look.stroke('outline') ?? { color: 'hair', width: 0.5 },
    edge: look.number('edge', 4),
    padding: look.number('padding', structure === 'cards' ? 16 : 0),
  }
}

/** Panels measured at a width: rows of one table share their heights, so that the columns can be read across. */
export interface Panels {
  heights: Heights
  draw(box: Box): Mark[]
}

/** Narrower columns than this many em stand one under the other. */
const narrowest = 11

/** Sets panels at a width in points. */
export function setPanels(canvas: Canvas, name: string, panels: Panel[], width: number): Panels {
  const look = panelLook(canvas, name)
  const em = steppedStyle(canvas, look.text).size
  const column = columnOf(look, panels.length, width)
  return column < em * narrowest && panels.length > 1
    ? stacked(canvas, look, name, panels, width)
    : abreast(canvas, look, name, panels, width)
}

const columnOf = (look: PanelLook, count: number, width: number): number =>
  (width - look.gap * (count - 1)) / Math.max(1, count)

/** One under the other: each panel as if it stood alone. */
function stacked(canvas: Canvas, look: PanelLook, name: string, panels: Panel[], width: number): Panels {
  const each = panels.map((panel) => abreast(canvas, look, name, [panel], width))
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
function abreast(canvas: Canvas, look: PanelLook, name: string, panels: Panel[], width: number): Panels {
  const column = columnOf(look, panels.length, width)
  const cards = look.structure === 'cards'
  const text = column - 2 * look.padding
  const headIndent = look.structure === 'bars' ? look.bar + look.inset + 4 : 0
  const head = Math.max(0, ...panels.map((panel) => headHeight(canvas, look, panel, text - headIndent)))
  const headGap = cards ? look.padding * 0.6 : look.headGap
  const rows = rowHeightsOf(canvas, look, panels, text)
  const body = rows.reduce((sum, row) => sum + row, 0)
  const frame = cards ? look.edge + look.padding * 2 : 0
  const natural = frame + head + headGap + body
  const most = cards ? natural * 1.35 : head + headGap + rows.reduce((sum, row) => sum + limit(look, row), 0)
  return {
    heights: { least: natural, natural, most: Math.max(natural, most) },
    draw: (box) => {
      const spare = Math.max(0, box.h - natural)
      const stretched = cards ? rows : stretch(look, rows, spare)
      const height = cards ? Math.min(box.h, natural * 1.35) : natural
      const inner = { look, name, column, text, head, headGap, headIndent, rows: stretched }
      return panels.flatMap((panel, index) => {
        const x = box.x + index * (column + look.gap)
        return cards
          ? drawCard(canvas, inner, panel, { x, y: box.y, w: column, h: Math.max(height, natural) })
          : drawColumn(canvas, inner, panel, x, box.y, index < panels.length - 1)
      })
    },
  }
}

interface Inner {
  look: PanelLook
  name: string
  column: number
  text: number
  head: number
  headGap: number
  headIndent: number
  rows: number[]
}

const headHeight = (canvas: Canvas, look: PanelLook, panel: Panel, width: number): number =>
  heightOf(canvas, panel.head, look.head, width) +
  (panel.claim === undefined ? 0 : heightOf(canvas, panel.claim, look.claim, width))

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

/** How far a row may be stretched. */
const limit = (look: PanelLook, row: number): number => Math.max(row, Math.min(look.tallest, row * 2))

/** Gives spare height to rows, evenly; they become equal where they can. */
function stretch(look: PanelLook, rows: number[], spare: number): number[] {
  const most = Math.min(...rows.map((row) => limit(look, row)))
  const equal = Math.min((rows.reduce((sum, row) => sum + row, 0) + spare) / Math.max(1, rows.length), most)
  if (rows.every((row) => row <= equal + 0.01)) return rows.map(() => equal)
  return rows.map((row) => Math.min(row + spare / rows.length, limit(look, row)))
}

function drawHead(canvas: Canvas, inner: Inner, panel: Panel, x: number, y: number, width: number): Mark[] {
  const { look } = inner
  const color = panel.key ? { color: look.key } : {}
  const h = heightOf(canvas, panel.head, look.head, width)
  const marks: Mark[] = [
    textMark(canvas, {
      words: panel.head,
      style: look.head,
      box: { x, y, w: width, h },
      role: 'paragraph',
      name: 'head',
      ...color,
    }),
  ]
  if (panel.claim !== undefined) {
    const box = { x, y: y + h, w: width, h: heightOf(canvas, panel.claim, look.claim, width) }
    marks.push(textMark(canvas, { words: panel.claim, style: look.claim, box, name: 'claim' }))
  }
  return marks
}

/** A column with rules: its own rule under the head, or one that runs on to the next column beside bars. */
function drawColumn(canvas: Canvas, inner: Inner, panel: Panel, x: number, y: number, more: boolean): Mark[] {
  const { look, column, text, head, headGap, headIndent, rows } = inner
  const marks: Mark[] = []
  const across = look.structure === 'bars' && more ? column + look.gap : column
  if (look.structure === 'bars') {
    const fill = panel.key ? look.key : look.rest
    marks.push(rectangle(canvas, { x, y, w: look.bar, h: head }, { fill, name: 'bar' }))
    marks.push(...drawHead(canvas, inner, panel, x + headIndent, y, text - headIndent))
  } else {
    // Heads of different heights stand on the rule, not hang from the top.
    const own = headHeight(canvas, look, panel, text)
    marks.push(...drawHead(canvas, inner, panel, x, y + head - own, text))
  }
  let top = y + head + headGap
  marks.push(ruleAcross(canvas, x, top, across, look.headRule, 'head rule'))
  rows.forEach((height, row) => {
    const said = panel.items[row]
    if (said !== undefined) {
      const h = heightOf(canvas, said, look.text, text)
      const box = { x, y: top + rowLift(canvas, look, height), w: text, h }
      marks.push(textMark(canvas, { words: said, style: look.text, box, name: 'item' }))
    }
    top += height
    marks.push(ruleAcross(canvas, x, top, across, look.rowRule, 'row rule'))
  })
  return marks
}

/** Text hangs from the top of its row, a little lower in a tall one. */
function rowLift(canvas: Canvas, look: PanelLook, height: number): number {
  const { leading } = steppedStyle(canvas, look.text)
  return Math.min(look.inset * 2, Math.max(look.inset, (height - leading * 2) / 2))
}

/** A card: box, edge on top, head, a rule, a list. */
function drawCard(canvas: Canvas, inner: Inner, panel: Panel, box: Box): Mark[] {
  const { look, text, head, headGap } = inner
  const x = box.x + look.padding
  const marks: Mark[] = [
    rectangle(canvas, box, { fill: look.fill, stroke: look.outline, name: 'card' }),
    rectangle(canvas, { ...box, h: look.edge }, { fill: panel.key ? look.key : look.rest, name: 'card edge' }),
  ]
  let y = box.y + look.edge + look.padding
  marks.push(...drawHead(canvas, inner, panel, x, y, text))
  y += head + headGap / 2
  marks.push(ruleAcross(canvas, x, y, text, look.rowRule, 'head rule'))
  y += headGap / 2 + look.inset * 0.35
  for (const said of panel.items) {
    const h = heightOf(canvas, said, look.text, text, { item: 1 })
    marks.push(
      textMark(canvas, {
        words: said,
        style: look.text,
        item: 1,
        role: 'item',
        box: { x, y, w: text, h },
        name: 'item',
      }),
    )
    // Lists of neighbours need not keep step in cards, where nothing runs across.
    y += h + look.inset * 0.7
  }
  return marks
}
