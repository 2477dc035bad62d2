// A table whose cells are rated: a ball filled by quarters, and the words that say why. Native in PowerPoint, balls drawn over it.
import { longestWord, oneLine, type RuledCell, type RuledRow, type RuledTable, type Said } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { drawBall, full } from '../balls.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { empty, unknownName } from '../faults.ts'
import { cellText, headRow } from '../cell-text.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { type ColumnWish, evenColumns } from '../even-columns.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { checkScores, headsOver, headsShape, setRated } from '../rated.ts'
import { legendIn, legendShape, setLegend } from '../score-legend.ts'

export const harvey = drawnKind({
  name: 'harvey',
  family: 'table',
  about: 'Things rated by several criteria: a ball of up to four quarters in each cell, and why.',
  shape: {
    columns: headsShape,
    rows: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          name: { is: 'phrase', about: 'What is rated.' },
          gloss: { is: 'words', optional: true, about: 'A line under its name, in grey.' },
          cells: {
            is: 'list',
            of: {
              is: 'record',
              short: 'says',
              of: {
                score: { is: 'number', optional: true, about: 'Quarters of the ball, 0 to 4; no ball where absent.' },
                says: { is: 'words', about: 'Why: a ball never stands alone.' },
              },
            },
            about: 'One cell for each criterion.',
          },
        },
      },
      about: 'The things rated, from top to bottom.',
    },
    legend: legendShape,
    highlight: { is: 'name', optional: true, about: 'The row to see, by its name.' },
  },
  sample: {
    columns: ['Front', 'Users', 'Revenue'],
    rows: [
      {
        name: 'Assistant',
        gloss: 'for all',
        cells: [
          { score: 4, says: '1.4 bn' },
          { score: 0, says: 'None' },
        ],
      },
      {
        name: 'Meetings',
        cells: [
          { score: 2, says: 'Behind' },
          { score: 0, says: 'None' },
        ],
      },
      {
        name: 'Ads',
        gloss: 'for sellers',
        cells: [
          { score: 4, says: '1.4 bn' },
          { score: 2, says: 'At once' },
        ],
      },
    ],
    legend: ['not stated', 'stated in part', 'stated in full'],
    highlight: 'Ads',
  },
  set,
  alt,
  check,
})

interface Row {
  name: Said
  gloss?: Said
  cells: { score?: number; says: Said }[]
  seen: boolean
}

function rowsIn(exhibit: Exhibit): Row[] {
  const highlight = plain(saidIn(exhibit['highlight']))
  return listIn(exhibit['rows']).map((item) => {
    const record = recordIn(item)
    const name = saidIn(record['name']) ?? ''
    const gloss = saidIn(record['gloss'])
    return {
      name,
      seen: highlight !== '' && plain(name) === highlight,
      ...(gloss === undefined ? {} : { gloss }),
      cells: listIn(record['cells']).map((value) => {
        const cell = recordIn(value)
        const says = saidIn(value) ?? saidIn(cell['says']) ?? '–'
        return typeof cell['score'] === 'number' ? { says, score: cell['score'] } : { says }
      }),
    }
  })
}

const headsIn = (exhibit: Exhibit): Said[] =>
  headsOver(
    exhibit,
    rowsIn(exhibit).map((row) => row.cells),
  )

function check(exhibit: Exhibit): Diagnostic[] {
  const rows = rowsIn(exhibit)
  if (rows.length === 0) return [empty(exhibit, 'rows')]
  const scored = rows.map(({ name, cells }) => ({ name, scores: cells.map(({ score }) => score) }))
  const faults = checkScores(exhibit, scored, headsIn(exhibit).length - 1, full)
  const highlight = plain(saidIn(exhibit['highlight']))
  const names = rows.map((row) => plain(row.name))
  if (highlight !== '' && !names.includes(highlight)) faults.push(unknownName(exhibit, 'highlight', highlight, names))
  return faults
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const phrases = phrasesFor(canvas.language)
  const heads = headsIn(exhibit).map(plain).slice(1)
  const rows = rowsIn(exhibit)
  const told = [...rows.filter((row) => row.seen), ...rows.filter((row) => !row.seen)].map((row) => {
    const scores = row.cells.map(
      ({ score, says }, index) =>
        `${heads[index] ?? ''} ${score === undefined ? plain(says) : `${score} ${phrases.outOf} ${full}`}`,
    )
    return `${plain(row.name)}: ${scores.join(', ')}`
  })
  return tell([titled(exhibit, phrases.rated), ...told])
}

/** Size of the balls, and how far their words stand from them. */
function ballLook(look: DrawnLook): { size: number; line: number; gap: number } {
  const size = look.own.number('size', Math.round(look.em * 1.3))
  return { size, line: look.own.stroke('line')?.width ?? 1, gap: look.own.number('gap', size * 0.75) }
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'harvey')
  const { table } = canvas.medium
  const ball = ballLook(look)
  const rows = rowsIn(exhibit)
  const heads = headsIn(exhibit)
  const { widths, least } = evenColumns(wishesOf(canvas, rows, heads, ball.size + ball.gap), width, table.gutter)
  const ruled = rule(canvas, rows, heads, widths, ball)
  const legend = setLegend(canvas, legendIn(exhibit), width, widths[0] ?? 0, look.label, (box, score) =>
    drawBall(canvas, box, score, 'muted', ball.line),
  )
  return setRated(canvas, {
    ...{ ruled, legend, least },
    name: 'rated table',
    alt: alt(exhibit, canvas),
    most: (height) => (canvas.medium.name === 'deck' ? table.tallest : Math.max(height * 2, look.em * 5)),
    cut: 'cut a row, or words in the longest cells',
  })
}

function wishesOf(canvas: Canvas, rows: Row[], heads: Said[], indent: number): ColumnWish[] {
  const { table } = canvas.medium
  return heads.map((head, column) => {
    const headWidth = longestWord(canvas, [head], table.head)
    if (column === 0) {
      const names = rows.map((row) => row.name)
      const glosses = rows.flatMap((row) => row.gloss ?? [])
      const small = 'gloss'
      return {
        least: Math.max(headWidth, longestWord(canvas, names, table.name), longestWord(canvas, glosses, small)),
        most: Math.max(
          0,
          ...[head, ...names].map((name) => oneLine(canvas, name, table.name)),
          ...glosses.map((gloss) => oneLine(canvas, gloss, small)),
        ),
      }
    }
    const cells = rows.flatMap((row) => row.cells[column - 1] ?? [])
    const least = cells.map(
      ({ score, says }) => longestWord(canvas, [says], table.cell) + (score === undefined ? 0 : indent),
    )
    const plainly = cells.every(({ score }) => score === undefined)
    const lines = [oneLine(canvas, head, table.head), ...cells.map(({ says }) => oneLine(canvas, says, table.cell))]
    // Rated columns are equal; a column of short words takes what it needs.
    return {
      least: Math.max(headWidth, ...least),
      most: plainly ? Math.max(...lines) * 1.15 : Number.POSITIVE_INFINITY,
    }
  })
}

function rule(
  canvas: Canvas,
  rows: Row[],
  heads: Said[],
  columns: number[],
  ball: ReturnType<typeof ballLook>,
): RuledTable {
  const { table } = canvas.medium
  const phrases = phrasesFor(canvas.language)
  const body = rows.map((row): RuledRow => {
    const name: RuledCell = {
      head: 'row',
      paragraphs: [
        cellText(canvas, row.name, table.name, row.seen ? { color: table.highlight } : {}),
        ...(row.gloss === undefined ? [] : [cellText(canvas, row.gloss, 'gloss')]),
      ],
    }
    const cells = heads.slice(1).map((_, index): RuledCell => {
      const cell = row.cells[index] ?? { says: '–' }
      const { score } = cell
      const paragraphs = [cellText(canvas, cell.says, table.cell)]
      if (score === undefined) return { paragraphs }
      const color = row.seen ? table.highlight : 'ink'
      return {
        paragraphs,
        indent: ball.size + ball.gap,
        marks: (box) => {
          const at = { x: box.x, y: box.y + (box.h - ball.size) / 2, w: ball.size, h: ball.size }
          return [drawBall(canvas, at, score, color, ball.line, `${score} ${phrases.outOf} ${full}`)]
        },
      }
    })
    return { head: false, highlight: row.seen, cells: [name, ...cells] }
  })
  return { rows: [headRow(canvas, heads), ...body], columns, anchor: 'middle' }
}
