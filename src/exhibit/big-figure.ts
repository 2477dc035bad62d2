// One figure that fills its column on a slide: what it is over a rule, the number under it in the accent, as large as the width
// allows, its caption, and a rule at the foot where its neighbours have theirs. Without a name it stands in the middle.
import { heightOf, ruleAcross, type RowGrid, type Said, type SharedRows, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Heights } from './kind.ts'
import { lookNamed } from './looks.ts'
import { enlargement, numberParagraph, type Tile, tileLook } from './tiles.ts'

/** A figure set at a width. Lengths in points. */
export interface BigFigure extends Heights {
  grid: RowGrid
  draw(box: Box, shared?: SharedRows): Mark[]
}

/** How many times as large as in a strip the number is set, where its width allows it. */
const times = 2.6

/** Sets the figure; what it is called is the title of its exhibit, else the name of the fact with its period. */
export function setBigFigure(canvas: Canvas, tile: Tile, title: Said | undefined, width: number): BigFigure {
  const own = tileLook(canvas)
  const { table } = canvas.medium
  const look = { ...own, alone: enlargement(canvas, { ...own, alone: times }, [tile], width) }
  const captionStyle = lookNamed(canvas, 'figures').style('large-caption', 'gloss-large', own.caption)
  const name = title ?? nameOf(tile)
  const head = name === undefined ? 0 : heightOf(canvas, name, table.head, width)
  const topInset = table.topRule ? table.inset : 0
  // The one figure of a slide is the one to see.
  const number = numberParagraph(canvas, look, { ...tile, key: true })
  const numberHeight = canvas.type.break(number, width).height
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
      marks.push(textMark(canvas, { paragraphs: [number], style: look.number, box: at, name: 'figure' }))
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

/** "Users of WeChat, 2025"; undefined where the figure is a text or its caption is its name. */
function nameOf({ figure, isNamed }: Tile): string | undefined {
  if (figure === undefined || isNamed || figure.name === '') return undefined
  return figure.period === '' ? figure.name : `${figure.name}, ${figure.period}`
}
