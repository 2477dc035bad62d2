// The figures of an exhibit before they are set: a quantity or a text in its place, what is large of it, and what is said under it.
import type { Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Quantity } from '../model/quantity.ts'
import { figureIn, listIn, plain, recordIn, saidIn } from './fields.ts'

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
