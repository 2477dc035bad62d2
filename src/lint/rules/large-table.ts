// Tables that are too large to be read from a slide, with holes, or with numbers that do not stand under one another.
import { plain } from '../../model/words.ts'
import { isFigure, isWords, placeOf } from '../figures.ts'
import type { BriefRule, Finding } from '../rule.ts'

const ROWS = 8
const COLUMNS = 7

const textOf = (cell: unknown): string | undefined => {
  const says = typeof cell === 'object' && cell !== null && 'says' in cell ? cell.says : cell
  if (isFigure(says)) return says.printed
  return isWords(says) ? plain(says).trim() : undefined
}

export const largeTable: BriefRule = {
  code: 'lint/large-table',
  id: 'C-097',
  group: 'charts',
  severity: 'warning',
  gravest: 'error',
  stage: 'brief',
  about: 'A table has at most eight rows and seven columns, no empty cell, and its numbers stand under one another.',
  why: 'Nobody reads the ninth row from across a room, and an empty cell may be zero, unknown or forgotten.',
  good: 'exhibit: { kind: table, title: Sites, columns: [Site, State], rows: [[North, Ready], [South, –]] }',
  bad: 'exhibit: { kind: table, title: Sites, columns: [Site, State], rows: [[A, x], [B, x], [C, x], [D, x], [E, x], [F, x], [G, x], [H, x], [I, x]] }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(({ kind }) => kind === 'table')
        .flatMap((exhibit) => {
          const rows = (exhibit['rows'] as unknown[][] | undefined) ?? []
          const columns = (exhibit['columns'] as unknown[] | undefined) ?? []
          const align = (exhibit['align'] as string[] | undefined) ?? []
          const found: Finding[] = []
          const tell = (message: string, hint: string, severity?: 'error'): void => {
            found.push({
              message,
              span: placeOf(exhibit),
              home,
              notes: [`hint: ${hint}`],
              ...(severity && { severity }),
            })
          }
          if (rows.length > ROWS)
            tell(
              `the table "${exhibit.id}" has ${rows.length} rows; ${ROWS} is the most`,
              'keep the rows that the title is about',
            )
          if (columns.length > COLUMNS)
            tell(
              `the table "${exhibit.id}" has ${columns.length} columns; ${COLUMNS} is the most`,
              'drop a column, or make two tables',
            )
          for (const [index, row] of rows.entries())
            for (const [column, cell] of (Array.isArray(row) ? row : []).entries())
              if (textOf(cell) === '' && !(index === 0 && column === 0))
                tell(
                  `row ${index + 1} of the table "${exhibit.id}" has an empty cell in column ${column + 1}`,
                  'write – for not applicable, n/a for not available',
                  'error',
                )
          for (const [column, side] of align.entries()) {
            const texts = rows.map((row) => textOf(row[column]) ?? '')
            const numeric = texts.filter((text) =>
              /^[+−-]?[\p{Sc}A-Z]{0,3}\s?\d[\d.,]*(?:\s?(?:%|bn|m|k|pp))?$/u.test(text),
            ).length
            // Numbers of one length stand under one another wherever they are set.
            const isEven = new Set(texts.map(({ length }) => length)).size === 1
            if (column > 0 && side !== 'right' && !isEven && numeric >= 2 && numeric >= 0.8 * texts.length)
              tell(
                `the numbers in column ${column + 1} of the table "${exhibit.id}" are set ${side}`,
                'set `align` of that column to right',
              )
          }
          return found
        }),
    ),
}
