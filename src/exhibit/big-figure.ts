// One figure that fills its column on a slide: what it is over a rule, the number under it in the accent, as large as the width
// allows, its caption, and a rule at the foot where its neighbours have theirs. Without a name it stands in the middle.
import { heightOf, paragraphOf, ruleAcross, type RowGrid, type Said, type SharedRows, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph } from '../model/mark.ts'
import type { Tile } from './figure-items.ts'
import type { Heights } from './kind.ts'
import { enlargement, numberParagraph, type TileLook, tileLook } from './large-number.ts'
import { lookNamed } from './looks.ts'

/** A figure set at a width. Lengths in points. */
export interface BigFigure extends Heights {
  grid: RowGrid
  draw(box: Box, shared?: SharedRows): Mark[]
}

/** How many times as large as in a strip the number is set, where its width allows it; and a unit that stands under it. */
const times = 2.6
const unitTimes = 1.5
/** A unit in words goes under the number where both on one line would leave it less than this part of the size it may have. */
const cramped = 0.8

/** Sets the figure; what it is called is the title of its exhibit, else the name of the fact with its period. */
export function setBigFigure(canvas: Canvas, tile: Tile, title: Said | undefined, width: number): BigFigure {
  const own = tileLook(canvas)
  const { table } = canvas.medium
  const captionStyle = lookNamed(canvas, 'figures').style('large-caption', 'gloss-large', own.caption)
  const name = title ?? nameOf(tile)
  const head = name === undefined ? 0 : heightOf(canvas, name, table.head, width)
  const topInset = table.topRule ? table.inset : 0
  // The one figure of a slide is the one to see.
  const number = linesOfNumber(canvas, own, { ...tile, key: true }, width)
  const numberHeight = number.reduce((sum, one) => sum + canvas.type.break(one, width).height, 0)
  const captionHeight = tile.caption === undefined ? 0 : heightOf(canvas, tile.caption, captionStyle, width)
  const words = numberHeight + captionHeight
  const under = table.headHeight * 0.25
  const deep = Math.max(table.headHeight, topInset + head + under)
  const natural = deep + words + table.inset * 2
  return {
    least: natural,
    natural,
    most: natural * 5,
    grid: { head: deep, under: deep - head - topInset, rows: [], tallest: Number.POSITIVE_INFINITY },
    draw: (box, shared) => {
      const rule = Math.max(deep, shared?.head ?? 0)
      const gap = shared?.under ?? under
      const style = shared?.style ?? table.head
      const h = name === undefined ? 0 : heightOf(canvas, name, style, width)
      // In a card it stands in the middle of all of it; under a rule that says nothing, in the middle of what is below.
      const top = name === undefined && own.stands === 'middle' ? 0 : rule
      const spare = Math.max(0, box.h - top - words)
      const y = box.y + top + (name === undefined ? spare / 2 : Math.min(table.inset * 2, spare / 2))
      const marks: Mark[] = []
      if (name !== undefined) {
        const at = { x: box.x, y: box.y + Math.max(0, rule - gap - h), w: width, h }
        marks.push(textMark(canvas, { words: name, style, box: at, role: 'caption', name: 'title' }))
      }
      // In a card a rule under no words parts nothing.
      if (name !== undefined || own.stands !== 'middle')
        marks.push(ruleAcross(canvas, box.x, box.y + rule, width, table.headRule, 'figure rule'))
      const at = { x: box.x, y, w: width, h: numberHeight }
      marks.push(textMark(canvas, { paragraphs: number, style: own.number, box: at, name: 'figure' }))
      if (tile.caption !== undefined) {
        const below = { x: box.x, y: y + numberHeight, w: width, h: captionHeight }
        marks.push(textMark(canvas, { words: tile.caption, style: captionStyle, box: below, name: 'caption' }))
      }
      // A card ends with its own edge.
      if (shared && own.stands !== 'middle' && table.lastRule)
        marks.push(ruleAcross(canvas, box.x, box.y + box.h, width, table.lastRule, 'figure foot'))
      return marks
    },
  }
}

/** The number with its unit on one line, as large as the width allows; a unit in words for which it would be set small stands under it. */
function linesOfNumber(canvas: Canvas, own: TileLook, tile: Tile, width: number): Paragraph[] {
  const large = (one: Tile): number => enlargement(canvas, { ...own, alone: times }, [one], width)
  const whole = large(tile)
  const { parts } = tile
  if (whole >= times * cramped || parts === undefined || !/\p{L}{3}/u.test(parts.suffix))
    return [numberParagraph(canvas, { ...own, alone: whole }, tile)]
  const bare = { ...tile, parts: { ...parts, suffix: '' } }
  const unit = paragraphOf(canvas, parts.suffix, own.unit, { color: own.key, before: 0, after: 0 })
  const size = (points: number): number => Math.round(points * unitTimes)
  return [
    numberParagraph(canvas, { ...own, alone: large(bare) }, bare),
    { ...unit, leading: size(unit.leading), runs: unit.runs.map((run) => ({ ...run, size: size(run.size) })) },
  ]
}

/** "Users of WeChat, 2025"; undefined where the figure is a text or its caption is its name. */
function nameOf({ figure, isNamed }: Tile): string | undefined {
  if (figure === undefined || isNamed || figure.name === '') return undefined
  return figure.period === '' ? figure.name : `${figure.name}, ${figure.period}`
}
