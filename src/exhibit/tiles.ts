// Tiles of figures: a rule, the number large with its unit small on the same line, a caption below.
import { heightOf, paragraphOf, ruleAcross, runsOf, type Said, steppedStyle, textMark } from '../draw/index.ts'
import type { Box, ColorName, Stroke } from '../model/brand.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Mark, Paragraph, StyledRun } from '../model/mark.ts'
import type { Quantity } from '../model/quantity.ts'
import { figureIn, listIn, plain, recordIn, saidIn } from './fields.ts'
import { lookNamed } from './looks.ts'

/** A figure to be shown large. */
export interface Tile {
  /** The quantity, or a text shown in its place. */
  figure?: Quantity
  says?: Said
  /** What is large and what small of it: of the quantity, or of a typed number with its unit. */
  parts?: Quantity['parts']
  caption?: Said
  explains?: Said
  /** As printed, for those who hear it. */
  printed: string
  /** What `highlight` calls it. */
  name: string
  /** The one to see. */
  key: boolean
  /** Its caption is the name of the fact, with its period. */
  isNamed?: boolean
}

/** The items of a figures exhibit. */
export function tilesIn(exhibit: Exhibit): Tile[] {
  const highlight = plain(saidIn(exhibit['highlight']))
  return listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const figure = figureIn(record['fact'])
    const says = saidIn(record['says'])
    const printed = figure?.printed ?? plain(says)
    const name = figure?.fact ?? printed
    const tile: Tile = { printed, name, key: highlight !== '' && highlight === name }
    if (figure !== null) tile.figure = figure
    if (says !== undefined) tile.says = says
    const parts = figure?.parts ?? partsOf(says)
    if (parts !== undefined) tile.parts = parts
    const said = saidIn(record['caption'])
    const caption = said ?? captionOf(figure)
    if (caption !== undefined) tile.caption = caption
    if (said === undefined) tile.isNamed = true
    const explains = saidIn(record['explains'])
    if (explains !== undefined) tile.explains = explains
    return tile
  })
}

/** A typed number with its unit: "EUR 243 m", "4 days", "50 million cores", but not "2012–15" and not a sentence. */
const measured =
  /^(?:([A-Z]{3}|[€$£¥])\s)?([+−-]?\d[\d.,]*[%×]?)(?:\s((?:(?:thousand|million|billion|trillion|Tausend|Millionen|Milliarden)\s)?\p{L}{1,9}))?$/u

/** The parts of a typed number; undefined for any other text, and where a note hangs on it. */
function partsOf(says: Said | undefined): Quantity['parts'] | undefined {
  if (says === undefined || (typeof says !== 'string' && says.runs.length > 1)) return undefined
  const [, prefix = '', number, suffix = ''] = measured.exec(plain(says).trim()) ?? []
  return number === undefined ? undefined : { prefix, number, suffix }
}

function captionOf(figure: Quantity | null): string | undefined {
  const parts = [figure?.name, figure?.period].filter((part) => part !== undefined && part !== '')
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** How tiles look on one canvas. Lengths in points. */
export interface TileLook {
  number: string
  unit: string
  caption: string
  text: string
  rule: Stroke
  key: ColorName
  gap: number
  inset: number
  tile: number
  /** Factor on the size of a number that stands alone. */
  alone: number
  /** `top` of the box under a rule, or in its `middle` without one. */
  stands: string
}

/** Reads the look `figures`. */
export function tileLook(canvas: Canvas): TileLook {
  const look = lookNamed(canvas, 'figures')
  const { table, chart } = canvas.medium
  return {
    number: look.style('number', 'big'),
    unit: look.style('unit', 'big-unit'),
    caption: look.style('caption', 'caption', 'gloss'),
    text: look.style('text', 'body'),
    rule: look.stroke('rule') ?? table.headRule,
    key: look.word('key', chart.highlight),
    gap: look.number('gap', table.gutter),
    inset: look.number('inset', table.inset),
    tile: look.number('tile', 0),
    stands: look.word('stands', 'top'),
    alone: look.number('alone', canvas.medium.name === 'deck' ? 1.8 : 1.3),
  }
}

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
  const most =
    inMiddle || isColumn ? height * 4 : Math.max(height, rows * Math.max(natural, look.tile) + (rows - 1) * look.gap)
  return {
    height,
    most: Math.max(most, larger?.natural ?? 0),
    draw: (box) => {
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

/** How many times as large the figures of one row are set on a slide where there is room for it; and less than which is not worth it. */
const times = 1.6
const leastTimes = 1.15

/** A row of figures as large as their tiles allow, with captions to match; undefined where they would grow by little. */
function enlarged(
  canvas: Canvas,
  look: TileLook,
  tiles: Tile[],
  width: number,
): { look: TileLook; natural: number } | undefined {
  const alone = enlargement(canvas, { ...look, alone: times }, tiles, width)
  if (canvas.medium.name !== 'deck' || alone < leastTimes) return undefined
  const larger = {
    ...look,
    alone,
    caption: lookNamed(canvas, 'figures').style('large-caption', 'gloss-large', look.caption),
  }
  return { look: larger, natural: Math.max(...tiles.map((one) => tileHeight(canvas, larger, one, width))) }
}

/** How many times as large a figure that stands alone is set: as the brand wants it, or as its width allows. */
export function enlargement(canvas: Canvas, look: TileLook, tiles: Tile[], width: number): number {
  const plainly = widestNumber(canvas, { ...look, alone: 1 }, tiles)
  return Math.max(1, Math.min(look.alone, Math.floor((width / Math.max(1, plainly)) * 9.5) / 10))
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

/** Prefix and unit small, the number large, on one line. */
export function numberParagraph(canvas: Canvas, look: TileLook, tile: Tile): Paragraph {
  const change = tile.key ? { color: look.key } : {}
  const base = paragraphOf(canvas, tile.says ?? '', look.number, { ...change, before: 0, after: 0 })
  const enlarged = (run: StyledRun): StyledRun => ({ ...run, size: Math.round(run.size * look.alone) })
  const leading = Math.round(base.leading * look.alone)
  if (tile.parts === undefined) return { ...base, leading, runs: base.runs.map(enlarged) }
  const { prefix, number, suffix } = tile.parts
  const large = (text: string): StyledRun[] =>
    text === '' ? [] : runsOf(canvas, text, look.number, change).map(enlarged)
  const small = (text: string): StyledRun[] => runsOf(canvas, text, look.unit, change).map(enlarged)
  // A percent sign belongs to the number and is as large.
  const tight = suffix === '%' || suffix === '×'
  const runs = [
    ...(prefix === '' ? [] : small(`${prefix}\u00a0`)),
    ...large(number),
    ...(suffix === '' ? [] : tight ? large(suffix) : small(`\u00a0${suffix}`)),
  ]
  return { ...base, leading, runs }
}

const widestNumber = (canvas: Canvas, look: TileLook, tiles: Tile[]): number =>
  Math.max(
    0,
    ...tiles.map((tile) =>
      numberParagraph(canvas, look, tile).runs.reduce((sum, run) => sum + canvas.type.width(run.text, run), 2),
    ),
  )

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
