// A table whose cells are shaded by level, from nothing to the most, with a word or the level in each. Native in PowerPoint.
import {
  longestWord,
  oneLine,
  rectangle,
  type RuledCell,
  type RuledRow,
  type RuledTable,
  type Said,
} from '../../draw/index.ts'
import type { ColorName } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { empty, tooMany } from '../faults.ts'
import { cellText, headRow } from '../cell-text.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { evenColumns } from '../even-columns.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { readableOn } from '../ink.ts'
import { checkScores, headsOver, headsShape, setRated } from '../rated.ts'
import { legendIn, legendShape, setLegend } from '../score-legend.ts'

/** The highest level; the lowest is 0. */
const top = 4
const mostRows = 12
const mostColumns = 10
/** The line of the page's color between rows. */
const seam = 2
/** Points between the words of a cell and the next cell. */
const between = 4

export const heatMap = drawnKind({
  name: 'heat-map',
  family: 'table',
  about: 'Rows and columns whose cells are shaded by five levels.',
  shape: {
    columns: headsShape,
    rows: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          name: { is: 'phrase', about: 'The row.' },
          cells: {
            is: 'list',
            of: {
              is: 'record',
              of: {
                level: { is: 'number', about: 'From 0, nothing, to 4, the most.' },
                says: { is: 'phrase', optional: true, about: 'A word in the cell; the level where absent.' },
              },
            },
            about: 'One cell for each column.',
          },
        },
      },
      about: 'The rows from top to bottom.',
    },
    legend: legendShape,
  },
  sample: {
    columns: ['Market', 'Games', 'Video'],
    rows: [
      {
        name: 'Asia',
        cells: [
          { level: 4, says: 'lead' },
          { level: 3, says: 'strong' },
        ],
      },
      {
        name: 'Europe',
        cells: [
          { level: 2, says: 'some' },
          { level: 1, says: 'little' },
        ],
      },
      {
        name: 'Africa',
        cells: [
          { level: 0, says: 'none' },
          { level: 1, says: 'little' },
        ],
      },
    ],
    legend: ['none', 'little', 'some', 'strong', 'lead'],
  },
  set,
  alt,
  check,
})

interface Row {
  name: Said
  cells: { level: number; says?: Said }[]
}

const rowsIn = (exhibit: Exhibit): Row[] =>
  listIn(exhibit['rows']).map((item) => {
    const record = recordIn(item)
    return {
      name: saidIn(record['name']) ?? '',
      cells: listIn(record['cells']).map((value) => {
        const cell = recordIn(value)
        const says = saidIn(cell['says'])
        return { level: typeof cell['level'] === 'number' ? cell['level'] : 0, ...(says === undefined ? {} : { says }) }
      }),
    }
  })

const headsIn = (exhibit: Exhibit): Said[] =>
  headsOver(
    exhibit,
    rowsIn(exhibit).map((row) => row.cells),
  )

function check(exhibit: Exhibit): Diagnostic[] {
  const rows = rowsIn(exhibit)
  if (rows.length === 0) return [empty(exhibit, 'rows')]
  const wants = headsIn(exhibit).length - 1
  const scored = rows.map(({ name, cells }) => ({ name, scores: cells.map(({ level }) => level) }))
  const faults = checkScores(exhibit, scored, wants, top)
  if (rows.length > mostRows) faults.push(tooMany(exhibit, 'rows', rows.length, mostRows))
  if (wants > mostColumns) faults.push(tooMany(exhibit, 'columns', wants, mostColumns))
  return faults
}

function alt(exhibit: Exhibit, canvas: Canvas): string {
  const phrases = phrasesFor(canvas.language)
  const heads = headsIn(exhibit).map(plain).slice(1)
  const told = rowsIn(exhibit).map((row) => {
    const cells = row.cells.map(
      ({ level, says }, index) => `${heads[index] ?? ''} ${says === undefined ? level : plain(says)}`,
    )
    return `${plain(row.name)}: ${cells.join(', ')}`
  })
  return tell([titled(exhibit, phrases.heatMap), ...told])
}

/** The colors of the levels: `level-0` to `level-4` of the look, else from paper over the accent to ink. */
const rampOf = (look: DrawnLook): ColorName[] =>
  ['white', 'tint', 'edge', 'accent', 'ink'].map((color, level) => look.own.word(`level-${level}`, color))

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'heat-map')
  const { table } = canvas.medium
  const ramp = rampOf(look)
  const fillOf = (level: number): ColorName => ramp[Math.min(top, Math.max(0, Math.round(level)))] ?? 'white'
  const rows = rowsIn(exhibit)
  const heads = headsIn(exhibit)
  const padding = look.em * 0.6
  const wishes = heads.map((head, column) => {
    const headWidth = longestWord(canvas, [head], table.head) + (column === 0 ? 0 : padding)
    const texts = column === 0 ? rows.map((row) => row.name) : rows.map((row) => textOf(row.cells[column - 1]))
    const style = column === 0 ? table.name : table.cell
    const least = longestWord(canvas, texts, style) + (column === 0 ? 0 : padding)
    const whole =
      column === 0 ? Math.max(0, ...texts.map((text) => oneLine(canvas, text, style))) : Number.POSITIVE_INFINITY
    // Names keep the look's gutter before the first color; colors touch, so that words need but a little room.
    const before = column === 0 ? table.gutter - between : 0
    return { least: Math.max(headWidth, least) + before, most: whole + before }
  })
  const { widths: apart, least } = evenColumns(wishes, width, between)
  const widths = evened(apart, between + Math.max(0, ...wishes.slice(1).map((wish) => wish.least)))
  const ruled = ruleRows(canvas, rows, heads, widths, padding, fillOf)
  const legend = setLegend(canvas, legendIn(exhibit), width, widths[0] ?? 0, look.label, (box, level) =>
    rectangle(canvas, box, { fill: fillOf(level), stroke: look.hair, name: 'level' }),
  )
  return setRated(canvas, {
    ...{ ruled, legend, least },
    name: 'heat map',
    alt: alt(exhibit, canvas),
    most: (height) => (canvas.medium.name === 'deck' ? table.tallest : height * 2),
    cut: 'cut a row',
    color: (mark) =>
      mark.rows.slice(1).forEach((row, index) => {
        row.cells.slice(1).forEach((cell, column) => {
          cell.fill = fillOf(rows[index]?.cells[column]?.level ?? 0)
          cell.left = { color: 'white', width: seam }
        })
        for (const cell of row.cells) cell.bottom = { color: 'white', width: seam }
      }),
  })
}

/** The colored columns equally wide, the last one too, where that is enough for each. */
function evened(widths: number[], enough: number): number[] {
  const [names = 0, ...levels] = widths
  const each = levels.reduce((total, level) => total + level, 0) / Math.max(1, levels.length)
  return each < enough ? widths : [names, ...levels.map(() => each)]
}

const textOf = (cell: Row['cells'][number] | undefined): Said => cell?.says ?? String(cell?.level ?? 0)

function ruleRows(
  canvas: Canvas,
  rows: Row[],
  heads: Said[],
  columns: number[],
  padding: number,
  fillOf: (level: number) => ColorName,
): RuledTable {
  const { table } = canvas.medium
  const body = rows.map((row): RuledRow => {
    const cells = heads.slice(1).map((_, index): RuledCell => {
      const cell = row.cells[index]
      const color = readableOn(canvas, fillOf(cell?.level ?? 0), 'ink')
      return { paragraphs: [cellText(canvas, textOf(cell), table.cell, { color })], indent: padding }
    })
    return {
      head: false,
      highlight: false,
      cells: [{ head: 'row', paragraphs: [cellText(canvas, row.name, table.name)] }, ...cells],
    }
  })
  return { rows: [headRow(canvas, heads, padding), ...body], columns, gutter: between, anchor: 'middle' }
}
