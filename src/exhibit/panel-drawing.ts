// Draws one panel: a column under a rule or beside a bar, or a card.
import { firstBaseline, heightOf, linesOf, rectangle, ruleAcross, type Said, textMark } from '../draw/index.ts'
import type { Box, Stroke } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import { stackOf } from './panel-item.ts'
import type { PanelLook } from './panel-look.ts'
import { drawStack, paragraphsIn, stackHeight } from './text-stack.ts'

/** One column. */
export interface Panel {
  head: Said
  claim?: Said
  items: Said[]
  /** The one to see. */
  key: boolean
}

/** What the panels of one exhibit share. Lengths in points. */
export interface Inner {
  look: PanelLook
  column: number
  text: number
  head: number
  headGap: number
  headIndent: number
  /** From the top of the panels to their heads. */
  top: number
  rows: number[]
  /** Cards: the rule under their heads where it is that of a neighbour. */
  headRule?: Stroke
  /** Between a rule and the words under it; undefined for columns where every item is one line and stands in the middle. */
  lift?: number
  /** From the rule over each row to the first baseline in it, where neighbours share it. */
  firsts?: number[]
  /** True where rows have so much room that cards part their items by rules and not by bullets. */
  isOpen: boolean
}

/** Height of a head with its claim. */
export const headHeight = (canvas: Canvas, look: PanelLook, panel: Panel, width: number): number =>
  heightOf(canvas, panel.head, look.head, width) +
  (panel.claim === undefined ? 0 : heightOf(canvas, panel.claim, look.claim, width))

function drawHead(canvas: Canvas, inner: Inner, panel: Panel, x: number, y: number, width: number): Mark[] {
  const { look } = inner
  // Beside a bar the bar says which is the one to see.
  const color = panel.key && look.structure !== 'bars' ? { color: look.key } : {}
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

/** From the rule over a row to the top of a text whose first line stands on the baseline that neighbours share; undefined without one. */
const sharedLift = (canvas: Canvas, { look, firsts }: Inner, said: Said, row: number): number | undefined => {
  const first = firsts?.[row]
  return first === undefined ? undefined : first - firstLineOf(canvas, look, said)
}

/** From the top of an item to its first baseline. */
export const firstLineOf = (canvas: Canvas, look: PanelLook, said: Said): number =>
  firstBaseline(canvas, paragraphsIn(canvas, stackOf(look, said))) ?? 0

/** A column with rules: its own rule under the head, or one that runs on to the next column beside bars. */
export function drawColumn(canvas: Canvas, inner: Inner, panel: Panel, x: number, y: number, more: boolean): Mark[] {
  const { look, column, text, head, headGap, headIndent, rows, lift } = inner
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
      const stack = stackOf(look, said, panel.key)
      const h = stackHeight(canvas, stack, text)
      const box = { x, y: top + (sharedLift(canvas, inner, said, row) ?? lift ?? (height - h) / 2), w: text, h }
      marks.push(...drawStack(canvas, stack, box, 'item'))
    }
    top += height
    marks.push(ruleAcross(canvas, x, top, across, look.rowRule, 'row rule'))
  })
  return marks
}

/**
 * How far below its rule the text of every row begins: the same in all of them, and a little more in tall ones. Undefined where every
 * item is a single line: then each stands in the middle of its row.
 */
export function liftOf(
  canvas: Canvas,
  look: PanelLook,
  panels: readonly Panel[],
  rows: number[],
  width: number,
): number | undefined {
  const items = panels.flatMap((panel) => panel.items)
  const isSingle = (said: Said): boolean =>
    stackOf(look, said).length === 1 && linesOf(canvas, said, look.text, width) === 1
  if (items.every(isSingle)) return undefined
  const spare = rows.map((row, index) => {
    const tallest = Math.max(
      0,
      ...panels.map((panel) =>
        panel.items[index] === undefined ? 0 : stackHeight(canvas, stackOf(look, panel.items[index]), width),
      ),
    )
    return Math.min((row - tallest) / 2, row * 0.15)
  })
  return Math.max(look.inset, Math.min(look.inset * 2, ...spare))
}

/** A card: box, edge on top, head, a rule, a list; where there is room its items stand in ruled rows. */
export function drawCard(canvas: Canvas, inner: Inner, panel: Panel, box: Box): Mark[] {
  const { look, text, head, headGap, rows, isOpen } = inner
  const x = box.x + look.padding
  const marks: Mark[] = [
    rectangle(canvas, box, { fill: look.fill, stroke: look.outline, name: 'card' }),
    rectangle(canvas, { ...box, h: look.edge }, { fill: panel.key ? look.key : look.rest, name: 'card edge' }),
  ]
  let y = box.y + inner.top
  marks.push(...drawHead(canvas, inner, panel, x, y, text))
  y += head + headGap / 2
  marks.push(ruleAcross(canvas, x, y, text, inner.headRule ?? look.rowRule, 'head rule'))
  y += isOpen ? look.inset : headGap / 2 + look.inset * 0.35
  panel.items.forEach((said, row) => {
    if (isOpen) {
      const stack = stackOf(look, said)
      const lift = sharedLift(canvas, inner, said, row) ?? inner.lift ?? look.inset
      const box = { x, y: y - look.inset + lift, w: text, h: stackHeight(canvas, stack, text) }
      marks.push(...drawStack(canvas, stack, box, 'item'))
    } else {
      const box = { x, y, w: text, h: heightOf(canvas, said, look.text, text, { item: 1 }) }
      marks.push(textMark(canvas, { words: said, style: look.text, item: 1, role: 'item', box, name: 'item' }))
    }
    y += rows[row]!
    if (isOpen && row < panel.items.length - 1)
      marks.push(ruleAcross(canvas, x, y - look.inset, text, look.rowRule, 'row rule'))
  })
  return marks
}
