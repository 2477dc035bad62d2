// A table of words: rows of things, columns of what is said about them. Native in PowerPoint, breakable in a memo.
import {
  areTall,
  breakTable,
  drawTable,
  gridOf,
  homeName,
  openCanvas,
  type RowGrid,
  type RuledTable,
  rowHeights,
  type SharedRows,
  standsOpen,
  steppedStyle,
  stretchRows,
} from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { empty, ragged, tooTall, tooWide, unknownName } from '../faults.ts'
import { listIn, plain, saidIn, textsIn } from '../fields.ts'
import { heading, type Strip } from '../heading.ts'
import type { Heights, Kind } from '../kind.ts'
import { sum } from '../row-heights.ts'
import { tableAlt } from '../table-alt.ts'
import { cellIn, hasFigures, ruledRows } from '../table-cells.ts'
import { columnWidths, leastWidth } from '../table-columns.ts'
import { setOnce } from '../set-once.ts'

export const table: Kind = {
  name: 'table',
  family: 'table',
  about: 'Rows of things and columns of what is said about them.',
  shape: {
    title: {
      is: 'phrase',
      optional: true,
      about: 'What the table shows, as a noun phrase; on a slide it stands over a table of figures or with units.',
    },
    units: { is: 'phrase', optional: true, about: 'Unit and period of its figures.' },
    columns: { is: 'list', of: { is: 'phrase' }, about: 'Heads of the columns, the first of the names included.' },
    rows: {
      is: 'list',
      of: {
        is: 'list',
        of: {
          is: 'record',
          short: 'says',
          of: {
            says: { is: 'words', about: 'What the cell says.' },
            gloss: { is: 'words', optional: true, about: 'A line under it, in grey.' },
          },
        },
      },
      about: 'Rows of cells: a text, or { says, gloss }.',
    },
    highlight: { is: 'name', optional: true, about: 'The row to see, by its first cell.' },
    align: {
      is: 'list',
      of: { is: 'one of', of: ['left', 'center', 'right'] },
      optional: true,
      about: 'How columns stand; numbers right and words left where absent.',
    },
    widths: {
      is: 'list',
      of: { is: 'number' },
      optional: true,
      about: 'Shares of the width by column; made from the words where absent.',
    },
  },
  sample: {
    columns: ['Use', 'Product', 'Resembles', 'Share, %'],
    rows: [
      [{ says: 'Assistant', gloss: 'for everyone' }, 'Answers questions in a chat', 'OpenAI', '41'],
      [{ says: 'Meetings', gloss: 'for offices' }, 'Notes, summaries and translations of calls', 'Microsoft', '28'],
      [{ says: 'Advertising', gloss: 'for sellers' }, 'Texts and pictures for campaigns', 'Meta', '19'],
    ],
    highlight: 'Advertising',
  },
  measure,
  draw,
  grid,
  alt,
  counts: hasFigures,
  check,
  breaks: (exhibit, width, canvas) => {
    const { ruled, head } = rule(exhibit, width, canvas)
    return breakTable(canvas, ruled, meaning(exhibit, canvas), head)
  },
}

const rule = setOnce((exhibit, width, canvas): { ruled: RuledTable; head: Strip } => {
  const said = { title: saidIn(exhibit['title']), units: saidIn(exhibit['units']) }
  const { chart } = canvas.medium
  const gap = steppedStyle(canvas, chart.units).leading * 0.75
  return {
    ruled: ruledRows(exhibit, canvas, columnWidths(exhibit, width, canvas)),
    head: heading(canvas, width, said, chart, gap),
  }
})

function measure(exhibit: Exhibit, width: number, canvas: Canvas): Heights {
  const { ruled, head } = rule(exhibit, width, canvas)
  const heights = rowHeights(canvas, ruled)
  const natural = head.height + sum(heights)
  const tallest = heights.map((height, index) =>
    ruled.rows[index]?.head ? height : Math.max(height, canvas.medium.table.tallest),
  )
  return { least: natural, natural, most: head.height + sum(tallest) }
}

function grid(exhibit: Exhibit, width: number, canvas: Canvas): RowGrid {
  const { ruled, head } = rule(exhibit, width, canvas)
  const own = gridOf(canvas, ruled)
  return { ...own, head: head.height + own.head }
}

function draw(exhibit: Exhibit, box: Box, canvas: Canvas, shared?: SharedRows): Mark[] {
  const { ruled, head } = rule(exhibit, box.w, canvas)
  const natural = rowHeights(canvas, ruled)
  const room = box.h - head.height
  const least = leastWidth(exhibit, box.w, canvas)
  if (least > box.w + 0.5)
    canvas.report(tooWide(exhibit, least, box.w, 'cut a column, or the longest words of the widest ones'))
  if (sum(natural) > room + 0.5)
    canvas.report(tooTall(exhibit, sum(natural) + head.height, box.h, cutFor(natural, room)))
  const under = shared && { ...shared, head: shared.head - head.height }
  const isFull = sum(natural) > room
  const plainly = isFull ? natural : stretchRows(canvas, ruled, room, under)
  const isTall = !isFull && areTall(canvas, plainly.slice(1))
  const open = isTall ? opened(exhibit, box.w, room, canvas, under) : undefined
  const heights = open?.heights ?? plainly
  const at = { x: box.x, y: box.y + head.height }
  const mark = drawTable(open?.canvas ?? canvas, open?.ruled ?? ruled, at, heights, {
    ...meaning(exhibit, canvas),
    ...(shared ? { beside: shared } : {}),
  })
  return [...head.draw(box.x, box.y), mark]
}

/** The table with larger words in its cells, where its rows are tall enough for them. */
function opened(
  exhibit: Exhibit,
  width: number,
  room: number,
  plainly: Canvas,
  shared: SharedRows | undefined,
): { canvas: Canvas; ruled: RuledTable; heights: number[] } | undefined {
  const canvas = openCanvas(plainly, shared !== undefined)
  if (canvas === undefined || leastWidth(exhibit, width, canvas) > width) return undefined
  const ruled = ruledRows(exhibit, canvas, columnWidths(exhibit, width, canvas))
  if (sum(rowHeights(canvas, ruled)) > room) return undefined
  const heights = stretchRows(canvas, ruled, room, shared)
  return standsOpen(canvas, ruled, heights, shared) ? { canvas, ruled, heights } : undefined
}

/** How many rows must go, said for a person. */
function cutFor(heights: number[], room: number): string {
  let kept = heights.length
  while (kept > 1 && sum(heights.slice(0, kept)) > room) kept--
  const rows = heights.length - kept
  return rows <= 1 ? 'cut a row, or words in the longest cells' : `cut ${rows} rows, or words in the longest cells`
}

const meaning = (exhibit: Exhibit, canvas: Canvas): { name: string; alt: string } => ({
  name: homeName(canvas, 'table'),
  alt: alt(exhibit, canvas),
})

function alt(exhibit: Exhibit, canvas: Canvas): string {
  return tableAlt(
    {
      title: plain(saidIn(exhibit['title'])),
      heads: textsIn(exhibit['columns']).map(plain),
      rows: rowsOf(exhibit).map((row) => plain(cellIn(row[0]).says)),
    },
    canvas.language,
  )
}

const rowsOf = (exhibit: Exhibit): unknown[][] => listIn(exhibit['rows']).map(listIn)

function check(exhibit: Exhibit): Diagnostic[] {
  const rows = rowsOf(exhibit)
  const wants = listIn(exhibit['columns']).length
  if (rows.length === 0) return [empty(exhibit, 'rows')]
  const names = rows.map((row) => plain(cellIn(row[0]).says))
  const faults = rows.flatMap((row, index) =>
    row.length === wants ? [] : [ragged(exhibit, names[index] ?? '', row.length, wants)],
  )
  const highlight = plain(saidIn(exhibit['highlight']))
  if (highlight !== '' && !names.includes(highlight)) faults.push(unknownName(exhibit, 'highlight', highlight, names))
  return faults
}
