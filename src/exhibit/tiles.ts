// Tiles of figures in a strip: a rule, the number large with its unit small on the same line, a caption below.
import { heightOf, ruleAcross, steppedStyle, textMark } from '../draw/index.ts'
import type { Box } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark } from '../model/mark.ts'
import type { Tile } from './figure-items.ts'
import { enlargement, mostTimes, numberParagraph, type TileLook, tileLook, widestNumber } from './large-number.ts'
import { lookNamed } from './looks.ts'
import { setInRows } from './tile-rows.ts'

/** Tiles set at a width: their height, the most that they can use, and how they are drawn. */
export interface Tiles {
  height: number
  most: number
  draw(box: Box): Mark[]
}

/** Narrowest tile, in em of the large number. */
const narrowest = 3.2

/** Sets tiles in a row, or in several where the width asks for it; one tile has its explanation beside it. */
export function setTiles(canvas: Canvas, tiles: Tile[], width: number): Tiles {
  const several = tileLook(canvas)
  const [only] = tiles
  const look =
    tiles.length === 1 ? { ...several, alone: enlargement(canvas, several, tiles, width) } : { ...several, alone: 1 }
  if (tiles.length === 1 && only !== undefined && only.explains !== undefined)
    return setAlone(canvas, look, only, width)
  const em = steppedStyle(canvas, look.number).size
  const fits = Math.max(
    1,
    Math.floor((width + look.gap) / (Math.max(em * narrowest, widestNumber(canvas, look, tiles)) + look.gap)),
  )
  // Rows of equal length: five figures in a width for four stand as three and two.
  const rows = Math.ceil(tiles.length / Math.min(fits, Math.max(1, tiles.length)))
  const across = Math.ceil(tiles.length / Math.max(1, rows))
  const tile = (width - look.gap * (across - 1)) / Math.max(1, across)
  const natural = Math.max(0, ...tiles.map((one) => tileHeight(canvas, look, one, tile)))
  const height = rows * natural + (rows - 1) * look.gap
  const inMiddle = look.stands === 'middle'
  const isColumn = across === 1 && rows > 1 && canvas.medium.name === 'deck'
  const larger = rows === 1 && across > 1 ? enlarged(canvas, several, tiles, tile) : undefined
  const inRows = setInRows(canvas, several, tiles, width)
  const most =
    inMiddle || isColumn ? height * 4 : Math.max(height, rows * Math.max(natural, look.tile) + (rows - 1) * look.gap)
  return {
    height,
    most: Math.max(most, larger?.natural ?? 0, inRows?.most ?? 0),
    draw: (box) => {
      // Below twice the height of a row a strip fills its box well enough, and stands over what follows.
      if (inRows && box.h >= Math.max(inRows.least, height + (larger?.natural ?? natural))) return inRows.draw(box)
      const set = larger && box.h >= larger.natural ? larger : { look, natural }
      const high = rows * (set.natural + look.gap) - look.gap
      return tiles.flatMap((one, index) => {
        const x = box.x + (index % across) * (tile + look.gap)
        const top = inMiddle ? box.y + Math.max(0, box.h - high) / 2 : box.y
        // In a column on a slide they share out its height, as the rows of a table beside it do.
        const pitch = isColumn && !inMiddle ? Math.max(set.natural + look.gap, box.h / rows) : set.natural + look.gap
        const y = top + Math.floor(index / across) * pitch
        return drawTile(canvas, set.look, one, { x, y, w: tile, h: set.natural })
      })
    },
  }
}

/** Figures of one row that can be set larger by less than this many times stay as they are. */
const leastTimes = 1.15

/** A row of figures as large as their tiles allow, with captions to match; undefined where they would grow by little. */
function enlarged(
  canvas: Canvas,
  look: TileLook,
  tiles: Tile[],
  width: number,
): { look: TileLook; natural: number } | undefined {
  const alone = enlargement(canvas, { ...look, alone: mostTimes }, tiles, width)
  if (canvas.medium.name !== 'deck' || alone < leastTimes) return undefined
  const larger = {
    ...look,
    alone,
    caption: lookNamed(canvas, 'figures').style('large-caption', 'gloss-large', look.caption),
  }
  return { look: larger, natural: Math.max(...tiles.map((one) => tileHeight(canvas, larger, one, width))) }
}

/** One figure at the left, what explains it at the right; under it where the width is small. */
function setAlone(canvas: Canvas, look: TileLook, tile: Tile, width: number): Tiles {
  const explains = tile.explains ?? ''
  const beside = width > steppedStyle(canvas, look.text).size * 34
  const half = (width - look.gap) / 2
  const left = beside ? half : width
  const text = beside ? half : width
  const tall = tileHeight(canvas, look, tile, left)
  const words = heightOf(canvas, explains, look.text, text)
  const height = beside ? Math.max(tall, words + look.inset * 2) : tall + look.inset * 2 + words
  return {
    height,
    most: height,
    draw: (box) => {
      const place = beside
        ? { x: box.x + half + look.gap, y: box.y + look.inset * 2, w: half, h: words }
        : { x: box.x, y: box.y + tall + look.inset * 2, w: width, h: words }
      const marks = drawTile(canvas, look, tile, { x: box.x, y: box.y, w: left, h: tall })
      if (beside) marks.push(ruleAcross(canvas, place.x, box.y, half, look.rule, 'figure rule'))
      return [...marks, textMark(canvas, { words: explains, style: look.text, box: place, name: 'explanation' })]
    },
  }
}

function tileHeight(canvas: Canvas, look: TileLook, tile: Tile, width: number): number {
  const caption = tile.caption === undefined ? 0 : heightOf(canvas, tile.caption, look.caption, width)
  return look.inset + canvas.type.break(numberParagraph(canvas, look, tile), width).height + caption
}

function drawTile(canvas: Canvas, look: TileLook, tile: Tile, box: Box): Mark[] {
  const paragraph = numberParagraph(canvas, look, tile)
  const h = canvas.type.break(paragraph, box.w).height
  const top = box.y + look.inset
  const marks: Mark[] = [
    ...(look.stands === 'middle' ? [] : [ruleAcross(canvas, box.x, box.y, box.w, look.rule, 'figure rule')]),
    textMark(canvas, {
      paragraphs: [paragraph],
      style: look.number,
      box: { x: box.x, y: top, w: box.w, h },
      name: 'figure',
    }),
  ]
  if (tile.caption !== undefined) {
    const caption = { x: box.x, y: top + h, w: box.w, h: heightOf(canvas, tile.caption, look.caption, box.w) }
    marks.push(textMark(canvas, { words: tile.caption, style: look.caption, box: caption, name: 'caption' }))
  }
  return marks
}
