// Figures in rows: where a strip has most of a slide to itself each figure has a row, or half of one, with what is said of it at its
// right, and the rows fill the body. A row of numbers across the top would leave the rest of it white.
import { heightOf, ruleAcross, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { LineMark, Mark, Paragraph } from '../model/mark.ts'
import type { Tile } from './figure-items.ts'
import { enlargement, mostTimes, numberParagraph, type TileLook, widestNumber } from './large-number.ts'
import { lookNamed } from './looks.ts'

/** Width of the column of numbers at most, in parts of the figure's own. */
const numberPart = 0.5
/** More figures than this stand two and two. */
const mostInColumn = 3
/** Least width for them, in parts of the page: narrower is a column beside something, in which figures stand one under the other. */
const leastWidth = 0.55
/** On a slide lines are broken a little short of their width. */
const lineSlack = 1.03
/** Most height that the rows share out: so many times what they need. */
const loosest = 2.8

/** Rows set at a width. */
export interface TileRows {
  /** Height in points that they need, and that they can use. */
  least: number
  most: number
  draw(box: Box): Mark[]
}

/** Sets figures in rows; undefined for one that stands alone, and where the width has no room for words beside a number. */
export function setInRows(canvas: Canvas, own: TileLook, tiles: Tile[], width: number): TileRows | undefined {
  if (canvas.medium.name !== 'deck' || tiles.length < 2 || width < canvas.medium.page.w * leastWidth) return undefined
  const widest = widestNumber(canvas, { ...own, alone: 1 }, tiles)
  const across = [tiles.length > mostInColumn ? 2 : 1, 1].find(
    (count) => widest <= numberPart * columnOf(own, width, count),
  )
  if (across === undefined) return undefined
  const plain = setAt(canvas, own, tiles, width, across, 1)
  const large = setAt(canvas, own, tiles, width, across, mostTimes)
  return {
    least: plain.height,
    most: large.height * loosest,
    draw: (box) => drawRows(canvas, own, box.h >= large.height ? large : plain, box),
  }
}

/** Width of one figure with its words, of so many side by side. */
const columnOf = (look: TileLook, width: number, across: number): number => (width - look.gap * (across - 1)) / across

/** Figures with numbers of one size. Lengths in points. */
interface RowSet {
  across: number
  rows: number
  /** Height of all rows. */
  height: number
  /** Width of a figure with its words, and of its number. */
  column: number
  numbers: number
  /** Style of what is said. */
  caption: string
  figures: { tile: Tile; paragraph: Paragraph; number: number; words: number }[]
}

function setAt(canvas: Canvas, own: TileLook, tiles: Tile[], width: number, across: number, times: number): RowSet {
  const column = columnOf(own, width, across)
  const look = { ...own, alone: enlargement(canvas, { ...own, alone: times }, tiles, column * numberPart) }
  const numbers = Math.min(column * numberPart, widestNumber(canvas, look, tiles) * lineSlack)
  const caption = lookNamed(canvas, 'figures').style('large-caption', 'gloss-large', own.caption)
  const figures = tiles.map((tile) => {
    const paragraph = numberParagraph(canvas, look, tile)
    const number = canvas.type.break(paragraph, numbers).height
    const words = tile.caption === undefined ? 0 : heightOf(canvas, tile.caption, caption, column - numbers - look.gap)
    return { tile, paragraph, number, words }
  })
  const rows = Math.ceil(tiles.length / across)
  const row = Math.max(...figures.map(({ number, words }) => Math.max(number, words))) + own.inset
  return { across, rows, height: row * rows, column, numbers, caption, figures }
}

function drawRows(canvas: Canvas, look: TileLook, set: RowSet, box: Box): Mark[] {
  const pitch = box.h / set.rows
  const texts = set.figures.flatMap(({ tile, paragraph, number, words }, index): Mark[] => {
    const x = box.x + (index % set.across) * (set.column + look.gap)
    const middle = box.y + (Math.floor(index / set.across) + 0.5) * pitch
    const at = { x, y: middle - number / 2, w: set.numbers, h: number }
    const figure = textMark(canvas, { paragraphs: [paragraph], style: look.number, box: at, name: 'figure' })
    if (tile.caption === undefined) return [figure]
    const left = set.numbers + look.gap
    const beside = { x: x + left, y: middle - words / 2, w: set.column - left, h: words }
    return [figure, textMark(canvas, { words: tile.caption, style: set.caption, box: beside, name: 'caption' })]
  })
  return [...rulesOf(canvas, look, set, box), ...texts]
}

/** Over each row and under the last; in a card, whose own edges open and end them, only between two. */
function rulesOf(canvas: Canvas, look: TileLook, set: RowSet, box: Box): LineMark[] {
  const { rowRule = look.rule, lastRule } = canvas.medium.table
  const inCard = look.stands === 'middle'
  const strokes = Array.from({ length: set.rows + 1 }, (_, row) => {
    if (row > 0 && row < set.rows) return inCard ? look.rule : rowRule
    return inCard ? undefined : row === 0 ? look.rule : lastRule
  })
  return strokes.flatMap((stroke, row) =>
    stroke === undefined
      ? []
      : Array.from({ length: set.across }, (_, at) => {
          const x = box.x + at * (set.column + look.gap)
          return ruleAcross(canvas, x, box.y + (row * box.h) / set.rows, set.column, stroke, 'figure rule')
        }),
  )
}
