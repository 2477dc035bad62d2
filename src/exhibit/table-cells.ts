// The cells of a table as paragraphs in the brand's styles: heads, names with their gloss, words and figures.
import type { RuledCell, RuledRow, RuledTable, Said } from '../draw/index.ts'
import type { Exhibit } from '../model/brief.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Paragraph } from '../model/mark.ts'
import { cellText } from './cell-text.ts'
import { months } from '../text/index.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from './fields.ts'
import { lookNamed } from './looks.ts'

/** What stands in a cell that says nothing. */
const nothing = '–'
/** Lines from which on the first lines of a row share a baseline, and the cells are not centred. */
const tall = 4

/** A cell: what it says, and a gloss under it. */
export interface TableCell {
  says: Said
  gloss?: Said
}

/** A cell as the brief has it: a text, or a record of text and gloss. */
export function cellIn(value: unknown): TableCell {
  const bare = saidIn(value)
  if (bare !== undefined) return { says: bare }
  const record = recordIn(value)
  const gloss = saidIn(record['gloss'])
  return { says: saidIn(record['says']) ?? nothing, ...(gloss === undefined ? {} : { gloss }) }
}

/** Words before a number that say how exact it is. */
const hedged =
  /^(?:about|around|roughly|nearly|almost|over|under|up to|at least|at most|etwa|rund|gut|knapp|bis zu|mindestens|höchstens)\s/iu
/** A currency by its code or sign, a sign, digits, perhaps a range, and what is left. */
const numeral = /^[+−-]?\s*(?:[A-Z]{3}\s|[€$£¥])?[+−-]?\d[\d.,]*(?:[\u00a0\u202f ]\d{3})*(?:\s?[–-]\s?\d[\d.,]*)?(.*)$/u
/** A unit: a sign, or a word with what it is counted by: "lockers", "bn people", "m a year", "EUR per hour". */
const unit =
  /^\s?(?:[%‰×°]|pp)?(?:\s?(?:(?:k|m|bn|tn|thousand|million|billion|trillion|Tsd\.|Mio\.|Mrd\.)\s)?[\p{L}€$£²³]+\.?)?(?:\s(?:a|an|per|pro|je|im)\s\p{L}+|\/\p{L}+)?$/u

/** Units that may touch their number; any other word there makes a name of both: "4G", "3D". */
const touching =
  /^(?:[kmcd]?m[²³]?|k|mn|bn|b|tn|[kmµ]?g|t|ha|m?l|[kMG]W|[kMGT]Wh|[kMGT]B|[kMG]?Hz|[kMG]bit|h|hrs?|min|m?s|d|yrs?|x|pp|bps?|p|c|FTE|[€$£])(?![\p{L}²³])/u
/** Names of months and days, which follow a number and count nothing, and answers, of which there are so many. */
const uncounted = new Set([
  ...Object.values(months).flatMap(({ full, short }) => [...full, ...short]),
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  ...'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mo Di Mi Do Fr Sa So'.split(' '),
  ...'yes no ja nein'.split(' '),
])

/** True for a text that is a number with at most a unit: "12%", "RMB 78 bn", "About 6,000 people", "GBP 3.4 m a year". */
function isNumber(text: string): boolean {
  const rest = numeral.exec(text.trim().replace(hedged, ''))?.[1]
  return (
    rest !== undefined &&
    unit.test(rest) &&
    (!/^\p{L}/u.test(rest) || touching.test(rest)) &&
    !uncounted.has(rest.trim())
  )
}

type Align = Paragraph['align']

/** How each column stands: as the brief says, else figures right and words left. */
export function alignments(exhibit: Exhibit): Align[] {
  const asked = listIn(exhibit['align'])
  const rows = listIn(exhibit['rows']).map(listIn)
  return textsIn(exhibit['columns']).map((_, column) => {
    const wish = asked[column]
    if (wish === 'left' || wish === 'center' || wish === 'right') return wish
    const texts = rows
      .map((row) => plain(cellIn(row[column]).says))
      .filter((text) => text !== nothing && text !== 'n/a')
    return column > 0 && texts.length > 0 && texts.every(isNumber) ? 'right' : 'left'
  })
}

/** True for a table in which some column is of figures. */
export const hasFigures = (exhibit: Exhibit): boolean =>
  alignments({ ...exhibit, align: undefined }).some((align) => align === 'right')

/** Least space in points between figures that stand right and words that follow them at the left. */
const apart = 24

/** How far the words of each column stand from its edge: clear of figures before them. */
export const indents = (aligned: readonly Align[], gutter: number): number[] =>
  aligned.map((align, column) =>
    align === 'left' && aligned[column - 1] === 'right' ? Math.max(0, apart - gutter) : 0,
  )

/** The rows of a table, ready to be ruled. Without columns they can only be measured word by word. */
export function ruledRows(exhibit: Exhibit, canvas: Canvas, columns: number[]): RuledTable {
  const look = canvas.medium.table
  const aligned = alignments(exhibit)
  const highlight = plain(saidIn(exhibit['highlight']))
  const clear = indents(aligned, look.gutter)
  const indented = (column: number): Pick<RuledCell, 'indent'> => (clear[column] ? { indent: clear[column] } : {})
  const heads: RuledRow = {
    head: true,
    highlight: false,
    cells: textsIn(exhibit['columns']).map((head, column) => ({
      head: 'column',
      ...indented(column),
      paragraphs: [cellText(canvas, head, look.head, { align: aligned[column] ?? 'left' })],
    })),
  }
  const rows = listIn(exhibit['rows']).map((row): RuledRow => {
    const cells = aligned.map((_, column) => cellIn(listIn(row)[column]))
    const seen = highlight !== '' && plain(cells[0]?.says) === highlight
    return {
      head: false,
      highlight: seen,
      cells: cells.map((cell, column): RuledCell => {
        const paragraphs = cellParagraphs(canvas, cell, column, aligned[column] ?? 'left', seen)
        return column === 0 ? { paragraphs, head: 'row' } : { paragraphs, ...indented(column) }
      }),
    }
  })
  const isTall = (paragraphs: Paragraph[], column: number): boolean =>
    linesIn(canvas, paragraphs, (columns[column] ?? 0) - look.gutter) >= tall
  // In print the eye runs along a line; on a slide short cells look best centred.
  const along =
    look.rowRule === undefined ||
    (columns.length > 0 && rows.some((row) => row.cells.some((cell, column) => isTall(cell.paragraphs, column))))
  return { rows: [heads, ...rows], columns, anchor: along ? 'baseline' : 'even' }
}

const linesIn = (canvas: Canvas, paragraphs: Paragraph[], width: number): number =>
  paragraphs.reduce((count, paragraph) => count + canvas.type.break(paragraph, width).lines.length, 0)

function cellParagraphs(canvas: Canvas, cell: TableCell, column: number, align: Align, seen: boolean): Paragraph[] {
  const look = canvas.medium.table
  const color = seen && column === 0 ? { color: look.highlight } : {}
  const says = cellText(canvas, cell.says, column === 0 ? look.name : look.cell, { align, ...color })
  if (cell.gloss === undefined) return [says]
  return [says, cellText(canvas, cell.gloss, lookNamed(canvas, 'table').style('gloss', 'gloss', look.cell), { align })]
}
